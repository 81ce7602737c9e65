import ArticleLibrary
import ArticleModel
import Testing

@Suite struct ListTests {
  @Test(arguments: Place.allCases)
  func ordersAndPages(_ place: Place) throws {
    try Desk.with(place) { (library) throws in
      // Fresh library: the first page comes from the index of dates, the others from the columns.
      #expect(try ids(library.articles(.all, offset: 0, limit: 50)) == [2, 6, 3, 1, 5, 4])
      #expect(try library.articleCount(.all) == 6)
      #expect(try ids(library.articles(Query(sort: .oldest), offset: 0, limit: 50)) == [5, 1, 3, 6, 2, 4])
      #expect(try ids(library.articles(Query(sort: .added), offset: 0, limit: 50)) == [6, 5, 4, 3, 2, 1])
      // By headline: أرشيف الاقتصاد بيان حفتر سلامة هدنة (folded: ارشيف before الاقتصاد, since ر < ل).
      #expect(try ids(library.articles(Query(sort: .title), offset: 0, limit: 50)) == [4, 5, 6, 1, 3, 2])
      #expect(try ids(library.articles(.all, offset: 2, limit: 2)) == [3, 1])
      #expect(try ids(library.articles(.all, offset: 5, limit: 9)) == [4])
      #expect(try library.articles(.all, offset: 6, limit: 9).isEmpty)
    }
  }

  @Test(arguments: Place.allCases)
  func positions(_ place: Place) throws {
    try Desk.with(place) { (library) throws in
      #expect(try library.position(of: .number(1), in: .all) == 3)
      #expect(try library.position(of: .number(4), in: .all) == 5)
      #expect(try library.position(of: .number(9), in: .all) == nil)
      #expect(try library.position(of: .number(1), in: Query(sort: .added)) == 5)
      let libya = Query(.term(.actorID(.draft(Desk.libya))))
      #expect(try library.position(of: .number(1), in: libya) == 1)
      #expect(try library.position(of: .number(2), in: libya) == nil)
    }
  }

  @Test func everyTermFilters() throws {
    try Desk.with(.memory) { (library) throws in
      func found(_ text: String) throws -> [Int64] {
        ids(try library.articles(try Query(parsing: text), offset: 0, limit: 50))
      }
      #expect(try found("actor:حفتر") == [6, 3, 1])
      #expect(try found("actor:#1") == [6, 3, 1])
      #expect(try found("actor:حفتر actor:ليبيا") == [6, 1])
      #expect(try found("actor:حفتر -actor:ليبيا") == [3])
      #expect(try found("actor:سلامة | actor:الاقتصاد") == [2, 3])
      #expect(try found("kind:organisation") == [2])
      #expect(try found("kind:person") == [2, 6, 3, 1])
      #expect(try found("source:الجزيره") == [6, 3, 1])
      #expect(try found("source:خليج") == [2])
      #expect(try found("after:2020-01-12") == [2, 6, 3])
      #expect(try found("before:2020-01-12") == [1, 5])
      #expect(try found("after:2020 before:2020-01-11") == [1])
      #expect(try found("language:ar") == [2, 6, 3, 1, 5, 4])
      #expect(try found("language:en") == [])
      #expect(try found("title:طرابلس") == [2])
      #expect(try found("طرابلس") == [2, 3])
      #expect(try found("\"وقف إطلاق النار\"") == [2])
      #expect(try found("\"إطلاق وقف\"") == [])
      #expect(try found("ترتف*") == [5])
      #expect(try found("طرابلس -actor:حفتر") == [2])
      #expect(try found("-طرابلس sort:oldest") == [5, 1, 6, 4])
      #expect(try library.articleCount(Query(parsing: "actor:حفتر طرابلس")) == 1)
    }
  }

