import ArticleModel

/// A saved web page as an article.
enum HTMLPage {
  /// The article of a page; nil where the page holds no text.
  static func draft(_ html: String, limits: ImportLimits) -> ArticleDraft? {
    guard let root = MarkupParser.html(html, limits: limits) else { return nil }
    let metadata = PageMetadata(root, limits: limits)
    let title = metadata.title
    let titleKey = title.map(FoldedKey.of) ?? ""
    // the headline inside the text is the title, not a heading of it
    let lines = PageBlocks.lines(of: MainText.elements(of: root)).filter {
      titleKey.isEmpty || $0.key != titleKey
    }
    var draft = PageReader.draft(of: lines, title: title)
    guard !(draft.title ?? "").isEmpty || draft.paragraphs.contains(where: \.isContent) else { return nil }
    draft.source = metadata.siteName ?? draft.source ?? metadata.siteInTitle
    let authors = metadata.authors.filter { FoldedKey.of($0) != FoldedKey.of(draft.source ?? "") }
    if !authors.isEmpty { draft.author = authors.joined(separator: "، ") }
    draft.author = draft.author ?? markedAuthor(root)
    draft.date = metadata.date ?? draft.date ?? markedDate(root)
    draft.url = metadata.url ?? draft.url
    for word in metadata.keywords where !draft.keywords.contains(word) { draft.keywords.append(word) }
    let text = draft.paragraphs.lazy.filter(\.isContent).map(\.text).joined(separator: "\n")
    // pages often declare the language of their template: the text knows better
    let guess = LanguageGuess.of((draft.title ?? "") + "\n" + text)
    draft.language = guess == "und" ? metadata.language : guess
    return draft
  }

  /// The lines of a piece of HTML inside a feed: all of it is the entry's text.
  static func lines(ofFragment html: String, limits: ImportLimits) -> [PageLine] {
    guard let root = MarkupParser.html(html, limits: limits) else { return [] }
    return PageBlocks.lines(of: [root])
  }

  private static func markedAuthor(_ root: MarkupNode) -> String? {
    for node in root.elements(where: { $0.hints.contains(.byline) || $0["rel"] == "author" }) {
      let line = PageLine(node.normalizedText, offset: nil)
      if let name = Byline.marked(line) { return name }
      if Byline.isName(line.text) { return line.text }
    }
    return nil
  }

  private static func markedDate(_ root: MarkupNode) -> ArticleDate? {
    for node in root.elements(where: { $0.hints.contains(.date) || $0.name == "time" }) {
      let text = node.normalizedText
      if text.utf8.count < 120, let date = DateLine(PageLine(text, offset: nil)) { return date.date }
    }
    return nil
  }
}
