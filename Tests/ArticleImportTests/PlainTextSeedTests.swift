import ArticleModel
import Foundation
import Testing

@testable import ArticleImport

/// Hand-written expectations for the five sample articles.
@Suite struct PlainTextSeedTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("seeds").path

  static func article(_ prefix: String) throws -> Article {
    let inputs = try ArticleImporter().inputs([folder]).map { try $0.get() }
    let input = try #require(inputs.first { $0.path.contains("/\(prefix)_") })
    return try #require(try ArticleImporter().articles(in: input).map { try $0.get() }.first)
  }

  private func texts(_ article: Article, _ role: Paragraph.Role) -> [String] {
    article.paragraphs.filter { $0.role == role }.map(\.text)
  }

  @Test func articleWithoutTitle() throws {
    let a = try Self.article("000")
    #expect(
      a.title
        == "يواصل قائد الانقلاب المصري عبد الفتاح السيسي مساعيه لدعم موقف اللواء الليبي المتقاعد خليفة حفتر")
    #expect(a.titleIsDerived)
    #expect(a.titleSourceOffset == nil)
    #expect(texts(a, .body).count == 8)
    #expect(texts(a, .furniture) == ["أضف تعليقك"])
    #expect(a.paragraphs.count == 9)
    #expect(a.source == nil)
    #expect(a.author == nil)
    #expect(a.date == nil)
    #expect(a.language == "ar")
  }

  @Test func sectionLineAndBlogFurniture() throws {
    let a = try Self.article("001")
    #expect(a.title == "السيسي يستجدي الدعم الروسي لقوات حفتر")
    #expect(!a.titleIsDerived)
    #expect(a.titleSourceOffset == 13)
    #expect(texts(a, .kicker) == ["أخبار ليبيا"])
    #expect(texts(a, .body).count == 7)
    #expect(
      texts(a, .furniture) == [
        "اظهر المزيد", "مقالات ذات صلة", "اترك تعليقاً",
        "لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *", "زر الذهاب إلى الأعلى",
        "إغلاق",
      ])
    #expect(a.paragraphs.count == 14)
    #expect(a.source == nil)
    #expect(a.author == nil)
    #expect(a.date == nil)
  }

  @Test func kickerSubtitleAndAuthor() throws {
    let a = try Self.article("002")
    #expect(a.title == "تقرير: حفتر يطلب الدعم لمنع التدخّل \"التركي القطري\"")
    #expect(texts(a, .kicker) == ["في معركة طرابلس.."])
    #expect(texts(a, .subheading) == ["مصلحة مصر في استعادة طرابلس من سطوة الميليشيات"])
    #expect(texts(a, .byline) == ["الجمعي قاسمي"])
    #expect(a.author == "الجمعي قاسمي")
    #expect(a.source == "العرب")
    #expect(texts(a, .body).count == 23)
    #expect(a.paragraphs.count == 26)
    #expect(texts(a, .furniture).isEmpty)
    #expect(a.date == nil)
  }

  @Test func dateCreditAndKeywords() throws {
    let a = try Self.article("003")
    #expect(a.title == "ميدل إيست آي: السيسي قرر إنهاء دعم حفتر ويريد بديل له")
    #expect(a.date == ArticleDate(year: 2020, month: 1, day: 23, minuteOfDay: 13 * 60 + 10))
    #expect(a.author == "مالك بشير")
    #expect(a.source == "الخليج الجديد (عن ميدل إيست آي)")
    #expect(texts(a, .dateline) == ["الخميس 23 يناير 2020 01:10 م"])
    #expect(texts(a, .credit) == ["المصدر | مالك بشير/ميدل إيست آي/ترجمة وتحرير الخليج الجديد"])
    #expect(texts(a, .keywords) == ["قوات حفتر حكومة الوفاق الليبية عبدالفتاح السيسي"])
    #expect(a.keywords == ["قوات حفتر حكومة الوفاق الليبية عبدالفتاح السيسي"])
    #expect(
      texts(a, .subheading) == [
        "فشل عسكري", "فرصة ضائعة", "جوتيريش لحفتر: عليك أن تقبل بكل مخرجات قمة برلين",
      ])
    #expect(texts(a, .furniture) == ["كلمات مفتاحية"])
    #expect(texts(a, .body).count == 20)
    #expect(a.paragraphs.count == 27)
  }

  @Test func captionCreditAndOwnKnowledge() throws {
    let a = try Self.article("004")
    #expect(a.title == "تحركات حفتر: سعي لكسب الدعم أم بحث عن الوساطة؟")
    #expect(texts(a, .caption) == ["خليفة حفتر خلال زيارته لليونان"])
    #expect(texts(a, .subheading) == ["لعب كل الأوراق", "بحث عن وساطة؟"])
    #expect(
      texts(a, .furniture) == [
        "مصدر الصورة :الشرق الأوسط", "0", "اترك رد", "لن يتم نشر عنوان بريدك الإلكتروني.",
      ])
    #expect(texts(a, .body).count == 10)
    #expect(a.paragraphs.count == 17)
    #expect(a.source == "الشرق الأوسط")
    #expect(a.author == nil)
    #expect(a.date == nil)
  }

  /// Every offset leads back to exactly the paragraph's text in the file.
  @Test(arguments: ["000", "001", "002", "003", "004"])
  func offsetsAreExact(prefix: String) throws {
    let a = try Self.article(prefix)
    let file = Array(try String(contentsOfFile: a.origin, encoding: .utf8).unicodeScalars)
    for p in a.paragraphs {
      let offset = try #require(p.sourceOffset)
      let length = p.text.unicodeScalars.count
      #expect(file[offset..<offset + length].elementsEqual(p.text.unicodeScalars))
    }
    if let offset = a.titleSourceOffset {
      #expect(file[offset..<offset + a.title.unicodeScalars.count].elementsEqual(a.title.unicodeScalars))
    }
  }

  /// All letters of the file are in some paragraph or the title, bullets excepted.
  @Test(arguments: ["000", "001", "002", "003", "004"])
  func nothingIsLost(prefix: String) throws {
    let a = try Self.article(prefix)
    let file = try String(contentsOfFile: a.origin, encoding: .utf8)
    var covered = Set<Int>()
    for p in a.paragraphs {
      if let o = p.sourceOffset { covered.formUnion(o..<o + p.text.unicodeScalars.count) }
    }
    if let o = a.titleSourceOffset { covered.formUnion(o..<o + a.title.unicodeScalars.count) }
    for (offset, s) in file.unicodeScalars.enumerated() where s.properties.isAlphabetic {
      #expect(covered.contains(offset))
    }
  }
}
