import GRDB

/// Small facts of 256 consecutive articles, actors or names in one blob, with the generation that
/// last changed it: a reader loads each block once and afterwards only those that changed.
enum Block: Int {
  /// Sort key, source, author and language of articles.
  case articleFacts = 1
  /// Read and bookmarked bits of articles.
  case articleStates = 2
  /// Actors of articles with the number of their mentions.
  case articleActors = 3
  /// Kind, standing and counts of actors.
  case actorFacts = 4
  /// Folded names with their actors.
  case names = 5

  /// Entries of one block; a power of two.
  static let size = 256
  /// Entry number to block number.
  static let shift = 8

  /// Hands over every block that changed after `generation`, lowest number first.
  func load(_ db: Database, after generation: Int64, _ body: (Int, UnsafeRawBufferPointer) -> Void) throws {
    // A first load walks the table in order; later ones find the few changed blocks by generation.
    let sql =
      generation < 0
      ? "SELECT number, data FROM block WHERE kind = ? AND generation > ? ORDER BY number"
      : """
      SELECT number, data FROM block INDEXED BY block_by_generation
      WHERE kind = ? AND generation > ? ORDER BY number
      """
    try db.rows(sql, [SQLValue(rawValue), .integer(generation)]) { row in
      body(row.int(0), row.bytes(1))
      return true
    }
  }

  /// The bytes of one block, copied.
  func read(_ db: Database, number: Int) throws -> [UInt8]? {
    try db.first(
      "SELECT data FROM block WHERE kind = ? AND number = ?", [SQLValue(rawValue), SQLValue(number)]
    ) {
      Array($0.bytes(0))
    }
  }

  func write(_ db: Database, number: Int, _ bytes: [UInt8], generation: Int64) throws {
    try db.run(
      """
      INSERT INTO block(kind, number, generation, data) VALUES(?, ?, ?, ?)
      ON CONFLICT(kind, number) DO UPDATE SET generation = excluded.generation, data = excluded.data
      """,
      [SQLValue(rawValue), SQLValue(number), .integer(generation), .blob(bytes)])
  }
}
