import ArticleModel
import TextLayout

/// The list of articles: two lines each (headline; date, source and actors), or one.
struct ArticleListPane {
  let state: ReaderState
  let list: ArticleListState
  let isFront: Bool

  func draw(on canvas: inout Canvas, in pane: ScreenGeometry.Rectangle, rows: Range<Int>) {
    let height = ScreenGeometry.rowHeight(state)
    let visible = max(1, rows.count / height)
    guard list.cursor.count != 0 else {
      let phrase =
        list.query.isUnfiltered
        ? Phrase(
          "the library is empty; :import PATH adds articles", "المكتبة فارغة؛ :import PATH يضيف مقالات")
        : Phrase("no article fulfils the filter; F clears it", "لا مقال يوافق التصفية؛ F يلغيها")
      canvas.field(
        state.text(phrase), style: StyleRole.dim.style, base: .fixed(canvas.direction),
        row: rows.lowerBound + 1,
        offset: 2, width: pane.width - 4, in: pane)
      return
    }
    for i in 0..<visible {
      let index = list.cursor.top + i
      guard let article = list.loaded[index] else { continue }
      let y = rows.lowerBound + i * height
      let flags = index == list.cursor.selected && isFront ? StyleID.selectedFlag : 0
      draw(article, isSelected: index == list.cursor.selected, flags: flags, y: y, on: &canvas, in: pane)
      for r in 0..<height where y + r < rows.upperBound {
        canvas.target(.listRow(pane: .list, index: index), row: y + r, in: pane)
      }
    }
  }

  private func draw(
    _ article: ArticleSummary, isSelected: Bool, flags: UInt16, y: Int, on canvas: inout Canvas,
    in pane: ScreenGeometry.Rectangle
  ) {
    let base = StyleID.plain.with(flags)
    canvas.fill(base, row: y, width: pane.width, in: pane)
    // ❯ points into the text, so it is mirrored with the interface.
    if isSelected {
      canvas.field(
        canvas.direction == .leftToRight ? ">" : "<", style: StyleRole.cursorMark.style.with(flags),
        base: .fixed(.leftToRight), row: y, offset: 0, width: 1, in: pane)
    }
    let mark = article.state.isBookmarked ? "★" : article.state.isRead ? " " : "•"
    let markRole: StyleRole = article.state.isBookmarked ? .bookmark : .unread
    canvas.field(mark, style: markRole.style.with(flags), row: y, offset: 1, width: 1, in: pane)
    let titleStyle = (article.state.isRead ? StyleRole.plain : StyleRole.strong).style.with(flags)
    if state.options.isCompact {
      let dateWidth = article.date == nil ? 0 : 11
      let sourceWidth = article.source == nil || pane.width < 60 ? 0 : 16
      if let date = article.date {
        canvas.field(
          date.isoDay, style: StyleRole.meta.style.with(flags), row: y, offset: 3, width: 10, in: pane)
      }
      if sourceWidth > 0, let source = article.source {
        canvas.field(
          source, style: StyleRole.meta.style.with(flags), row: y, offset: 3 + dateWidth,
          width: sourceWidth - 1, in: pane)
      }
      let used = 3 + dateWidth + sourceWidth
      let mark = article.repeats > 0 ? ArticleListPane.repeatMark(article) : ""
      let markWidth = mark.isEmpty ? 0 : mark.unicodeScalars.count + 1
      canvas.field(
        article.title, styles: titleHits(article, flags), style: titleStyle, alignment: .natural, row: y,
        offset: used,
        width: pane.width - used - markWidth - 1, in: pane)
      canvas.field(
        mark, style: StyleRole.notice.style.with(flags), base: .fixed(canvas.direction), row: y,
        offset: pane.width - markWidth, width: max(0, markWidth - 1), in: pane)
      return
    }
    canvas.field(
      article.title, styles: titleHits(article, flags), style: titleStyle, alignment: .natural, row: y,
      offset: 3,
      width: pane.width - 4, in: pane)
    let second = secondLine(article)
    canvas.fill(base, row: y + 1, width: pane.width, in: pane)
    canvas.field(
      second.text, styles: second.styles, style: base, base: .article(direction(of: article)),
      alignment: .natural,
      row: y + 1, offset: 3, width: pane.width - 4, in: pane)
  }

  /// `≈2`: two other articles say nearly the same.
  private static func repeatMark(_ article: ArticleSummary) -> String { "≈\(article.repeats)" }

  private func direction(of article: ArticleSummary) -> TextDirection { articleDirection(of: article.title) }

  /// Words of the query in the headline.
  private func titleHits(_ article: ArticleSummary, _ flags: UInt16) -> [StyledRange] {
    TextHits.ranges(in: article.title, of: list.query).map {
      StyledRange(range: $0, style: StyleRole.strong.style.with(StyleID.hitFlag | flags))
    }
  }

  private func secondLine(_ article: ArticleSummary) -> StyledText {
    var line = StyledText()
    if let snippet = article.snippet, list.isSearch {
      line.append(snippet.text, StyleRole.dim.style)
      line.mark(snippet.hits, StyleRole.plain.style.with(StyleID.hitFlag))
      return line
    }
    func separate() { if !line.isEmpty { line.append(" · ", StyleRole.dim.style) } }
    if let date = article.date { line.appendIsolated(date.isoDay, StyleRole.meta.style) }
    if let source = article.source {
      separate()
      line.appendIsolated(source, StyleRole.meta.style)
    }
    if article.repeats > 0 {
      separate()
      line.append(ArticleListPane.repeatMark(article), StyleRole.notice.style)
    }
    for tag in article.state.tags {
      separate()
      line.appendIsolated("#" + tag, StyleRole.notice.style)
    }
    for actor in (list.actors[article.id] ?? []).prefix(6) {
      separate()
      line.append(actor.kind.mark + " ", actor.kind.role.style)
      line.appendIsolated(actor.name, actor.kind.role.style)
    }
    return line
  }
}
