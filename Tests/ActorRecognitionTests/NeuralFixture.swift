import Foundation

/// The model and the expectations of the tests of the trained tagger.
///
/// The expectations come from `Tools/train/reference.py`, another implementation of the same format.
enum NeuralFixture {
  /// What the reference implementation found in one text.
  struct Expectation: Decodable {
    struct Mention: Decodable, Equatable {
      let start: Int
      let end: Int
      let kind: String
      let text: String
      let confidence: Double
    }

    let id: String
    let text: String
    let tokens: [[Int]]
    let labels: String
    let mentions: [Mention]
  }

  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The model: `QARI_MODEL` where it is set, else the one in `Models`.
  static let modelPath: String =
    ProcessInfo.processInfo.environment["QARI_MODEL"] ?? package.appending(path: "Models/model.bin").path

  /// False where there is no model, and nothing to test.
  static let hasModel = FileManager.default.fileExists(atPath: modelPath)

  /// The expectations; one line a text.
  static func expectations() throws -> [Expectation] {
    let file = package.appending(path: "Tests/Fixtures/neural/expected.jsonl")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return try lines.map { try JSONDecoder().decode(Expectation.self, from: Data($0.utf8)) }
  }
}
