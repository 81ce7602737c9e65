import ArticleModel
import Foundation
import TextLayout

/// Which modes a person found right, terminal by terminal: `$XDG_CONFIG_HOME/qari/terminals`.
///
/// One line a terminal: the mode, a blank, and the terminal's name, which may have blanks in it. Lines that
/// cannot be read are kept as they are and mean nothing.
struct TerminalMemory: Hashable {
  private var lines: [String] = []

  /// Remembers nothing.
  init() {}

  /// Reads the text of the file.
  init(_ text: String) { lines = text.split(separator: "\n").map(String.init) }

  /// The file's text.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// The mode that was found right in a terminal; the last line about it holds.
  func mode(of terminal: String) -> OutputMode? {
    for line in lines.reversed() {
      if let (mode, name) = TerminalMemory.parsed(line), name == terminal { return mode }
    }
    return nil
  }

  /// Sets the mode of a terminal, or forgets it.
  mutating func remember(_ mode: OutputMode?, for terminal: String) {
    lines.removeAll { TerminalMemory.parsed($0)?.name == terminal }
    if let mode { lines.append("\(mode.rawValue) \(terminal)") }
  }

  private static func parsed(_ line: String) -> (mode: OutputMode, name: String)? {
    guard let blank = line.firstIndex(of: " "), let mode = OutputMode(rawValue: String(line[..<blank])) else {
      return nil
    }
    return (mode, String(line[line.index(after: blank)...]))
  }

  // MARK: The file

  /// Where a person's answers are kept.
  static func path(_ environment: [String: String]) -> String {
    UserFiles(environment).path("XDG_CONFIG_HOME", fallback: ".config", "qari/terminals")
  }

  /// What is kept there; nothing where there is no readable file, since no answer is worth a refusal to start.
  static func load(_ environment: [String: String]) -> TerminalMemory {
    guard let text = try? String(contentsOfFile: path(environment), encoding: .utf8) else {
      return TerminalMemory()
    }
    return TerminalMemory(text)
  }

  /// Keeps it.
  /// - Throws: `QariError` (`.usage`) where the file cannot be written.
  func save(_ environment: [String: String]) throws(QariError) {
    let path = TerminalMemory.path(environment)
    do {
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    } catch {
      throw QariError(
        .usage, "the answer cannot be kept", at: path,
        remedy: "check the folder's permissions, or set render in the settings")
    }
  }
}
