import ArticleLibrary
import ArticleModel
import GRDB
import GRDBSQLite

/// What bare SQLite takes for the least that an operation needs, on the same file: a prepared
/// statement, stepped through, every column of every row read.
struct Floor {
  private let queue: DatabaseQueue
  private let size: Int
  private let rounds = 12

  init(path: String, size: Int) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      db.add(tokenizer: BlankTokenizer.self)
      try db.execute(sql: "PRAGMA temp_store = MEMORY; PRAGMA query_only = 0")
    }
    queue = try DatabaseQueue(path: path, configuration: configuration)
    self.size = size
  }

  /// - Parameters:
  ///   - actors: articles of common actors, by row.
  ///   - words: folded words, each looked for as it is.
  func run(into table: inout ScaleTable, actors: [[Int64]], words: [String]) throws {
    try time("SQLite: 50 newest rows by an index", &table, Array(repeating: [], count: rounds)) {
      "SELECT * FROM article ORDER BY sort_key DESC, id DESC LIMIT 50"
    }
    try queue.write { db in
      try db.execute(
        sql: """
          CREATE TEMP TABLE link(actor INTEGER, sort_key INTEGER, article INTEGER,
            PRIMARY KEY(actor, sort_key, article)) WITHOUT ROWID
          """)
      for (actor, articles) in actors.enumerated() {
        for article in articles {
          try db.execute(
            sql: "INSERT INTO link SELECT ?, coalesce(sort_key, 0), id FROM article WHERE id = ?",
            arguments: [actor, article])
        }
      }
    }
    try time(
      "SQLite: 50 newest rows of an actor, from a table of links", &table,
      actors.indices.map { [String($0)] }
    ) {
      """
      SELECT a.* FROM link l JOIN article a ON a.id = l.article WHERE l.actor = CAST(? AS INTEGER)
      ORDER BY l.sort_key DESC LIMIT 50
      """
    }
    try time("SQLite: FTS5, 50 latest rows of a word", &table, words.map { ["\"\($0)\""] }) {
      "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 50"
    }
    try time("SQLite: FTS5, count of a word", &table, words.map { ["\"\($0)\""] }) {
      "SELECT count(*) FROM search WHERE search MATCH ?"
    }
    try time("SQLite: FTS5, 50 newest rows of a word by date", &table, words.map { ["\"\($0)\""] }) {
      """
      SELECT a.* FROM search s JOIN article a ON a.id = s.rowid WHERE s.search MATCH ?
      ORDER BY a.sort_key DESC, a.id DESC LIMIT 50
      """
    }
    try time(
      "SQLite: one text by number", &table, (0..<rounds).map { [String(1 + $0 * 7919 % size)] }
    ) { "SELECT text FROM article_text WHERE id = CAST(? AS INTEGER)" }
  }

  /// Runs a statement once for each list of values.
  private func time(
    _ name: String, _ table: inout ScaleTable, _ values: [[String]], _ sql: () -> String
  ) throws {
    let sql = sql()
    let times = try queue.read { db in
      let statement = try db.cachedStatement(sql: sql)
      return try values.map { values in
        try Clock.measure {
          let pointer = statement.sqliteStatement
          defer { sqlite3_reset(pointer) }
          for (index, value) in values.enumerated() {
            sqlite3_bind_text(
              pointer, Int32(index + 1), value, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
          }
          while true {
            let code = sqlite3_step(pointer)
            if code == SQLITE_DONE { return }
            guard code == SQLITE_ROW else { throw QariError(.library, "SQLite says \(code)", at: sql) }
            for column in 0..<sqlite3_column_count(pointer) { _ = sqlite3_column_text(pointer, column) }
          }
        }
      }
    }
    table.set(name, size: size, milliseconds: times)
  }
}

/// Stands in for the library's tokeniser: the queries here are single words that are folded already.
private final class BlankTokenizer: FTS5CustomTokenizer {
  static let name = "qari"

  init(db: Database, arguments: [String]) throws {}

  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization, pText: UnsafePointer<CChar>?,
    nText: CInt, tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    tokenCallback(context, 0, pText, nText, 0, nText)
  }
}
