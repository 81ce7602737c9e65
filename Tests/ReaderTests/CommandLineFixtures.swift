import ArticleLibrary
import ArticleModel

/// Stores for tests.
enum SQLiteFixture {
  /// A library in a file.
  static func library(_ path: String) throws -> SQLiteLibrary { try SQLiteLibrary(path: path) }
}
