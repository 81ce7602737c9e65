import ArticleModel
import Testing

@testable import ArticleImport

/// One text in the layouts that pages have, without the metadata of a modern site.
@Suite struct PageLayoutTests {
  static let title = "حملة لتلقيح أشجار النخيل في الجنوب"
  static let text = [
    "أعلنت وزارة الزراعة، الأحد، بدء حملة لتلقيح أشجار النخيل في ثلاث محافظات جنوبية.",
    "وقال المتحدث باسم الوزارة إن الحملة تستمر أربعة أسابيع، وتشمل مليوني نخلة.",
    "وطالب المزارعون بتوفير المبيدات في وقت مبكر من الموسم، وبدعم أسعار الأسمدة.",
  ]
  static let paragraphs = text.map { "<p>\($0)</p>" }.joined()
  static let teasers = (1...8).map {
    "<article><h3><a href=/\($0)>خبر آخر رقم \($0) من أخبار اليوم</a></h3><p>مقدمة قصيرة للخبر الآخر، تكفي لجذب القارئ إلى الرابط.</p></article>"
  }.joined()
  static let comments = String(
    repeating:
      "<div class=comment><p>تعليق طويل من قارئ غاضب يرى أن الوزارة لم تفعل شيئاً، وأن الحملة جاءت متأخرة جداً.</p></div>",
    count: 15)

  @Test(arguments: [
    "<html><head><title>\(title)</title></head><body><h1>\(title)</h1>\(paragraphs)</body></html>",
    "<html><head><title>\(title)</title></head><body><div class=article><h1>\(title)</h1><div class=text>\(paragraphs)</div></div><div id=comments>\(comments)</div></body></html>",
    "<html><head><meta property='og:title' content='\(title)'></head><body><main><article><h1>\(title)</h1><div>\(paragraphs)</div></article></main><section>\(teasers)</section></body></html>",
    "<html amp><head><title>\(title)</title></head><body><h1 itemprop=headline>\(title)</h1><div itemprop=articleBody>\(paragraphs)<p><a href=/x>اقرأ أيضاً: خبر آخر</a></p></div></body></html>",
    "<html><body><table><tr><td><font size=5><b>\(title)</b></font><br>\(text.joined(separator: "<br><br>"))</td></tr></table></body></html>",
    "<html><head><title>\(title) - جريدة الجنوب</title></head><body><div class=css-1>\(text.map { "<div><span>\($0)</span></div>" }.joined())</div><div><a href=/1>خبر طويل عن السياسة والاقتصاد في البلاد</a></div></body></html>",
    "<html><head><title>\(title)</title></head><body><div><h1>\(title)</h1><nav><a href=/>الرئيسية</a></nav>\(paragraphs)<form><p>اكتب رأيك هنا في هذا الموضوع، ونحن ننشره.</p></form></div>",
  ])
  func textAndTitle(html: String) throws {
    let a = try #require(
      try ArticleImporter().articles(data: Array(html.utf8), name: "p.html", contentType: nil).first?.get())
    #expect(a.title == Self.title)
    #expect(!a.titleIsDerived)
    #expect(a.paragraphs.filter(\.isContent).map(\.text) == Self.text)
  }

  @Test func rowsAndLinesAreKept() throws {
    let html =
      "<article><h1>\(Self.title)</h1>\(Self.paragraphs)<table><tr><th>البصرة</th><td>٢٠٠</td></tr></table><pre>سطر أول\nسطر ثان</pre></article>"
    let a = try #require(
      try ArticleImporter().articles(data: Array(html.utf8), name: "p.html", contentType: nil).first?.get())
    #expect(a.paragraphs.suffix(3).map(\.text) == ["البصرة | ٢٠٠", "سطر أول", "سطر ثان"])
  }

  @Test func structuredDataInAList() throws {
    let html =
      "<html><head><script type='application/ld+json'>[{\"@type\":[\"NewsArticle\"],\"headline\":\"\(Self.title)\",\"datePublished\":\"2023-05-02T08:00:00.000Z\",\"author\":[{\"@type\":\"Person\",\"name\":\"نوال الكرخي\"},{\"name\":\"علي ماجد\"}],\"publisher\":{\"name\":\"المسار\"},\"keywords\":[\"نخيل\",\"زراعة\"]}]</script></head><body>\(Self.paragraphs)</body></html>"
    let a = try #require(
      try ArticleImporter().articles(data: Array(html.utf8), name: "p.html", contentType: nil).first?.get())
    #expect(a.title == Self.title)
    #expect(a.author == "نوال الكرخي، علي ماجد")
    #expect(a.source == "المسار")
    #expect(a.date == ArticleDate(year: 2023, month: 5, day: 2, minuteOfDay: 480))
    #expect(a.keywords == ["نخيل", "زراعة"])
  }
}
