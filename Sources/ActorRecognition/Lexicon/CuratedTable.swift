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

  /// When a name of the table counts.
  enum Marker: UInt8, Sendable {
    case plain
    case needsEvidence
    case needsQuotes
    /// A body of any state; an adjective of nationality after it belongs to the name.
    case generic
    /// A body of any state that is named with the adjective only.
    case genericWithAdjective
    /// A body of any state; the adjective stays outside.
    case genericAlone

    /// Directly after a word such as تنظيم only.
    case needsHead
    /// Not looked for in texts; the linker knows it.
    case shownOnly

    /// Not the name of one actor.
    var isGeneric: Bool { self == .generic || self == .genericWithAdjective || self == .genericAlone }
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

  /// The actors.
  public private(set) var entries: [Entry] = []
  /// Phrases of all names.
  private(set) var phrases = PhraseTable(capacity: 16_000)
  private(set) var names: [Name] = []
  /// First words of all names.
  private(set) var firstWords: Set<WordKey> = []
  /// Names of persons that are one word and need no evidence.
  private(set) var surnames: Set<WordKey> = []

  /// The built-in table.
  public init() {
    entries.reserveCapacity(4_000)
    for line in TableText(CuratedTable.standing).lines { add(line: String(decoding: line, as: UTF8.self)) }
  }

  /// The built-in table and the lines of a user's own, which win where both have a name.
  ///
  /// - Returns: also the numbers (from 1) of lines that are no table lines.
  public static func extended(with userTable: String) -> (table: CuratedTable, badLines: [Int]) {
    var table = CuratedTable()
    var bad: [Int] = []
    var number = 0
    for line in userTable.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || line.hasPrefix("#") { continue }
      if !table.add(line: String(line)) { bad.append(number) }
    }
    return (table, bad)
  }

  @discardableResult
  private mutating func add(line: String) -> Bool {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count >= 2, let kind = ActorKind(rawValue: String(fields[0])), !fields[1].isEmpty else {
      return false
    }
    let index = Int32(entries.count)
    var others: [String] = []
    let generic = add(name: fields[1], of: index, kind: kind)
    for field in fields.dropFirst(2).prefix(2) {
      for name in field.split(separator: "|") {
        others.append(String(add(name: name, of: index, kind: kind)))
      }
    }
    entries.append(Entry(kind: kind, name: String(generic), otherNames: others))
    return true
  }

  private mutating func add(name: Substring, of entry: Int32, kind: ActorKind) -> Substring {
    var bare = name
    var marker = Marker.plain
    switch name.first {
    case "?": marker = .needsEvidence
    case "\"": marker = .needsQuotes
    case "+": marker = .generic
    case "&": marker = .genericWithAdjective
    case "=": marker = .genericAlone
    case "@": marker = .needsHead
    case "!": marker = .shownOnly
    default: break
    }
    if marker != .plain { bare = name.dropFirst() }
    let tokens = TokenizedText(String(bare)).tokens
    guard let first = tokens.first else { return bare }
    firstWords.insert(first.key)
    if kind == .person, marker == .plain, tokens.count == 1 { surnames.insert(first.key) }
    let node = phrases.insert(tokens.lazy.map(\.key))
    let before = phrases.value(of: node)
    let acronym = first.traits.contains(.allCapitals) && !first.traits.contains(.arabic)
    names.append(Name(entry: entry, marker: marker, isAcronym: acronym, next: before))
    phrases.setValue(Int32(names.count - 1), of: node)
    return bare
  }
}
