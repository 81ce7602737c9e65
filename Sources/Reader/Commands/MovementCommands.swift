import ArticleModel

extension CommandTable {
  /// Moving in lists and texts.
  nonisolated(unsafe) static let movementCommands: [Command] = [
    Command("down", Phrase("one row down", "صف إلى الأسفل"), .moving, keys: ["j", "Down"]) { s, _ in
      move(&s, rows: { _ in 1 })
    },
    Command("up", Phrase("one row up", "صف إلى الأعلى"), .moving, keys: ["k", "Up"]) { s, _ in
      move(&s, rows: { _ in -1 })
    },
    Command(
      "page-down", Phrase("one screen down", "شاشة إلى الأسفل"), .moving, keys: ["Space", "PgDn", "C-f"]
    ) {
      s, _ in move(&s, rows: { max(1, $0 - 1) })
    },
    Command("page-up", Phrase("one screen up", "شاشة إلى الأعلى"), .moving, keys: ["PgUp", "C-b"]) { s, _ in
      move(&s, rows: { -max(1, $0 - 1) })
    },
    Command("half-page-down", Phrase("half a screen down", "نصف شاشة إلى الأسفل"), .moving, keys: ["C-d"]) {
      s, _ in
      move(&s, rows: { max(1, $0 / 2) })
    },
    Command("half-page-up", Phrase("half a screen up", "نصف شاشة إلى الأعلى"), .moving, keys: ["C-u"]) {
      s, _ in
      move(&s, rows: { -max(1, $0 / 2) })
    },
    Command("first", Phrase("to the beginning", "إلى البداية"), .moving, keys: ["g", "Home"]) { s, _ in
      if case .article(var v) = s.front {
        v.top = TextPosition(block: 0, offset: 0)
        s.front = .article(v)
      } else {
        ListMovement.select(0, &s)
      }
      return []
    },
    Command("last", Phrase("to the end", "إلى النهاية"), .moving, keys: ["G", "End"]) { s, _ in
      if case .article(var v) = s.front, let content = v.content {
        v.top = ArticleMovement.page(content, v, s).lastTop(screen: ScreenGeometry.visibleRows(s))
        s.front = .article(v)
      } else {
        ListMovement.select(Int.max / 2, &s)
      }
      return []
    },
    Command("open", Phrase("open what is under the cursor", "فتح ما تحت المؤشر"), .moving, keys: ["Enter"]) {
      s, _ in
      Opening.open(&s)
    },
    Command(
      "left", Phrase("open or back, following the eye", "فتح أو رجوع باتجاه القراءة"), .moving,
      keys: ["h", "Left"]
    ) {
      s, _ in sideways(&s, isForward: s.language.direction == .rightToLeft)
    },
    Command(
      "right", Phrase("back or open, following the eye", "رجوع أو فتح باتجاه القراءة"), .moving,
      keys: ["l", "Right"]
    ) {
      s, _ in sideways(&s, isForward: s.language.direction == .leftToRight)
    },
    Command("back", Phrase("close this view", "إغلاق هذا العرض"), .moving, keys: ["q", "Esc"]) { s, _ in
      if s.closeFront() { return [] }
      s.say(Phrase("this is the first view; Q quits", "هذا أول عرض؛ Q للخروج"))
      return []
    },
  ]

  private static func move(_ s: inout ReaderState, rows: (_ visible: Int) -> Int) -> [Effect] {
    if case .article(let v) = s.front {
      s.front = .article(ArticleMovement.scrolled(v, by: rows(ScreenGeometry.visibleRows(s)), s))
    } else {
      ListMovement.move(rows, &s)
    }
    return []
  }

  private static func sideways(_ s: inout ReaderState, isForward: Bool) -> [Effect] {
    if isForward { return Opening.open(&s) }
    _ = s.closeFront()
    return []
  }
}

/// Opening what is under the cursor.
enum Opening {
  static func open(_ s: inout ReaderState) -> [Effect] {
    switch s.front {
    case .list(let v):
      guard let row = v.loaded[v.cursor.selected] else { return [] }
      s.openArticle(row.id, at: row.snippet?.position)
      return [markRead(row.id)]
    case .article(let v):
      // On a selected mention: the page of its actor.
      guard let i = v.mention, let mentions = v.content?.mentions, mentions.indices.contains(i),
        let actor = mentions[i].actor
      else {
        s.say(
          Phrase("Tab selects a mention; Enter then opens its actor", "Tab يختار ذكرا ثم Enter يفتح صفحته"))
        return []
      }
      s.open(.actor(ActorPageState(id: actor)))
      return []
    case .actors(let v):
      guard let actor = v.loaded[v.cursor.selected] else { return [] }
      s.open(.actor(ActorPageState(id: actor.id)))
      return []
    case .actor(let v): return openRow(of: v, &s)
    case .related(let v):
      guard let rows = v.rows, rows.indices.contains(v.cursor.selected) else { return [] }
      let id = rows[v.cursor.selected].article.id
      s.openArticle(id, mentioning: rows[v.cursor.selected].shared.first?.id)
      return [markRead(id)]
    case .concordance(let v):
      guard let line = v.loaded[v.cursor.selected] else { return [] }
      s.openArticle(line.article.id, at: line.mention.range.lowerBound)
      return [markRead(line.article.id)]
    case .epithets(let v):
      guard let rows = v.rows, rows.indices.contains(v.cursor.selected),
        let id = rows[v.cursor.selected].articles.first
      else { return [] }
      s.openArticle(id, mentioning: v.actor)
      return [markRead(id)]
    case .help, .failures: return []
    }
  }

  private static func openRow(of v: ActorPageState, _ s: inout ReaderState) -> [Effect] {
    guard let content = v.content else { return [] }
    switch ActorPage.rows(content, s)[safe: v.cursor.selected]?.target {
    case .article(let id):
      s.openArticle(id, mentioning: v.id)
      return [markRead(id)]
    case .actor(let id):
      s.open(.actor(ActorPageState(id: id)))
      return []
    case .epithets:
      s.open(.epithets(EpithetState(actor: v.id, name: content.actor.name)))
      return []
    case .allArticles:
      s.open(.list(ArticleListState(query: Query(.term(.actorID(v.id))))))
      return []
    case nil: return []
    }
  }

  /// Opening an article marks it as read.
  static func markRead(_ id: ArticleID) -> Effect {
    .write("mark read") { library in
      guard let summary = try library.summary(id), !summary.state.isRead else { return { _ in } }
      try library.setRead(true, [id])
      return { $0.refreshState(of: [id]) { $0.isRead = true } }
    }
  }
}

extension Array {
  /// The element, or nil outside the array.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
