import ArticleImport
import ArticleModel
import Foundation

/// From paths to the library: files are read and actors recognised side by side on all cores, in batches whose
/// order is kept; linking and storing are serial. What is known already is left out before recognition, so that
/// an import that was stopped continues where it was.
struct ImportPipeline {
  /// Finds and links actors; nil: articles are stored without.
  let recognition: Recognition?
  let importer: ArticleImporter
  /// Articles in one transaction: enough to make its cost small, few enough to stop soon.
  let batchSize: Int
  /// How addresses are fetched; nil: with the program's fetcher, versions remembered in the library.
  let web: WebReading?

  init(
    recognition: Recognition?, importer: ArticleImporter = ArticleImporter(), batchSize: Int = 256,
    web: WebReading? = nil
  ) {
    self.recognition = recognition
    self.web = web
    self.importer = importer
    self.batchSize = max(1, batchSize)
  }

  /// Imports paths and addresses, `-` being standard input.
  /// - Parameters:
  ///   - progress: called on the calling thread before the first and after every batch.
  ///   - isCancelled: asked between batches; what is stored stays stored.
  /// - Throws: `QariError` of area `.library` where the library fails. Inputs that fail are in the summary.
  func run(
    _ paths: [String], into library: any Library, progress: (ImportState) -> Void = { _ in },
    isCancelled: () -> Bool = { false }
  ) throws -> ImportSummary {
    let cores = max(1, ProcessInfo.processInfo.activeProcessorCount)
    let web = web ?? WebReading.remembering(in: library)
    let source = PieceSource(paths, importer: importer, web: web, pieceSize: batchSize, cores: cores)
    let recognizing = OrderedWork<RecognizedBatch>(name: "qari.recognition")
    var store = ImportStore(library, source: source, recognition: recognition)
    progress(store.state)
    while !isCancelled() {
      if recognizing.count <= cores, let piece = source.next() {
        let new = try store.withoutKnown(piece)
        recognizing.submit { [recognition] in RecognizedBatch(new, recognition?.recognizer) }
      } else if let batch = recognizing.next() {
        try store.add(batch)
        progress(store.state)
      } else {
        try library.finishAdding()
        progress(store.finish())
        return store.summary
      }
    }
    try library.finishAdding()
    progress(store.state)
    store.summary.wasCancelled = true
    return store.summary
  }
}

/// A batch with its mentions, ready to be linked.
struct RecognizedBatch: Sendable {
  let piece: ImportedPiece
  let mentions: [[Mention]]

  /// Recognises a piece; without a recogniser there are no mentions.
  init(_ piece: ImportedPiece, _ recognizer: (any MentionRecognizer)?) {
    self.piece = piece
    guard let recognizer, !piece.articles.isEmpty else {
      mentions = piece.articles.map { _ in [] }
      return
    }
    mentions = recognizer.mentions(in: piece.articles.map(ArticleText.init))
  }
}
