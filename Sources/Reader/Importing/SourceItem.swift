import ArticleImport
import ArticleModel

/// One thing to read: a file, a web address, standard input, or a path that cannot be listed.
enum SourceItem: Sendable {
  case file(ImportInput)
  /// An archive of pages, to be read file by file.
  case archive(ImportInput)
  case web(String)
  case standardInput
  case failed(QariError)

  /// What a person's paths stand for, in order: folders are listed, and a list of feeds (OPML) that is named itself
  /// stands for its feeds. Lists inside folders fetch nothing: nobody asked for them.
  static func items(_ paths: [String], _ importer: ArticleImporter) -> [SourceItem] {
    paths.flatMap { path -> [SourceItem] in
      if path == "-" { return [.standardInput] }
      if isAddress(path) { return [.web(path)] }
      return importer.inputs([path]).flatMap { input -> [SourceItem] in
        switch input {
        case .failure(let error): return [.failed(error)]
        case .success(let input):
          if ArchiveKind.isNamed(input.path) { return [.archive(input)] }
          return input.path == path ? feeds(input, importer) ?? [.file(input)] : [.file(input)]
        }
      }
    }
  }

  /// True for addresses that can be fetched.
  static func isAddress(_ path: String) -> Bool {
    let start = path.prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }

  private static func feeds(_ input: ImportInput, _ importer: ArticleImporter) -> [SourceItem]? {
    guard input.path.hasSuffix(".opml") || input.path.hasSuffix(".xml") else { return nil }
    do throws(QariError) {
      let list = try importer.feedList(data: try importer.contents(of: input), name: input.path)
      return list?.map { .web($0.url) }
    } catch {
      return [.failed(error)]
    }
  }

  /// Bytes, for the progress; for what has no size, about that of a page.
  var byteCount: Double {
    switch self {
    case .file(let input), .archive(let input): return Double(max(1, input.byteCount))
    case .web, .standardInput: return 20_000
    case .failed: return 1
    }
  }
}
