import ArticleImport
import ArticleModel

/// Articles on their way from the files to the library, with their share of the work.
struct ImportedPiece: Sendable {
  var articles: [Article] = []
  var failures: [QariError] = []
  /// Files that end in this piece.
  var files = 0
  /// Bytes that it stands for.
  var bytes = 0.0
  /// The last file.
  var current = ""
  /// Addresses that were fetched, and the version of each, to be kept once the articles are stored.
  var versions: [(url: String, validators: FetchValidators)] = []

  /// Nothing yet.
  init() {}

  /// Takes the articles of one file.
  mutating func add(_ results: [Result<Article, QariError>], name: String, bytes: Double) {
    files += 1
    self.bytes += bytes
    take(results, name: name)
  }

  /// Takes the articles of one entry of an archive, which counts as one file when it ends.
  mutating func add(_ results: [Result<Article, QariError>], _ entry: ArchiveReader.Entry) {
    if case .file(let name, _) = entry { take(results, name: name) } else { take(results, name: "") }
  }

  private mutating func take(_ results: [Result<Article, QariError>], name: String) {
    if !name.isEmpty { current = name }
    for result in results {
      switch result {
      case .success(let article): articles.append(article)
      case .failure(let error): failures.append(error)
      }
    }
  }

  /// Takes what another piece holds.
  mutating func append(_ other: ImportedPiece) {
    articles += other.articles
    failures += other.failures
    files += other.files
    bytes += other.bytes
    versions += other.versions
    if !other.current.isEmpty { current = other.current }
  }

  /// True when there is nothing to say about it.
  var isEmpty: Bool { articles.isEmpty && failures.isEmpty && files == 0 }

  /// The piece cut into pieces of at most `size` articles; files, failures and versions come with the last.
  func cut(_ size: Int) -> [ImportedPiece] {
    guard articles.count > size else { return [self] }
    var pieces: [ImportedPiece] = []
    var start = 0
    while start < articles.count {
      let end = min(start + size, articles.count)
      var piece = ImportedPiece()
      piece.articles = Array(articles[start..<end])
      piece.bytes = bytes * Double(end - start) / Double(articles.count)
      piece.current = current
      if end == articles.count { (piece.files, piece.failures, piece.versions) = (files, failures, versions) }
      pieces.append(piece)
      start = end
    }
    return pieces
  }
}
