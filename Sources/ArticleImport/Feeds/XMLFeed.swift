import ArticleModel

/// RSS 0.9x and 2.0, RDF (RSS 1.0) and Atom, read one entry at a time.
struct XMLFeed {
  private let name: String
  private let limits: ImportLimits
  private var title: String?
  private var language: String?
  private var results: [Result<Article, QariError>] = []
  private var root = ""

  private init(name: String, limits: ImportLimits) {
    self.name = name
    self.limits = limits
  }

  /// The entries of a feed as articles; an entry that fails, and a feed that breaks off, are errors of their own.
  static func articles(_ text: String, name: String, limits: ImportLimits) -> [Result<Article, QariError>] {
    var feed = XMLFeed(name: name, limits: limits)
    let failure = MarkupParser.xml(text, limits: limits, wants: wants) { path, element in
      feed.read(path, element)
      return feed.results.count < limits.articles
    }
    if let failure {
      let place = failure.line > 0 ? "\(name), line \(failure.line)" : name
      let kept = feed.results.count
      feed.results.append(
        .failure(
          QariError(
            .input,
            "breaks off: \(failure.message)" + (kept > 0 ? " (\(kept) entries before it were read)" : ""),
            at: place, remedy: "fetch or export the feed again")))
    } else if feed.results.isEmpty {
      let what = feed.root.isEmpty ? "holds no feed" : "is a feed without entries"
      feed.results.append(
        .failure(QariError(.input, what, at: name, remedy: "check the address of the feed")))
    }
    return feed.results
  }

  private static let entries: Set<String> = [
    "rss/channel/item", "rdf/item", "feed/entry", "rss/item", "channel/item",
  ]
  private static let heads: Set<String> = [
    "rss/channel/title", "rss/channel/language", "rdf/channel", "feed/title", "rss/channel/dc:language",
    "channel/title",
  ]
  private static func wants(_ path: String) -> Bool {
    entries.contains(path) || heads.contains(path)
  }

  private mutating func read(_ path: String, _ element: MarkupNode) {
    root = path
    switch path {
    case "rss/channel/title", "feed/title", "channel/title": title = title ?? plain(element)
    case "rss/channel/language": language = language ?? PageMetadata.primaryLanguage(element.normalizedText)
    case "rdf/channel":
      title = element.child("title").map(plain)
      language = element.child("language").flatMap { PageMetadata.primaryLanguage($0.normalizedText) }
    default: results.append(entry(element))
    }
  }

  private func entry(_ element: MarkupNode) -> Result<Article, QariError> {
    var draft = ArticleDraft()
    var bodies: [(rank: Int, node: MarkupNode)] = []
    var dates: [(rank: Int, text: String)] = []
    for child in element.children where !child.isText {
      switch child.name {
      case "title" where !child.namespace.hasSuffix("/mrss/"): draft.title = draft.title ?? plain(child)
      case "link":
        if draft.url == nil || child["rel"] == "alternate" { draft.url = address(child) ?? draft.url }
      case "guid" where child["ispermalink"] != "false" && draft.url == nil:
        draft.url = WebAddress.isAddress(child.normalizedText) ? child.normalizedText : nil
      case "encoded": bodies.append((0, child))
      case "content" where child.namespace.lowercased().contains("atom"): bodies.append((0, child))
      case "description", "summary": bodies.append((1, child))
      case "pubdate", "published", "issued", "created": dates.append((0, child.normalizedText))
      case "date": dates.append((1, child.normalizedText))
      case "updated", "modified": dates.append((2, child.normalizedText))
      case "creator": draft.author = draft.author ?? nonempty(plain(child))
      case "author": draft.author = draft.author ?? person(child)
      case "category", "subject":
        let word =
          child["term"].isEmpty
          ? child.normalizedText : child["label"].isEmpty ? child["term"] : child["label"]
        if !word.isEmpty, !draft.keywords.contains(word) { draft.keywords.append(word) }
      case "source": draft.source = child.child("title").map(plain) ?? nonempty(plain(child))
      default: break
      }
    }
    draft.date = dates.sorted { $0.rank < $1.rank }.lazy.compactMap { Timestamp.date($0.text) }.first
    return finish(draft, bodies: bodies)
  }

  private func finish(_ draft: ArticleDraft, bodies: [(rank: Int, node: MarkupNode)]) -> Result<
    Article, QariError
  > {
    // the full text if there is one; the summary repeats its beginning
    let texts = bodies.map { (rank: $0.rank, lines: self.lines($0.node)) }.filter { size($0.lines) > 0 }
    let lines = texts.min { ($0.rank, size($1.lines)) < ($1.rank, size($0.lines)) }?.lines ?? []
    let entry = FeedEntry(draft: draft, lines: lines, feedTitle: title, feedLanguage: language)
    guard let article = entry.article(origin: name) else {
      return .failure(
        QariError(
          .input, "entry \(results.count + 1) has neither title nor text", at: name,
          remedy: "nothing to do: it is left out"))
    }
    return .success(article)
  }

  private func size(_ lines: [PageLine]) -> Int { lines.reduce(0) { $0 + $1.text.utf8.count } }

  /// The text of an entry's body: escaped HTML, XHTML elements or plain text.
  private func lines(_ node: MarkupNode) -> [PageLine] {
    if node.children.contains(where: { !$0.isText }) { return PageBlocks.lines(of: [node]) }
    let text = node.allText
    guard text.contains("<") || text.contains("&"), node["type"] != "text" else {
      return PageLines.split(text).map(\.unplaced)
    }
    return HTMLPage.lines(ofFragment: text, limits: limits)
  }

  /// A title or name: markup and doubly escaped entities taken out.
  private func plain(_ node: MarkupNode) -> String {
    let text = node.normalizedText
    guard text.contains("<") || text.contains("&"), node["type"] != "text" else { return text }
    return Whitespace.collapsed(MarkupParser.html(text, limits: limits)?.allText ?? text)
  }

  private func address(_ link: MarkupNode) -> String? {
    let rel = link["rel"]
    guard rel.isEmpty || rel == "alternate" else { return nil }
    let text = link["href"].isEmpty ? link.normalizedText : link["href"]
    return WebAddress.isAddress(text) ? text : nil
  }

  /// Atom's `<name>`, or RSS's `mail@host (Name)`.
  private func person(_ node: MarkupNode) -> String? {
    if let name = node.child("name") { return nonempty(plain(name)) }
    let text = plain(node)
    if let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close {
      return nonempty(String(text[text.index(after: open)..<close]))
    }
    return text.contains("@") ? nil : nonempty(text)
  }

  private func nonempty(_ text: String) -> String? { text.isEmpty ? nil : text }
}

extension PageLine {
  /// The same line without a place in a file.
  var unplaced: PageLine {
    PageLine(text, offset: nil, blanksBefore: blanksBefore, hasBullet: hasBullet, markupRole: markupRole)
  }
}
