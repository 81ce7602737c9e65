/// What is wrong with a query, and where.
public struct QueryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, one sentence.
  public var message: String
  /// Unicode scalar offset of the place in the query.
  public var position: Int

  /// An error at a scalar offset.
  public init(_ message: String, at position: Int) {
    self.message = message
    self.position = position
  }

  /// Message and place, counted from 1.
  public var description: String { "\(message) (at character \(position + 1))" }
}

extension Query {
  /// Parses the filter language. An empty text is every article.
  ///
  /// Grammar: `query = part*`, `part = unary ("|" unary)*`, `unary = "-"* (term | "(" query ")")`,
  /// `term = [field ":"] value`, a value being a bare word, a quoted text in any of the quotes
  /// `"…"`, `«…»`, `“…”`, either with a `*` behind it for a prefix. Digits may be Arabic-Indic.
  /// - Throws: `QueryError` with the place.
  public init(parsing text: String) throws(QueryError) {
    var parser = QueryParser(text)
    let parts = try parser.parts(until: nil)
    self.init(
      parts.count == 1 ? parts[0] : .and(parts), sort: parser.sort ?? .date,
      foldsRepeats: parser.foldsRepeats)
  }
}

private struct QueryParser {
  private let scalars: [Unicode.Scalar]
  private var at = 0
  var sort: Query.Sort?
  var foldsRepeats = false

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  private mutating func skipBlanks() {
    while at < scalars.count, scalars[at].properties.isWhitespace { at += 1 }
  }

  mutating func parts(until close: Int?) throws(QueryError) -> [Query.Expression] {
    var parts: [Query.Expression] = []
    while true {
      skipBlanks()
      guard at < scalars.count else {
        if let close { throw QueryError("this parenthesis is not closed", at: close) }
        return parts
      }
      if scalars[at] == ")" {
        guard close != nil else { throw QueryError("nothing is open that this could close", at: at) }
        at += 1
        return parts
      }
      if scalars[at] == "|" { throw QueryError("| needs a term on both sides", at: at) }
      var alternatives: [Query.Expression] = []
      if let first = try unary() { alternatives.append(first) }
      while true {
        skipBlanks()
        guard at < scalars.count, scalars[at] == "|" else { break }
        let bar = at
        at += 1
        skipBlanks()
        guard at < scalars.count, scalars[at] != ")", scalars[at] != "|", let next = try unary(),
          !alternatives.isEmpty
        else { throw QueryError("| needs a term on both sides", at: bar) }
        alternatives.append(next)
      }
      if alternatives.count == 1 { parts.append(alternatives[0]) }
      if alternatives.count > 1 { parts.append(.or(alternatives)) }
    }
  }

  /// A term, a parenthesis or the negation of one; nil for `sort:` and `repeats:folded`, which are no conditions.
  private mutating func unary() throws(QueryError) -> Query.Expression? {
    let start = at
    if scalars[at] == "-" || scalars[at] == "−" {
      at += 1
      guard at < scalars.count, !scalars[at].properties.isWhitespace, scalars[at] != ")", scalars[at] != "|"
      else { throw QueryError("- needs a term behind it", at: start) }
      guard let inner = try unary() else { throw QueryError("sort and folding cannot be negated", at: start) }
      return .not(inner)
    }
    if scalars[at] == "(" {
      at += 1
      let inner = try parts(until: start)
      if inner.isEmpty { throw QueryError("nothing inside the parentheses", at: start) }
      return inner.count == 1 ? inner[0] : .and(inner)
    }
    return try term()
  }

  private mutating func term() throws(QueryError) -> Query.Expression? {
    let start = at
    let (word, isQuoted) = try value()
    if !isQuoted, at < scalars.count, scalars[at] == ":" {
      guard let field = QuerySyntax.fields[word.lowercased()] else {
        let known = QuerySyntax.Field.allCases.map(\.rawValue).joined(separator: ", ")
        throw QueryError("there is no field \(word); fields are \(known)", at: start)
      }
      at += 1
      let place = at
      guard at < scalars.count, !scalars[at].properties.isWhitespace else {
        throw QueryError("\(field.rawValue): needs a value right behind it", at: place)
      }
      let (text, quoted) = try value()
      if text.isEmpty { throw QueryError("\(field.rawValue): needs a value right behind it", at: place) }
      return try condition(field, text, isQuoted: quoted, at: place)
    }
    if word.isEmpty { throw QueryError("a term is expected here", at: start) }
    if at < scalars.count, scalars[at] == "*" {
      at += 1
      return .term(.prefix(word))
    }
    return .term(.text(word))
  }