  @Test func wholeArticleComesBack() throws {
    let article = Article(
      title: "عنوان", titleIsDerived: true, titleSourceOffset: 7,
      paragraphs: [
        Paragraph("في المعركة..", role: .kicker, sourceOffset: 0), Paragraph("نص أول", sourceOffset: 20),
        Paragraph("", role: .caption), Paragraph("اترك تعليقا", role: .furniture, sourceOffset: 90),
      ], source: "الجزيرة", author: "أحمد علي",
      date: ArticleDate(year: 1969, month: 12, day: 31, minuteOfDay: 5),
      url: "https://example.org/a", language: "ar", keywords: ["حرب", "سلم"], origin: "/a/b.html",
      contentHash: 0xFFFF_FFFF_0000_0001,
      state: ReadingState(isRead: true, isBookmarked: true, tags: ["ليبيا", "مهم"], note: "راجع"))
    let library = try SQLiteLibrary.inMemory()
    let added = try library.add(
      LinkedBatch(articles: [LinkedArticle(article: article, mentions: [], actors: [])]))
    var stored = article
    stored.id = added[0].id
    #expect(try library.article(added[0].id) == stored)
    let summary = try #require(try library.summary(added[0].id))
    // The derived title is not counted again, furniture is no content: في المعركة.. نص أول.
    #expect(summary.words == 4)
    #expect(summary.author == "أحمد علي")
    #expect(summary.date == article.date)
    #expect(summary.state == article.state)
    #expect(try library.articleCount(Query(parsing: "is:read is:bookmarked tag:ليبيا author:احمد")) == 1)
    #expect(try library.articleCount(Query(parsing: "تعليقا")) == 0)
    #expect(try library.article(.number(99)) == nil)
  }

  @Test(arguments: Place.allCases)
  func marks(_ place: Place) throws {
    try Desk.with(place) { (library) throws in
      let before = try library.generation()
      try library.setRead(true, [.number(1), .number(2)])
      try library.setBookmarked(true, .number(2))
      try library.setTags(["هدنة", "متابعة"], .number(2))
      try library.setNote("تحقق من المصدر", .number(2))
      #expect(try library.generation() > before)
      let unread = try Query(parsing: "is:unread")
      #expect(try ids(library.articles(unread, offset: 0, limit: 9)) == [6, 3, 5, 4])
      #expect(try ids(library.articles(Query(parsing: "is:bookmarked"), offset: 0, limit: 9)) == [2])
      #expect(try ids(library.articles(Query(parsing: "tag:هدنه"), offset: 0, limit: 9)) == [2])
      #expect(try library.statistics().unread == 4)
      let state = try library.summary(.number(2))?.state
      #expect(
        state
          == ReadingState(isRead: true, isBookmarked: true, tags: ["هدنة", "متابعة"], note: "تحقق من المصدر"))
      try library.setTags(["متابعة"], .number(1))
      #expect(try library.tags().map(\.name) == ["متابعة", "هدنة"])
      #expect(try library.tags().map(\.articles) == [2, 1])
      try library.setRead(false, [.number(1)])
      try library.setRead(false, [.number(1)])
      #expect(try library.statistics().unread == 5)
      try library.setTags([], .number(2))
      #expect(try library.articleCount(Query(parsing: "tag:هدنة")) == 0)
      #expect(throws: QariError.self) { try library.setRead(true, [.number(77)]) }
      try library.setSetting("filter.1", "actor:حفتر")
      #expect(try library.setting("filter.1") == "actor:حفتر")
      try library.setSetting("filter.1", nil)
      #expect(try library.setting("filter.1") == nil)
    }
  }

  @Test func articlesByName() throws {
    try Desk.with(.memory) { (library) throws in
      #expect(try ids(library.articles(named: "/news/بيان.txt", limit: 9)) == [6])
      #expect(try ids(library.articles(named: "هدنه في", limit: 9)) == [2])
      #expect(try ids(library.articles(named: "موسك", limit: 9)) == [1])
      #expect(try ids(library.articles(named: "الاقتصاد.txt", limit: 9)) == [5])
      #expect(try library.articles(named: "لا شيء", limit: 9).isEmpty)
      #expect(try ids(library.articles(named: "/news/", limit: 2)) == [2, 6])
    }
  }

  @Test func statisticsAndSources() throws {
    try Desk.with(.file) { (library) throws in
      let statistics = try library.statistics()
      #expect(statistics.articles == 6)
      #expect(statistics.unread == 6)
      #expect(statistics.actors == 5)
      #expect(statistics.mentions == 15)
      #expect(statistics.schemaVersion == 2)
      #expect(statistics.bytes > 0)
      #expect(try library.sources(.all).map(\.name) == ["الجزيرة", "الخليج", "رويترز"])
      #expect(try library.sources(.all).map(\.articles) == [3, 1, 1])
      #expect(try library.sources(Query(parsing: "actor:سلامة")).map(\.name) == ["الجزيرة", "الخليج"])
    }
  }
}
