import ActorRecognition
import Foundation
import Testing

/// What the whole recogniser, trained tagger and tables together, reaches on text marked by hand; the
/// figures are printed.
@Suite("Figures of the trained recogniser", .enabled(if: NeuralFixture.hasModel, "the model file is missing"))
struct NeuralFiguresTests {
  private func measure(_ gold: [GoldArticle], _ what: String) throws -> Measurement {
    let table = CuratedTable()
    let recognizer = try NeuralRecognizer(modelPath: NeuralFixture.modelPath, table: table)
    let m = Measurement(gold, recognizer: recognizer, table: table)
    print("\(what), trained recogniser:\n\(m.report)")
    if ProcessInfo.processInfo.environment["QARI_SHOW_ERRORS"] != nil {
      print(m.errors.joined(separator: "\n"))
    }
    return m
  }

  @Test func sampleArticles() throws {
    let m = try measure(try GoldArticle.seeds(), "sample articles")
    #expect(m.mentions.f1 >= 94)
    #expect(m.actors.f1 >= 94)
    #expect(m.linking >= 94)
  }
}
