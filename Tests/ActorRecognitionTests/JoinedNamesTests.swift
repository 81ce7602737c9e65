import ArticleModel
import Testing

@testable import ActorRecognition

@Suite("Names run together") struct JoinedNamesTests {
  /// Proposals over a text of one paragraph, by word positions.
  private func separated(_ paragraph: String, _ runs: [Range<Int>]) -> [Range<Int>] {
    let lexicon = Lexicon.standard
    let text = AnnotatedText(
      ArticleText(Article(title: "", paragraphs: [Paragraph(paragraph)])), lexicon: lexicon)
    let proposals = runs.map {
      Proposal(tokens: $0, dropped: 0, kind: .person, confidence: 0.9, source: .tagger)
    }
    return JoinedNames([text], [proposals], lexicon: lexicon).separated(proposals, in: text).map(\.tokens)
  }

  @Test("a preposition in front of a known name begins another name")
  func preposition() {
    #expect(
      separated("سلمى النجار حداد حداد كريم لحداد", [0..<2, 2..<3, 3..<4, 4..<6]) == [
        0..<2, 2..<3, 3..<4, 4..<5, 5..<6,
      ])
  }

  @Test("a name that only looks so stays whole")
  func letters() {
    // لطفي is a name of its own; طفي is none.
    #expect(separated("كريم لطفي", [0..<2]) == [0..<2])
  }
}
