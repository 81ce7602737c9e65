import ArticleModel

/// Moving through the rows of an article. Only the blocks passed over are laid out.
extension ArticlePage {
  /// The row of its block that a position is in.
  private func row(of position: TextPosition) -> Int {
    layout(position.block).rowIndex(ofLogical: position.offset) ?? 0
  }

  /// The position `rows` rows further down (up, when negative), at most at the last full screen.
  func position(_ start: TextPosition, movedBy rows: Int, screen: Int) -> TextPosition {
    guard !blocks.isEmpty else { return start }
    let start = clamped(start)
    let moved = rows >= 0 ? down(start, rows) : up(start, -rows)
    guard rows > 0 else { return moved }
    // A resize can leave the top below the last full screen: going down must then not go up.
    let last = lastTop(screen: screen)
    return earlier(moved, precedes(last, start) ? start : last)
  }

  /// The position of the first row when the last row of the article is at the bottom of the screen.
  func lastTop(screen: Int) -> TextPosition {
    guard let last = blocks.indices.last else { return TextPosition(block: 0, offset: 0) }
    let end = layout(last)
    let bottom = TextPosition(block: last, offset: end.rows.last?.logical.lowerBound ?? 0)
    return up(bottom, screen - 1)
  }

  /// The position that puts a place about a third down the screen, unless it is visible from `top` already.
  func top(showing place: TextPosition, from top: TextPosition, screen: Int) -> TextPosition {
    let top = clamped(top)
    if !precedes(place, top), let below = distance(from: top, to: place, atMost: screen - 1),
      below < screen - 1
    {
      return top
    }
    return earlier(up(place, screen / 3), lastTop(screen: screen))
  }

  private func clamped(_ p: TextPosition) -> TextPosition {
    blocks.indices.contains(p.block) ? p : TextPosition(block: max(0, blocks.count - 1), offset: 0)
  }

  private func precedes(_ a: TextPosition, _ b: TextPosition) -> Bool {
    a.block != b.block ? a.block < b.block : a.offset < b.offset
  }

  private func earlier(_ a: TextPosition, _ b: TextPosition) -> TextPosition { precedes(b, a) ? b : a }

  private func down(_ start: TextPosition, _ count: Int) -> TextPosition {
    var block = start.block
    var rows = layout(block).rows
    var row = self.row(of: start)
    var left = count
    while left > 0 {
      if row + left < rows.count {
        row += left
        left = 0
      } else if block + 1 < blocks.count {
        left -= rows.count - row
        block += 1
        rows = layout(block).rows
        row = 0
        left = max(0, left - space(above: block))
      } else {
        row = max(0, rows.count - 1)
        left = 0
      }
    }
    return TextPosition(block: block, offset: rows.isEmpty ? 0 : rows[row].logical.lowerBound)
  }

  private func up(_ start: TextPosition, _ count: Int) -> TextPosition {
    var block = start.block
    var rows = layout(block).rows
    var row = self.row(of: start)
    var left = count
    while left > 0 {
      if left <= row {
        row -= left
        left = 0
      } else if block > 0 {
        left -= row + 1 + space(above: block)
        block -= 1
        rows = layout(block).rows
        row = max(0, rows.count - 1)
        left = max(0, left)
      } else {
        row = 0
        left = 0
      }
    }
    return TextPosition(block: block, offset: rows.isEmpty ? 0 : rows[row].logical.lowerBound)
  }

  /// Rows from one place down to another, or nil when there are more than `limit`.
  private func distance(from top: TextPosition, to place: TextPosition, atMost limit: Int) -> Int? {
    var n = -row(of: top)
    var block = top.block
    while block < place.block {
      n += layout(block).rows.count
      block += 1
      n += space(above: block)
      if n > limit { return nil }
    }
    n += row(of: place)
    return n <= limit ? n : nil
  }
}
