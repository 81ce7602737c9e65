import ArticleModel

private let noArticle = Phrase("no article here", "لا مقال هنا")

private func needsArticle(_ s: ReaderState) -> Phrase? { s.currentArticle == nil ? noArticle : nil }

extension CommandTable {
  /// The person's own marks on articles, and taking text away.
  nonisolated(unsafe) static let markCommands: [Command] = [
    Command(
      "toggle-read", Phrase("mark read or unread", "تعليم مقروء أو غير مقروء"), .marking, keys: ["u"],
      unless: needsArticle
    ) {
      s, _ in
      toggle(s) { library, id, state in
        try library.setRead(!state.isRead, [id])
        return { $0.isRead = !state.isRead }
      }
    },
    Command(
      "toggle-bookmark", Phrase("set or remove a bookmark", "إضافة إشارة أو إزالتها"), .marking, keys: ["b"],
      unless: needsArticle
    ) {
      s, _ in
      toggle(s) { library, id, state in
        try library.setBookmarked(!state.isBookmarked, id)
        return { $0.isBookmarked = !state.isBookmarked }
      }
    },
    Command(
      "tag", Phrase("tags of this article", "وسوم هذا المقال"), .marking, keys: ["t"], argument: "TAG …",
      unless: needsArticle
    ) {
      s, text in
      if text.isEmpty {
        guard let id = s.currentArticle else { return [] }
        return [
          .read("tags") { library in
            let tags = try library.summary(id)?.state.tags ?? []
            return { $0.prompt = PromptState(.tags, text: tags.joined(separator: " ")) }
          }
        ]
      }
      return setTags(text, s)
    },
    Command(
      "note", Phrase("a note on this article", "ملاحظة على هذا المقال"), .marking, keys: ["e"],
      argument: "TEXT", unless: needsArticle
    ) {
      s, text in
      guard let id = s.currentArticle else { return [] }
      if text.isEmpty {
        return [
          .read("note") { library in
            let note = try library.summary(id)?.state.note ?? ""
            return { $0.prompt = PromptState(.note, text: note) }
          }
        ]
      }
      return setNote(text, s)
    },
    Command(
      "open-url", Phrase("open the source in a browser", "فتح المصدر في المتصفح"), .marking, keys: ["o"],
      unless: needsArticle
    ) {
      s, _ in
      guard let id = s.currentArticle else { return [] }
      return [
        .read("url") { library in
          let url = try library.summary(id)?.url
          return { s in
            if let url {
              s.pendingEffects.append(.openURL(url))
            } else {
              s.say(Phrase("this article has no web address", "ليس لهذا المقال عنوان على الشبكة"))
            }
          }
        }
      ]
    },
    Command(
      "copy", Phrase("copy the selection, paragraph or link", "نسخ المختار أو الفقرة أو الرابط"), .marking,
      keys: ["y"], argument: "link", unless: needsArticle
    ) {
      s, argument in Copying.copy(&s, link: argument == "link")
    },
  ]

  /// Replaces the tags of the article at hand by the words of the text.
  static func setTags(_ text: String, _ s: ReaderState) -> [Effect] {
    guard let id = s.currentArticle else { return [] }
    var tags: [String] = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "،" || $0 == "," }) {
      let tag = String(word.first == "#" ? word.dropFirst() : word)
      if !tag.isEmpty, !tags.contains(tag) { tags.append(tag) }
    }
    return [
      .write("set tags") { library in
        try library.setTags(tags, id)
        return { $0.refreshState(of: [id]) { $0.tags = tags } }
      }
    ]
  }

  /// Replaces the note of the article at hand.
  static func setNote(_ text: String, _ s: ReaderState) -> [Effect] {
    guard let id = s.currentArticle else { return [] }
    return [
      .write("set note") { library in
        try library.setNote(text, id)
        return { $0.refreshState(of: [id]) { $0.note = text } }
      }
    ]
  }

  private static func toggle(
    _ s: ReaderState,
    _ change: @escaping (any Library, ArticleID, ReadingState) throws -> (inout ReadingState) -> Void
  ) -> [Effect] {
    guard let id = s.currentArticle else { return [] }
    return [
      .write("toggle") { library in
        guard let state = try library.summary(id)?.state else { return { _ in } }
        let apply = try change(library, id, state)
        return { $0.refreshState(of: [id], apply) }
      }
    ]
  }
}

/// What `y` puts into the clipboard: always logical text, never cells.
enum Copying {
  static func copy(_ s: inout ReaderState, link: Bool) -> [Effect] {
    if !link, case .article(let v) = s.front, let content = v.content {
      let text: String
      if let i = v.mention, let m = content.mentions[safe: i] {
        text = m.surface
      } else if let search = v.search, let i = search.current, let hit = search.hits[safe: i] {
        text = content.text.segment(at: hit.lowerBound).map { content.text.substring($0.range) } ?? ""
      } else {
        let page = ArticleMovement.page(content, v, s)
        let segment = page.offset(of: v.top).flatMap { content.text.segment(at: $0) }
        text = segment.map { content.text.substring($0.range) } ?? content.article.title
      }
      s.say(Phrase("copied: \(text.prefix(40))", "نُسخ: \(text.prefix(40))"))
      return [.copy(text)]
    }
    guard let id = s.currentArticle else { return [] }
    return [
      .read("link") { library in
        let summary = try library.summary(id)
        return { s in
          guard let text = summary.map({ $0.url ?? $0.origin }) else { return }
          s.say(Phrase("copied: \(text)", "نُسخ: \(text)"))
          s.pendingEffects.append(.copy(text))
        }
      }
    ]
  }
}
