import GRDB

/// What bare SQLite takes for the least that an operation needs, on the same file.
struct Floor {
  private let queue: DatabaseQueue

  init(path: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    queue = try DatabaseQueue(path: path, configuration: configuration)
  }

  func run(into table: inout ScaleTable, size: Int) throws {
    let statements = [
      ("floor: 50 newest rows by index", "SELECT * FROM article ORDER BY sort_key DESC, id DESC LIMIT 50"),
      ("floor: 50 rows by number", "SELECT * FROM article WHERE id % 997 = 5 LIMIT 50"),
      ("floor: one text by number", "SELECT text FROM article_text WHERE id = 77"),
      ("floor: postings of the commonest actor", "SELECT data FROM posting WHERE actor = 1"),
    ]
    for (name, sql) in statements {
      let times = try queue.read { db in
        try (0..<12).map { _ in
          try Clock.measure {
            let rows = try Row.fetchCursor(db, sql: sql)
            while try rows.next() != nil {}
          }
        }
      }
      table.set(name, size: size, milliseconds: times)
    }
  }
}
