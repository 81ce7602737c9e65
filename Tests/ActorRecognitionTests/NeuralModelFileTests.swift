import ArticleModel
import Foundation
import Testing

@testable import ActorRecognition

/// A damaged model is an error or gives wrong answers, but never a crash.
@Suite("Damaged model files", .enabled(if: NeuralFixture.hasModel, "the model file is missing"))
struct NeuralModelFileTests {
  private let model: Data

  init() throws { model = try Data(contentsOf: URL(filePath: NeuralFixture.modelPath)) }

  /// Opens a model with these bytes and tags a text with it.
  @discardableResult
  private func tag(_ bytes: Data) throws -> TaggedText {
    let file = FileManager.default.temporaryDirectory.appending(path: "qari-model-\(UUID().uuidString)")
    try bytes.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try NeuralTagger(modelPath: file.path).tag(
      "قال خليفة حفتر للأمم المتحدة في طرابلس،\nوفي Berlin 12.")
  }

  @Test func wholeFileOpens() throws {
    #expect(try tag(model).labels.count == 13)
  }

  @Test(arguments: [0, 7, 31, 32, 400, 5_000, 1_000_000])
  func cutShort(length: Int) {
    #expect(throws: QariError.self) { try tag(model.prefix(length)) }
  }

  @Test func cutByOneByte() {
    #expect(throws: QariError.self) { try tag(model.dropLast()) }
  }

  @Test(arguments: [0, 8, 12, 16, 48, 56, 32 + 32 * 3 + 16, 32 + 32 * 3 + 31])
  func changedHeader(at offset: Int) {
    var bytes = model
    bytes[offset] ^= 0x3D
    #expect(throws: QariError.self) { try tag(bytes) }
  }

  @Test func missingFile() {
    #expect(throws: QariError.self) { try NeuralTagger(modelPath: "/nonexistent/model.bin") }
  }

  @Test func folder() {
    #expect(throws: QariError.self) {
      try NeuralTagger(modelPath: FileManager.default.temporaryDirectory.path)
    }
  }

  @Test(arguments: 1...12)
  func noise(seed: Int) {
    var bytes = model
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    func random(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    // Half of the rounds keep the directory whole, so that the damage reaches tables and weights.
    let first = seed % 2 == 0 ? 0 : 2048
    for _ in 0..<20_000 { bytes[first + random(below: bytes.count - first)] = UInt8(random(below: 256)) }
    _ = try? tag(bytes)
  }

  @Test func onesEverywhere() {
    var bytes = model
    for i in 2048..<bytes.count { bytes[i] = 0xFF }
    _ = try? tag(bytes)
  }
}
