import ArticleModel
import TextLayout

/// Draws the whole screen: a pure function of the state.
enum Screen {
  /// The smallest screen that makes sense.
  static let smallest = ScreenSize(rows: 4, columns: 20)

  static func draw(_ state: ReaderState, typesetter: Typesetter = .shared) -> Frame {
    var canvas = Canvas(state, typesetter: typesetter)
    guard state.size.rows >= smallest.rows, state.size.columns >= smallest.columns else {
      let pane = ScreenGeometry.Rectangle(column: 0, width: state.size.columns)
      canvas.field(state.text(Phrase("too small", "صغيرة")), row: 0, offset: 0, width: pane.width, in: pane)
      return canvas.frame
    }
    let geometry = ScreenGeometry(state)
    let rows = geometry.firstBodyRow..<geometry.firstBodyRow + geometry.bodyRows
    for column in geometry.borders {
      for row in rows {
        canvas.frame.put([Cell(glyph: "│", style: StyleRole.border.style)], row: row, column: column)
      }
    }
    if geometry.isWide {
      drawPanes(state, geometry, rows, on: &canvas)
    } else if let pane = geometry.panes.first?.value {
      draw(state.front, state, in: pane, rows, on: &canvas)
    }
    Bars.drawTop(state, on: &canvas)
    Bars.drawBottom(state, on: &canvas)
    if let prompt = state.prompt {
      PromptLine.drawChoices(prompt, state, on: &canvas, bottom: state.size.rows - 1)
      PromptLine.draw(prompt, state, on: &canvas, row: state.size.rows - 1)
    } else if !state.pendingKeys.isEmpty {
      drawPending(state, on: &canvas)
    }
    return canvas.frame
  }

  private static func draw(
    _ view: ViewState, _ state: ReaderState, in pane: ScreenGeometry.Rectangle, _ rows: Range<Int>,
    on canvas: inout Canvas
  ) {
    switch view {
    case .list(let v):
      ArticleListPane(state: state, list: v, isFront: true).draw(on: &canvas, in: pane, rows: rows)
    case .article(let v): ArticlePane(state: state, view: v).draw(on: &canvas, in: pane, rows: rows)
    case .actors(let v): ActorListView(state: state, list: v).draw(on: &canvas, in: pane, rows: rows)
    case .actor(let v): ActorPage.draw(v, state, on: &canvas, in: pane, rows: rows)
    case .related(let v): RelatedView(state: state, related: v).draw(on: &canvas, in: pane, rows: rows)
    case .concordance(let v): ConcordanceView(state: state, view: v).draw(on: &canvas, in: pane, rows: rows)
    case .epithets(let v): EpithetView(state: state, view: v).draw(on: &canvas, in: pane, rows: rows)
    case .failures(let v): FailurePage.draw(v, state, on: &canvas, in: pane, rows: rows)
    case .help(let v): HelpPage.draw(v, state, on: &canvas, in: pane, rows: rows)
    }
  }

  /// List, article and actors side by side; the article is the open one, or the one under the cursor.
  private static func drawPanes(
    _ state: ReaderState, _ geometry: ScreenGeometry, _ rows: Range<Int>, on canvas: inout Canvas
  ) {
    var article = state.preview
    var isListInFront = true
    if case .article(let v) = state.front {
      article = v
      isListInFront = false
    }
    let list = state.views.last { if case .list = $0 { return true } else { return false } }
    if case .list(let v)? = list, let pane = geometry.panes[.list] {
      ArticleListPane(state: state, list: v, isFront: isListInFront).draw(on: &canvas, in: pane, rows: rows)
    }
    if let article, let pane = geometry.panes[.article] {
      ArticlePane(state: state, view: article).draw(on: &canvas, in: pane, rows: rows)
    }
    if let pane = geometry.panes[.actors] {
      ArticleActorsPane(state: state, content: article?.content).draw(on: &canvas, in: pane, rows: rows)
    }
  }

  /// What may follow the keys of an unfinished sequence.
  private static func drawPending(_ state: ReaderState, on canvas: inout Canvas) {
    guard case .prefix(let following) = state.keymap.match(state.pendingKeys, in: state.front.context) else {
      return
    }
    let pane = ScreenGeometry.Rectangle(column: 0, width: state.size.columns)
    let rows = min(following.count, max(1, state.size.rows - 3))
    let top = state.size.rows - 1 - rows
    PromptLine.rule(state, on: &canvas, row: top - 1)
    for (i, entry) in following.prefix(rows).enumerated() {
      canvas.fill(.plain, row: top + i, width: pane.width, in: pane)
      canvas.field(
        entry.key.label, style: StyleRole.barKey.style, base: .fixed(.leftToRight), row: top + i, offset: 2,
        width: 8,
        in: pane)
      canvas.field(
        state.text(entry.command.help), base: .fixed(canvas.direction), row: top + i, offset: 11,
        width: pane.width - 12,
        in: pane)
    }
  }
}
