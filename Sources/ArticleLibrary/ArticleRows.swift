import ArticleModel
import GRDB

/// Reads articles and what lists show of them.
enum ArticleRows {
  private static let summaryColumns = """
    a.id, a.title, a.title_is_derived, s.name, w.name, a.sort_key, a.has_time, a.url, l.name, a.origin,
    a.words, a.is_read, a.is_bookmarked, a.is_tagged, a.note, a.repeat_group
    """
  private static let labels = """
    LEFT JOIN label s ON s.id = a.source LEFT JOIN label w ON w.id = a.author
    LEFT JOIN label l ON l.id = a.language
    """
  private static let summarySQL = "SELECT \(summaryColumns) FROM article a \(labels) WHERE a.id = ?"
  private static let articleSQL = """
    SELECT \(summaryColumns), a.title_offset, a.keywords, a.content_hash, t.text, t.layout
    FROM article a \(labels) JOIN article_text t ON t.id = a.id WHERE a.id = ?
    """

  /// Summaries in the order of the numbers; missing articles are left out.
  static func summaries(_ articles: some Sequence<UInt32>, _ db: Database) throws -> [ArticleSummary] {
    try articles.compactMap { try summary(Int64($0), db) }
  }

  static func summary(_ id: Int64, _ db: Database) throws -> ArticleSummary? {
    var group: Int64?
    var isTagged = false
    let found = try db.first(summarySQL, [.integer(id)]) { row in
      group = row.isNull(15) ? nil : row.integer(15)
      isTagged = row.int(13) != 0
      return summary(row)
    }
    guard var found else { return nil }
    if let group {
      let size = try db.first("SELECT count(*) FROM article WHERE repeat_group = ?", [.integer(group)]) {
        $0.int(0)
      }
      found.repeats = max(0, (size ?? 1) - 1)
    }
    if isTagged { found.state.tags = try tags(id, db) }
    return found
  }

  private static func summary(_ row: SQLRow) -> ArticleSummary {
    ArticleSummary(
      id: ArticleID(rawValue: row.integer(0)), title: row.text(1), titleIsDerived: row.int(2) != 0,
      source: row.optionalText(3), author: row.optionalText(4), date: date(row), url: row.optionalText(7),
      language: row.text(8), origin: row.text(9), words: row.int(10),
      state: ReadingState(
        isRead: row.int(11) != 0, isBookmarked: row.int(12) != 0, tags: [], note: row.text(14)))
  }

  private static func date(_ row: SQLRow) -> ArticleDate? {
    if row.isNull(5) { return nil }
    let key = row.int(5)
    // Floor division: days before 1970 have negative keys.
    let day = key >= 0 ? key / 1440 : (key - 1439) / 1440
    return ArticleDate(dayNumber: day, minuteOfDay: row.int(6) != 0 ? key - day * 1440 : nil)
  }

  static func tags(_ id: Int64, _ db: Database) throws -> [String] {
    try db.all(
      """
      SELECT l.name FROM article_tag t JOIN label l ON l.id = t.label WHERE t.article = ? ORDER BY t.position
      """, [.integer(id)]
    ) { $0.text(0) }
  }

  static func article(_ id: Int64, _ db: Database) throws -> Article? {
    let found = try db.first(articleSQL, [.integer(id)]) { row in
      let summary = summary(row)
      let keywords = row.text(17)
      return Article(
        id: summary.id, title: summary.title, titleIsDerived: summary.titleIsDerived,
        titleSourceOffset: row.isNull(16) ? nil : row.int(16),
        paragraphs: ParagraphCoding.decode(text: row.bytes(19), layout: row.bytes(20)),
        source: summary.source, author: summary.author, date: summary.date, url: summary.url,
        language: summary.language,
        keywords: keywords.isEmpty ? [] : keywords.split(separator: "\n").map(String.init),
        origin: summary.origin, contentHash: UInt64(bitPattern: row.integer(18)), state: summary.state)
    }
    guard var found else { return nil }
    found.state.tags = try tags(id, db)
    return found
  }
}
