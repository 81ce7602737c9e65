import ArticleModel
import Testing

@testable import ArticleImport

/// Made-up pages in layouts other than the samples', with what a reader sees in them.
@Suite struct PlainTextPageTests {
  private func read(_ page: String) throws -> Article {
    let result = ArticleImporter().articles(data: Array(page.utf8), name: "page.txt", contentType: nil)
    #expect(result.count == 1)
    return try #require(try result.first?.get())
  }

  private func texts(_ a: Article, _ role: Paragraph.Role) -> [String] {
    a.paragraphs.filter { $0.role == role }.map(\.text)
  }

  static let first = "أعلنت وزارة الزراعة، الأحد، بدء حملة لتلقيح أشجار النخيل في ثلاث محافظات جنوبية."
  static let second = "وقال المتحدث باسم الوزارة إن الحملة تستمر أربعة أسابيع، وتشمل مليوني نخلة."
  static let third = "وطالب المزارعون بتوفير المبيدات في وقت مبكر من الموسم."

  @Test func corpusLayout() throws {
    let a = try read("حملة لتلقيح النخيل\n\n\(Self.first)\n\(Self.second)\n\(Self.third)")
    #expect(a.title == "حملة لتلقيح النخيل")
    #expect(texts(a, .body) == [Self.first, Self.second, Self.third])
    #expect(a.paragraphs.count == 3)
  }

  @Test func headlineWithQuestionAndDots() throws {
    let a = try read("هل ينجو النخيل هذا العام؟..\n\n\(Self.first)\n\n\(Self.second)\n")
    #expect(a.title == "هل ينجو النخيل هذا العام؟..")
    #expect(a.paragraphs.count == 2)
  }

  @Test func agencyDateline() throws {
    let a = try read(
      "حملة لتلقيح أشجار النخيل في الجنوب\n\nالبصرة (رويترز) - \(Self.first)\n\n\(Self.second)")
    #expect(a.source == "رويترز")
    #expect(texts(a, .body).count == 2)
  }

  @Test func agencyInBracketsAtTheEnd() throws {
    let a = try read("حملة لتلقيح أشجار النخيل\n\n\(Self.first)\n\n\(Self.third) (أ ف ب)")
    #expect(a.source == "أ ف ب")
    #expect(texts(a, .body).count == 2)
  }

  @Test func reporterAndPlaceLine() throws {
    let a = try read("حملة لتلقيح أشجار النخيل\n\nسعاد الربيعي – البصرة\n\n\(Self.first)\n\n\(Self.second)")
    #expect(a.author == "سعاد الربيعي")
    #expect(texts(a, .byline) == ["سعاد الربيعي – البصرة"])
    #expect(a.source == nil)
  }

  @Test func placeAndAgencyLine() throws {
    let a = try read("حملة لتلقيح أشجار النخيل\nبغداد - الأناضول\n\n\(Self.first)\n\n\(Self.second)")
    #expect(a.source == "الأناضول")
    #expect(a.author == nil)
    #expect(a.title == "حملة لتلقيح أشجار النخيل")
  }

  @Test func markedAuthorAndLevantineDate() throws {
    let a = try read(
      "حملة لتلقيح أشجار النخيل\nبقلم: نوال الكرخي\nالثلاثاء ٣ تشرين الثاني ٢٠٢٠ - ٠٩:٤٥ ص\n\n\(Self.first)\n\n\(Self.second)"
    )
    #expect(a.author == "نوال الكرخي")
    #expect(a.date == ArticleDate(year: 2020, month: 11, day: 3, minuteOfDay: 585))
    #expect(texts(a, .byline) == ["بقلم: نوال الكرخي"])
    #expect(texts(a, .body).count == 2)
  }

  @Test func maghrebiDateWithLabelAboveTheTitle() throws {
    let a = try read(
      "تاريخ النشر: 12 جويلية 2018\nالغلة وفيرة في واحات الجريد هذا الموسم\n\n\(Self.first)\n\n\(Self.second)"
    )
    #expect(a.title == "الغلة وفيرة في واحات الجريد هذا الموسم")
    #expect(a.date == ArticleDate(year: 2018, month: 7, day: 12))
  }

  @Test func dateOfRunningTextIsNotTheArticles() throws {
    let a = try read(
      "افتتاح جسر جديد\n\nافتتح الجسر القديم في 23 يناير 1956، وظل المعبر الوحيد إلى الضفة الأخرى.\n\n\(Self.second)"
    )
    #expect(a.date == nil)
    #expect(texts(a, .body).count == 2)
  }

  @Test func islamicDateOnlyWhereAlone() throws {
    let both = try read(
      "افتتاح جسر\n\nالأحد 5 رجب 1441 هـ - 1 مارس 2020 م\n\n\(Self.first)\n\n\(Self.second)")
    #expect(both.date == ArticleDate(year: 2020, month: 3, day: 1))
    // 1 Ramadan 1436 was 18 June 2015, by the tabular calendar too
    let alone = try read(
      "افتتاح جسر\n\nغرة الخميس 1 رمضان 1436 هـ | المدينة\n\n\(Self.first)\n\n\(Self.second)")
    #expect(alone.date == ArticleDate(year: 2015, month: 6, day: 18))
  }

