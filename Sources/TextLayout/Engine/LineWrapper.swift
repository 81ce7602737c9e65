/// Cuts a paragraph's cells into rows and puts each row into visual order.
struct LineWrapper {
  let cells: UnsafePointer<Cell>
  let count: Int
  /// The number of scalars in the paragraph.
  let textLength: Int

  /// The rows of the paragraph; one empty row if nothing is visible.
  func rows(totalWidth: Int, direction: TextDirection, options: LayoutOptions) -> [Row] {
    let hanging = max(0, min(options.hangingIndent, options.width - 2))
    var rows: [Row] = []
    if totalWidth > options.width { rows.reserveCapacity(totalWidth / max(options.width - hanging, 1) + 2) }
    var first = 0
    var logicalStart = 0
    repeat {
      let indent = rows.isEmpty ? 0 : hanging
      let next = totalWidth <= options.width ? count : rowEnd(from: first, width: options.width - indent)
      let logicalEnd = next < count ? cells[next].start : textLength
      rows.append(
        row(first, next, logical: logicalStart..<logicalEnd, direction: direction, indent: indent))
      first = next
      logicalStart = logicalEnd
    } while first < count
    return rows
  }

  /// The cell that begins the next row: at the last opportunity that fits, or inside a word that is longer than the
  /// row, but not inside a grapheme cluster unless the cluster itself is longer.
  private func rowEnd(from first: Int, width: Int) -> Int {
    var used = 0
    var opportunity = first
    var index = first
    while index < count {
      let flags = cells[index].flags
      if flags & Cell.breakBeforeFlag != 0, flags & Cell.clusterFlag == 0 { opportunity = index }
      used += Int(cells[index].width)
      // Blanks at the end of a row may hang: they are dropped.
      if used > width, flags & Cell.blankFlag == 0 {
        if opportunity > first { return opportunity }
        var cut = index
        while cut > first, cells[cut].flags & Cell.clusterFlag != 0 { cut -= 1 }
        return cut > first ? cut : max(index, first + 1)
      }
      index += 1
    }
    return count
  }

  private func row(
    _ first: Int, _ next: Int, logical: Range<Int>, direction: TextDirection, indent: Int
  ) -> Row {
    var end = next
    while end > first, cells[end - 1].flags & Cell.blankFlag != 0 { end -= 1 }
    let length = end - first
    let visual = [Cell](unsafeUninitializedCapacity: length) { target, initialized in
      reorder(cells + first, count: length, into: target)
      initialized = length
    }
    return Row(cells: visual, logical: logical, direction: direction, indent: indent)
  }

  /// Rule L2 on cells.
  private func reorder(
    _ source: UnsafePointer<Cell>, count: Int, into target: UnsafeMutableBufferPointer<Cell>
  ) {
    guard count > 0, let out = target.baseAddress else { return }
    var union: UInt8 = 0
    var difference: UInt8 = 0
    for index in 0..<count {
      union |= source[index].level
      difference |= source[index].level ^ source[0].level
    }
    if difference == 0 && union & 1 == 1 {
      for index in 0..<count { (out + index).initialize(to: source[count - 1 - index]) }
      return
    }
    out.initialize(from: source, count: count)
    guard union != 0 else { return }
    BidiAlgorithm.reverseRuns(count: count, level: { source[$0].level }) { first, last in
      target[first..<last].reverse()
    }
  }
}
