import ArticleModel

/// What the state needs from the library in order to be drawn: asked after every event, so that no
/// command has to think about fetching. Only what the screen shows is fetched.
enum DataNeeds {
  /// Reads that are missing; empty when everything on the screen is there.
  static func effects(_ state: ReaderState) -> [Effect] {
    var effects: [Effect] = []
    let geometry = ScreenGeometry(state)
    for (i, view) in state.views.enumerated() {
      let isFront = i == state.views.count - 1
      let isListBeside = geometry.isWide && i == state.views.count - 2
      guard isFront || isListBeside else { continue }
      switch view {
      case .list(let list): effects += needs(list, at: i, state)
      case .article(let article) where article.content == nil: effects.append(loadArticle(article.id, at: i))
      case .actors(let actors): effects += needs(actors, at: i, state)
      case .actor(let page) where page.content == nil: effects.append(loadActor(page.id, at: i))
      case .related(let related) where related.rows == nil: effects.append(loadRelated(related.id, at: i))
      case .concordance(let c): effects += needs(c, at: i, state)
      case .epithets(let e) where e.rows == nil: effects.append(loadEpithets(e.actor, at: i))
      default: break
      }
    }
    if let prompt = state.prompt, prompt.kind.picksActor, prompt.actors == nil {
      effects.append(loadChoices(prompt, state))
    }
    if geometry.isWide, case .list(let list) = state.front {
      let wanted = list.loaded[list.cursor.selected]?.id
      if wanted != state.preview?.id, let wanted { effects.append(loadPreview(wanted)) }
    }
    return effects
  }

  private static func needs(_ list: ArticleListState, at i: Int, _ state: ReaderState) -> [Effect] {
    let visible = ScreenGeometry.visibleArticles(state)
    if list.cursor.count == nil || list.wanted != nil {
      let (query, wanted) = (list.query, list.wanted)
      return [
        .read("count") { library in
          let count = try library.articleCount(query)
          let position = try wanted.flatMap { try library.position(of: $0, in: query) }
          return { s in
            guard case .list(var list) = s.views[safe: i], list.query == query else { return }
            list.cursor.setCount(count, visible: visible)
            if let position { list.cursor.select(position, visible: visible) }
            list.wanted = nil
            s.views[i] = .list(list)
          }
        }
      ]
    }
    let range = list.cursor.top..<min(list.cursor.top + visible, list.cursor.count ?? 0)
    if list.loaded.covers(range) { return [] }
    // Half a screen more on either side: the next keys then need nothing.
    let start = max(0, range.lowerBound - visible / 2)
    let (query, limit) = (list.query, visible * 2)
    return [
      .read("articles") { library in
        let rows = try library.articles(query, offset: start, limit: limit)
        let actors = try library.actors(in: rows.map(\.id))
        return { s in
          guard case .list(var list) = s.views[safe: i], list.query == query else { return }
          list.loaded = LoadedRows(start: start, rows: rows)
          list.actors = actors
          // A list that shrank meanwhile must not be asked for again and again.
          if start + rows.count < range.upperBound {
            list.cursor.setCount(start + rows.count, visible: visible)
          }
          s.views[i] = .list(list)
        }
      }
    ]
  }

  /// An article with its mentions and actors.
  static func content(of id: ArticleID, _ library: any Library) throws -> ArticleContent? {
    guard let article = try library.article(id) else { return nil }
    let mentions = try library.mentions(in: id)
    let actors = try library.actors(in: [id])[id] ?? []
    return ArticleContent(
      article: article, mentions: mentions, actors: actors, repeats: try library.repeats(of: id),
      words: try library.summary(id)?.words ?? 0)
  }

  private static func loadArticle(_ id: ArticleID, at i: Int) -> Effect {
    .read("article") { library in
      let content = try content(of: id, library)
      return { s in
        guard case .article(var view) = s.views[safe: i], view.id == id else { return }
        guard let content else {
          s.views.removeSubrange(i...)
          return s.say(Phrase("this article is no longer there", "لم يعد هذا المقال موجودا"), isError: true)
        }
        view.content = content
        if let actor = view.wantedActor { Selection.selectFirstMention(of: actor, in: &view, &s) }
        if let offset = view.wantedOffset { view.top = ArticleMovement.top(of: view, showing: offset, s) }
        view.wantedActor = nil
        view.wantedOffset = nil
        s.views[i] = .article(view)
      }
    }
  }

