import ArabicText
import ArticleModel
import GRDB

/// Puts the articles of a query in its order.
extension Columns {
  mutating func sorted(_ set: ArticleSet, _ query: Query, _ db: Database) throws -> [UInt32] {
    let order = try order(db)
    switch query.sort {
    case .date:
      return query.isUnfiltered ? order.newestFirst : order.sorted(set)
    case .oldest:
      return order.oldestFirst(query.isUnfiltered ? order.newestFirst : order.sorted(set))
    case .added:
      return set.elements.reversed()
    case .title:
      return try byTitle(set, db)
    case .relevance:
      return try byRelevance(set, query, db)
    }
  }

  /// By folded title. A few articles are looked up one by one; for many the index of titles is
  /// walked once.
  private mutating func byTitle(_ set: ArticleSet, _ db: Database) throws -> [UInt32] {
    if set.count * 8 < (try order(db)).newestFirst.count {
      var titles: [(key: String, article: UInt32)] = []
      for article in set.elements {
        let title = try db.first("SELECT title FROM article WHERE id = ?", [SQLValue(Int(article))]) {
          $0.text(0)
        }
        titles.append((Folding.folded(title ?? ""), article))
      }
      // SQLite compares text by its UTF-8 bytes; both ways must give one order.
      titles.sort { a, b in
        a.key.utf8.lexicographicallyPrecedes(b.key.utf8) || (a.key == b.key && a.article < b.article)
      }
      return titles.map(\.article)
    }
    var found: [UInt32] = []
    try db.rows("SELECT article FROM article_title ORDER BY key, article") { row in
      if set.contains(row.int(0)) { found.append(UInt32(row.int(0))) }
      return true
    }
    return found
  }

  /// Articles with the words exactly as they were typed first; inside both groups by BM25 (a hit in
  /// the title weighs four times as much), equal ones newest first; then those that fulfil the query
  /// by its other terms.
  private mutating func byRelevance(_ set: ArticleSet, _ query: Query, _ db: Database) throws -> [UInt32] {
    let order = try order(db)
    let newest = order.sorted(set)
    let terms = query.textTerms
    let match = terms.compactMap { TextMatch.expression($0) }.joined(separator: " OR ")
    if match.isEmpty { return newest }
    let exact = terms.compactMap { TextMatch.expression($0, exact: true) }.joined(separator: " AND ")
    let exactSet = try results.texts.articles(exact, limit: try facts(db).limit, db)
    var scores: [UInt32: Double] = [:]
    try db.rows("SELECT rowid, bm25(search, 4.0, 1.0) FROM search WHERE search MATCH ?", [.text(match)]) {
      row in
      let article = row.int(0)
      if set.contains(article) {
        // BM25 of FTS5 is negative, best lowest; it never comes near this distance.
        scores[UInt32(article)] = row.real(1) - (exactSet.contains(article) ? 1e6 : 0)
      }
      return true
    }
    let ranked = newest.enumerated().sorted { a, b in
      let (left, right) = (scores[a.element] ?? 1, scores[b.element] ?? 1)
      return left == right ? a.offset < b.offset : left < right
    }
    return ranked.map(\.element)
  }
}
