import ArticleModel
import TextLayout

/// Two-line rows: a headline and what it is about.
enum TwoLineRows {
  static func draw(
    _ lines: (first: StyledText, second: StyledText), isSelected: Bool, index: Int, y: Int,
    on canvas: inout Canvas,
    in pane: ScreenGeometry.Rectangle
  ) {
    let style = isSelected ? StyleID.plain.with(StyleID.selectedFlag) : .plain
    for (i, line) in [lines.first, lines.second].enumerated() {
      canvas.fill(style, row: y + i, width: pane.width, in: pane)
      canvas.line(line, style: style, row: y + i, offset: 1 + 2 * i, width: pane.width - 2 - 4 * i, in: pane)
      canvas.target(.listRow(pane: .overlay, index: index), row: y + i, in: pane)
    }
  }

  /// Date, headline and source on one line.
  static func headline(_ a: ArticleSummary) -> StyledText {
    var t = StyledText()
    t.direction = articleDirection(of: a.title)
    if let date = a.date { t.append(date.isoDay + " ", StyleRole.meta.style) }
    t.appendIsolated(a.title, a.state.isRead ? .plain : StyleRole.strong.style)
    if let source = a.source {
      t.append(" · ", StyleRole.dim.style)
      t.appendIsolated(source, StyleRole.meta.style)
    }
    return t
  }
}

/// The cross-references of an article: ranked, with the shared actors named.
struct RelatedView {
  let state: ReaderState
  let related: RelatedState

  func draw(on canvas: inout Canvas, in pane: ScreenGeometry.Rectangle, rows: Range<Int>) {
    guard let references = related.rows else { return }
    if references.isEmpty {
      canvas.field(
        state.text(
          Phrase("no other article shares an actor with this one", "لا مقال آخر يشارك هذا المقال علما")),
        style: StyleRole.dim.style, row: rows.lowerBound + 1, offset: 2, width: pane.width - 4, in: pane)
    }
    for i in 0..<rows.count / 2 {
      let index = related.cursor.top + i
      guard let reference = references[safe: index] else { continue }
      var second = StyledText()
      second.direction = articleDirection(of: reference.article.title)
      second.append(String(tenths(reference.score)) + "  ", StyleRole.number.style)
      for (n, actor) in reference.shared.enumerated() {
        if n > 0 { second.append(" · ", StyleRole.dim.style) }
        second.append(actor.kind.mark + " ", actor.kind.role.style)
        second.appendIsolated(actor.name, actor.kind.role.style)
      }
      TwoLineRows.draw(
        (TwoLineRows.headline(reference.article), second), isSelected: index == related.cursor.selected,
        index: index,
        y: rows.lowerBound + 2 * i, on: &canvas, in: pane)
    }
  }

  private func tenths(_ score: Double) -> String {
    let n = Int((score * 10).rounded())
    return "\(n / 10).\(n % 10)"
  }
}

/// Every mention of an actor in its context.
struct ConcordanceView {
  let state: ReaderState
  let view: ConcordanceState

  func draw(on canvas: inout Canvas, in pane: ScreenGeometry.Rectangle, rows: Range<Int>) {
    for i in 0..<rows.count / 2 {
      let index = view.cursor.top + i
      guard let line = view.loaded[index] else { continue }
      var context = StyledText()
      context.direction = articleDirection(of: line.context.text)
      context.append(line.context.text)
      context.mark(line.context.hits, line.mention.kind.role.style.with(StyleID.hitFlag))
      TwoLineRows.draw(
        (context, TwoLineRows.headline(line.article)), isSelected: index == view.cursor.selected,
        index: index,
        y: rows.lowerBound + 2 * i, on: &canvas, in: pane)
    }
  }
}

/// What each source calls an actor.
struct EpithetView {
  let state: ReaderState
  let view: EpithetState

  func draw(on canvas: inout Canvas, in pane: ScreenGeometry.Rectangle, rows: Range<Int>) {
    guard let uses = view.rows else { return }
    if uses.isEmpty {
      canvas.field(
        state.text(
          Phrase("no source calls this actor anything but the name", "لا مصدر يضع لقبا قبل هذا الاسم")),
        style: StyleRole.dim.style, row: rows.lowerBound + 1, offset: 2, width: pane.width - 4, in: pane)
    }
    let epithetWidth = max(10, pane.width * 2 / 5)
    for i in 0..<rows.count {
      let index = view.cursor.top + i
      guard let use = uses[safe: index] else { continue }
      let y = rows.lowerBound + i
      let style = index == view.cursor.selected ? StyleID.plain.with(StyleID.selectedFlag) : .plain
      canvas.fill(style, row: y, width: pane.width, in: pane)
      canvas.field(
        "\(use.count)", style: StyleRole.number.style.with(style.flags), alignment: .trailing, row: y,
        offset: 1, width: 4,
        in: pane)
      canvas.field(
        use.epithet, style: StyleRole.epithet.style.with(style.flags), row: y, offset: 7,
        width: epithetWidth - 1, in: pane)
      var place = StyledText()
      let first = use.articles.first.flatMap { view.titles[$0] }
      place.direction = first.map { articleDirection(of: $0.title) }
      if let source = use.source {
        place.appendIsolated(source, StyleRole.meta.style)
        place.append(" · ", StyleRole.dim.style)
      }
      if use.articles.count > 1 { place.append("+\(use.articles.count - 1) ", StyleRole.notice.style) }
      if let first { place.appendIsolated(first.title) }
      let start = 7 + epithetWidth
      canvas.line(place, style: style, row: y, offset: start, width: pane.width - start - 1, in: pane)
      canvas.target(.listRow(pane: .overlay, index: index), row: y, in: pane)
    }
  }
}
