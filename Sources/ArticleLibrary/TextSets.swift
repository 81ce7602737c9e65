import ArticleModel
import GRDB

/// Sets of articles that fulfil a text term. Articles are never deleted and their text never
/// changes, so a set stays right for the articles it was made of: later only newer ones are asked for.
struct TextSets {
  private struct Entry {
    var key: String
    var set: ArticleSet
    var limit: Int
  }

  private var entries: [Entry] = []
  private static let capacity = 24

  /// The articles below number `limit` that fulfil a text term; none where it holds no word.
  mutating func articles(_ term: Query.Term, limit: Int, _ db: Database) throws -> ArticleSet {
    guard let key = TextMatch.rowsExpression(term) else { return ArticleSet(capacity: limit) }
    return try articles(key, limit: limit, db)
  }

  /// The articles below number `limit` that match an expression.
  mutating func articles(_ expression: String, limit: Int, _ db: Database) throws -> ArticleSet {
    var entry = Entry(key: expression, set: ArticleSet(capacity: limit), limit: 0)
    if let index = entries.firstIndex(where: { $0.key == expression }) {
      let old = entries.remove(at: index)
      entry.set.formUnion(old.set)
      entry.limit = old.limit
    }
    if entry.limit < limit {
      try Self.match(expression, entry.limit..<limit, into: &entry.set, db)
      entry.limit = limit
    }
    entries.insert(entry, at: 0)
    if entries.count > Self.capacity { entries.removeLast() }
    return entry.set
  }

  private static func match(
    _ expression: String, _ range: Range<Int>, into set: inout ArticleSet, _ db: Database
  ) throws {
    try db.rows(
      "SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ? AND rowid < ?",
      [.text(expression), SQLValue(range.lowerBound), SQLValue(range.upperBound)]
    ) { row in
      set.insert(row.int(0))
      return true
    }
  }
}
