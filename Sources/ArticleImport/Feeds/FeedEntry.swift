import ArticleModel

/// What a feed of any format says of one entry, and the lines of its text.
struct FeedEntry {
  var draft: ArticleDraft
  var lines: [PageLine]
  /// The feed's own title: the outlet, where the entry names no other.
  var feedTitle: String?
  var feedLanguage: String?

  /// The article; nil where the entry has neither title nor text.
  func article(origin: String) -> Article? {
    let title = draft.title.flatMap { $0.isEmpty ? nil : $0 }
    let key = title.map(FoldedKey.of) ?? ""
    let body = lines.filter { key.isEmpty || $0.key != key }
    var result = PageReader.draft(of: body, title: title ?? "")
    result.source = draft.source ?? feedTitle.flatMap { $0.isEmpty ? nil : $0 } ?? result.source
    result.author = draft.author ?? result.author
    result.date = draft.date ?? result.date
    result.url = draft.url ?? result.url
    result.keywords = draft.keywords.isEmpty ? result.keywords : draft.keywords
    let guess = LanguageGuess.of(([title ?? ""] + body.map(\.text)).joined(separator: "\n"))
    result.language = draft.language ?? (guess == "und" ? feedLanguage : guess)
    return result.article(origin: origin)
  }
}
