/// Selection and scroll position of a list of which only a part may be loaded.
struct ListCursor: Hashable, Sendable {
  /// The row under the cursor, 0-based.
  var selected = 0
  /// The first row on the screen.
  var top = 0
  /// Number of rows in all; nil until it is known.
  var count: Int?

  /// Moves the selection and keeps it on the screen of `visible` rows.
  mutating func move(by delta: Int, visible: Int) { select(selected + delta, visible: visible) }

  /// Selects a row (clamped) and scrolls as little as possible.
  mutating func select(_ row: Int, visible: Int) {
    let last = max(0, (count ?? Int.max) - 1)
    selected = min(max(0, row), last)
    let visible = max(1, visible)
    if selected < top { top = selected }
    if selected >= top + visible { top = selected - visible + 1 }
    top = max(0, min(top, max(0, last - visible + 1)))
  }

  /// Scrolls without letting the selection leave the screen.
  mutating func scroll(by delta: Int, visible: Int) {
    let last = max(0, (count ?? Int.max) - 1)
    top = max(0, min(top + delta, max(0, last - visible + 1)))
    selected = min(max(selected, top), min(last, top + max(1, visible) - 1))
  }

  /// The count became known or changed.
  mutating func setCount(_ n: Int, visible: Int) {
    count = n
    select(selected, visible: visible)
  }
}

/// A run of loaded rows of a long list.
struct LoadedRows<Row> {
  /// Index of the first loaded row.
  var start = 0
  /// The rows.
  var rows: [Row] = []

  /// The row at an index of the whole list, when it is loaded.
  subscript(index: Int) -> Row? {
    index >= start && index < start + rows.count ? rows[index - start] : nil
  }

  /// True when the whole range is loaded.
  func covers(_ range: Range<Int>) -> Bool {
    range.isEmpty || (range.lowerBound >= start && range.upperBound <= start + rows.count)
  }
}
