import ArticleModel

/// EPUB 2 and 3: the container names the package, the package the order of reading, and each part of it that holds
/// text is an article under the name that the table of contents gives it, with the book as its source.
struct EPUBBook {
  private let name: String
  private let limits: ImportLimits
  private var files: [String: [UInt8]] = [:]
  private var failures: [QariError] = []

  /// The chapters of a book.
  static func articles(_ data: [UInt8], name: String, limits: ImportLimits) -> [Result<Article, QariError>] {
    do throws(QariError) {
      let book = try EPUBBook(data, name: name, limits: limits)
      return try book.chapters() + book.failures.map { .failure($0) }
    } catch {
      return [.failure(error)]
    }
  }

  /// Reads what may be text; pictures and fonts are passed over.
  private init(_ data: [UInt8], name: String, limits: ImportLimits) throws(QariError) {
    self.name = name
    self.limits = limits
    let archive = try ArchiveReader(data: data, name: name, limits: limits)
    var size = 0
    while let entry = archive.next() {
      switch entry {
      case .refused(let error): failures.append(error)
      case .file(let path, let bytes):
        guard EPUBBook.isMarkup(path) else { continue }
        size += bytes.count
        guard size <= limits.bytes else {
          throw QariError(
            .input, "holds more than \(limits.bytes >> 20) MB of text, the limit", at: name,
            remedy: "split it")
        }
        files[String(path.dropFirst(name.count + 1))] = bytes
      }
    }
  }

  private static func isMarkup(_ path: String) -> Bool {
    [".xhtml", ".html", ".htm", ".xml", ".opf", ".ncx"].contains { path.lowercased().hasSuffix($0) }
  }

  private func chapters() throws(QariError) -> [Result<Article, QariError>] {
    var packagePath = ""
    try read("META-INF/container.xml", "container/rootfiles/rootfile") { node in
      if packagePath.isEmpty { packagePath = node["full-path"] }
    }
    var package = EPUBPackage(path: packagePath)
    try read(packagePath, "package/metadata", "package/manifest", "package/spine") { package.read($0) }
    var protected: Set<String> = []
    if files["META-INF/encryption.xml"] != nil {
      try read("META-INF/encryption.xml", "encryption/encrypteddata") { node in
        for reference in node.elements(where: { $0.name == "cipherreference" }) {
          protected.insert(EPUBPackage.decoded(reference["uri"]))
        }
      }
    }
    let contents = EPUBContents(
      package.contentsPath.flatMap { files[$0].flatMap { text($0) } }, package, limits)
    var results: [Result<Article, QariError>] = []
    for path in package.spine {
      let place = name + "/" + path
      if protected.contains(path) {
        throw QariError(
          .input, "is protected against copying (DRM)", at: name, remedy: "import a copy without protection")
      }
      guard let bytes = files[path] else {
        results.append(
          .failure(QariError(.input, "is missing from the book", at: place, remedy: "get it anew")))
        continue
      }
      if let article = article(text(bytes) ?? "", path, package, contents) {
        results.append(.success(article))
      }
    }
    guard !results.isEmpty else {
      throw QariError(.input, "is a book without text", at: name, remedy: "leave it out")
    }
    return results
  }

  /// A chapter; nil for covers, tables of contents and other parts without a paragraph.
  private func article(_ html: String, _ path: String, _ package: EPUBPackage, _ contents: EPUBContents)
    -> Article?
  {
    guard path != package.contentsPath, let root = MarkupParser.html(html, limits: limits) else { return nil }
    let lines = PageBlocks.lines(of: [root])
    let heading = root.elements { ["h1", "h2", "h3"].contains($0.name) }.lazy.map(\.normalizedText)
      .first { !$0.isEmpty }
    var draft = ArticleDraft()
    draft.title = contents.titles[path] ?? heading
    draft.author = package.authors.isEmpty ? nil : package.authors.joined(separator: "، ")
    draft.date = package.date
    let entry = FeedEntry(
      draft: draft, lines: lines, feedTitle: package.title, feedLanguage: package.language)
    guard let article = entry.article(origin: name + "/" + path),
      article.paragraphs.contains(where: { $0.role == .body || $0.role == .listItem })
    else { return nil }
    return article
  }

  /// Hands the wanted elements of a file of the book to `body`.
  private func read(_ path: String, _ wanted: String..., body: (MarkupNode) -> Void) throws(QariError) {
    guard let bytes = files[path], let text = text(bytes) else {
      throw QariError(
        .input, "is a broken book: \(path.isEmpty ? "its package" : path) is missing", at: name,
        remedy: "get it anew")
    }
    let failure = MarkupParser.xml(text, limits: limits, wants: { wanted.contains($0) }) { _, node in
      body(node)
      return true
    }
    if let failure {
      throw QariError(
        .input, "is a broken book: \(failure.message)", at: "\(name)/\(path), line \(failure.line)",
        remedy: "get it anew")
    }
  }

  private func text(_ bytes: [UInt8]) -> String? {
    try? TextDecoding.decode(bytes, declared: DeclaredCharset.inMarkup(bytes), name: name)
  }
}
