import ArticleLibrary
import ArticleModel
import Glibc

/// Fills one library and measures it.
struct ScaleRun {
  let corpus: Corpus
  let size: Int
  let options: Options
  private static let batchSize = 1000

  private var path: String { "\(options.folder)/scale-\(size).qari" }

  func removeFiles() {
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
  }

  func measure(into table: inout ScaleTable) throws {
    var making = ArticleMaking(corpus: corpus, articles: size, bytes: options.bytes)
    if access(path, F_OK) != 0 {
      try fill(&making, &table)
      if size <= 100_000, options.only == nil { try fillWithoutActors(&table) }
    }
    if options.compacts {
      table.set(
        "compact", size: size, milliseconds: [try Clock.measure { try SQLiteLibrary.compact(path: path) }])
    }
    warmUp()
    var library = try SQLiteLibrary(path: path)
    table.set(
      "open, first 50 rows with their actors", size: size,
      milliseconds: [
        try Clock.measure {
          library = try SQLiteLibrary(path: path)
          let rows = try library.articles(.all, offset: 0, limit: 50)
          _ = try library.articleCount(.all)
          _ = try library.actors(in: rows.map(\.id))
        }
      ])
    var reads = ReadBenchmarks(library: library, making: making, size: size, options: options)
    try reads.run(into: &table)
    if options.only == nil {
      let (actors, words) = try reads.floorArguments()
      try Floor(path: path, size: size).run(into: &table, actors: actors, words: words)
    }
    let bytes = try library.statistics().bytes
    table.set("file, MB", size: size, ScaleTable.rounded(Double(bytes) / 1e6))
  }

  /// Without actors, as `qari import --no-actors` stores articles, into a file of its own.
  private func fillWithoutActors(_ table: inout ScaleTable) throws {
    var making = ArticleMaking(corpus: corpus, articles: size, bytes: options.bytes)
    let path = path + "-texts"
    defer { for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) } }
    let library = try SQLiteLibrary(path: path)
    var spent = 0.0
    var left = size
    while left > 0 {
      var batch = making.batch(min(Self.batchSize, left))
      left -= batch.articles.count
      batch = LinkedBatch(
        articles: batch.articles.map { LinkedArticle(article: $0.article, mentions: [], actors: []) })
      spent += try Clock.measure { _ = try library.add(batch) }
    }
    spent += try Clock.measure { try library.finishAdding() }
    table.set("the same without actors", size: size, "\(Int(Double(size) / spent * 1000))")
  }

  /// Reads the file once, so that the disk is not measured.
  private func warmUp() {
    guard let file = fopen(path, "r") else { return }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while fread(&buffer, 1, buffer.count, file) > 0 {}
  }

  private func fill(_ making: inout ArticleMaking, _ table: inout ScaleTable) throws {
    let library = try SQLiteLibrary(path: path)
    var spent = 0.0
    var last: [Double] = []
    var left = size
    while left > 0 {
      let batch = making.batch(min(Self.batchSize, left))
      let time = try Clock.measure { _ = try library.add(batch) }
      spent += time
      last.append(time / Double(batch.articles.count))
      left -= batch.articles.count
    }
    spent += try Clock.measure { try library.finishAdding() }
    table.set("import, articles a second of CPU", size: size, "\(Int(Double(size) / spent * 1000))")
    let final = last.suffix(max(1, last.count / 10))
    let rate = Int(1000 * Double(final.count) / final.reduce(0, +))
    table.set("import, the last tenth", size: size, "\(rate)")
  }
}
