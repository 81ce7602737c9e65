/// A paragraph laid out in rows, with the maps between its text and the screen.
public struct ParagraphLayout: Hashable, Sendable {
  /// The rows from top to bottom; an empty paragraph has one empty row.
  public var rows: [Row]
  /// The base direction that was found.
  public var direction: TextDirection
  /// The columns of the space that the paragraph was laid out for.
  public var width: Int

  /// The cell that shows a scalar of the text.
  ///
  /// A scalar without a cell (a control, a blank dropped at the end of a row) is reported at the cell before it in
  /// reading order, or the one after it at the start of a row.
  ///
  /// - Parameter offset: a Unicode scalar offset in the paragraph.
  /// - Returns: the row and the leftmost column of the cell in a space of `width` columns, or nil outside the text
  ///   and on empty rows.
  public func position(ofLogical offset: Int) -> (row: Int, column: Int)? {
    guard let row = rowIndex(ofLogical: offset) else { return nil }
    var column = rows[row].leadingColumns(in: width)
    var best: (column: Int, start: Int)?
    for cell in rows[row].cells {
      if cell.logical.contains(offset) { return (row, column) }
      if let found = best {
        let closer = cell.start <= offset ? cell.start > found.start || found.start > offset : false
        let earlier = cell.start > offset && found.start > offset && cell.start < found.start
        if closer || earlier { best = (column, cell.start) }
      } else {
        best = (column, cell.start)
      }
      column += Int(cell.width)
    }
    return best.map { (row, $0.column) }
  }

  /// The row that covers a scalar offset, or nil outside the text. The offset behind the last scalar counts as part
  /// of the last row.
  public func rowIndex(ofLogical offset: Int) -> Int? {
    guard let last = rows.last, offset >= 0, offset <= last.logical.upperBound else { return nil }
    var low = 0
    var high = rows.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if rows[middle].logical.lowerBound <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The scalar offset of the text shown at a column of a row, or nil where there is no text.
  ///
  /// - Parameters:
  ///   - row: an index into `rows`.
  ///   - column: a column in a space of `width` columns, counted from the left.
  public func logical(atRow row: Int, column: Int) -> Int? {
    guard rows.indices.contains(row) else { return nil }
    var left = rows[row].leadingColumns(in: width)
    for cell in rows[row].cells {
      if column >= left, column < left + Int(cell.width), !cell.logical.isEmpty { return cell.start }
      left += Int(cell.width)
    }
    return nil
  }
}
