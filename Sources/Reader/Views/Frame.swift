import TextLayout

/// One screen: rows of cells in visual order, left to right, and what can be pointed at.
struct Frame {
  /// The size it was drawn for.
  let size: ScreenSize
  /// `size.rows` rows, each exactly `size.columns` columns wide.
  private(set) var rows: [[Cell]]
  /// What the mouse finds where; later regions lie on top.
  var targets: [Target] = []
  /// Where the terminal's cursor stands, when text is being typed.
  var cursor: (row: Int, column: Int)?

  /// A part of a row that can be pointed at.
  struct Target {
    var row: Int
    var columns: Range<Int>
    var action: Action

    /// What a click there means.
    enum Action: Hashable {
      /// Row `index` of a list; a second click opens it.
      case listRow(pane: Pane, index: Int)
      /// A mention of the article shown, by index.
      case mention(Int)
      /// The article pane, for the wheel.
      case pane(Pane)
    }
  }

  /// A blank screen.
  init(size: ScreenSize) {
    self.size = size
    rows = Array(repeating: Array(repeating: Cell.blank(), count: size.columns), count: size.rows)
  }

  /// Puts cells at a place, over what is there; what lies outside the screen is left out.
  mutating func put(_ cells: [Cell], row: Int, column: Int) {
    guard row >= 0, row < size.rows else { return }
    var cells = cells[...]
    var column = column
    var width = cells.reduce(0) { $0 + Int($1.width) }
    while column < 0, let first = cells.popFirst() {
      column += Int(first.width)
      width -= Int(first.width)
    }
    while column + width > size.columns, let last = cells.popLast() { width -= Int(last.width) }
    guard width > 0 else { return }
    if column == 0, width == size.columns {
      rows[row] = Array(cells)
    } else if rows[row].count == size.columns {
      // Every cell of the row has one column: its place is its index.
      rows[row].replaceSubrange(column..<column + width, with: cells)
    } else {
      rows[row] = Frame.replacing(rows[row], with: cells, width: width, at: column)
    }
  }

  /// Two-column cells that are cut in half by the edges become blanks.
  private static func replacing(_ old: [Cell], with cells: ArraySlice<Cell>, width: Int, at column: Int)
    -> [Cell]
  {
    var out: [Cell] = []
    out.reserveCapacity(old.count)
    var x = 0
    var placed = false
    for cell in old {
      let next = x + Int(cell.width)
      if next <= column {
        out.append(cell)
      } else if x >= column + width {
        if !placed {
          out.append(contentsOf: cells)
          placed = true
        }
        out.append(cell)
      } else {
        for _ in x..<max(x, min(column, next)) { out.append(.blank(style: cell.style)) }
        if !placed {
          out.append(contentsOf: cells)
          placed = true
        }
        if next > column + width { out.append(.blank(style: cell.style)) }
      }
      x = next
    }
    if !placed { out.append(contentsOf: cells) }
    return out
  }

  /// What lies under a cell, the topmost first.
  func target(row: Int, column: Int) -> Target.Action? {
    targets.last { $0.row == row && $0.columns.contains(column) }?.action
  }
}

/// The panes of a wide screen.
enum Pane: Hashable, Sendable {
  case list, article, actors, overlay
}
