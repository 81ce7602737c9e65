import ActorRecognition
import ArticleModel
import Foundation

/// What finds and links actors: the best recogniser there is, and the table of standing actors.
struct Recognition: Sendable {
  let recognizer: any MentionRecognizer
  let table: CuratedTable

  /// The recogniser for this run, over the built-in table and the lines of `$XDG_CONFIG_HOME/qari/actors`.
  /// - Throws: `SettingsError` for the first line of that file that is no table line.
  static func standard(_ environment: [String: String]) throws -> Recognition {
    let table = try table(environment)
    return Recognition(recognizer: TableRecognizer(table: table), table: table)
  }

  private static func table(_ environment: [String: String]) throws -> CuratedTable {
    let path = UserFiles(environment).path("XDG_CONFIG_HOME", fallback: ".config", "qari/actors")
    guard let data = FileManager.default.contents(atPath: path) else { return CuratedTable() }
    let (table, badLines) = CuratedTable.extended(with: String(decoding: data, as: UTF8.self))
    if let line = badLines.first {
      throw SettingsError(
        file: path, line: line,
        message: "write: person|organisation|place, TAB, name, TAB, other names between |, TAB, English names"
      )
    }
    return table
  }
}
