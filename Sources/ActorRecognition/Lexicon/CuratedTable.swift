import ArabicText
import ArticleModel

/// The standing actors: states, cities, bodies, media, parties, heads of state, with all their names.
///
/// One line an actor, four fields separated by tabs: kind (`person`, `organisation`, `place`), name,
/// other names separated by `|`, English names separated by `|`. Lines that begin with `#` are
/// comments. A name that begins with `?` counts only where the article gives another sign of the actor
/// (its full name, or a head word); one that begins with `"` only in quotation marks or after a word
/// such as صحيفة; one that begins with `@` only
/// directly after a word such as تنظيم; one that begins with `!` is known to the linker, but not looked for. `+`, `&` and `=` mark names that a
/// body of any state may have: an adjective of nationality after it belongs to it with `+`, must be there
/// with `&`, and stays outside with `=`.
public struct CuratedTable: Sendable {
  /// One actor of the table.
  public struct Entry: Hashable, Sendable {
    /// What it is.
    public var kind: ActorKind
    /// The name it goes by.
    public var name: String
    /// All other names, markers taken off, English ones last.
    public var otherNames: [String]
  }

  /// A name that a phrase of the text may stand for.
  struct Name: Sendable {
    let entry: Int32
    let marker: Marker
    /// The name is in capitals («UN») and counts only so.
    let isAcronym: Bool
    /// Another name with the same words; -1 where there is none.
    let next: Int32
  }

  /// Kinds of the actors, in the order of the table.
  private(set) var kinds: [ActorKind] = []
  /// Phrases of all names.
  private(set) var phrases = PhraseTable(capacity: 16_000)
  private(set) var names: [Name] = []
  /// First words of all names.
  private(set) var firstWords: [WordKey] = []
  /// Names of persons that are one word and need no evidence.
  private(set) var surnames: [WordKey] = []
  /// The texts that the lines stand in: the built-in one, perhaps a user's.
  private var sources: [String] = []
  /// The line of each actor, as a source and UTF-8 offsets; strings are made when they are asked for.
  private var lines: [(source: Int, bytes: Range<Int>)] = []

  /// The built-in table.
  public init() {
    let bytes = UnsafeBufferPointer(
      start: CuratedTable.standing.utf8Start, count: CuratedTable.standing.utf8CodeUnitCount)
    kinds.reserveCapacity(4_000)
    names.reserveCapacity(10_000)
    firstWords.reserveCapacity(10_000)
    _ = add(String(decoding: bytes, as: UTF8.self))
  }

  /// The built-in table and the lines of a user's own, which win where both have a name.
  ///
  /// - Returns: also the numbers (from 1) of lines that are no table lines.
  public static func extended(with userTable: String) -> (table: CuratedTable, badLines: [Int]) {
    var table = CuratedTable()
    let bad = table.add(userTable)
    return (table, bad)
  }

  /// Number of actors.
  public var count: Int { kinds.count }

  /// An actor by its number in the table, from 0.
  public func entry(_ number: Int) -> Entry {
    let (source, bytes) = lines[number]
    let view = sources[source].utf8
    let start = view.index(view.startIndex, offsetBy: bytes.lowerBound)
    let fields = view[start..<view.index(start, offsetBy: bytes.count)]
      .split(separator: 0x09, omittingEmptySubsequences: false)
    var names: [String] = []
    for field in fields.dropFirst().prefix(3) {
      for name in field.split(separator: 0x7C) where name.count > 0 {
        names.append(String(Substring(Marker(name.first) == nil ? name : name.dropFirst())))
      }
    }
    return Entry(kind: kinds[number], name: names.first ?? "", otherNames: Array(names.dropFirst()))
  }

  /// Takes in the lines of a text and gives the numbers (from 1) of bad ones.
  private mutating func add(_ text: String) -> [Int] {
    var text = text
    text.makeContiguousUTF8()
    let found = TableLines(text)
    let tokens = TokenizedText(text, pieces: found.names.map(\.scalars))
    sources.append(text)
    let first = kinds.count
    for line in found.lines {
      kinds.append(line.kind)
      lines.append((sources.count - 1, line.bytes))
    }
    var name = -1
    var words: [Token] = []
    for token in tokens.tokens {
      if token.traits.contains(.opensPiece) {
        if name >= 0 { add(words, found.names[name], first: first) }
        words.removeAll(keepingCapacity: true)
        repeat { name += 1 } while found.names[name].scalars.upperBound <= token.start
      }
      words.append(token)
    }
    if name >= 0 { add(words, found.names[name], first: first) }
    return found.badLines
  }

  private mutating func add(_ words: [Token], _ found: TableLines.Name, first: Int) {
    guard let opening = words.first else { return }
    let entry = first + found.line
    firstWords.append(opening.key)
    if kinds[entry] == .person, found.marker == .plain, words.count == 1 { surnames.append(opening.key) }
    let node = phrases.insert(words.lazy.map(\.key))
    let acronym = opening.traits.contains(.allCapitals) && !opening.traits.contains(.arabic)
    names.append(
      Name(entry: Int32(entry), marker: found.marker, isAcronym: acronym, next: phrases.value(of: node)))
    phrases.setValue(Int32(names.count - 1), of: node)
  }
}
