import ActorRecognition
import ArticleModel
import Foundation

/// What finds and links actors: the best recogniser there is, and the table of standing actors.
struct Recognition: Sendable {
  let recognizer: any MentionRecognizer
  let table: CuratedTable

  /// The trained recogniser where there is a model, else the one with tables and rules; over the built-in table and
  /// the lines of `$XDG_CONFIG_HOME/qari/actors`.
  /// - Throws: `SettingsError` for the first line of that file that is no table line; `QariError` where the model is
  ///   damaged.
  static func standard(_ environment: [String: String]) throws -> Recognition {
    let table = try table(environment)
    guard let model = ModelFileSearch.path(environment) else {
      return Recognition(recognizer: TableRecognizer(table: table), table: table)
    }
    return Recognition(recognizer: try NeuralRecognizer(modelPath: model, table: table), table: table)
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
