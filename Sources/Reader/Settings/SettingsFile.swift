import ArticleModel
import Foundation

extension Settings {
  /// The settings of a person: the defaults and their file, where there is one.
  /// - Throws: `SettingsError` with file and line; `QariError` where the file cannot be read.
  static func load(_ invocation: Invocation) throws -> Settings {
    var settings = try standard()
    let path = UserFiles(invocation.environment).path("XDG_CONFIG_HOME", fallback: ".config", "qari/config")
    guard FileManager.default.fileExists(atPath: path) else { return settings }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw QariError(.usage, "the settings cannot be read", at: path, remedy: "check its permissions")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw QariError(
        .usage, "the settings are not in UTF-8", at: path, remedy: "convert the file with iconv")
    }
    try settings.apply(text, file: path)
    return settings
  }

  /// Applies a settings text, line by line; stops at the first line that is wrong.
  mutating func apply(_ text: String, file: String) throws(SettingsError) {
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      do throws(SettingsLineError) {
        try apply(line: String(line))
      } catch {
        throw SettingsError(file: file, line: number, message: error.message)
      }
    }
  }
}
