import ArticleModel
import TextLayout

/// An article on the screen: its rows flush with the edge where it begins, the scroll bar at the other.
struct ArticlePane {
  let state: ReaderState
  let view: ArticleViewState

  func draw(on canvas: inout Canvas, in pane: ScreenGeometry.Rectangle, rows: Range<Int>) {
    guard let content = view.content else { return }
    let width = ScreenGeometry.textWidth(pane: pane.width, state)
    let page = ArticlePage(content, state: state, view: view, width: width, typesetter: canvas.typesetter)
    guard !page.blocks.isEmpty else { return }
    // A right-to-left article is flush right, with the gutter of the scroll bar at the left.
    let left = page.direction == .rightToLeft ? pane.column + pane.width - 1 - width : pane.column + 1
    var y = rows.lowerBound
    var block = min(view.top.block, page.blocks.count - 1)
    var firstRow = true
    var lastShown = view.top
    while y < rows.upperBound, block < page.blocks.count {
      let layout = page.layout(block)
      var index = 0
      if firstRow {
        index = block == view.top.block ? layout.rowIndex(ofLogical: view.top.offset) ?? 0 : 0
        firstRow = false
      } else {
        y += page.space(above: block)
      }
      let inset = page.hasBullet(block) ? 2 : 0
      for (r, row) in layout.rows.enumerated() where r >= index && y < rows.upperBound {
        draw(
          row, of: block, page, inset: inset, isFirst: r == 0 && page.isSegmentStart(block), y: y, left: left,
          width: width, on: &canvas)
        lastShown = TextPosition(block: block, offset: row.logical.upperBound)
        y += 1
      }
      block += 1
    }
    if state.options.showsScrollBar { scrollBar(page, lastShown, on: &canvas, pane: pane, rows: rows) }
    for r in rows {
      canvas.frame.targets.insert(
        Frame.Target(
          row: r, columns: pane.column..<pane.column + pane.width, action: .pane(.article)), at: 0)
    }
  }

  private func draw(
    _ row: Row, of block: Int, _ page: ArticlePage, inset: Int, isFirst: Bool, y: Int, left: Int, width: Int,
    on canvas: inout Canvas
  ) {
    let isRightToLeft = row.direction == .rightToLeft
    let start = isRightToLeft ? left : left + inset
    canvas.frame.put(row.padded(to: width - inset), row: y, column: start)
    if inset > 0, isFirst {
      let bullet = Cell(glyph: "•", style: StyleRole.dim.style)
      canvas.frame.put([bullet], row: y, column: isRightToLeft ? left + width - 1 : left)
    }
    targets(row, block, page, y: y, left: start, width: width - inset, on: &canvas)
  }

  /// Mentions can be clicked: one target for each visual run of each.
  private func targets(
    _ row: Row, _ block: Int, _ page: ArticlePage, y: Int, left: Int, width: Int, on canvas: inout Canvas
  ) {
    guard !view.isPreview, let base = page.range(of: block)?.lowerBound else { return }
    let covered = base + row.logical.lowerBound..<base + row.logical.upperBound
    let mentions = page.content.mentions
    for i in page.content.firstMention(endingAfter: covered.lowerBound)..<mentions.count {
      let mention = mentions[i]
      if mention.range.lowerBound >= covered.upperBound { break }
      var x = left + row.leadingColumns(in: width)
      var start: Int?
      for cell in row.cells {
        let inside = !cell.logical.isEmpty && mention.range.contains(base + cell.logical.lowerBound)
        if inside, start == nil { start = x }
        if !inside, let from = start {
          canvas.frame.targets.append(Frame.Target(row: y, columns: from..<x, action: .mention(i)))
          start = nil
        }
        x += Int(cell.width)
      }
      if let from = start {
        canvas.frame.targets.append(Frame.Target(row: y, columns: from..<x, action: .mention(i)))
      }
    }
  }

  /// How far the screen is in the article, by the text above and below: no row has to be counted.
  private func scrollBar(
    _ page: ArticlePage, _ last: TextPosition, on canvas: inout Canvas, pane: ScreenGeometry.Rectangle,
    rows: Range<Int>
  ) {
    let total = page.content.text.segments.last?.range.upperBound ?? 0
    let top = page.offset(of: view.top) ?? 0
    let bottom = page.offset(of: last) ?? total
    let isAtStart = view.top == TextPosition(block: 0, offset: 0)
    let isAtEnd =
      last.block == page.blocks.count - 1
      && last.offset >= page.range(of: last.block)?.count ?? 0
    guard total > 0, !(isAtStart && isAtEnd) else { return }
    let height = rows.count
    let size = max(1, min(height, (bottom - top) * height / total))
    var start = isAtStart ? 0 : max(1, top * height / total)
    if isAtEnd { start = height - size }
    start = max(0, min(start, height - size))
    let column = page.direction == .rightToLeft ? pane.column : pane.column + pane.width - 1
    for i in start..<start + size {
      canvas.frame.put(
        [Cell(glyph: "┃", style: StyleRole.cursorMark.style)], row: rows.lowerBound + i, column: column)
    }
  }
}
