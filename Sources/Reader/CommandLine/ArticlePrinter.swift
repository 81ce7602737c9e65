import ArticleModel
import TextLayout

/// An article for people, laid out as the reader does.
struct ArticlePrinter {
  private let content: ArticleContent
  private let direction: TextDirection
  private let showsFurniture: Bool

  init(_ article: Article, mentions: [Mention], showsFurniture: Bool) {
    content = ArticleContent(article: article, mentions: mentions, words: article.wordCount)
    direction = content.direction
    self.showsFurniture = showsFurniture
  }

  private var paragraphs: [(role: Paragraph.Role, text: String)] {
    content.article.paragraphs.filter { $0.isContent || showsFurniture }.map { ($0.role, $0.text) }
  }

  /// Title, a blank line, paragraphs, in logical order, one a line: for other programs.
  func printLogical(to output: TextSink) {
    output.line(content.article.title)
    output.line()
    for p in paragraphs { output.line((p.role == .listItem ? "• " : "") + p.text) }
  }

  /// Title, a blank row, paragraphs, laid out; nothing else.
  func printPlain(_ style: PageStyle, _ layout: PageStyle.Layout, to output: TextSink) {
    let printer = LayoutPrinter(layout, theme: nil, output: output)
    for piece in content.pieces {
      let segment = content.text.segments[piece.segment]
      guard segment.paragraph == nil || segment.isContent || showsFurniture else { continue }
      let inset = segment.role == .listItem ? 2 : 0
      let options = LayoutOptions(
        width: max(1, layout.width - inset), base: .article(direction), showsMarks: style.options.showsMarks)
      let text = content.text.text(of: segment)
      for (i, row) in printer.layout(text, bytes: piece.bytes, options: options).rows.enumerated() {
        let isFirst = piece.isFirst && i == 0
        printer.row(ArticlePrinter.cells(row, width: layout.width, inset: inset, isFirst: isFirst))
      }
      if segment.paragraph == nil, piece.range.upperBound == segment.range.upperBound { printer.row([]) }
    }
  }

  /// The page as the reader draws it, actors coloured by kind, in a column as wide as the settings allow.
  func printPage(_ style: PageStyle, _ layout: PageStyle.Layout, to output: TextSink) {
    let printer = LayoutPrinter(layout, theme: style.theme, output: output)
    var state = ReaderState(
      size: ScreenSize(rows: 24, columns: layout.width), language: style.language, query: .all,
      libraryName: "",
      keymap: style.keymap)
    state.options = style.options
    state.options.showsFurniture = showsFurniture
    let width = max(1, min(layout.width, style.options.measure))
    let page = ArticlePage(content, state: state, view: nil, width: width, typesetter: .shared)
    // A right-to-left column stands at the right edge of the screen.
    let margin = [Cell](repeating: .blank(), count: direction == .rightToLeft ? layout.width - width : 0)
    for block in page.blocks.indices {
      for _ in 0..<page.space(above: block) { printer.row([]) }
      let inset = page.hasBullet(block) ? 2 : 0
      for (i, row) in page.layout(block).rows.enumerated() {
        let isFirst = page.isSegmentStart(block) && i == 0
        printer.row(margin + ArticlePrinter.cells(row, width: width, inset: inset, isFirst: isFirst))
      }
    }
  }

  /// A row set in a space of `width` columns, behind a bullet where its list item begins.
  private static func cells(_ row: Row, width: Int, inset: Int, isFirst: Bool) -> [Cell] {
    guard inset > 0 else { return row.padded(to: width) }
    let text = row.padded(to: max(1, width - inset))
    let bullet = isFirst ? Cell(glyph: "•", style: StyleRole.dim.style) : .blank()
    return row.direction == .rightToLeft ? text + [.blank(), bullet] : [bullet, .blank()] + text
  }
}
