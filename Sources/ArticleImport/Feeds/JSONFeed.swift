import ArticleModel

/// JSON Feed 1.0 and 1.1 (jsonfeed.org).
enum JSONFeed {
  /// True for an object with the version address of JSON Feed, or a list of items.
  static func isFeed(_ value: JSONValue) -> Bool {
    if let version = value["version"]?.string, version.contains("jsonfeed.org") { return true }
    if case .array? = value["items"] { return true }
    return false
  }

  /// The items as articles; one that fails is an error of its own.
  static func articles(_ feed: JSONValue, name: String, limits: ImportLimits) -> [Result<Article, QariError>]
  {
    let items = feed["items"]?.elements ?? []
    guard !items.isEmpty else {
      return [
        .failure(
          QariError(.input, "is a feed without items", at: name, remedy: "check the address of the feed"))
      ]
    }
    let feedTitle = feed["title"]?.string.map(Whitespace.collapsed)
    let feedAuthor = author(feed)
    return items.prefix(limits.articles).enumerated().map { index, item in
      var draft = ArticleDraft()
      draft.title = item["title"]?.string.map(Whitespace.collapsed)
      draft.url = [item["url"], item["external_url"], item["id"]].lazy.compactMap { $0?.string }.first {
        WebAddress.isAddress($0)
      }
      draft.author = author(item) ?? feedAuthor
      draft.date =
        [item["date_published"], item["date_modified"]].lazy.compactMap { $0?.string.flatMap(Timestamp.date) }
        .first
      draft.keywords = (item["tags"]?.elements ?? []).compactMap(\.string)
      draft.language = item["language"]?.string.flatMap(PageMetadata.primaryLanguage)
      var lines: [PageLine] = []
      if let html = item["content_html"]?.string {
        lines = HTMLPage.lines(ofFragment: html, limits: limits)
      } else if let text = item["content_text"]?.string ?? item["summary"]?.string {
        lines = PageLines.split(text).map(\.unplaced)
      }
      let entry = FeedEntry(
        draft: draft, lines: lines, feedTitle: feedTitle,
        feedLanguage: feed["language"]?.string.flatMap(PageMetadata.primaryLanguage))
      guard let article = entry.article(origin: name) else {
        return .failure(
          QariError(
            .input, "item \(index + 1) has neither title nor text", at: name,
            remedy: "nothing to do: it is left out"))
      }
      return .success(article)
    }
  }

  private static func author(_ value: JSONValue) -> String? {
    let authors = value["authors"]?.elements ?? value["author"]?.elements ?? []
    let names = authors.compactMap { $0["name"]?.string }.filter { !$0.isEmpty }
    return names.isEmpty ? nil : names.joined(separator: "، ")
  }
}
