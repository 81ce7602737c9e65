import ArticleModel

/// What a page says about itself outside its text: meta elements (OpenGraph, Dublin Core and plain names), JSON-LD,
/// schema.org microdata, `<time>`, `<link rel=canonical>`.
struct PageMetadata {
  private(set) var titles: [String] = []
  private(set) var siteName: String?
  private(set) var authors: [String] = []
  private(set) var date: ArticleDate?
  private(set) var url: String?
  private(set) var keywords: [String] = []
  private(set) var language: String?
  private(set) var headings: [String] = []
  private(set) var titleElement: String?

  init(_ root: MarkupNode, limits: ImportLimits) {
    var meta: [String: [String]] = [:]
    var properties: [String: [String]] = [:]
    var times: [String] = []
    var structured = StructuredData()
    root.visit { node in
      switch node.name {
      case "meta":
        let name =
          (node["property"].isEmpty
          ? node["name"].isEmpty ? node["itemprop"] : node["name"] : node["property"])
          .lowercased()
        let content = Whitespace.collapsed(node["content"])
        if !name.isEmpty, !content.isEmpty { meta[name, default: []].append(content) }
      case "title" where titleElement == nil: titleElement = node.normalizedText
      case "h1": headings.append(node.normalizedText)
      case "link" where node["rel"].lowercased() == "canonical": if url == nil { url = node["href"] }
      case "html": language = node["lang"].isEmpty ? node["xml:lang"] : node["lang"]
      case "time":
        times.append(node["datetime"].isEmpty ? node.normalizedText : node["datetime"])
      case "script" where node["type"].lowercased() == "application/ld+json":
        structured.read(node.allText, limits: limits)
      default: break
      }
      if !node["itemprop"].isEmpty, node.name != "meta" {
        let value = [node["content"], node["datetime"], node.normalizedText].first { !$0.isEmpty } ?? ""
        properties[node["itemprop"].lowercased(), default: []].append(value)
      }
      return true
    }
    func first(_ names: String...) -> String? { names.lazy.compactMap { meta[$0]?.first }.first }

    titles = [
      structured.headline, first("og:title"), first("twitter:title", "dc.title"),
      properties["headline"]?.first,
    ]
    .compactMap { $0 }
    siteName =
      first("og:site_name") ?? structured.publisher
      ?? first("application-name", "dc.publisher", "al:android:app_name")
    authors = structured.authors
    if authors.isEmpty {
      let named =
        (meta["author"] ?? meta["article:author"] ?? meta["dc.creator"] ?? []) + (properties["author"] ?? [])
      authors = named.filter { !WebAddress.isAddress($0) && $0.split(separator: " ").count <= 6 }.prefix(1)
        .map { $0 }
    }
    let machineDates =
      [
        structured.date, first("article:published_time", "og:article:published_time", "datepublished"),
        properties["datepublished"]?.first,
        first(
          "date", "pubdate", "publishdate", "publish-date", "dc.date", "dc.date.issued", "dcterms.created",
          "parsely-pub-date"),
        times.first, first("article:modified_time"),
      ]
    date = machineDates.lazy.compactMap { $0.flatMap(Timestamp.date) }.first
    if let address = first("og:url") ?? url { url = address }
    url = url.flatMap { WebAddress.isAddress($0) ? $0 : nil }
    let listed = meta["article:tag"] ?? []
    keywords = listed.isEmpty ? structured.keywords : listed
    if keywords.isEmpty { keywords = KeywordLine.keywords(first("news_keywords", "keywords") ?? "") }
    language = (language ?? first("og:locale", "language", "content-language")).flatMap(Self.primaryLanguage)
  }

  /// `ar` of `ar-EG` and `ar_AR`.
  static func primaryLanguage(_ tag: String) -> String? {
    let primary = tag.lowercased().prefix { $0.isLetter }
    return (2...3).contains(primary.count) ? String(primary) : nil
  }

  /// The headline: the first-level heading where a declared title begins with it, else the declared one without the
  /// site's name.
  var title: String? {
    let declared = titles + [titleElement].compactMap { $0 }
    for heading in headings where !heading.isEmpty {
      let key = FoldedKey.of(heading)
      if !key.isEmpty, declared.contains(where: { FoldedKey.of($0).contains(key) }) { return heading }
    }
    if let title = titles.first(where: { !$0.isEmpty }) { return withoutSite(title) }
    if let heading = headings.first(where: { $0.split(separator: " ").count >= 3 }) { return heading }
    return titleElement.map(withoutSite).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The site's name at the end of the title element, behind the headline itself.
  var siteInTitle: String? {
    guard let whole = titleElement, let title else { return nil }
    for separator in Self.separators {
      let parts = Self.split(whole, at: separator)
      if parts.count > 1, let last = parts.last, last.split(separator: " ").count <= 4,
        FoldedKey.of(parts.dropLast().joined(separator: separator)) == FoldedKey.of(title)
      {
        return last
      }
    }
    return nil
  }

  private static let separators = [" | ", " - ", " – ", " — ", " :: ", " « ", " » ", " • "]

  /// Cuts the site's name off the end or the front of a title.
  private func withoutSite(_ title: String) -> String {
    for separator in Self.separators {
      let parts = Self.split(title, at: separator)
      guard parts.count > 1, let last = parts.last, let first = parts.first else { continue }
      let site = siteName.map(FoldedKey.of) ?? ""
      if FoldedKey.of(first) == site { return parts.dropFirst().joined(separator: separator) }
      // without a declared name, a short last part is taken for it if a headline is left
      let isSite = site.isEmpty ? last.split(separator: " ").count <= 4 : FoldedKey.of(last) == site
      let rest = parts.dropLast().joined(separator: separator)
      if isSite, rest.split(separator: " ").count >= 3 { return rest }
    }
    return title
  }

  private static func split(_ text: String, at separator: String) -> [String] {
    var parts: [String] = []
    var rest = text[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
