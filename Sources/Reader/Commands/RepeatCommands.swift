import ArticleModel

private func needsArticle(_ s: ReaderState) -> Phrase? {
  s.currentArticle == nil ? Phrase("no article here", "لا مقال هنا") : nil
}

extension CommandTable {
  /// Near repeats: going to them, folding them, deciding about them.
  nonisolated(unsafe) static let repeatCommands: [Command] = [
    Command(
      "repeats", Phrase("near repeats of this article", "المقالات المكررة لهذا المقال"), .jumping,
      keys: ["r"],
      unless: needsArticle
    ) { s, _ in
      guard let id = s.currentArticle else { return [] }
      return [
        .read("repeats") { library in
          let hasRepeats = try !library.repeats(of: id).isEmpty
          return { s in
            guard hasRepeats else {
              return s.say(Phrase("no other article repeats this one", "لا مقال آخر يكرر هذا المقال"))
            }
            var list = ArticleListState(query: Query(.term(.repeats(id))))
            list.wanted = id
            s.open(.list(list))
          }
        }
      ]
    },
    Command(
      "fold-repeats",
      Phrase("one row for articles that repeat each other", "سطر واحد للمقالات المكررة"), .viewing,
      keys: ["d"]
    ) { s, _ in
      var query = s.query
      query.foldsRepeats.toggle()
      s.setQuery(query)
      s.say(
        query.foldsRepeats
          ? Phrase("of repeats only the newest is listed", "من المكررات الأحدث فقط")
          : Phrase("all repeats are listed", "كل المكررات ظاهرة"))
      return []
    },
    Command(
      "not-a-repeat", Phrase("this article repeats no other", "هذا المقال لا يكرر غيره"), .deciding,
      keys: ["D"],
      unless: needsArticle
    ) { s, _ in
      guard let id = s.currentArticle else { return [] }
      return Repeating.decide { library in try Repeating.key(id, library).map { .notRepeat($0) } }
    },
    Command(
      "repeat-of", Phrase("this article repeats another", "هذا المقال تكرار لآخر"), .deciding, keys: ["I"],
      argument: "ID", unless: needsArticle
    ) { s, text in
      guard let id = s.currentArticle else { return [] }
      var other = Int64(text.filter { $0 != "#" }).map(ArticleID.init(rawValue:))
      if case .related(let view) = s.front, text.isEmpty { other = view.id }
      guard let other else {
        s.say(
          Phrase(
            "repeat-of needs a number; among cross-references (x) it means the article they belong to",
            "يحتاج الأمر رقم مقال؛ وفي الإحالات (x) يعني مقالها"), isError: true)
        return []
      }
      return Repeating.decide { library in
        guard let key = try Repeating.key(id, library), let to = try Repeating.key(other, library) else {
          return nil
        }
        return .repeatOf(key, to)
      }
    },
  ]
}

/// Decisions about near repeats.
private enum Repeating {
  static func key(_ id: ArticleID, _ library: any Library) throws -> Decision.ArticleKey? {
    try library.article(id).map { Decision.ArticleKey(title: $0.title, contentHash: $0.contentHash) }
  }

  static func decide(_ action: @escaping (any Library) throws -> Decision.Action?) -> [Effect] {
    [
      .write("decide") { library in
        guard let action = try action(library) else {
          return { $0.say(Phrase("there is no such article", "لا يوجد مقال كهذا"), isError: true) }
        }
        _ = try library.decide(action)
        return { s in
          s.forgetLoaded()
          s.message = Message(
            text: Deciding.describe(action, s.language) + s.text(Phrase("; U undoes", "؛ U للتراجع")))
        }
      }
    ]
  }
}
