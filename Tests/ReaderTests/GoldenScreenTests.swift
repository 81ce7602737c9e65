import Foundation
import Testing

@testable import Reader

/// Keys in, screen out: each file of Tests/Fixtures/screens holds a size, a language, what is typed, and the
/// screen that must follow, in visual order. A new screen is recorded with QARI_RECORD=1 and then read by a person.
@Suite("Golden screens") @MainActor struct GoldenScreenTests {
  nonisolated static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../Fixtures/screens").standardized
  nonisolated static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter {
      $0.hasSuffix(".screen")
    }.sorted()

  @Test("screen", arguments: names)
  func screen(name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    let text = try String(contentsOf: file, encoding: .utf8)
    let parts = text.components(separatedBy: "\n---\n")
    var rows = 24
    var columns = 80
    var language = InterfaceLanguage.english
    var steps: [(String, String)] = []
    for line in parts[0].split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      let argument = words.count > 1 ? words[1] : ""
      switch words[0] {
      case "size":
        let numbers = argument.split(separator: "x").compactMap { Int($0) }
        (rows, columns) = (numbers[0], numbers[1])
      case "language": language = InterfaceLanguage(rawValue: argument) ?? .english
      default: steps.append((words[0], argument))
      }
    }
    let reader = try ReaderHarness(rows: rows, columns: columns, language: language)
    for (verb, argument) in steps {
      switch verb {
      case "press": reader.press(argument)
      case "type": reader.type(argument)
      case "resize":
        let numbers = argument.split(separator: "x").compactMap { Int($0) }
        reader.resize(rows: numbers[0], columns: numbers[1])
      default: Issue.record("\(name): \(verb) is no step")
      }
    }
    if ProcessInfo.processInfo.environment["QARI_RECORD"] != nil {
      try (parts[0] + "\n---\n" + reader.screen + "\n").write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let expected = (parts.count > 1 ? parts[1] : "").split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    for (i, line) in reader.lines.enumerated() {
      #expect(line == (i < expected.count ? expected[i] : ""), "\(name), row \(i + 1)")
    }
  }
}
