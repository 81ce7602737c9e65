import ArabicText
import GRDB

/// Short texts that many rows share, stored once each.
enum LabelRole: Int {
  case source = 1
  case author = 2
  case language = 3
  case epithet = 4
  case tag = 5

  /// The number of a text, stored if it is new; 0 for nil.
  func number(of text: String?, _ db: Database) throws -> Int {
    guard let text else { return 0 }
    if let found = try find(text, db) { return found }
    try db.run(
      "INSERT INTO label(role, name, key) VALUES(?, ?, ?)",
      [SQLValue(rawValue), .text(text), .text(Folding.folded(text))])
    return Int(db.lastInsertedRowID)
  }

  /// The number of a text, if it is stored.
  func find(_ text: String, _ db: Database) throws -> Int? {
    try db.first("SELECT id FROM label WHERE role = ? AND name = ?", [SQLValue(rawValue), .text(text)]) {
      $0.int(0)
    }
  }

  /// The numbers of all texts whose folded form contains (or is) the folded text.
  func numbers(matching text: String, whole: Bool, _ db: Database) throws -> Set<UInt32> {
    let condition = whole ? "key = ?" : "instr(key, ?) > 0"
    return Set(
      try db.all(
        "SELECT id FROM label WHERE role = ? AND \(condition)",
        [SQLValue(rawValue), .text(Folding.folded(text))]
      ) { UInt32($0.int(0)) })
  }
}
