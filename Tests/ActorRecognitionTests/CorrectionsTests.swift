import ArticleModel
import Testing

@testable import ActorRecognition

/// What remains of a tagger's proposals; the expectations are grammar and the annotation rules.
@Suite("Corrections of proposals") struct CorrectionsTests {
  private func remains(_ paragraph: String, _ given: [(Range<Int>, ActorKind)]) -> [String] {
    let lexicon = Lexicon.standard
    let text = AnnotatedText(
      ArticleText(Article(title: "", paragraphs: [Paragraph(paragraph)])), lexicon: lexicon)
    let proposals = given.map {
      Proposal(tokens: $0.0, dropped: 0, kind: $0.1, confidence: 0.9, source: .tagger)
    }
    return Corrections(text, lexicon: lexicon).corrected(proposals).map { p in
      let tokens = text.tokens.tokens
      return text.tokens.substring(tokens[p.tokens.lowerBound].start..<tokens[p.tokens.upperBound - 1].end)
    }
  }

  @Test("formulas of piety are no part of a name")
  func formulas() {
    #expect(remains("عن محمد صلى الله عليه", [(1..<4, .person)]) == ["محمد"])
    #expect(remains("كان كريم سالم رحمه الله كريما", [(1..<5, .person)]) == ["كريم سالم"])
    #expect(remains("رسم رسول الله محمد", [(1..<4, .person)]) == ["محمد"])
    #expect(remains("عليه رحمة الله اليوم", [(2..<3, .person)]) == [])
    #expect(remains("قال حسن نصر الله اليوم", [(1..<4, .person)]) == ["حسن نصر الله"])
  }

  @Test("a model of a vehicle is not its maker")
  func models() {
    #expect(remains("جزء من طائرة بوينغ 777 سقط", [(3..<4, .organisation)]) == [])
    #expect(remains("حلقت مقاتلات «إف 16» فوقه", [(3..<5, .organisation)]) == [])
    #expect(remains("من طراز سليمان عزت", [(2..<4, .person)]) == [])
    #expect(remains("اشترت الشركة طائرة بوينغ جديدة", [(3..<4, .organisation)]) == ["بوينغ"])
    #expect(remains("أعلنت بوينغ 777 وظيفة", [(1..<2, .organisation)]) == ["بوينغ"])
  }

  @Test("a ministry ends before the adjective of nationality and before a complement of the office")
  func ministries() {
    #expect(remains("قالت وزارة الدفاع العراقية أمس", [(1..<4, .organisation)]) == ["وزارة الدفاع"])
    #expect(
      remains("وكيل وزارة الإسكان للدراسات والبحوث", [(1..<5, .organisation)]) == ["وزارة الإسكان"])
    #expect(remains("في وزارة التربية والتعليم", [(1..<4, .organisation)]) == ["وزارة التربية والتعليم"])
    #expect(remains("قال مجلس النواب العراقي", [(1..<4, .organisation)]) == ["مجلس النواب العراقي"])
  }

  @Test("the head word of a site of the article is no body")
  func sites() {
    #expect(
      remains("فتح قاعدة العند ثم القاعدة", [(1..<3, .place), (4..<5, .organisation)]) == ["قاعدة العند"])
    #expect(
      remains("فتح قاعدة العند ثم تنظيم القاعدة", [(1..<3, .place), (5..<6, .organisation)])
        == ["قاعدة العند", "القاعدة"])
  }

  @Test("no place ends in the indefinite accusative")
  func accusative() {
    #expect(remains("قتل ثلاثون سوريًا هناك", [(2..<3, .place)]) == [])
    #expect(remains("زار سوريا أمس", [(1..<2, .place)]) == ["سوريا"])
  }

  @Test("the tagger says what kind a name is that a table has too")
  func kinds() {
    let table = Proposal(tokens: 0..<1, dropped: 0, kind: .place, confidence: 0.95, source: .table, entry: 7)
    var tagged = Proposal(tokens: 0..<1, dropped: 0, kind: .organisation, confidence: 0.8, source: .tagger)
    #expect(Overlaps.settled([table, tagged]).map(\.kind) == [.organisation])
    tagged.kind = .place
    #expect(Overlaps.settled([tagged, table]).map(\.entry) == [7])
    tagged.kind = .organisation
    tagged.source = .rules
    #expect(Overlaps.settled([table, tagged]).map(\.kind) == [.place])
  }

  @Test("the second of two adjectives with a hyphen is no place")
  func adjectives() {
    let text = AnnotatedText(
      ArticleText(Article(title: "", paragraphs: [Paragraph("العلاقات الأردنية - السعودية قوية")])),
      lexicon: Lexicon.standard)
    #expect(text.isPairOfAdjectives(at: 3))
    #expect(!text.isPairOfAdjectives(at: 1))
  }
}
