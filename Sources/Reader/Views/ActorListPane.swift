import ArticleModel
import TextLayout

/// Rows of actors: number, mark of the kind, name, count.
enum ActorRows {
  /// Draws one row; `count` stands at the edge where the interface ends.
  static func draw(
    number: Int?, name: String, kind: ActorKind, count: String, style: StyleID = .plain, y: Int,
    on canvas: inout Canvas, in pane: ScreenGeometry.Rectangle
  ) {
    let flags = style.flags
    canvas.fill(style, row: y, width: pane.width, in: pane)
    if let number {
      canvas.field(
        "\(number)", style: StyleRole.number.style.with(flags), alignment: .leading, row: y, offset: 1,
        width: 2, in: pane)
    }
    canvas.field(kind.mark, style: kind.role.style.with(flags), row: y, offset: 3, width: 1, in: pane)
    let countWidth = count.unicodeScalars.count + 1
    canvas.field(
      name, style: kind.role.style.with(flags), alignment: .leading, row: y, offset: 5,
      width: max(1, pane.width - 6 - countWidth), in: pane)
    canvas.field(
      count, style: StyleRole.dim.style.with(flags), base: .fixed(.leftToRight), alignment: .trailing, row: y,
      offset: pane.width - countWidth, width: countWidth - 1, in: pane)
  }
}

/// The actors of the article beside it, on a wide screen.
struct ArticleActorsPane {
  let state: ReaderState
  let content: ArticleContent?

  func draw(on canvas: inout Canvas, in pane: ScreenGeometry.Rectangle, rows: Range<Int>) {
    let heading = state.text(Phrase("Actors", "الأعلام"))
    canvas.field(
      heading, style: StyleRole.subheading.style, row: rows.lowerBound, offset: 1, width: pane.width - 2,
      in: pane)
    for (i, actor) in (content?.actors ?? []).prefix(max(0, rows.count - 1)).enumerated() {
      let y = rows.lowerBound + 1 + i
      let isSelected = actor.id == state.selectedActor?.id
      ActorRows.draw(
        number: i < 9 ? i + 1 : nil, name: actor.name, kind: actor.kind, count: "\(actor.count)",
        style: isSelected ? StyleID.plain.with(StyleID.selectedFlag) : .plain, y: y, on: &canvas, in: pane)
      canvas.target(.listRow(pane: .actors, index: i), row: y, in: pane)
    }
  }
}

/// The actors of an article or of the filter, over the whole screen.
struct ActorListView {
  let state: ReaderState
  let list: ActorListState

  func draw(on canvas: inout Canvas, in pane: ScreenGeometry.Rectangle, rows: Range<Int>) {
    if list.cursor.count == 0 {
      canvas.field(
        state.text(Phrase("no actors here", "لا أعلام هنا")), style: StyleRole.dim.style,
        row: rows.lowerBound + 1,
        offset: 2, width: pane.width - 4, in: pane)
    }
    for i in 0..<rows.count {
      let index = list.cursor.top + i
      guard let actor = list.loaded[index] else { continue }
      let isSelected = index == list.cursor.selected
      ActorRows.draw(
        number: index < 9 ? index + 1 : nil, name: actor.name, kind: actor.kind, count: count(actor),
        style: isSelected ? StyleID.plain.with(StyleID.selectedFlag) : .plain, y: rows.lowerBound + i,
        on: &canvas,
        in: pane)
      canvas.target(.listRow(pane: .overlay, index: index), row: rows.lowerBound + i, in: pane)
    }
  }

  private func count(_ actor: Actor) -> String {
    if case .article = list.scope { return "\(actor.mentions)" }
    return "\(actor.articles) / \(actor.mentions)"
  }
}