  @Test func dateAtTheBottomAndCounters() throws {
    let a = try read(
      "افتتاح جسر جديد\n\n\(Self.first)\n\n\(Self.second)\n\nنُشر في 04/09/2019 الساعة 18:20\n\nفيسبوك\nتويتر\n12 مشاركة\n0 تعليق\n"
    )
    #expect(a.date == ArticleDate(year: 2019, month: 9, day: 4, minuteOfDay: 1100))
    #expect(texts(a, .furniture) == ["فيسبوك", "تويتر", "12 مشاركة", "0 تعليق"])
  }

  @Test func menuAboveAndRelatedBelow() throws {
    let a = try read(
      """
      الرئيسية / اقتصاد / زراعة
      فيسبوك تويتر واتساب طباعة
      حملة لتلقيح أشجار النخيل في الجنوب

      \(Self.first)

      \(Self.second)

      مقالات ذات صلة

      ارتفاع أسعار التمور قبيل رمضان
      الجراد يهدد محاصيل الشمال
      أضف تعليقاً
      إلغاء الرد
      الاسم *
      البريد الإلكتروني *
      """)
    #expect(a.title == "حملة لتلقيح أشجار النخيل في الجنوب")
    #expect(texts(a, .body) == [Self.first, Self.second])
    #expect(texts(a, .furniture).count == 9)
  }

  @Test func linkInTheMiddleLosesNoText() throws {
    let a = try read(
      "حملة لتلقيح النخيل\n\n\(Self.first)\n\nاقرأ أيضاً: الجراد يهدد محاصيل الشمال\n\n\(Self.second)\n\nاقرأ أيضاً\n\nارتفاع أسعار التمور\n\n\(Self.third)"
    )
    #expect(texts(a, .body) == [Self.first, Self.second, Self.third])
    #expect(texts(a, .furniture).count == 3)
  }

  @Test func textThatSpeaksOfFurnitureIsText() throws {
    let speaking = [
      "قال الناشط إنه اضطر إلى إغلاق حسابه في فيسبوك وتويتر بعد حملة من التهديدات طالت أسرته.",
      "اترك تعليقاً واحداً تحت أي خبر عن الانتخابات، وستجد عشرات الردود الآلية خلال دقائق.",
      "مقالات ذات صلة بالموضوع نشرتها صحف محلية، لكن أحداً لم يلتفت إليها آنذاك.",
      "المزيد من اللاجئين يصلون إلى الجزيرة كل ليلة، وفق ما تقوله منظمات الإغاثة.",
    ]
    let a = try read("حملات التهديد\n\n" + speaking.joined(separator: "\n\n") + "\n\nاترك رد")
    #expect(texts(a, .body) == speaking)
    #expect(texts(a, .furniture) == ["اترك رد"])
  }

  @Test func listsHeadingsAndSpeech() throws {
    let a = try read(
      """
      ماذا تحتاج الواحات؟

      \(Self.first)

      مطالب المزارعين

      وحدد المزارعون ثلاثة مطالب رئيسية، هي:

      - خفض أسعار الأسمدة
      - حفر آبار جديدة
      - إنشاء مخازن مبردة

      “سنبقى هنا مهما حدث

      \(Self.third)
      """)
    #expect(texts(a, .subheading) == ["مطالب المزارعين"])
    #expect(texts(a, .listItem) == ["خفض أسعار الأسمدة", "حفر آبار جديدة", "إنشاء مخازن مبردة"])
    #expect(texts(a, .body).contains("“سنبقى هنا مهما حدث"))
    #expect(texts(a, .body).contains("وحدد المزارعون ثلاثة مطالب رئيسية، هي:"))
  }

  @Test func keywordsOnOneLineAndSeveral() throws {
    let one = try read(
      "حملة لتلقيح النخيل\n\n\(Self.first)\n\n\(Self.second)\n\nالوسوم: نخيل، البصرة، #زراعة")
    #expect(one.keywords == ["نخيل", "البصرة", "زراعة"])
    #expect(texts(one, .keywords).count == 1)
    let several = try read(
      "حملة لتلقيح النخيل\n\n\(Self.first)\n\n\(Self.second)\n\nالكلمات المفتاحية\n\nنخيل\nالبصرة\nزراعة")
    #expect(several.keywords == ["نخيل", "البصرة", "زراعة"])
  }

  @Test func creditLines() throws {
    let plain = try read("حملة لتلقيح النخيل\n\n\(Self.first)\n\n\(Self.second)\n\nالمصدر: الجزيرة + وكالات")
    #expect(plain.source == "الجزيرة + وكالات")
    let translated = try read(
      "حملة لتلقيح النخيل\n\n\(Self.first)\n\n\(Self.second)\n\nالمصدر: إيما كلارك - ذا أوبزرفر - ترجمة: دار المقال"
    )
    #expect(translated.source != nil)
    let agency = try read("حملة لتلقيح النخيل\n\n\(Self.first)\n\n\(Self.second)\n\nالمصدر : وكالات")
    #expect(agency.source == "وكالات")
    #expect(texts(agency, .credit) == ["المصدر : وكالات"])
  }

