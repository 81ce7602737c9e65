import ArticleImport
import ArticleModel
import Glibc

/// Reads and parses files ahead of whoever takes them, in their order, in pieces of a useful size.
final class PieceSource {
  /// Files in one job; small, so that one slow file holds up few others.
  private static let filesInJob = 32

  let fileCount: Int
  /// Bytes of all files, for the progress.
  let byteCount: Double
  private let importer: ArticleImporter
  private let pieceSize: Int
  private let ahead: Int
  private let work = OrderedWork<ImportedPiece>(name: "qari.reading")
  private var inputs: ArraySlice<Result<ImportInput, QariError>>
  private var readsStandardInput: Bool
  private var ready: ArraySlice<ImportedPiece> = []

  init(_ paths: [String], importer: ArticleImporter, pieceSize: Int, cores: Int) {
    self.importer = importer
    self.pieceSize = pieceSize
    ahead = cores + 1
    readsStandardInput = paths.contains("-")
    let found = importer.inputs(paths.filter { $0 != "-" })
    inputs = found[...]
    fileCount = found.count + (readsStandardInput ? 1 : 0)
    byteCount = found.reduce(readsStandardInput ? 1 : 0) { sum, input in
      if case .success(let input) = input { return sum + Double(max(1, input.byteCount)) }
      return sum
    }
  }

  /// The next piece of at most `pieceSize` articles (one with fewer only where the inputs end); nil at the end.
  func next() -> ImportedPiece? {
    var collected = ImportedPiece()
    while collected.articles.count < pieceSize {
      if let piece = ready.first {
        if !collected.articles.isEmpty, collected.articles.count + piece.articles.count > pieceSize { break }
        collected.append(ready.removeFirst())
        continue
      }
      guard let read = readMore() else { break }
      ready = read.cut(pieceSize)[...]
    }
    return collected.isEmpty ? nil : collected
  }

  private func readMore() -> ImportedPiece? {
    if readsStandardInput {
      readsStandardInput = false
      var piece = ImportedPiece()
      piece.add(PieceSource.standardInput(importer), name: "-", bytes: 1)
      return piece
    }
    while work.count < ahead, !inputs.isEmpty {
      let job = inputs.prefix(PieceSource.filesInJob)
      inputs = inputs.dropFirst(PieceSource.filesInJob)
      work.submit { [importer] in ImportedPiece(job, importer) }
    }
    return work.next()
  }

  private static func standardInput(_ importer: ArticleImporter) -> [Result<Article, QariError>] {
    do throws(QariError) {
      let bytes = try StandardInput.bytes(limit: importer.limits.bytes)
      return importer.articles(data: bytes, name: "-", contentType: nil)
    } catch {
      return [.failure(error)]
    }
  }
}
