import ArticleModel
import Foundation

/// Looks for actors again in all articles of a library, after a change of the recogniser or of the person's
/// table. Articles, marks and decisions stay; only mentions and links are replaced, a batch at a time.
struct Rerecognition {
  /// What was done.
  struct Summary: Hashable, Sendable {
    /// Articles that were read again.
    var articles = 0
    /// Mentions in the library before and after.
    var mentions = (before: 0, after: 0)
    /// It was stopped; the rest has what it had.
    var wasCancelled = false

    static func == (a: Summary, b: Summary) -> Bool {
      a.articles == b.articles && a.mentions == b.mentions && a.wasCancelled == b.wasCancelled
    }

    func hash(into hasher: inout Hasher) { hasher.combine(articles) }
  }

  let recognition: Recognition
  /// Articles in one transaction and in one collection of the recogniser.
  var batchSize = 256

  /// Runs over the whole library.
  /// - Parameters:
  ///   - progress: called after every batch with the number of articles done and of all.
  ///   - isCancelled: asked between batches.
  func run(
    over library: any Library, progress: (Int, Int) -> Void = { _, _ in }, isCancelled: () -> Bool = { false }
  ) throws -> Summary {
    var summary = Summary()
    summary.mentions.before = try library.statistics().mentions
    let ids = try allArticles(of: library)
    var linker = BatchLinker(recognition, library)
    let cores = max(1, ProcessInfo.processInfo.activeProcessorCount)
    let work = OrderedWork<RecognizedBatch>(name: "qari.recognition")
    var next = 0
    while !isCancelled() {
      if work.count <= cores, next < ids.count {
        var piece = ImportedPiece()
        let end = min(next + batchSize, ids.count)
        piece.articles = try ids[next..<end].compactMap { try library.article($0) }
        next = end
        work.submit { [piece, recognition] in RecognizedBatch(piece, recognition.recognizer) }
      } else if let batch = work.next() {
        try linker.replace(batch.piece.articles, batch.mentions)
        summary.articles += batch.piece.articles.count
        progress(summary.articles, ids.count)
      } else {
        break
      }
    }
    summary.wasCancelled = summary.articles < ids.count && isCancelled()
    summary.mentions.after = try library.statistics().mentions
    return summary
  }

  /// In the order of their dates, so that the articles of one story come together.
  private func allArticles(of library: any Library) throws -> [ArticleID] {
    let query = Query()
    let count = try library.articleCount(query)
    var ids: [ArticleID] = []
    ids.reserveCapacity(count)
    for offset in stride(from: 0, to: count, by: 1000) {
      ids += try library.articles(query, offset: offset, limit: 1000).map(\.id)
    }
    return ids
  }
}