  @Test func citedOutletIsNotTheSource() throws {
    let a = try read(
      "حملة لتلقيح النخيل\n\nقال الوزير لصحيفة «الغد» إن الحملة ناجحة، وأكد لـ«الغد» أن المال متوفر، وصرح لـ«الغد» بذلك.\n\nوأضاف في حديث لـ«الغد» أن الوزارة مستعدة، بحسب «الرأي»."
    )
    #expect(a.source == nil)
  }

  @Test func threeStatementsMakeTheSource() throws {
    let a = try read(
      "حملة لتلقيح النخيل\n\nقال الوزير في تصريح لـ«المسار» إن الحملة ناجحة جداً هذا العام.\n\nوأكد خبير لـ\"المسار\" أن المال متوفر، وأن الفرق جاهزة.\n\nوأوضح مزارع في اتصال هاتفي مع «المسار» أن المبيدات لم تصل."
    )
    #expect(a.source == "المسار")
  }

  @Test func captionsAreSplitFromTheirCredits() throws {
    let a = try read(
      "حملة لتلقيح النخيل\n\nمزارع يتسلق نخلة في أبي الخصيب (رويترز)\n\n\(Self.first)\n\n\(Self.second)")
    #expect(texts(a, .caption) == ["مزارع يتسلق نخلة في أبي الخصيب"])
    #expect(texts(a, .furniture) == ["(رويترز)"])
    let labelled = try read(
      "حملة لتلقيح النخيل\n\nمزارع يتسلق نخلة - تصوير: علي ماجد\n\n\(Self.first)\n\n\(Self.second)")
    #expect(texts(labelled, .caption) == ["مزارع يتسلق نخلة"])
  }

  @Test func textWithoutTitle() throws {
    let a = try read("\(Self.first)\n\(Self.second)\n")
    #expect(a.titleIsDerived)
    #expect(a.title == "أعلنت وزارة الزراعة، الأحد، بدء حملة لتلقيح أشجار النخيل في ثلاث محافظات جنوبية")
    #expect(texts(a, .body).count == 2)
    let long = try read(String(repeating: "كلمة ", count: 40) + "أخيرة.\nجملة ثانية قصيرة هنا للاختبار فقط.")
    #expect(long.title == Array(repeating: "كلمة", count: 12).joined(separator: " ") + "…")
  }

  @Test func englishPage() throws {
    let a = try read(
      """
      WORLD

      Harbour bridge to close for repairs

      By Jane Whitfield

      Published: 3 February 2021, 6:05 pm

      The harbour bridge will be closed to traffic for six weeks from Monday, the council said on Wednesday.

      Buses will be sent over the old crossing at Millgate until the work is finished.

      Related articles
      Ferry fares to rise
      Leave a comment
      """)
    #expect(a.title == "Harbour bridge to close for repairs")
    #expect(texts(a, .kicker) == ["WORLD"])
    #expect(a.author == "Jane Whitfield")
    #expect(a.date == ArticleDate(year: 2021, month: 2, day: 3, minuteOfDay: 1085))
    #expect(texts(a, .body).count == 2)
    #expect(texts(a, .furniture).count == 3)
    #expect(a.language == "en")
  }

  @Test func addressLine() throws {
    let a = try read(
      "حملة لتلقيح النخيل\n\n\(Self.first)\n\n\(Self.second)\n\nالرابط: https://example.org/news/7")
    #expect(a.url == "https://example.org/news/7")
  }

  @Test func hashIgnoresFurnitureSpacingAndHarakat() throws {
    let a = try read("حملة لتلقيح النخيل\n\n\(Self.first)\n\n\(Self.second)")
    let b = try read("حَمْلة  لتلقيح النخيل\r\n\r\n\(Self.first)\r\n\(Self.second)\r\n\r\nاترك رد\r\n")
    let c = try read("حملة لتلقيح النخيل\n\n\(Self.first)\n\n\(Self.third)")
    #expect(a.contentHash == b.contentHash)
    #expect(a.contentHash != c.contentHash)
  }

  @Test func offsetsCountScalarsOfTheFileAsItIs() throws {
    let page = "\u{FEFF}عنوان قصير للاختبار\r\n\r\n  \(Self.first) \r\n\u{200F}• بند أول\r\n• بند ثانٍ\r\n"
    let importer = ArticleImporter()
    let text = Array(try importer.decode(Array(page.utf8)).unicodeScalars)
    let a = try read(page)
    #expect(a.titleSourceOffset == 0)
    for p in a.paragraphs {
      let offset = try #require(p.sourceOffset)
      #expect(text[offset..<offset + p.text.unicodeScalars.count].elementsEqual(p.text.unicodeScalars))
    }
    #expect(texts(a, .listItem) == ["بند أول", "بند ثانٍ"])
  }
}
