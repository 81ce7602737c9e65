import ArticleImport
import ArticleModel

/// Reads and parses files ahead of whoever takes them, in their order, in pieces of a useful size.
final class PieceSource {
  /// Files in one job; small, so that one slow file holds up few others.
  private static let filesInJob = 32
  /// Unpacked bytes of an archive in one job.
  private static let unpackedBytesInJob = 4 << 20
  /// Fetches under way at once.
  private static let fetches = 8

  let fileCount: Int
  /// Bytes of all files, for the progress.
  let byteCount: Double
  private let importer: ArticleImporter
  private let web: WebReading
  private let pieceSize: Int
  private let ahead: Int
  private let work = OrderedWork<ImportedPiece>(name: "qari.reading")
  private var items: ArraySlice<SourceItem>
  private var ready: ArraySlice<ImportedPiece> = []
  /// The archive that is being read: unpacked here, in order, and parsed side by side.
  private var archive: ArchiveReader?
  private var archiveInput = ImportInput(path: "")

  init(_ paths: [String], importer: ArticleImporter, web: WebReading, pieceSize: Int, cores: Int) {
    self.importer = importer
    self.web = web
    self.pieceSize = pieceSize
    let found = SourceItem.items(paths, importer)
    items = found[...]
    fileCount = found.count
    byteCount = found.reduce(0) { $0 + $1.byteCount }
    let hasWeb = found.contains { if case .web = $0 { true } else { false } }
    ahead = hasWeb ? max(cores + 1, PieceSource.fetches) : cores + 1
  }

  /// The next piece of at most `pieceSize` articles; nil at the end.
  func next() -> ImportedPiece? {
    var collected = ImportedPiece()
    while collected.articles.count < pieceSize {
      if let piece = ready.first {
        if !collected.articles.isEmpty, collected.articles.count + piece.articles.count > pieceSize { break }
        collected.append(ready.removeFirst())
        continue
      }
      fill()
      guard let read = work.next() else { break }
      ready = read.cut(pieceSize)[...]
    }
    return collected.isEmpty ? nil : collected
  }

  private func fill() {
    while work.count < ahead {
      if archive != nil {
        unpack()
        continue
      }
      guard let first = items.first else { return }
      if case .archive(let input) = first {
        items = items.dropFirst()
        open(input)
        continue
      }
      var count = 1
      if case .file = first {
        count =
          items.prefix(PieceSource.filesInJob).prefix { if case .file = $0 { true } else { false } }.count
      }
      let job = items.prefix(count)
      items = items.dropFirst(count)
      let isWeb = if case .web = first { true } else { false }
      work.submit(isWaiting: isWeb) { [importer, web] in
        var piece = ImportedPiece()
        for item in job { piece.append(PieceSource.read(item, importer, web)) }
        return piece
      }
    }
  }

  private func open(_ input: ImportInput) {
    do throws(QariError) {
      archive = try ArchiveReader(input, limits: importer.limits)
      archiveInput = input
    } catch {
      var piece = ImportedPiece()
      piece.add([.failure(error)], name: input.path, bytes: Double(max(1, input.byteCount)))
      work.submit { [piece] in piece }
    }
  }

  /// Gives the next files of the archive to a job, with their share of its bytes.
  private func unpack() {
    guard let archive else { return }
    let before = archive.consumedBytes
    let entries = archive.next(count: PieceSource.filesInJob, byteCount: PieceSource.unpackedBytesInJob)
    var piece = ImportedPiece()
    // The archive as a whole is one file of the person's.
    if entries.isEmpty {
      piece.add([], name: archiveInput.path, bytes: 0)
      self.archive = nil
    }
    piece.bytes = Double(max(0, archive.consumedBytes - before))
    work.submit { [importer, piece] in
      var piece = piece
      for entry in entries { piece.add(importer.articles(in: entry), entry) }
      return piece
    }
  }

  private static func read(_ item: SourceItem, _ importer: ArticleImporter, _ web: WebReading)
    -> ImportedPiece
  {
    var piece = ImportedPiece()
    switch item {
    case .failed(let error): piece.add([.failure(error)], name: error.place ?? "", bytes: 0)
    case .file(let input), .archive(let input):
      piece.add(importer.articles(in: input), name: input.path, bytes: 0)
    case .web(let url): piece = web.read(url, importer)
    case .standardInput: piece.add(StandardInput.articles(importer), name: "-", bytes: 0)
    }
    piece.bytes = item.byteCount
    return piece
  }
}
