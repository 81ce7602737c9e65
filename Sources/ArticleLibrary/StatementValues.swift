import GRDB
import GRDBSQLite

/// A value bound to a statement. Blobs go in as bytes, so that nothing here needs Foundation's `Data`.
enum SQLValue {
  case integer(Int64)
  case text(String)
  case blob([UInt8])
  case null

  init(_ value: Int) { self = .integer(Int64(value)) }
  init(_ value: Int64) { self = .integer(value) }
  init(_ value: String) { self = .text(value) }
  init(_ value: Bool) { self = .integer(value ? 1 : 0) }
  init(_ value: String?) { self = value.map { .text($0) } ?? .null }
  init(_ value: Int?) { self = value.map { .integer(Int64($0)) } ?? .null }
}

/// The row a statement stands on. Valid only until the statement moves on.
struct SQLRow {
  let statement: OpaquePointer

  func integer(_ column: Int) -> Int64 { sqlite3_column_int64(statement, Int32(column)) }
  func int(_ column: Int) -> Int { Int(sqlite3_column_int64(statement, Int32(column))) }
  func isNull(_ column: Int) -> Bool { sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL }
  func real(_ column: Int) -> Double { sqlite3_column_double(statement, Int32(column)) }

  func text(_ column: Int) -> String {
    guard let start = sqlite3_column_text(statement, Int32(column)) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }

  /// The bytes of a blob or text, in place.
  func bytes(_ column: Int) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(statement, Int32(column))
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, Int32(column))))
  }
}

extension Database {
  /// Runs a prepared statement and hands each row to `body`, which returns false to stop early.
  ///
  /// Rows are read straight from SQLite: lists of a hundred thousand small rows are part of the
  /// library's daily work, and GRDB's `Row` costs several times the row itself.
  func rows(_ sql: String, _ values: [SQLValue] = [], _ body: (SQLRow) throws -> Bool) throws {
    let pointer = try cachedStatement(sql: sql).sqliteStatement
    defer {
      sqlite3_reset(pointer)
      sqlite3_clear_bindings(pointer)
    }
    for (index, value) in values.enumerated() { try bind(value, at: Int32(index + 1), to: pointer) }
    while true {
      let code = sqlite3_step(pointer)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw failure(of: pointer, sql: sql) }
      if try !body(SQLRow(statement: pointer)) { return }
    }
  }

  /// Runs a prepared statement that returns no rows.
  func run(_ sql: String, _ values: [SQLValue] = []) throws {
    try rows(sql, values) { _ in true }
  }

  /// The first row's value as `body` reads it, or nil without rows.
  func first<T>(_ sql: String, _ values: [SQLValue] = [], _ body: (SQLRow) throws -> T) throws -> T? {
    var found: T?
    try rows(sql, values) { row in
      found = try body(row)
      return false
    }
    return found
  }

  /// All rows as `body` reads them.
  func all<T>(_ sql: String, _ values: [SQLValue] = [], _ body: (SQLRow) throws -> T) throws -> [T] {
    var found: [T] = []
    try rows(sql, values) { row in
      found.append(try body(row))
      return true
    }
    return found
  }

  private func bind(_ value: SQLValue, at index: Int32, to statement: OpaquePointer) throws {
    // SQLITE_TRANSIENT, a macro with a cast that Swift does not import: SQLite copies the bytes.
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    let code: Int32
    switch value {
    case .integer(let n): code = sqlite3_bind_int64(statement, index, n)
    case .null: code = sqlite3_bind_null(statement, index)
    case .blob(let bytes):
      code = bytes.withUnsafeBytes { buffer in
        // An empty array has no address, and a null address would bind NULL.
        buffer.isEmpty
          ? sqlite3_bind_zeroblob(statement, index, 0)
          : sqlite3_bind_blob64(statement, index, buffer.baseAddress, UInt64(buffer.count), transient)
      }
    case .text(var string):
      code = string.withUTF8 { buffer in
        guard let start = buffer.baseAddress else {
          return sqlite3_bind_text(statement, index, "", 0, transient)
        }
        return start.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
          sqlite3_bind_text64(statement, index, $0, UInt64(buffer.count), transient, UInt8(SQLITE_UTF8))
        }
      }
    }
    guard code == SQLITE_OK else { throw failure(of: statement, sql: "") }
  }

  private func failure(of statement: OpaquePointer, sql: String) -> DatabaseError {
    let connection = sqlite3_db_handle(statement)
    return DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
      message: String(cString: sqlite3_errmsg(connection)), sql: sql)
  }
}
