import ArticleModel
import GRDB

/// Snippets for the rows that a search shows, made from the stored text of just these rows.
enum SnippetMaking {
  /// Hits beyond this number in one segment are not looked for.
  private static let enough = 24

  static func snippet(_ article: Int64, title: String, _ finder: HitFinder, _ db: Database) throws -> Snippet?
  {
    let paragraphs = try db.first("SELECT text, layout FROM article_text WHERE id = ?", [.integer(article)]) {
      row in
      ParagraphCoding.decode(text: row.bytes(0), layout: row.bytes(1))
    }
    return snippet(title: title, paragraphs: paragraphs ?? [], finder)
  }

  /// The paragraph with the most different terms wins, the first of equal ones; the title only
  /// where no paragraph has a hit, since a list shows the title anyway.
  static func snippet(title: String, paragraphs: [Paragraph], _ finder: HitFinder) -> Snippet? {
    var best: (terms: Int, text: String, start: Int, hits: [HitFinder.Hit])?
    var start = title.unicodeScalars.count + 2
    for paragraph in paragraphs {
      if paragraph.isContent {
        let hits = finder.hits(in: paragraph.text, isTitle: false, limit: enough)
        let terms = Set(hits.map(\.pattern)).count
        if terms > best?.terms ?? 0 { best = (terms, paragraph.text, start, hits) }
        if terms == finder.patternCount { break }
      }
      start += paragraph.text.unicodeScalars.count + 1
    }
    if best == nil {
      let hits = finder.hits(in: title, isTitle: true, limit: enough)
      if !hits.isEmpty { best = (1, title, 0, hits) }
    }
    guard let best else { return nil }
    return Excerpt.snippet(
      best.text, start: best.start, hits: best.hits.map(\.range), before: 50, length: 160)
  }
}