  private static func loadPreview(_ id: ArticleID) -> Effect {
    .read("preview") { library in
      let content = try content(of: id, library)
      return { s in
        var view = ArticleViewState(id: id)
        view.content = content
        view.isPreview = true
        s.preview = view
      }
    }
  }

  private static func needs(_ list: ActorListState, at i: Int, _ state: ReaderState) -> [Effect] {
    let visible = ScreenGeometry.visibleRows(state)
    let (scope, kind) = (list.scope, list.kind)
    func isSame(_ other: ActorListState) -> Bool { other.scope == scope && other.kind == kind }
    if list.cursor.count == nil {
      return [
        .read("actors") { library in
          let rows: [Actor]?
          let count: Int
          switch scope {
          case .article(let id):
            let found = (try library.actors(in: [id])[id] ?? []).filter { kind == nil || $0.kind == kind }
            rows = found.map {
              Actor(id: $0.id, name: $0.name, kind: $0.kind, articles: 1, mentions: $0.count)
            }
            count = found.count
          case .query(let query):
            rows = nil
            count = try library.actorCount(query, kind: kind, matching: nil)
          }
          return { s in
            guard case .actors(var list) = s.views[safe: i], isSame(list) else { return }
            if let rows { list.loaded = LoadedRows(start: 0, rows: rows) }
            list.cursor.setCount(count, visible: visible)
            s.views[i] = .actors(list)
          }
        }
      ]
    }
    guard case .query(let query) = scope else { return [] }
    let range = list.cursor.top..<min(list.cursor.top + visible, list.cursor.count ?? 0)
    if list.loaded.covers(range) { return [] }
    let start = max(0, range.lowerBound - visible / 2)
    return [
      .read("actors") { library in
        let rows = try library.actors(query, kind: kind, matching: nil, offset: start, limit: visible * 2)
        return { s in
          guard case .actors(var list) = s.views[safe: i], isSame(list) else { return }
          list.loaded = LoadedRows(start: start, rows: rows)
          if start + rows.count < range.upperBound {
            list.cursor.setCount(start + rows.count, visible: visible)
          }
          s.views[i] = .actors(list)
        }
      }
    ]
  }

  private static func loadActor(_ id: ActorID, at i: Int) -> Effect {
    .read("actor") { library in
      guard let actor = try library.actor(id) else {
        return { s in
          s.views.removeSubrange(i...)
          s.say(Phrase("this actor is no longer there", "لم يعد هذا العلم موجودا"), isError: true)
        }
      }
      let query = Query(.term(.actorID(id)))
      let content = ActorPageContent(
        actor: actor, epithets: try library.epithets(of: id),
        companions: try library.companions(of: id, limit: 12),
        articles: try library.articles(query, offset: 0, limit: 50),
        articleTotal: try library.articleCount(query))
      return { s in
        guard case .actor(var page) = s.views[safe: i], page.id == id else { return }
        page.content = content
        s.selectedActor = SelectedActor(id: id, name: actor.name, kind: actor.kind)
        let rows = ActorPage.rows(content, s)
        page.cursor.setCount(rows.count, visible: ScreenGeometry.visibleRows(s))
        if page.cursor.selected == 0 {
          page.cursor.select(
            rows.firstIndex { $0.target != nil } ?? 0, visible: ScreenGeometry.visibleRows(s))
        }
        s.views[i] = .actor(page)
      }
    }
  }

  private static func loadRelated(_ id: ArticleID, at i: Int) -> Effect {
    .read("related") { library in
      let rows = try library.related(to: id, limit: 100)
      let title = try library.summary(id)?.title ?? ""
      return { s in
        guard case .related(var view) = s.views[safe: i], view.id == id else { return }
        view.rows = rows
        view.title = title
        view.cursor.setCount(rows.count, visible: max(1, ScreenGeometry.visibleRows(s) / 2))
        s.views[i] = .related(view)
      }
    }
  }

