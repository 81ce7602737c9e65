import ArticleModel

/// Opening and closing views, and the jump history.
extension ReaderState {
  /// The longest way back that is remembered.
  private static let longestHistory = 200

  /// Remembers where the person is; called before every jump.
  mutating func remember() {
    back.append(Snapshot(views: views, selectedActor: selectedActor, generation: generation))
    if back.count > ReaderState.longestHistory { back.removeFirst() }
    forward = []
  }

  /// Puts a view in front.
  mutating func open(_ view: ViewState) {
    remember()
    views.append(view)
  }

  /// Opens an article; one that is open already is replaced, so that `q` leads back to the list.
  mutating func openArticle(_ id: ArticleID, at offset: Int? = nil, mentioning actor: ActorID? = nil) {
    remember()
    var view = ArticleViewState(id: id)
    view.wantedOffset = offset
    view.wantedActor = actor
    if case .article = front { views.removeLast() }
    views.append(.article(view))
    followInList(id)
  }

  /// Puts the cursor of the list underneath on the article.
  private mutating func followInList(_ id: ArticleID) {
    guard let i = views.lastIndex(where: { if case .list = $0 { return true } else { return false } }),
      case .list(var list) = views[i]
    else { return }
    if list.loaded[list.cursor.selected]?.id != id { list.wanted = id }
    views[i] = .list(list)
  }

  /// Closes the view in front; false when only the list is left.
  mutating func closeFront() -> Bool {
    guard views.count > 1 else { return false }
    views.removeLast()
    return true
  }

  /// Goes back (or forward) to where the last jump came from; false when there is nowhere to go.
  mutating func travel(forward isForward: Bool) -> Bool {
    guard let target = isForward ? forward.popLast() : back.popLast() else { return false }
    let here = Snapshot(views: views, selectedActor: selectedActor, generation: generation)
    if isForward { back.append(here) } else { forward.append(here) }
    views = target.views
    selectedActor = target.selectedActor
    if target.generation != generation { forgetLoaded() }
    for i in views.indices { views[i] = ListMovement.adjusted(views[i], self) }
    return true
  }

  /// Changes the query of the nearest list; the article under its cursor stays under it where possible.
  mutating func setQuery(_ query: Query) {
    guard let i = views.lastIndex(where: { if case .list = $0 { return true } else { return false } }),
      case .list(var list) = views[i], list.query != query
    else { return }
    remember()
    let open = currentArticle
    let under = list.loaded[list.cursor.selected]?.id
    list.query = query
    list.cursor = ListCursor()
    list.loaded = LoadedRows()
    list.actors = [:]
    list.wanted = open ?? under
    views[i] = .list(list)
    for j in views.indices {
      if case .actors(var a) = views[j], case .query = a.scope {
        a = ActorListState(scope: .query(query), kind: a.kind)
        views[j] = .actors(a)
      }
    }
  }

  /// Says something at the bottom of the screen.
  mutating func say(_ phrase: Phrase, isError: Bool = false) {
    message = Message(text: text(phrase), isError: isError)
  }
}
