import ArticleModel

/// An article while it is put together: what is certain so far, and the paragraphs.
struct ArticleDraft {
  var title: String?
  var titleSourceOffset: Int?
  var titleIsDerived = false
  var paragraphs: [Paragraph] = []
  var source: String?
  var author: String?
  var date: ArticleDate?
  var url: String?
  var language: String?
  var keywords: [String] = []

  /// The finished article; nil where there is neither title nor text.
  func article(origin: String) -> Article? {
    var title = title
    var isDerived = titleIsDerived
    if title?.isEmpty ?? true {
      guard let first = paragraphs.first(where: { $0.role == .body }) ?? paragraphs.first(where: \.isContent)
      else { return nil }
      title = DerivedTitle.of(first.text)
      isDerived = true
    }
    guard let title, !title.isEmpty else { return nil }
    var article = Article(
      title: title, titleIsDerived: isDerived, titleSourceOffset: isDerived ? nil : titleSourceOffset,
      paragraphs: paragraphs, source: source, author: author, date: date, url: url, keywords: keywords,
      origin: origin)
    article.language = language ?? LanguageGuess.of(article)
    article.contentHash = ContentHash.of(article)
    return article
  }
}
