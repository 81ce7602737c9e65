import ArticleModel

/// Makes articles out of files, pages and feeds. Stores nothing; keeps no state between calls, so that one
/// importer may serve many threads.
///
/// Formats: plain text, Markdown, HTML pages, RSS, RDF, Atom, JSON Feed, JSON Lines, CSV, EPUB, and archives of
/// them. Encodings: UTF-8, UTF-16, UTF-32, windows-1256, ISO-8859-6, MacArabic, and what iconv knows where it is declared.
public struct ArticleImporter: Sendable {
  /// What is refused.
  public let limits: ImportLimits

  /// An importer with the given limits.
  public init(limits: ImportLimits = ImportLimits()) { self.limits = limits }

  /// Expands paths to the files to import, without reading them: folders recursively, entries sorted by
  /// name, hidden ones skipped; a path that cannot be listed is an error in its place.
  public func inputs(_ paths: [String]) -> [Result<ImportInput, QariError>] {
    FolderListing(limits: limits).inputs(paths)
  }

  /// The articles of one file: one of a text or page, many of a feed or table. Each part that fails is an
  /// error of its own; the rest goes on.
  public func articles(in input: ImportInput) -> [Result<Article, QariError>] {
    do throws(QariError) {
      return articles(data: try contents(of: input), name: input.path, contentType: nil)
    } catch {
      return [.failure(error)]
    }
  }

  /// The bytes of one file, within the limit of size.
  public func contents(of input: ImportInput) throws(QariError) -> [UInt8] {
    try FileReading.bytes(of: input.path, limit: limits.bytes)
  }

  /// The articles in bytes from standard input or the web; `name` is used for origins and messages,
  /// `contentType` is the header of that name.
  public func articles(data: [UInt8], name: String, contentType: String?) -> [Result<Article, QariError>] {
    if ArchiveKind.isBook(data) { return EPUBBook.articles(data, name: name, limits: limits) }
    if ArchiveKind.isArchive(data) { return articles(inArchive: data, name: name) }
    return articles(unpacked: data, name: name, contentType: contentType)
  }

  /// The articles of one entry of an archive; an archive inside it is refused, that of a book included.
  public func articles(in entry: ArchiveReader.Entry) -> [Result<Article, QariError>] {
    switch entry {
    case .refused(let error): [.failure(error)]
    case .file(let name, let bytes): articles(unpacked: bytes, name: name, contentType: nil)
    }
  }

  private func articles(inArchive data: [UInt8], name: String) -> [Result<Article, QariError>] {
    do throws(QariError) {
      guard data.count <= limits.bytes else { throw tooLarge(name) }
      let archive = try ArchiveReader(data: data, name: name, limits: limits)
      var results: [Result<Article, QariError>] = []
      while let entry = archive.next(), results.count < limits.articles { results += articles(in: entry) }
      return results
    } catch {
      return [.failure(error)]
    }
  }

  private func articles(unpacked data: [UInt8], name: String, contentType: String?) -> [Result<
    Article, QariError
  >] {
    do throws(QariError) {
      if contentType == nil, PageFolder.isCode(name) {
        throw QariError(
          .input, "is a style sheet or a script, not an article", at: name, remedy: "leave it out")
      }
      let text = try text(data, name: name, contentType: contentType)
      return try articles(
        text: text, format: SourceFormat.of(text, name: name, contentType: contentType), name: name)
    } catch {
      return [.failure(error)]
    }
  }

  /// The feeds that a list (OPML) names; nil where the data is no such list.
  public func feedList(data: [UInt8], name: String) throws(QariError) -> [FeedReference]? {
    // the root element follows the declaration and perhaps a comment
    guard String(decoding: data.prefix(4096), as: UTF8.self).lowercased().contains("<opml") else {
      return nil
    }
    let text = try text(data, name: name, contentType: nil)
    return try FeedList.references(text, name: name, limits: limits)
  }

  /// The text of bytes, as `sourceOffset` counts it: without a byte order mark, line ends as they are.
  /// `declared` is the encoding that the source claims; a wrong claim is noticed.
  public func decode(_ bytes: [UInt8], declared: String? = nil, name: String = "-") throws(QariError)
    -> String
  {
    guard bytes.count <= limits.bytes else { throw tooLarge(name) }
    return try TextDecoding.decode(bytes, declared: declared, name: name)
  }

  private func tooLarge(_ name: String) -> QariError {
    QariError(.input, "is larger than \(limits.bytes >> 20) MB, the limit", at: name, remedy: "split it")
  }

  private func text(_ data: [UInt8], name: String, contentType: String?) throws(QariError) -> String {
    let declared = contentType.flatMap(DeclaredCharset.inContentType) ?? DeclaredCharset.inMarkup(data)
    return try decode(data, declared: declared, name: name)
  }

  private func articles(
    text: String, format: SourceFormat, name: String
  ) throws(QariError) -> [Result<Article, QariError>] {
    switch format {
    case .plainText: return [try article(PageReader.draft(of: PageLines.split(text)), name: name)]
    case .markdown: return [try article(MarkdownPage.draft(text), name: name)]
    case .html: return [try article(HTMLPage.draft(text, limits: limits), name: name)]
    case .json: return JSONLines.articles(text, name: name, limits: limits)
    case .csv: return CSVTable.articles(text, name: name, limits: limits)
    case .xml:
      if isFeedList(text) {
        let count = try FeedList.references(text, name: name, limits: limits).count
        throw QariError(
          .input, "is a list of \(count) feeds, not a feed", at: name,
          remedy: "import it with `qari import`, which fetches them")
      }
      return XMLFeed.articles(text, name: name, limits: limits)
    }
  }

  private func isFeedList(_ text: String) -> Bool {
    String(text.unicodeScalars.prefix(4096)).lowercased().contains("<opml")
  }

  private func article(_ draft: ArticleDraft?, name: String) throws(QariError) -> Result<Article, QariError> {
    guard let article = draft?.article(origin: name) else {
      throw QariError(.input, "holds no text", at: name, remedy: "leave it out")
    }
    return .success(article)
  }
}
