import ArticleModel
import TextLayout

/// Where the panes are: a pure function of the state.
struct ScreenGeometry {
  /// A pane's columns, from the left edge of the screen.
  struct Rectangle: Hashable {
    var column: Int
    var width: Int
  }

  /// From this width on list, article and actors stand side by side.
  static let wideColumns = 120

  let size: ScreenSize
  /// The panes shown, with their places.
  let panes: [Pane: Rectangle]
  /// The columns of the lines between panes.
  let borders: [Int]
  /// Rows between the bar at the top and the line at the bottom.
  let bodyRows: Int
  /// The first of them.
  let firstBodyRow = 1

  init(_ state: ReaderState) {
    size = state.size
    bodyRows = max(1, state.size.rows - 2)
    let full = Rectangle(column: 0, width: state.size.columns)
    let front: Pane
    switch state.front {
    case .list: front = .list
    case .article: front = .article
    default: front = .overlay
    }
    guard state.size.columns >= ScreenGeometry.wideColumns, state.options.showsSidePanes, front != .overlay
    else {
      panes = [front: full]
      borders = []
      return
    }
    // In reading order: list, article, actors; mirrored when the interface is.
    let list = min(64, max(38, state.size.columns * 3 / 10))
    let actors = min(34, max(26, state.size.columns * 16 / 100))
    let article = state.size.columns - list - actors - 2
    let leftToRight: [(Pane, Int)] = [(.list, list), (.article, article), (.actors, actors)]
    var found: [Pane: Rectangle] = [:]
    var lines: [Int] = []
    var x = 0
    for (pane, width) in state.language.direction == .rightToLeft ? leftToRight.reversed() : leftToRight {
      found[pane] = Rectangle(column: x, width: width)
      x += width
      if x < state.size.columns {
        lines.append(x)
        x += 1
      }
    }
    panes = found
    borders = lines
  }

  /// True when the three panes are shown.
  var isWide: Bool { panes.count > 1 }

  /// Rows of one entry of the article list.
  static func rowHeight(_ state: ReaderState) -> Int { state.options.isCompact ? 1 : 2 }

  /// Entries of the article list on one screen.
  static func visibleArticles(_ state: ReaderState) -> Int {
    max(1, max(1, state.size.rows - 2) / rowHeight(state))
  }

  /// Entries of a list of single lines under a heading of `heading` rows.
  static func visibleRows(_ state: ReaderState, heading: Int = 0) -> Int {
    max(1, state.size.rows - 2 - heading)
  }

  /// The width of the article's text: without the scroll bar, a gap beside it, and the other gutter.
  static func textWidth(_ state: ReaderState) -> Int {
    let pane = ScreenGeometry(state).panes[.article]?.width ?? state.size.columns
    return textWidth(pane: pane, state)
  }

  /// The same for a pane of `pane` columns.
  static func textWidth(pane: Int, _ state: ReaderState) -> Int {
    max(1, min(pane - 3, state.options.measure))
  }
}
