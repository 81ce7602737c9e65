import ArticleModel
import GRDB

extension SQLiteLibrary {
  /// True for each content hash that is stored already.
  public func contains(contentHashes: [UInt64]) throws -> [Bool] {
    try read { db in
      try contentHashes.map { hash in
        try db.first(
          "SELECT 1 FROM article WHERE content_hash = ? AND content_hash <> 0",
          [.integer(Int64(bitPattern: hash))]
        ) { _ in true } ?? false
      }
    }
  }

  /// Everything the linker needs to know of the stored actors.
  public func directory() throws -> [DirectoryEntry] {
    try read { db in
      let rules = try ActorRules(db, version: 0)
      var names: [UInt32: [(name: String, mentions: Int)]] = [:]
      try db.rows(
        "SELECT id, actor, surface, mentions FROM name WHERE mentions > 0 OR flags <> 0 ORDER BY id"
      ) {
        row in
        let shown = rules.shown(rules.linked(name: row.int(0), owner: UInt32(row.int(1))))
        let surface = row.text(2)
        let mentions = row.int(3)
        if let same = names[shown]?.firstIndex(where: { $0.name == surface }) {
          names[shown]?[same].mentions += mentions
        } else {
          names[shown, default: []].append((surface, mentions))
        }
        return true
      }
      return try db.all("SELECT id, name, kind, is_curated FROM actor ORDER BY id") { row in
        DirectoryEntry(
          id: ActorID(rawValue: row.integer(0)), name: row.text(1), kind: ActorKind(code: row.int(2)),
          names: names[UInt32(row.int(0))] ?? [], isCurated: row.int(3) != 0)
      }.filter { rules.target[UInt32($0.id.rawValue)] == nil }
    }
  }

  /// Articles with content hash 0 have none and are always new.
  public func add(_ batch: LinkedBatch) throws -> [(id: ArticleID, isNew: Bool)] {
    try importer.withLock { memory in
      // Moved out, not copied; what it learns comes back only once the transaction is committed.
      let known = exchange(&memory, with: ImportMemory())
      let (outcome, learnt) = try write { db in
        var writer = try BatchWriter(db, memory: known)
        let outcome = try writer.add(batch)
        return (outcome, writer.memory)
      }
      memory = learnt
      return outcome
    }
  }

  /// Brings up to date what later searches read instead of the text index.
  public func finishAdding() throws {
    try LibraryFailure.translating(name) { try store.write { try CommonWords.extendAtEnd($0) } }
  }

  /// Replaces mentions and actor links of stored articles after a new recognition; decisions stay.
  public func replaceMentions(_ batch: LinkedBatch) throws {
    try importer.withLock { memory in
      let known = exchange(&memory, with: ImportMemory())
      memory = try write { db in
        var writer = try BatchWriter(db, memory: known)
        try writer.replaceMentions(batch)
        return writer.memory
      }
    }
  }
}
