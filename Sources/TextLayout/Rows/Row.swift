/// One row of a laid out paragraph.
public struct Row: Hashable, Sendable {
  /// The cells in visual order, left to right; no padding.
  public var cells: [Cell]
  /// The scalar offsets that the row covers, blanks dropped at its end included: rows tile their paragraph.
  public var logical: Range<Int>
  /// The base direction of the paragraph: says at which edge of the screen the row begins.
  public var direction: TextDirection
  /// The columns used by the cells.
  public var width: Int
  /// Blank columns in front of the first cell in reading order (a hanging indent), not part of `cells`.
  public var indent: Int

  /// A row of cells in visual order.
  public init(cells: [Cell], logical: Range<Int>, direction: TextDirection, indent: Int = 0) {
    self.cells = cells
    self.logical = logical
    self.direction = direction
    self.indent = indent
    width = cells.reduce(0) { $0 + Int($1.width) }
  }

  /// The column of the leftmost cell when the row is set in a space of `columns`: a right-to-left row is flush right.
  public func leadingColumns(in columns: Int) -> Int {
    direction == .leftToRight ? indent : max(0, columns - width - indent)
  }

  /// The cells that fill a space of `columns` exactly, blanks included; a right-to-left row is flush right.
  ///
  /// Cells beyond the space are cut off at the end of the reading direction.
  public func padded(to columns: Int, style: StyleID = .plain) -> [Cell] {
    var shown = cells[...]
    var used = width
    while used > columns, let edge = direction == .leftToRight ? shown.popLast() : shown.popFirst() {
      used -= Int(edge.width)
    }
    let blank = Cell.blank(style: style, level: direction.level)
    let left =
      direction == .leftToRight ? min(indent, columns - used) : max(0, columns - used - indent)
    var result: [Cell] = []
    result.reserveCapacity(columns)
    for _ in 0..<left { result.append(blank) }
    result.append(contentsOf: shown)
    for _ in 0..<max(0, columns - left - used) { result.append(blank) }
    return result
  }
}