  /// A quoted text or a bare word (up to a blank or a special character).
  private mutating func value() throws(QueryError) -> (String, isQuoted: Bool) {
    let start = at
    var out = String.UnicodeScalarView()
    let closers: [Unicode.Scalar: Set<Unicode.Scalar>] = [
      "\"": ["\""], "«": ["»"], "“": ["”"], "”": ["”", "“"], "„": ["“", "”"],
    ]
    if at < scalars.count, let close = closers[scalars[at]] {
      at += 1
      while at < scalars.count, !close.contains(scalars[at]) {
        if scalars[at] == "\\", at + 1 < scalars.count { at += 1 }
        out.append(scalars[at])
        at += 1
      }
      guard at < scalars.count else { throw QueryError("this quotation mark is not closed", at: start) }
      at += 1
      return (String(out), true)
    }
    while at < scalars.count, !scalars[at].properties.isWhitespace, !QuerySyntax.special.contains(scalars[at])
    {
      out.append(scalars[at])
      at += 1
    }
    return (String(out), false)
  }

  private mutating func condition(
    _ field: QuerySyntax.Field, _ text: String, isQuoted: Bool, at place: Int
  ) throws(QueryError) -> Query.Expression? {
    func pick<T>(_ table: [String: T], _ what: String, _ examples: String) throws(QueryError) -> T {
      guard let found = table[text.lowercased()] else {
        throw QueryError("\(what) is one of \(examples), not \(text)", at: place)
      }
      return found
    }
    switch field {
    case .actor:
      if !isQuoted, text.first == "#" {
        guard let number = Int64(text.dropFirst()), number > 0 else {
          throw QueryError("an actor's number is # and digits", at: place)
        }
        return .term(.actorID(ActorID(rawValue: number)))
      }
      return .term(.actor(text))
    case .kind: return .term(.kind(try pick(QuerySyntax.kinds, "kind", "person, organisation, place")))
    case .source: return .term(.source(text))
    case .author: return .term(.author(text))
    case .after: return .term(.after(try QueryParser.date(text, at: place)))
    case .before: return .term(.before(try QueryParser.date(text, at: place)))
    case .state:
      return .term(.state(try pick(QuerySyntax.states, "is", "unread, read, bookmarked, repeated")))
    case .tag: return .term(.tag(text))
    case .title: return .term(.title(text))
    case .language: return .term(.language(text.lowercased()))
    case .repeats:
      if !isQuoted, text.first == "#" {
        guard let number = Int64(text.dropFirst()), number > 0 else {
          throw QueryError("an article's number is # and digits", at: place)
        }
        return .term(.repeats(ArticleID(rawValue: number)))
      }
      foldsRepeats = try pick(QuerySyntax.foldings, "repeats", "folded, shown, # and an article's number")
      return nil
    case .sort:
      sort = try pick(QuerySyntax.sorts, "sort", "date, oldest, relevance, title, added")
      return nil
    }
  }

  /// `2020`, `2020-01` or `2020-01-23` (also with `/`): the first day of what is named.
  private static func date(_ text: String, at place: Int) throws(QueryError) -> ArticleDate {
    var numbers: [Int] = []
    var digits = 0
    var value = 0
    var fits = true
    for s in text.unicodeScalars {
      if let d = digit(s) {
        value = min(value * 10 + d, 1_000_000)
        digits += 1
      } else if s == "-" || s == "/", digits > 0 {
        numbers.append(value)
        (value, digits) = (0, 0)
      } else {
        fits = false
      }
    }
    if digits > 0 { numbers.append(value) } else { fits = false }
    if fits, (1...3).contains(numbers.count),
      let date = ArticleDate(
        year: numbers[0], month: numbers.count > 1 ? numbers[1] : 1, day: numbers.count > 2 ? numbers[2] : 1)
    {
      return date
    }
    throw QueryError("a date is written 2020-01-23, 2020-01 or 2020, not \(text)", at: place)
  }

  private static func digit(_ s: Unicode.Scalar) -> Int? {
    switch s.value {
    case 0x30...0x39: return Int(s.value - 0x30)
    case 0x660...0x669: return Int(s.value - 0x660)
    case 0x6F0...0x6F9: return Int(s.value - 0x6F0)
    default: return nil
    }
  }
}
