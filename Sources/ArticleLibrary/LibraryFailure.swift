import ArticleModel
import GRDB

/// Turns what SQLite reports into an error a person can act on.
enum LibraryFailure {
  /// Runs `body`; errors of the store come out as `QariError` of area `.library`.
  static func translating<T>(_ place: String, _ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as QariError {
      throw error
    } catch let error as DatabaseError {
      throw translate(error, place)
    } catch {
      throw QariError(.library, "the library failed: \(error)", at: place)
    }
  }

  static func translate(_ error: DatabaseError, _ place: String) -> QariError {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      QariError(
        .library, "another qari is writing to the library", at: place,
        remedy: "wait until its import is done and try again")
    case .SQLITE_CORRUPT:
      QariError(
        .library, "the library is damaged (\(error.message ?? "corrupt"))", at: place,
        remedy: "see `qari library check`; what can be read is saved by `qari library check --salvage`")
    case .SQLITE_NOTADB:
      QariError(
        .library, "the file is no qari library", at: place, remedy: "choose another file with --library")
    case .SQLITE_FULL:
      QariError(
        .library, "the disk is full; nothing of this batch was stored", at: place,
        remedy: "free some space and run the same import again")
    case .SQLITE_CANTOPEN:
      QariError(
        .library, "the library cannot be opened", at: place,
        remedy: "check that the folder exists and that you may write to it")
    case .SQLITE_READONLY:
      QariError(.library, "the library may not be written to", at: place, remedy: "check its permissions")
    case .SQLITE_IOERR:
      QariError(.library, "the disk failed while reading or writing the library", at: place)
    default:
      QariError(.library, "the library failed: \(error.message ?? error.description)", at: place)
    }
  }
}
