import ArabicText
import ArticleModel
import GRDB

/// Writes the rows of one article: everything but its actors.
enum ArticleWriting {
  /// Label numbers of an article.
  struct Labels {
    var source: Int
    var author: Int
    var language: Int
  }

  static func insert(_ article: Article, id: Int, _ labels: Labels, _ db: Database) throws {
    let state = article.state
    try db.run(
      """
      INSERT INTO article(id, sort_key, has_time, title, title_is_derived, title_offset, source, author,
        language, url, origin, words, keywords, content_hash, is_read, is_bookmarked, is_tagged, note)
      VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        SQLValue(id), SQLValue(article.date?.sortKey), SQLValue(article.date?.minuteOfDay != nil),
        .text(article.title), SQLValue(article.titleIsDerived), SQLValue(article.titleSourceOffset),
        SQLValue(labels.source), SQLValue(labels.author), SQLValue(labels.language), SQLValue(article.url),
        .text(article.origin), SQLValue(WordCount.of(article)),
        .text(article.keywords.joined(separator: "\n")),
        .integer(Int64(bitPattern: article.contentHash)), SQLValue(state.isRead),
        SQLValue(state.isBookmarked),
        SQLValue(!state.tags.isEmpty), .text(state.note),
      ])
    let (text, layout) = ParagraphCoding.encode(article.paragraphs)
    try db.run(
      "INSERT INTO article_text(id, text, layout) VALUES(?, ?, ?)",
      [SQLValue(id), .text(text), .blob(layout)])
    try db.run(
      "INSERT INTO article_title(key, article) VALUES(?, ?)",
      [.text(Folding.folded(article.title)), SQLValue(id)])
    try db.run(
      "INSERT INTO search(rowid, title, body) VALUES(?, ?, ?)",
      [SQLValue(id), .text(article.title), .text(searchBody(article, text))])
    if !state.tags.isEmpty { try setTags(state.tags, of: id, db) }
  }

  /// What full-text search covers besides the title: the content without page furniture.
  private static func searchBody(_ article: Article, _ text: String) -> String {
    if article.paragraphs.allSatisfy(\.isContent) { return text }
    return article.paragraphs.lazy.filter(\.isContent).map(\.text).joined(separator: "\n")
  }

  static func setTags(_ tags: [String], of article: Int, _ db: Database) throws {
    try db.run("DELETE FROM article_tag WHERE article = ?", [SQLValue(article)])
    for (position, tag) in tags.enumerated() {
      try db.run(
        "INSERT INTO article_tag(article, position, label) VALUES(?, ?, ?)",
        [SQLValue(article), SQLValue(position), SQLValue(try LabelRole.tag.number(of: tag, db))])
    }
  }
}
