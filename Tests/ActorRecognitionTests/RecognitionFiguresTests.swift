import ActorRecognition
import ArticleModel
import Foundation
import Testing

/// What tables and rules alone reach on text marked by hand; the figures are printed.
@Suite(.serialized) struct RecognitionFiguresTests {
  @Test func sampleArticles() throws {
    let table = CuratedTable()
    let gold = try GoldArticle.seeds()
    let m = Measurement(gold, recognizer: TableRecognizer(table: table), table: table)
    print("sample articles, tables and rules:\n\(m.report)")
    if ProcessInfo.processInfo.environment["QARI_SHOW_ERRORS"] != nil {
      print(m.errors.joined(separator: "\n"))
    }
    #expect(m.mentions.f1 >= 98)
    #expect(m.actors.f1 >= 97)
    #expect(m.linking >= 98)
    #expect(m.epithets.f1 >= 95)
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["QARI_NER_DATA"] != nil))
  func annotatedNews() throws {
    let folder = ProcessInfo.processInfo.environment["QARI_NER_DATA"] ?? ""
    let table = CuratedTable()
    let gold = try GoldArticle.news(folder)
    let m = Measurement(gold, recognizer: TableRecognizer(table: table), table: table)
    print("annotated news, \(gold.count) articles, tables and rules:\n\(m.report)")
    if ProcessInfo.processInfo.environment["QARI_SHOW_ERRORS"] != nil {
      print(m.errors.joined(separator: "\n"))
    }
    #expect(m.mentions.f1 >= 78)
  }
}
