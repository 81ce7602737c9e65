import ArticleModel

extension CommandTable {
  /// Jumping inside an article, between articles, and back.
  nonisolated(unsafe) static let jumpCommands: [Command] = [
    Command(
      "next-mention", Phrase("next mention of an actor", "الذكر التالي"), .jumping, in: [.article],
      keys: ["Tab"]
    ) {
      s, _ in mention(1, &s)
    },
    Command(
      "previous-mention", Phrase("previous mention", "الذكر السابق"), .jumping, in: [.article],
      keys: ["S-Tab"]
    ) {
      s, _ in mention(-1, &s)
    },
    Command(
      "next-article-with-actor",
      Phrase("next article with the selected actor", "المقال التالي للعلم المختار"), .jumping,
      keys: ["]"], unless: needsActor
    ) { s, _ in neighbour(&s, forward: true) },
    Command(
      "previous-article-with-actor",
      Phrase("previous article with the selected actor", "المقال السابق للعلم المختار"), .jumping,
      keys: ["["], unless: needsActor
    ) { s, _ in neighbour(&s, forward: false) },
    Command(
      "next-article", Phrase("next article of the list", "المقال التالي في القائمة"), .jumping,
      in: [.article], keys: ["J", ">"]
    ) { s, _ in step(&s, by: 1) },
    Command(
      "previous-article", Phrase("previous article of the list", "المقال السابق في القائمة"), .jumping,
      in: [.article], keys: ["<"]
    ) { s, _ in step(&s, by: -1) },
    Command(
      "cross-references",
      Phrase("articles that share actors with this one", "مقالات تشارك هذا المقال أعلامه"), .jumping,
      in: [.list, .article, .related, .concordance], keys: ["x"]
    ) { s, _ in
      guard let id = s.currentArticle else { return [] }
      s.open(.related(RelatedState(id: id, title: "")))
      return []
    },
    Command(
      "history-back", Phrase("back in the jump history", "رجوع في سجل القفزات"), .jumping,
      keys: ["H", "M-Left", "Backspace"]
    ) {
      s, _ in
      if !s.travel(forward: false) { s.say(Phrase("nothing to go back to", "لا شيء للرجوع إليه")) }
      return []
    },
    Command(
      "history-forward", Phrase("forward in the jump history", "تقدم في سجل القفزات"), .jumping,
      keys: ["L", "M-Right"]
    ) {
      s, _ in
      if !s.travel(forward: true) { s.say(Phrase("nothing to go forward to", "لا شيء للتقدم إليه")) }
      return []
    },
  ]

  private static func mention(_ step: Int, _ s: inout ReaderState) -> [Effect] {
    guard case .article(var v) = s.front else { return [] }
    if v.content?.mentions.isEmpty ?? true {
      s.say(Phrase("no actors were found in this article", "لم يُعثر على أعلام في هذا المقال"))
    }
    Selection.moveMention(step, in: &v, &s)
    s.front = .article(v)
    return []
  }

  private static func neighbour(_ s: inout ReaderState, forward: Bool) -> [Effect] {
    guard let actor = actorAtHand(s), let from = s.currentArticle else { return [] }
    let query = s.query
    return [
      .read("neighbour") { library in
        let found = try library.neighbour(of: from, mentioning: actor.id, forward: forward, in: query)
        return { s in
          guard let found else {
            let where_ =
              forward
              ? Phrase("no further article", "لا مقال آخر") : Phrase("no earlier article", "لا مقال قبله")
            s.message = Message(text: s.text(where_) + ": " + actor.name)
            return
          }
          s.selectedActor = actor
          s.openArticle(found, mentioning: actor.id)
        }
      }
    ]
  }

  private static func step(_ s: inout ReaderState, by delta: Int) -> [Effect] {
    guard case .article(let v) = s.front else { return [] }
    let query = s.query
    return [
      .read("step") { library in
        guard let at = try library.position(of: v.id, in: query), at + delta >= 0,
          let next = try library.articles(query, offset: at + delta, limit: 1).first
        else { return { $0.say(Phrase("no more articles", "لا مزيد من المقالات")) } }
        return { $0.openArticle(next.id) }
      }
    ]
  }
}
