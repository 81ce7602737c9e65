import ArticleModel
import GRDB

/// The library in one SQLite file (write-ahead log), or in memory.
///
/// Several processes may use one file: readers never wait, writers wait for each other up to
/// `busyTimeout` seconds and then throw. Reads that need the in-memory columns take turns inside a
/// process; each sees one consistent snapshot.
public final class SQLiteLibrary: Library {
  /// Seconds that a writer waits for another process before it gives up.
  static let busyTimeout = 10.0

  /// The path of the file, or "memory".
  public let name: String
  let store: any DatabaseWriter
  let columns = Guarded(Columns())
  let importer = Guarded(ImportMemory())
  let isReadOnly: Bool

  /// Opens the library at a path for reading and writing; makes the file where there is none.
  /// - Throws: `QariError` (`.library`) where the file cannot be opened, is damaged, is something
  ///   else, or was written by a newer version.
  public convenience init(path: String) throws {
    try self.init(path: path, isReadOnly: false)
  }

  /// Opens an existing library for reading only; every change throws.
  /// - Throws: as `init(path:)`, and where there is no such file.
  public convenience init(readOnlyPath path: String) throws {
    try self.init(path: path, isReadOnly: true)
  }

  /// A library that lives as long as the value.
  public static func inMemory() throws -> SQLiteLibrary {
    try LibraryFailure.translating("memory") {
      let queue = try DatabaseQueue(configuration: configuration(isReadOnly: false))
      try Schema.migrate(queue)
      return SQLiteLibrary(store: queue, name: "memory", isReadOnly: false)
    }
  }

  private init(store: any DatabaseWriter, name: String, isReadOnly: Bool) {
    self.store = store
    self.name = name
    self.isReadOnly = isReadOnly
  }

  convenience init(path: String, isReadOnly: Bool, busyTimeout: Double = SQLiteLibrary.busyTimeout) throws {
    let pool = try LibraryFailure.translating(path) {
      let pool = try DatabasePool(
        path: path, configuration: Self.configuration(isReadOnly: isReadOnly, busyTimeout: busyTimeout))
      try pool.read { try Schema.check($0, at: path) }
      if !isReadOnly { try Schema.migrate(pool) }
      let version = try pool.read { try $0.first("PRAGMA user_version") { $0.int(0) } ?? 0 }
      if version < Schema.oldestReadable {
        throw QariError(
          .library, "the library has an older format (\(version)) and cannot be changed", at: path,
          remedy: "open it once with write access")
      }
      return pool
    }
    self.init(store: pool, name: path, isReadOnly: isReadOnly)
  }

  static func configuration(isReadOnly: Bool, busyTimeout: Double = busyTimeout) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(busyTimeout)
    configuration.maximumReaderCount = 4
    // Pooled readers keep their page cache and prepared statements between keystrokes.
    configuration.persistentReadOnlyConnections = true
    configuration.prepareDatabase { db in
      db.add(tokenizer: SearchTokenizer.self)
      // Kilobytes; pages are taken as they are needed. A writer touches an index page of every kind
      // for each article, a reader a few dozen a key.
      try db.execute(sql: "PRAGMA cache_size = \(isReadOnly || db.configuration.readonly ? -4096 : -49152)")
      try db.execute(sql: "PRAGMA temp_store = MEMORY")
      // 32 MB: the pages of the random indexes, which every batch changes, go into the file less often.
      if !db.configuration.readonly { try db.execute(sql: "PRAGMA wal_autocheckpoint = 8192") }
    }
    return configuration
  }

  // MARK: Ways in

  /// Reads rows in one snapshot.
  func read<T>(_ body: (Database) throws -> T) throws -> T {
    try LibraryFailure.translating(name) { try store.read(body) }
  }

  /// Reads with the in-memory columns, brought up to the snapshot's generation first.
  func readColumns<T>(_ body: (Database, inout Columns) throws -> T) throws -> T {
    try LibraryFailure.translating(name) {
      try columns.withLock { columns in
        // The lock is taken before the snapshot, so generations never go back.
        try store.read { db in
          try columns.enter(db)
          return try body(db, &columns)
        }
      }
    }
  }

  /// Changes the library in one transaction; the generation grows by one.
  func write<T>(_ body: (Database) throws -> T) throws -> T {
    try LibraryFailure.translating(name) {
      if isReadOnly {
        throw QariError(.library, "the library is open for reading only", at: name)
      }
      return try store.write { db in
        try db.add(1, to: .generation)
        return try body(db)
      }
    }
  }
}