  private static func needs(_ view: ConcordanceState, at i: Int, _ state: ReaderState) -> [Effect] {
    let visible = max(1, ScreenGeometry.visibleRows(state) / 2)
    let id = view.actor
    if view.cursor.count == nil {
      return [
        .read("concordance") { library in
          let count = try library.actor(id)?.mentions ?? 0
          return { s in
            guard case .concordance(var view) = s.views[safe: i], view.actor == id else { return }
            view.cursor.setCount(count, visible: visible)
            s.views[i] = .concordance(view)
          }
        }
      ]
    }
    let range = view.cursor.top..<min(view.cursor.top + visible, view.cursor.count ?? 0)
    if view.loaded.covers(range) { return [] }
    let start = max(0, range.lowerBound - visible / 2)
    return [
      .read("concordance") { library in
        let rows = try library.concordance(of: id, offset: start, limit: visible * 2)
        return { s in
          guard case .concordance(var view) = s.views[safe: i], view.actor == id else { return }
          view.loaded = LoadedRows(start: start, rows: rows)
          if start + rows.count < range.upperBound {
            view.cursor.setCount(start + rows.count, visible: visible)
          }
          s.views[i] = .concordance(view)
        }
      }
    ]
  }

  private static func loadEpithets(_ id: ActorID, at i: Int) -> Effect {
    .read("epithets") { library in
      let rows = try library.epithets(of: id)
      var titles: [ArticleID: ArticleSummary] = [:]
      for row in rows.prefix(200) {
        if let first = row.articles.first, titles[first] == nil { titles[first] = try library.summary(first) }
      }
      return { [titles] s in
        guard case .epithets(var view) = s.views[safe: i], view.actor == id else { return }
        view.rows = rows
        view.titles = titles
        view.cursor.setCount(rows.count, visible: ScreenGeometry.visibleRows(s))
        s.views[i] = .epithets(view)
      }
    }
  }

  /// The most actors that a picker shows.
  static let pickerRows = 12

  private static func loadChoices(_ prompt: PromptState, _ state: ReaderState) -> Effect {
    let text = prompt.string
    // Merging looks everywhere, filtering among the actors of what is listed.
    let query = prompt.kind == .mergeInto ? Query.all : state.query
    return .read("choices") { library in
      let matching = text.allSatisfy { $0 == " " } ? nil : text
      let found = try library.actors(query, kind: nil, matching: matching, offset: 0, limit: pickerRows)
      return { s in
        guard s.prompt?.kind == prompt.kind, s.prompt?.string == text else { return }
        s.prompt?.actors = found
      }
    }
  }
}

extension ReaderState {
  /// Forgets everything that was fetched, after the library changed; cursors and places stay.
  mutating func forgetLoaded() {
    generation += 1
    preview = nil
    prompt?.actors = nil
    for i in views.indices {
      switch views[i] {
      case .list(var v):
        v.wanted = v.loaded[v.cursor.selected]?.id
        v.cursor.count = nil
        v.loaded = LoadedRows()
        views[i] = .list(v)
      case .article(var v):
        v.content = nil
        v.mention = nil
        views[i] = .article(v)
      case .actors(var v):
        v.cursor.count = nil
        v.loaded = LoadedRows()
        views[i] = .actors(v)
      case .actor(var v):
        v.content = nil
        views[i] = .actor(v)
      case .related(var v):
        v.rows = nil
        views[i] = .related(v)
      case .concordance(var v):
        v.cursor.count = nil
        v.loaded = LoadedRows()
        views[i] = .concordance(v)
      case .epithets(var v):
        v.rows = nil
        views[i] = .epithets(v)
      case .help, .failures: break
      }
    }
  }

  /// Changes the reading state of articles wherever they are loaded, without fetching them again.
  mutating func refreshState(of ids: Set<ArticleID>, _ change: (inout ReadingState) -> Void) {
    for i in views.indices {
      switch views[i] {
      case .list(var v):
        for r in v.loaded.rows.indices where ids.contains(v.loaded.rows[r].id) {
          change(&v.loaded.rows[r].state)
        }
        views[i] = .list(v)
      case .article(var v) where ids.contains(v.id):
        if var content = v.content {
          change(&content.article.state)
          v.content = content
        }
        views[i] = .article(v)
      default: break
      }
    }
  }
}
