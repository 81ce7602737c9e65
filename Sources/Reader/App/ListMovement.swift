import ArticleModel

/// Selection and scrolling in whatever list is in front.
enum ListMovement {
  /// The cursor of a view and the number of its rows on the screen; nil where it has none.
  static func cursor(of view: ViewState, _ state: ReaderState) -> (cursor: ListCursor, visible: Int)? {
    switch view {
    case .list(let v): return (v.cursor, ScreenGeometry.visibleArticles(state))
    case .actors(let v): return (v.cursor, ScreenGeometry.visibleRows(state))
    case .actor(let v): return (v.cursor, ScreenGeometry.visibleRows(state))
    case .related(let v): return (v.cursor, max(1, ScreenGeometry.visibleRows(state) / 2))
    case .concordance(let v): return (v.cursor, max(1, ScreenGeometry.visibleRows(state) / 2))
    case .epithets(let v): return (v.cursor, ScreenGeometry.visibleRows(state))
    case .failures(let v): return (v.cursor, max(1, ScreenGeometry.visibleRows(state) / 2))
    case .help(let v):
      var c = ListCursor()
      c.top = v.top
      return (c, ScreenGeometry.visibleRows(state))
    case .article: return nil
    }
  }

  /// The view with another cursor.
  static func with(_ cursor: ListCursor, in view: ViewState) -> ViewState {
    switch view {
    case .list(var v):
      v.cursor = cursor
      return .list(v)
    case .actors(var v):
      v.cursor = cursor
      return .actors(v)
    case .actor(var v):
      v.cursor = cursor
      return .actor(v)
    case .related(var v):
      v.cursor = cursor
      return .related(v)
    case .concordance(var v):
      v.cursor = cursor
      return .concordance(v)
    case .epithets(var v):
      v.cursor = cursor
      return .epithets(v)
    case .failures(var v):
      v.cursor = cursor
      return .failures(v)
    case .help(var v):
      v.top = cursor.top
      return .help(v)
    case .article: return view
    }
  }

  /// The view with its selection on the screen, after the screen's size or the count changed.
  static func adjusted(_ view: ViewState, _ state: ReaderState) -> ViewState {
    guard let (found, visible) = cursor(of: view, state), found.count != nil else { return view }
    var cursor = found
    cursor.select(cursor.selected, visible: visible)
    return with(cursor, in: view)
  }

  /// Moves the selection of the list in front.
  static func move(_ delta: (_ visible: Int) -> Int, _ state: inout ReaderState) {
    guard let (found, visible) = cursor(of: state.front, state) else { return }
    var cursor = found
    if case .help = state.front {
      let rows = HelpPage.rows(state).count
      cursor.top = max(0, min(cursor.top + delta(visible), max(0, rows - visible)))
    } else {
      cursor.move(by: delta(visible), visible: visible)
    }
    state.front = with(cursor, in: state.front)
    follow(&state)
  }

  /// Selects a row of the list in front.
  static func select(_ row: Int, _ state: inout ReaderState) {
    guard let (found, visible) = cursor(of: state.front, state) else { return }
    var cursor = found
    if case .help = state.front {
      cursor.top = max(0, min(row, max(0, HelpPage.rows(state).count - visible)))
    } else {
      cursor.select(row, visible: visible)
    }
    state.front = with(cursor, in: state.front)
    follow(&state)
  }

  /// Scrolls the list in front.
  static func scroll(_ rows: Int, _ state: inout ReaderState) {
    guard let (found, visible) = cursor(of: state.front, state) else { return }
    var cursor = found
    if case .help = state.front { return move({ _ in rows }, &state) }
    cursor.scroll(by: rows, visible: visible)
    state.front = with(cursor, in: state.front)
    follow(&state)
  }

  /// A click selects, a click on the selected row opens.
  static func click(_ pane: Pane, _ index: Int, _ state: inout ReaderState) -> [Effect] {
    if pane == .list, case .article = state.front {
      // The list beside an open article: go back to it with that row.
      while state.views.count > 1, case .article = state.front { state.views.removeLast() }
      select(index, &state)
      return []
    }
    if pane == .actors, case .article(var view) = state.front, let actors = view.content?.actors,
      actors.indices.contains(index)
    {
      Selection.selectFirstMention(of: actors[index].id, in: &view, &state)
      state.front = .article(view)
      return []
    }
    guard let (cursor, _) = cursor(of: state.front, state) else { return [] }
    if cursor.selected == index { return Update.give("open", to: &state) }
    select(index, &state)
    return []
  }

  /// Selecting a row that stands for an actor selects the actor.
  private static func follow(_ state: inout ReaderState) {
    if case .actors(let v) = state.front, let a = v.loaded[v.cursor.selected] {
      state.selectedActor = SelectedActor(id: a.id, name: a.name, kind: a.kind)
    }
  }
}
