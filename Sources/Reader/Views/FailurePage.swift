import ArticleModel
import TextLayout

/// What the last import could not take: each by name, with the reason and what to do.
enum FailurePage {
  static func draw(
    _ view: FailureState, _ state: ReaderState, on canvas: inout Canvas, in pane: ScreenGeometry.Rectangle,
    rows: Range<Int>
  ) {
    for i in 0..<max(1, rows.count / 2) {
      guard let failure = state.importFailures[safe: view.cursor.top + i] else { break }
      let y = rows.lowerBound + i * 2
      let isSelected = view.cursor.top + i == view.cursor.selected
      let flags: UInt16 = isSelected ? StyleID.selectedFlag : 0
      let place = StyleRole.strong.style.with(flags)
      canvas.fill(place, row: y, width: pane.width, in: pane)
      canvas.field(
        failure.place ?? "-", style: place, base: .fixed(.leftToRight), row: y, offset: 1,
        width: pane.width - 2,
        in: pane)
      guard y + 1 < rows.upperBound else { break }
      let reason = failure.what + (failure.remedy.map { "; \($0)" } ?? "")
      canvas.field(
        reason, style: StyleRole.dim.style, base: .fixed(.leftToRight), row: y + 1, offset: 3,
        width: pane.width - 4, in: pane)
    }
  }
}
