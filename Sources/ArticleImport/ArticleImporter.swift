import ArticleModel

/// Makes articles out of files, pages and feeds. Stores nothing; keeps no state between calls.
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

  /// The articles of one file: one of a text or page, many of a feed. Each part that fails is an error of
  /// its own; the rest goes on.
  public func articles(in input: ImportInput) -> [Result<Article, QariError>] {
    do throws(QariError) {
      let bytes = try FileReading.bytes(of: input.path, limit: limits.bytes)
      return articles(data: bytes, name: input.path, contentType: nil)
    } catch {
      return [.failure(error)]
    }
  }

  /// The articles in bytes from standard input or the web; `name` is used for origins and messages.
  public func articles(data: [UInt8], name: String, contentType: String?) -> [Result<Article, QariError>] {
    do throws(QariError) {
      let text = try TextDecoding.decode(data, declared: nil, name: name)
      guard let article = PageReader.draft(of: PageLines.split(text)).article(origin: name) else {
        throw QariError(.input, "holds no text", at: name, remedy: "leave it out")
      }
      return [.success(article)]
    } catch {
      return [.failure(error)]
    }
  }

  /// The text of bytes, as `sourceOffset` counts it: without a byte order mark, line ends as they are.
  public func decode(_ bytes: [UInt8], declared: String? = nil, name: String = "-") throws(QariError)
    -> String
  {
    try TextDecoding.decode(bytes, declared: declared, name: name)
  }
}
