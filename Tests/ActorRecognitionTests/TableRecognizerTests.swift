import ActorRecognition
import ArticleModel
import Testing

@Suite struct TableRecognizerTests {
  private let recognizer = TableRecognizer()

  private func found(_ texts: String..., title: String = "") -> [[String]] {
    let articles = texts.map {
      ArticleText(Article(title: title, titleIsDerived: title.isEmpty, paragraphs: [Paragraph($0)]))
    }
    return zip(articles, recognizer.mentions(in: articles)).map { text, mentions in
      for m in mentions { #expect(text.substring(m.range) == m.surface) }
      return mentions.map { "\($0.surface)/\($0.kind.rawValue)" + ($0.title.map { "/" + $0 } ?? "") }
    }
  }

  @Test func procliticsStayOutside() {
    #expect(
      found("وفي لبنان وفرنسا وبالقاهرة ولليبيا وللعراق").first == [
        "لبنان/place", "فرنسا/place", "القاهرة/place", "ليبيا/place", "لعراق/place",
      ])
  }

  @Test func lettersOfNamesAreNoProclitics() {
    // وليد, بسام and لبنان begin with letters that are proclitics elsewhere.
    #expect(found("قال وليد جنبلاط").first == ["وليد جنبلاط/person"])
    #expect(found("وقال بسام الحلاق").first == ["بسام الحلاق/person"])
  }

  @Test func onIsNotAli() {
    #expect(found("على الرغم من ذلك").first == [])
  }

  @Test func titlesAreEpithets() {
    #expect(found("استقبل الرئيس المصري عبدالفتاح السيسي").first == ["عبدالفتاح السيسي/person/الرئيس المصري"])
    #expect(
      found("قال وزير الخارجية الألماني هانس غروبر").first == ["هانس غروبر/person/وزير الخارجية الألماني"])
    #expect(found("وقالت المستشارة أنغيلا ميركل").first == ["أنغيلا ميركل/person/المستشارة"])
    #expect(found("لقاء بالرئيس الفرنسي إيمانويل ماكرون").first == ["إيمانويل ماكرون/person/الرئيس الفرنسي"])
  }

  @Test func tatweelAndQuotesAfterAProclitic() {
    #expect(found("دعم لـ\"حفتر\" وتصريح لـ«العرب»").first == ["حفتر/person", "العرب/organisation"])
  }

  @Test func surnameInTheArticleAndTheCollection() {
    let all = found("قال الدكتور هيثم الزروالي. ثم غادر الزروالي.", "ثم عاد الزروالي إلى تونس.")
    #expect(all.first == ["هيثم الزروالي/person/الدكتور", "الزروالي/person"])
    #expect(all.last == ["الزروالي/person", "تونس/place"])
  }

  @Test func doubtfulNamesNeedEvidence() {
    #expect(found("سادت أجواء الوفاق بينهم").first == [])
    #expect(
      found("قالت حكومة الوفاق الوطني إن الوفاق ترفض").first == [
        "حكومة الوفاق الوطني/organisation", "الوفاق/organisation",
      ])
  }

  @Test func furnitureIsNotRead() {
    let article = Article(
      title: "خبر", paragraphs: [Paragraph("زار باريس"), Paragraph("اقرأ أيضا: لندن", role: .furniture)])
    let mentions = recognizer.mentions(in: [ArticleText(article)])
    #expect(mentions.first?.map(\.surface) == ["باريس"])
  }

  @Test func namesInLatinScript() {
    let english = """
      The minister said on Monday that Jane Holloway, a researcher at the Delta Policy Institute in London, had \
      spoken to the BBC about Libya. She later said that Holloway would not stop, and that nobody else would go.
      """
    #expect(
      found(english).first == [
        "Jane Holloway/person", "Delta Policy Institute/organisation", "London/place", "BBC/organisation",
        "Libya/place", "Holloway/person",
      ])
    #expect(found("انضمت إلى NATO قبل عام").first == ["NATO/organisation"])
    #expect(found("it is up to us who can say so").first == [])
  }

  @Test func userTableIsReadAndItsErrorsFound() {
    let (table, bad) = CuratedTable.extended(
      with: "# mine\norganisation\tمرصد الزرافة\tالزرافة|م.ز\tGiraffe Watch\nnonsense\n")
    #expect(bad == [3])
    let mentions = TableRecognizer(table: table).mentions(
      in: [ArticleText(Article(title: "", titleIsDerived: true, paragraphs: [Paragraph("قالت الزرافة")]))])
    #expect(mentions.first?.map(\.surface) == ["الزرافة"])
  }

  @Test func emptyAndOddTexts() {
    #expect(found("").first == [])
    #expect(found("\u{200F}\u{64B}ـ ـ ـ \"\" «» ...").first == [])
    #expect(recognizer.mentions(in: []).isEmpty)
  }
}
