extension LayoutEngine {
  /// One field of a list row: a bidi paragraph of its own, cut at its logical end if it does not fit.
  ///
  /// A cut field ends with "…" on the side where its text ends: left in a right-to-left field. Line ends and tabs
  /// count as blanks; controls are dropped as everywhere.
  ///
  /// - Parameters:
  ///   - text: the text of the field.
  ///   - styles: styles of scalar ranges; later ones win.
  ///   - width: the columns of the field.
  ///   - direction: how the base direction is found.
  ///   - showsMarks: whether combining marks are shown.
  public mutating func field(
    _ text: String, styles: [StyledRange] = [], width: Int, direction: BaseDirection = .automatic,
    showsMarks: Bool = true
  ) -> Row {
    guard width > 0 else { return Row(cells: [], logical: 0..<0, direction: .leftToRight) }
    let options = LayoutOptions(width: width, base: direction, showsMarks: showsMarks)
    var text = text
    let count = text.withUTF8 { bytes in
      buffers.reserve(bytes.count + 1)
      return decodeUTF8(bytes, into: buffers.scalars)
    }
    let found = resolve(count: count, options: options)
    var built = buildCells(count: count, options: options, findsBreaks: false)
    applyStyles(styles, cells: built.count)
    let cells = buffers.cells
    while built.count > 0, cells[built.count - 1].flags & Cell.blankFlag != 0 {
      built.count -= 1
      built.width -= Int(cells[built.count].width)
    }
    if built.width > width { built = ellipsize(built, width: width, direction: found) }
    let wrapper = LineWrapper(cells: UnsafePointer(cells), count: built.count, textLength: count)
    let rows = wrapper.rows(totalWidth: 0, direction: found, options: options)
    return rows.first ?? Row(cells: [], logical: 0..<count, direction: found)
  }

  /// Drops cells from the logical end until an ellipsis fits, clusters whole.
  private func ellipsize(
    _ built: (count: Int, width: Int), width: Int, direction: TextDirection
  ) -> (count: Int, width: Int) {
    let cells = buffers.cells
    var (count, used) = built
    var isCut = true
    while count > 0, isCut || used > width - 1 || cells[count - 1].flags & Cell.blankFlag != 0 {
      count -= 1
      used -= Int(cells[count].width)
      isCut = cells[count].flags & Cell.clusterFlag != 0
    }
    // The paragraph's level keeps the ellipsis at the end of the text whatever stands before it (L2).
    var ellipsis = Cell(glyph: "…", level: direction.level)
    ellipsis.logical = cells[count].start..<cells[count].start
    ellipsis.style = cells[count].style
    cells[count] = ellipsis
    return (count + 1, used + 1)
  }
}
