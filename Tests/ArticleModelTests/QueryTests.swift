import ArticleModel
import Testing

@Suite("Filter language") struct QueryTests {
  @Test(
    "prints what it parsed, and parses what it printed",
    arguments: [
      "actor:حفتر", "-actor:\"مجلس الأمن\" kind:organisation",
      "source:الخليج after:2020-01-01 before:2020-02-01",
      "is:unread", "tag:ليبيا title:طرابلس \"وقف إطلاق النار\" هدنة*", "actor:#12 | actor:#13 is:read",
      "(a b) | -c", "-(a | b) sort:oldest", "is:repeated repeats:#7 -repeats:#8",
      "a repeats:folded sort:title", "repeats:folded",
      "language:ar author:\"مالك بشير\"", "\"a\\\"b\\\\\"", "",
    ])
  func roundTrip(text: String) throws {
    let query = try Query(parsing: text)
    #expect(query.description == text)
    #expect(try Query(parsing: query.description) == query)
  }

  @Test("reads Arabic keywords, quotes and digits")
  func arabic() throws {
    #expect(
      try Query(parsing: "فاعل:«مجلس الأمن» بعد:٢٠٢٠-٠١ قبل:2020/2/3")
        == Query(parsing: "actor:\"مجلس الأمن\" after:2020-01-01 before:2020-02-03"))
  }

  @Test("| binds tighter than the blank")
  func precedence() throws {
    let q = try Query(parsing: "a | b c")
    #expect(q.expression == .and([.or([.term(.text("a")), .term(.text("b"))]), .term(.text("c"))]))
  }

  @Test(
    "says where and why",
    arguments: [
      ("colour:red", 0), ("after:yesterday", 6), ("a | ", 2), ("(a", 0), ("a)", 1), ("\"a", 0), ("actor:", 6),
      ("a -", 2), ("kind:ship", 5), ("()", 0), ("after:2020-02-30", 6), ("| a", 0), ("actor:#x", 6),
      ("repeats:#x", 8), ("repeats:no", 8), ("-repeats:folded", 0),
    ])
  func errors(text: String, position: Int) {
    do {
      _ = try Query(parsing: text)
      Issue.record("\(text) should not parse")
    } catch { #expect(error.position == position, "\(error)") }
  }

  @Test("adds and removes conditions")
  func editing() throws {
    let a = Query.Expression.term(.actorID(ActorID(rawValue: 1)))
    let b = Query.Expression.not(.term(.actorID(ActorID(rawValue: 2))))
    let q = Query.all.adding(a).adding(b).adding(a)
    #expect(q.description == "actor:#1 -actor:#2")
    #expect(q.removing(a).removing(b).isUnfiltered)
    let folded = try Query(parsing: "مكررات:مطوية حالة:مكرر")
    #expect(folded.removing(.term(.state(.repeated))).description == "repeats:folded")
    #expect(!folded.removing(.term(.state(.repeated))).isUnfiltered)
  }
}

@Suite("Dates") struct ArticleDateTests {
  @Test("knows the calendar")
  func calendar() throws {
    #expect(ArticleDate(year: 2019, month: 2, day: 29) == nil)
    #expect(ArticleDate(year: 2000, month: 2, day: 29) != nil)
    #expect(ArticleDate(year: 1970, month: 1, day: 1)?.dayNumber == 0)
    // date -u -d 2020-01-23 +%s / 86400
    let d = try #require(ArticleDate(year: 2020, month: 1, day: 23, minuteOfDay: 790))
    #expect(d.dayNumber == 18284)
    #expect(d.isoDay == "2020-01-23")
    #expect(d.isoTime == "13:10")
    #expect(ArticleDate(dayNumber: 18284)?.isoDay == "2020-01-23")
  }
}

@Suite("Article text") struct ArticleTextTests {
  @Test("converts offsets")
  func offsets() throws {
    let a = Article(
      title: "عنوان", titleSourceOffset: 0,
      paragraphs: [Paragraph("أول", sourceOffset: 7), Paragraph("ثان", role: .furniture, sourceOffset: 20)])
    let t = ArticleText(a)
    #expect(t.string == "عنوان\n\nأول\nثان")
    #expect(t.segment(at: 5) == nil)
    #expect(t.segment(at: 7)?.paragraph == 0)
    #expect(t.segment(at: 11)?.isContent == false)
    #expect(t.sourceRange(8..<10) == 8..<10)
    #expect(t.sourceRange(11..<12) == 20..<21)
    #expect(t.substring(7..<10) == "أول")
    #expect(a.wordCount == 2)
  }
}
