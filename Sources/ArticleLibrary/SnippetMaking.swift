import ArticleModel
import GRDB

/// Snippets for the rows that a search shows, made from the stored text of just these rows. The
/// text is scanned where SQLite has it: only the paragraph that is shown becomes a string.
enum SnippetMaking {
  /// Hits beyond this number in one segment are not looked for.
  private static let enough = 24

  static func snippet(_ article: Int64, title: String, _ finder: HitFinder, _ db: Database) throws -> Snippet?
  {
    let found = try db.first("SELECT text, layout FROM article_text WHERE id = ?", [.integer(article)]) {
      row in
      snippet(title: title, text: row.bytes(0), layout: row.bytes(1), finder)
    }
    return found ?? nil
  }

  /// The paragraph with the most different terms wins, the first of equal ones; the title only
  /// where no paragraph has a hit, since a list shows the title anyway.
  static func snippet(
    title: String, text: UnsafeRawBufferPointer, layout: UnsafeRawBufferPointer, _ finder: HitFinder
  ) -> Snippet? {
    let bytes = text.bindMemory(to: UInt8.self)
    var best: (terms: Int, bytes: Range<Int>, hits: [HitFinder.Hit])?
    ParagraphCoding.forEach(textCount: text.count, layout: layout) { range, role in
      guard role != .furniture else { return true }
      let hits = finder.hits(
        in: UnsafeBufferPointer(rebasing: bytes[range]), isTitle: false, limit: enough)
      if hits.isEmpty { return true }
      let terms = Set(hits.map(\.pattern)).count
      if terms > best?.terms ?? 0 { best = (terms, range, hits) }
      return terms < finder.patternCount
    }
    if let best {
      // Paragraphs stand behind the title and a blank line, one line each.
      let start = title.unicodeScalars.count + 2 + scalarCount(bytes[..<best.bytes.lowerBound])
      return Excerpt.snippet(
        String(decoding: bytes[best.bytes], as: UTF8.self), start: start, hits: best.hits.map(\.range),
        before: 50, length: 160)
    }
    let hits = finder.hits(in: title, isTitle: true, limit: enough)
    if hits.isEmpty { return nil }
    return Excerpt.snippet(title, start: 0, hits: hits.map(\.range), before: 50, length: 160)
  }

  /// Scalars of UTF-8 text: bytes that continue none.
  private static func scalarCount(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
