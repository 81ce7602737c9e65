import ArticleModel

/// The serial end of an import: links, stores, counts.
struct ImportStore {
  var summary = ImportSummary()
  private(set) var state = ImportState()
  private let library: any Library
  private var linker: BatchLinker?
  private let byteCount: Double
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant

  init(_ library: any Library, source: PieceSource, recognition: Recognition?) {
    self.library = library
    linker = recognition.map { BatchLinker($0, library) }
    byteCount = source.byteCount
    start = clock.now
    state.filesTotal = source.fileCount
  }

  /// The piece without the articles that the library has already.
  mutating func withoutKnown(_ piece: ImportedPiece) throws -> ImportedPiece {
    let known = try library.contains(contentHashes: piece.articles.map(\.contentHash))
    var new = piece
    new.articles = zip(piece.articles, known).filter { !$0.1 }.map(\.0)
    summary.known += piece.articles.count - new.articles.count
    return new
  }

  /// Links and stores a batch.
  mutating func add(_ batch: RecognizedBatch) throws {
    let piece = batch.piece
    if !piece.articles.isEmpty {
      let outcome =
        try linker?.add(piece.articles, batch.mentions) ?? library.add(ImportStore.unlinked(piece.articles))
      let new = outcome.count { $0.isNew }
      summary.added += new
      summary.known += outcome.count - new
    }
    // Kept only now: an import that was stopped before must fetch the same version again.
    for (url, validators) in piece.versions {
      try library.setSetting(WebReading.settingName(url), WebReading.settingValue(validators))
    }
    summary.failures += piece.failures
    state.filesDone += piece.files
    if !piece.current.isEmpty { state.current = piece.current }
    if byteCount > 0 { state.fraction = min(1, state.fraction + piece.bytes / byteCount) }
    count()
  }

  /// The last state, when everything was taken.
  mutating func finish() -> ImportState {
    state.fraction = 1
    count()
    return state
  }

  /// Articles without mentions.
  private static func unlinked(_ articles: [Article]) -> LinkedBatch {
    LinkedBatch(articles: articles.map { LinkedArticle(article: $0, mentions: [], actors: []) })
  }

  private mutating func count() {
    (state.added, state.known, state.failed) = (summary.added, summary.known, summary.failures.count)
    let time = (clock.now - start).components
    state.seconds = Double(time.seconds) + Double(time.attoseconds) / 1e18
    summary.seconds = state.seconds
  }
}
