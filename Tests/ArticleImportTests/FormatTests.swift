import ArticleModel
import Foundation
import Testing

@testable import ArticleImport

/// Pages, feeds and tables with the structure of real ones and text of our own; expectations written by hand.
@Suite struct FormatTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/import").path

  static func results(_ file: String) -> [Result<Article, QariError>] {
    ArticleImporter().articles(in: ImportInput(path: folder + "/" + file))
  }

  private func page(_ file: String) throws -> Article {
    let results = Self.results(file)
    #expect(results.count == 1)
    return try #require(try results.first?.get())
  }

  private func texts(_ a: Article, _ role: Paragraph.Role) -> [String] {
    a.paragraphs.filter { $0.role == role }.map(\.text)
  }

  @Test func blogTheme() throws {
    let a = try page("blog.html")
    #expect(a.title == "بلدية صفاقس تفتتح سوقاً جديداً للأسماك")
    #expect(a.source == "المرفأ نيوز")
    #expect(a.author == "سارة المؤدب")
    #expect(a.date == ArticleDate(year: 2021, month: 3, day: 14, minuteOfDay: 510))
    #expect(a.url == "https://almarfaa.example/2021/03/fish-market/")
    #expect(a.keywords == ["صفاقس", "الصيد البحري"])
    #expect(a.language == "ar")
    #expect(texts(a, .body).count == 4)
    #expect(texts(a, .subheading) == ["مطالب البحارة"])
    #expect(texts(a, .listItem) == ["مصنع للثلج بطاقة أربعين طناً", "رصيف جديد بطول مئة متر"])
    #expect(texts(a, .caption) == ["مراكب صيد في ميناء صفاقس"])
    #expect(texts(a, .furniture) == ["(رويترز)", "اقرأ أيضاً: أسعار الأسماك ترتفع قبل رمضان"])
    #expect(texts(a, .body)[1].contains("مباشر لأبناء"))
  }

  @Test func oldTableLayout() throws {
    let a = try page("divsoup.html")
    #expect(a.title == "وزير المياه يحذر من موسم جفاف طويل")
    #expect(a.source == "صحيفة النهضة")
    #expect(a.author == "ماهر العبدالله")
    #expect(a.date == ArticleDate(year: 2021, month: 9, day: 7, minuteOfDay: 705))
    #expect(texts(a, .body).count == 3)
    #expect(a.paragraphs.count == 3)
    #expect(texts(a, .body)[2].contains("«الوضع صعب، لكنه تحت السيطرة»"))
  }

  @Test func broadcasterLayout() throws {
    let a = try page("broadcaster.html")
    #expect(a.title == "كيف غيّرت القهوة المختصة مقاهي المدينة؟")
    #expect(a.source == "إذاعة الضفة")
    #expect(a.author == "هالة الخطيب")
    #expect(a.date == ArticleDate(year: 2022, month: 11, day: 2))
    #expect(texts(a, .body).count == 4)
    #expect(texts(a, .subheading) == ["\"ثقافة لا موضة\""])
    #expect(texts(a, .caption) == ["زبائن في مقهى وسط المدينة"])
    #expect(texts(a, .furniture).contains("لماذا ارتفع سعر البن في العالم؟"))
  }

  @Test func englishLayout() throws {
    let a = try page("english.html")
    #expect(a.title == "Harbour bridge to close for repairs")
    #expect(a.source == "The Coast Herald")
    #expect(a.author == "Jane Whitfield")
    #expect(a.date == ArticleDate(year: 2021, month: 2, day: 3, minuteOfDay: 1085))
    #expect(a.language == "en")
    #expect(texts(a, .body).count == 3)
    #expect(texts(a, .furniture).count == 1)
  }

  @Test func rss() throws {
    let results = Self.results("feed-rss.xml")
    #expect(results.count == 3)
    let a = try results[0].get()
    #expect(a.title == "بلدية صفاقس تفتتح سوقاً جديداً للأسماك")
    #expect(a.author == "سارة المؤدب")
    #expect(a.source == "المرفأ نيوز")
    #expect(a.date == ArticleDate(year: 2021, month: 3, day: 15, minuteOfDay: 30))
    #expect(a.keywords == ["صفاقس", "الصيد البحري"])
    #expect(texts(a, .body)[0].contains("الأسماك & المحار"))
    #expect(texts(a, .subheading) == ["مطالب البحارة"])
    #expect(texts(a, .listItem) == ["مصنع للثلج", "رصيف جديد"])
    let b = try results[1].get()
    #expect(b.title == "مجلس الجهة يناقش الميزانية «الأصعب» منذ أعوام")
    #expect(texts(b, .body) == ["ناقش المجلس الجهوي ميزانية العام المقبل، وسط خلافات بين الكتل & النقابات."])
    let error = try #require(throws: QariError.self) { try results[2].get() }
    #expect(error.what.contains("entry 3"))
  }

  @Test func atom() throws {
    let articles = try Self.results("feed-atom.xml").map { try $0.get() }
    #expect(articles.map(\.title) == ["عودة القطار إلى حلب", "سوق المدينة يستعيد رواده"])
    #expect(articles.map(\.source) == ["مدونة \"السور\"", "مدونة \"السور\""])
    #expect(articles.map(\.url) == ["https://sour.example/1", "https://sour.example/2"])
    #expect(articles[0].author == "رامي الأسعد")
    #expect(articles[0].date == ArticleDate(year: 2021, month: 5, day: 31, minuteOfDay: 20 * 60 + 45))
    #expect(articles[0].keywords == ["السكك"])
    #expect(articles[0].paragraphs.count == 2)
    #expect(articles[1].date == ArticleDate(year: 2021, month: 5, day: 30, minuteOfDay: 360))
  }

  /// One importer serves many threads: the results are those of one thread.
  @Test func threads() async throws {
    let files = ["blog.html", "feed-rss.xml", "feed.json", "note.md", "divsoup.html"]
    let expected = files.map { Self.results($0) }
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          for (file, results) in zip(files, expected) { #expect(Self.results(file) == results) }
        }
      }
    }
  }

  @Test func rdf() throws {
    let a = try page("feed-rdf.xml")
    #expect(a.title == "البصرة تستضيف مهرجان التمور")
    #expect(a.source == "وكالة النخيل")
    #expect(a.author == "قسم الأخبار")
    #expect(a.date == ArticleDate(year: 2020, month: 10, day: 5, minuteOfDay: 540))
    #expect(a.url == "https://nakheel.example/9")
  }

  @Test func jsonFeed() throws {
    let results = Self.results("feed.json")
    #expect(results.count == 3)
    let a = try results[0].get()
    #expect(a.author == "هيئة التحرير")
    #expect(a.date == ArticleDate(year: 2022, month: 1, day: 10, minuteOfDay: 300))
    #expect(a.paragraphs.count == 2)
    #expect(a.keywords == ["كتب", "قرى"])
    let b = try results[1].get()
    #expect(b.author == "نزار الحلو")
    #expect(b.paragraphs.count == 2)
    #expect(throws: QariError.self) { try results[2].get() }
  }

  @Test func opml() throws {
    let importer = ArticleImporter()
    let data = try importer.contents(of: ImportInput(path: Self.folder + "/feeds.opml"))
    let feeds = try #require(try importer.feedList(data: data, name: "feeds.opml"))
    #expect(
      feeds == [
        FeedReference(url: "https://almarfaa.example/feed/", title: "المرفأ نيوز", folders: ["أخبار"]),
        FeedReference(url: "https://nakheel.example/rdf", title: "النخيل", folders: ["أخبار"]),
        FeedReference(url: "https://sour.example/atom", title: "السور"),
      ])
    #expect(try importer.feedList(data: Array("<rss/>".utf8), name: "x") == nil)
    let error = try #require(throws: QariError.self) { try Self.results("feeds.opml")[0].get() }
    #expect(error.what.contains("list of 3 feeds"))
  }

  @Test func jsonLines() throws {
    let results = Self.results("articles.jsonl")
    #expect(results.count == 5)
    let a = try results[0].get()
    #expect(a.title == "قافلة طبية تصل إلى تمبكتو")
    #expect(a.source == "أخبار الصحراء")
    #expect(a.date == ArticleDate(year: 2019, month: 4, day: 2))
    #expect(a.keywords == ["صحة", "مالي"])
    let b = try results[2].get()
    #expect(b.source == "وكالة البحيرة")
    #expect(b.author == "مريم صالح، آدم إدريس")
    #expect(b.date == ArticleDate(year: 2019, month: 5, day: 2))
    let errors = [results[1], results[3], results[4]].map { $0.failure?.place ?? "" }
    #expect(errors[0].hasSuffix("articles.jsonl, line 2, byte 38"))
    #expect(errors[1].hasSuffix("articles.jsonl, line 5"))
    #expect(errors[2].hasSuffix("articles.jsonl, line 6"))
  }

  @Test(arguments: [
    ("&quot;زهرة&quot; تعود", "\"زهرة\" تعود"), ("2015&#8211;2017 &amp; بعد", "2015–2017 & بعد"),
    ("&#x0645;صر", "مصر"), ("A&B; &nosuch; &", "A&B; &nosuch; &"),
    ("&#27;[31m &#0; &#xD800;", "&#27;[31m &#0; &#xD800;"),
    ("&amp;quot;", "&quot;"), ("&laquo;خبر&raquo;", "«خبر»"),
  ])
  func characterReferences(text: String, expected: String) {
    #expect(CharacterReferences.decoded(text) == expected)
  }

  @Test func csv() throws {
    let results = Self.results("articles.csv")
    #expect(results.count == 4)
    let a = try results[0].get()
    #expect(a.title == "مهرجان \"الربيع\" يعود إلى الموصل")
    #expect(a.paragraphs.map(\.text) == ["عاد مهرجان الربيع إلى الموصل، بعد غياب.", "وشارك فيه مئتا فنان."])
    #expect(a.source == "جريدة الحدباء")
    #expect(a.date == ArticleDate(year: 2018, month: 4, day: 17))
    #expect(results[2].failure?.place?.hasSuffix("line 6") == true)
    #expect(results[3].failure?.place?.hasSuffix("line 7") == true)
  }

  @Test func markdown() throws {
    let a = try page("note.md")
    #expect(a.title == "يوم في سوق الجمعة")
    #expect(a.author == "ليان حداد")
    #expect(a.date == ArticleDate(year: 2023, month: 2, day: 11))
    #expect(a.keywords == ["أسواق", "عمّان"])
    #expect(
      texts(a, .body) == [
        "يبدأ السوق قبل الفجر، حين تصل الشاحنات من الأغوار محملة بالخضار.",
        "«لا أبيع إلا ما أزرع»، تقول أم خالد.",
        "ويستمر البيع حتى الظهر. وبعدها يعود الهدوء.",
      ])
    #expect(texts(a, .subheading) == ["الباعة"])
    #expect(texts(a, .listItem) == ["بائع البرتقال", "بائعة الزعتر"])
  }

  @Test func foldersAreListedInOrder() throws {
    let inputs = try ArticleImporter().inputs([Self.folder, Self.folder + "/note.md", "/no/such/file"])
    let paths = try inputs.dropLast().map { try $0.get().path }
    #expect(paths.dropLast() == paths.dropLast().sorted()[...])
    #expect(paths.last == Self.folder + "/note.md")
    #expect(inputs.last?.failure?.place == "/no/such/file")
    #expect(inputs.last?.failure?.what == "cannot be read: No such file or directory")
  }

  @Test(arguments: [
    ("2020-01-23T13:10:00+02:00", 2020, 1, 23, 670), ("2020-01-01T00:30:00+03:00", 2019, 12, 31, 1290),
    ("Thu, 23 Jan 2020 23:30:00 -0100", 2020, 1, 24, 30),
    ("Thu, 23 Jan 2020 13:10:00 EST", 2020, 1, 23, 1090),
    ("2020-01-23T13:10:00.250Z", 2020, 1, 23, 790), ("1579784400", 2020, 1, 23, 780),
    ("1579784400000", 2020, 1, 23, 780),
  ])
  func timestamps(text: String, year: Int, month: Int, day: Int, minute: Int) {
    #expect(Timestamp.date(text) == ArticleDate(year: year, month: month, day: day, minuteOfDay: minute))
  }
}

extension Result {
  var failure: Failure? {
    if case .failure(let error) = self { return error }
    return nil
  }
}
