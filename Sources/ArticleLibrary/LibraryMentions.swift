import ArticleModel
import GRDB

extension SQLiteLibrary {
  /// Confidence comes back in steps of a thousandth, the kind is the actor's.
  public func mentions(in article: ArticleID) throws -> [Mention] {
    try readColumns { db, columns in
      guard let id = Int(exactly: article.rawValue), id > 0 else { return [] }
      var reader = MentionReader()
      return try MentionRows.stored(id, db).compactMap { stored in
        let mention = try reader.mention(stored, &columns, db)
        return mention.isHidden ? nil : mention.mention
      }
    }
  }

  /// Articles are skipped by their number of mentions, which is in memory; only the lines of the
  /// page are read.
  public func concordance(of actor: ActorID, offset: Int, limit: Int) throws -> [ConcordanceLine] {
    try readColumns { db, columns in
      guard let number = UInt32(exactly: actor.rawValue), limit > 0 else { return [] }
      let facts = try columns.actorFacts(db)
      let shown = try columns.rules(db).shown(number)
      let articles = try columns.order(db).sorted(try columns.articles(ofAny: [shown], db))
      var skip = max(0, offset)
      var lines: [ConcordanceLine] = []
      var reader = MentionReader()
      for article in articles {
        let count = try columns.pairs(of: Int(article), db).reduce(0) { sum, pair in
          facts[pair.actor].target == shown ? sum + Int(pair.mentions) : sum
        }
        if skip >= count {
          skip -= count
          continue
        }
        for line in try reader.lines(Int(article), of: shown, &columns, db).dropFirst(skip) {
          lines.append(line)
          if lines.count == limit { return lines }
        }
        skip = 0
      }
      return lines
    }
  }
}

/// Turns stored mentions into mentions, remembering the names it has looked up.
struct MentionReader {
  private var names: [Int: (surface: String, owner: UInt32)] = [:]
  private var epithets: [Int: String] = [:]
  /// Longest context of a mention, in scalars.
  private static let contextLength = 240

  mutating func mention(_ stored: StoredMention, _ columns: inout Columns, _ db: Database) throws -> (
    mention: Mention, isHidden: Bool
  ) {
    let name = try name(stored.name, db)
    let rules = try columns.rules(db)
    let shown = rules.shown(rules.linked(name: stored.name, owner: name.owner))
    let fact = try columns.actorFacts(db)[shown]
    let mention = Mention(
      range: stored.range, surface: name.surface, kind: fact.kind, title: try epithet(stored.epithet, db),
      confidence: Double(stored.confidence) / 1000, actor: ActorID(rawValue: Int64(shown)))
    return (mention, fact.isHidden)
  }

  /// The concordance lines of one actor in one article.
  mutating func lines(_ article: Int, of actor: UInt32, _ columns: inout Columns, _ db: Database) throws
    -> [ConcordanceLine]
  {
    guard let summary = try ArticleRows.summary(Int64(article), db),
      let whole = try ArticleRows.article(Int64(article), db)
    else { return [] }
    let text = ArticleText(whole)
    var lines: [ConcordanceLine] = []
    for stored in try MentionRows.stored(article, db) {
      let mention = try self.mention(stored, &columns, db).mention
      guard mention.actor?.rawValue == Int64(actor) else { continue }
      lines.append(
        ConcordanceLine(article: summary, mention: mention, context: Self.context(mention, whole, text)))
    }
    return lines
  }

  private static func context(_ mention: Mention, _ article: Article, _ text: ArticleText) -> Snippet {
    guard let segment = text.segment(at: mention.range.lowerBound) else {
      return Snippet(text: mention.surface, hits: [], position: mention.range.lowerBound)
    }
    let piece = segment.paragraph.map { article.paragraphs[$0].text } ?? article.title
    let start = segment.range.lowerBound
    return Excerpt.sentence(
      piece, start: start, hit: mention.range.lowerBound - start..<mention.range.upperBound - start,
      length: contextLength)
  }

  private mutating func name(_ id: Int, _ db: Database) throws -> (surface: String, owner: UInt32) {
    if let known = names[id] { return known }
    let found = try db.first("SELECT surface, actor FROM name WHERE id = ?", [SQLValue(id)]) {
      (surface: $0.text(0), owner: UInt32($0.int(1)))
    }
    let name = found ?? (surface: "", owner: 0)
    names[id] = name
    return name
  }

  private mutating func epithet(_ id: Int, _ db: Database) throws -> String? {
    if id == 0 { return nil }
    if let known = epithets[id] { return known }
    let text = try db.first("SELECT name FROM label WHERE id = ?", [SQLValue(id)]) { $0.text(0) } ?? ""
    epithets[id] = text
    return text
  }
}
