import ArticleModel
import GRDB

extension SQLiteLibrary {
  /// What a rescue brought over.
  public struct Salvage: Hashable, Sendable {
    /// Articles in the new library.
    public var articles: Int
    /// Articles of the old one that could not be read.
    public var lostArticles: Int
    /// Decisions that were brought over.
    public var decisions: Int
  }

  /// Copies everything that can be read of a damaged library into a new one, article by article:
  /// texts, marks, mentions with their actors, decisions, settings. The old file is not changed.
  /// - Throws: `QariError` where the old file holds no readable table at all or the new one exists.
  public static func salvage(path: String, to newPath: String) throws -> Salvage {
    try LibraryFailure.translating(path) {
      let old = try DatabaseQueue(path: path, configuration: configuration(isReadOnly: true))
      let new = try SQLiteLibrary(path: newPath)
      guard try new.statistics().articles == 0 else {
        throw QariError(.library, "the library is there already", at: newPath, remedy: "choose a new file")
      }
      return try old.unsafeRead { db in
        var rescue = Rescue(db, into: new)
        return try rescue.run()
      }
    }
  }

  /// Packs a library: joins the segments of the text index, gives unused pages back.
  /// - Throws: `QariError` where another process is using the library.
  public static func compact(path: String) throws {
    let library = try SQLiteLibrary(path: path)
    try LibraryFailure.translating(path) {
      try library.store.writeWithoutTransaction { db in
        try db.inTransaction {
          try CommonWords.extendAtEnd(db)
          return .commit
        }
        try db.execute(sql: "INSERT INTO search(search) VALUES('optimize')")
        try db.execute(sql: "VACUUM")
        try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    }
  }
}
