import ArticleModel

/// Selecting mentions and, with them, actors.
enum Selection {
  /// The actor of a mention becomes the selected actor.
  static func select(mention index: Int, in view: ArticleViewState, _ state: inout ReaderState) {
    guard let content = view.content, content.mentions.indices.contains(index),
      let id = content.mentions[index].actor
    else { return }
    let count = content.actors.first { $0.id == id }
    state.selectedActor = SelectedActor(
      id: id, name: count?.name ?? content.mentions[index].surface,
      kind: count?.kind ?? content.mentions[index].kind)
  }

  /// Selects the next or previous mention, from the selected one or from what is on the screen; scrolls to it.
  static func moveMention(_ step: Int, in view: inout ArticleViewState, _ state: inout ReaderState) {
    guard let content = view.content, !content.mentions.isEmpty else { return }
    let page = ArticleMovement.page(content, view, state)
    let count = content.mentions.count
    let start: Int
    if let current = view.mention {
      start = current + step.signum()
    } else {
      let top = page.offset(of: view.top) ?? 0
      let below = content.mentions.firstIndex(inOrder: { $0.range.lowerBound >= top })
      start = step > 0 ? below : below - 1
    }
    // From one end of the article to the other; mentions in what is not shown are passed over.
    let next = (0..<count).lazy.map { ((start + $0 * step.signum()) % count + count) % count }.first {
      page.position(of: content.mentions[$0].range.lowerBound) != nil
    }
    guard let next else { return }
    show(mention: next, in: &view, &state)
  }

  /// Selects the first mention of an actor; the actor stays selected even where it has no mention.
  static func selectFirstMention(
    of actor: ActorID, in view: inout ArticleViewState, _ state: inout ReaderState
  ) {
    guard let content = view.content else { return }
    if let i = content.mentions.firstIndex(where: { $0.actor == actor }) {
      show(mention: i, in: &view, &state)
    }
  }

  /// Selects a mention and scrolls to it.
  static func show(mention index: Int, in view: inout ArticleViewState, _ state: inout ReaderState) {
    guard let content = view.content else { return }
    view.mention = index
    select(mention: index, in: view, &state)
    view.top = ArticleMovement.top(of: view, showing: content.mentions[index].range.lowerBound, state)
  }
}

/// Scrolling an article.
enum ArticleMovement {
  /// The article as it is laid out on this screen.
  static func page(_ content: ArticleContent, _ view: ArticleViewState?, _ state: ReaderState) -> ArticlePage
  {
    ArticlePage(
      content, state: state, view: view, width: ScreenGeometry.textWidth(state), typesetter: Typesetter.shared
    )
  }

  /// The view scrolled by rows.
  static func scrolled(_ view: ArticleViewState, by rows: Int, _ state: ReaderState) -> ArticleViewState {
    guard let content = view.content else { return view }
    var view = view
    view.top = page(content, view, state).position(
      view.top, movedBy: rows, screen: ScreenGeometry.visibleRows(state))
    return view
  }

  /// The top that shows a scalar offset of the text.
  static func top(of view: ArticleViewState, showing offset: Int, _ state: ReaderState) -> TextPosition {
    guard let content = view.content else { return view.top }
    let page = page(content, view, state)
    guard let place = page.position(of: offset) else { return view.top }
    return page.top(showing: place, from: view.top, screen: ScreenGeometry.visibleRows(state))
  }
}
