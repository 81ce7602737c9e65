import ArticleLibrary
import ArticleModel
import Testing

/// Arabic search: every row is a word as it stands in a text and a word that must find it.
@Suite struct SearchTests {
  private func library(_ texts: [String]) throws -> SQLiteLibrary {
    let library = try SQLiteLibrary.inMemory()
    let articles = texts.enumerated().map { index, text in
      Desk.story(
        "خبر \(index + 1)", text, date: ArticleDate(year: 2020, month: 1, day: index + 1), source: nil, [])
    }
    _ = try library.add(LinkedBatch(articles: articles))
    return library
  }

  private func found(_ text: String, in library: SQLiteLibrary, sort: Query.Sort = .date) throws -> [Int64] {
    try ids(library.articles(Query(.term(.text(text)), sort: sort), offset: 0, limit: 50))
  }

  @Test(arguments: [
    // Harakat, tatweel, hamza forms, ta marbuta, alif maqsura, digits, Persian letters.
    ("مُحَمَّد", "محمد"), ("محـــمد", "محمد"), ("أحمد", "احمد"), ("إيران", "ايران"), ("الآن", "الان"),
    ("حكومة", "حكومه"), ("موسى", "موسي"), ("عام ٢٠١٩", "2019"), ("عام ۲۰۱۹", "2019"), ("کابل", "كابل"),
    ("ایران", "إيران"), ("ﻣﺤﻤﺪ", "محمد"), ("ﻻجئ", "لاجئ"), ("NATO", "nato"), ("Chloé", "chloe"),
  ])
  func spellings(_ inText: String, _ asked: String) throws {
    let library = try library(["قبل \(inText) بعد", "شيء آخر"])
    #expect(try found(asked, in: library) == [1])
    #expect(try found(inText, in: library) == [1])
  }

  @Test(arguments: [
    "القاهرة", "والقاهرة", "بالقاهرة", "للقاهرة", "كالقاهرة", "فالقاهرة", "وبالقاهرة", "وللقاهرة", "قاهرة",
    "بقاهرة",
  ])
  func proclitics(_ form: String) throws {
    let library = try library(["وصل \(form) أمس", "لا شيء هنا"])
    #expect(try found("القاهرة", in: library) == [1])
    #expect(try found("قاهرة", in: library) == [1])
  }

  @Test func singleLettersBeforeNames() throws {
    let library = try library(["قال حفتر", "وحفتر", "لحفتر", "بحفتر", "ولحفتر", "فحفتر", "سيقول", "حفتري"])
    #expect(try found("حفتر", in: library) == [6, 5, 4, 3, 2, 1])
    #expect(try found("يقول", in: library) == [7])
    // A particle of one letter in front of a word of two would be a guess.
    #expect(try found("تر", in: library) == [])
  }

  @Test func lamBeforeLam() throws {
    // ل + اللغة is written للغة.
    let library = try library(["حب للغة العربية", "درس اللغة"])
    #expect(try found("اللغة", in: library) == [2, 1])
  }

  @Test func phrases() throws {
    let library = try library([
      "أعلن مجلس الأمن الدولي", "قرار لمجلس الأمن", "الأمن في المجلس", "مجلس للأمن", "عن مجلس. الأمن مهم",
    ])
    #expect(try found("مجلس الأمن", in: library) == [5, 4, 2, 1])
    #expect(try found("الأمن الدولي", in: library) == [1])
    #expect(try library.articleCount(Query(.term(.prefix("مجل")))) == 5)
    #expect(try library.articleCount(Query(.term(.prefix("مجلس الأم")))) == 4)
    #expect(try library.articleCount(Query(parsing: "مجلس -الدولي (قرار | أعلن)")) == 1)
  }

  @Test func exactFormsRankFirst() throws {
    let library = try library([
      "والقاهرة مدينة", "القاهرة مدينة", "بالقاهرة مدينة", "القاهرة القاهرة", "مدينة",
    ])
    let ranked = try found("القاهرة", in: library, sort: .relevance)
    #expect(ranked.count == 4)
    #expect(Set(ranked.prefix(2)) == [2, 4])
    #expect(ranked[0] == 4)
  }

  @Test func titleWeighsMore() throws {
    let library = try SQLiteLibrary.inMemory()
    _ = try library.add(
      LinkedBatch(articles: [
        Desk.story("هدنة", "كلمات كثيرة عن أشياء أخرى", date: nil, source: nil, []),
        Desk.story("عنوان", "هدنة بين كلمات كثيرة", date: nil, source: nil, []),
      ]))
    #expect(try found("هدنة", in: library, sort: .relevance) == [1, 2])
    #expect(try ids(library.articles(Query(.term(.title("هدنة"))), offset: 0, limit: 9)) == [1])
  }

  @Test func digitsStandAlone() throws {
    let library = try library(["بـ20 مليونا", "قمة G20 العشرين", "20"])
    #expect(try found("20", in: library) == [3, 1])
    #expect(try found("g20", in: library) == [2])
  }

  @Test func snippetShowsTheHit() throws {
    let library = try library(["السطر الأول.\nقال المتحدث إن وقفَ إطلاق النار بدأ."])
    let query = Query(.term(.text("وقف إطلاق")))
    let summary = try #require(try library.articles(query, offset: 0, limit: 1).first)
    let snippet = try #require(summary.snippet)
    #expect(snippet.text == "قال المتحدث إن وقفَ إطلاق النار بدأ.")
    // «قال المتحدث إن » has 15 scalars; the hit has 10 with its fatha.
    #expect(snippet.hits == [15..<25])
    // Title «خبر 1» (5), blank line (2), first line (12), newline (1), then 15.
    #expect(snippet.position == 35)
    #expect(try library.articles(.all, offset: 0, limit: 1).first?.snippet == nil)
  }

  @Test func longParagraphsAreCutAtWords() throws {
    let filler = Array(repeating: "كلمة", count: 60).joined(separator: " ")
    let library = try library([filler + " هدنة " + filler])
    let snippet = try #require(
      try library.articles(Query(.term(.text("هدنة"))), offset: 0, limit: 1).first?.snippet)
    #expect(snippet.text.hasPrefix("…كلمة "))
    #expect(snippet.text.hasSuffix(" كلمة…"))
    #expect(snippet.text.unicodeScalars.count <= 162)
    let hit = try #require(snippet.hits.first)
    let scalars = Array(snippet.text.unicodeScalars)
    #expect(String(String.UnicodeScalarView(scalars[hit])) == "هدنة")
  }

  @Test func nothingToLookFor() throws {
    let library = try library(["نص"])
    #expect(try found("…", in: library) == [])
    #expect(try found("\"", in: library) == [])
    #expect(try found("AND OR NOT (", in: library) == [])
    #expect(try library.articles(named: "\"*", limit: 3).isEmpty)
  }

  @Test func newArticlesJoinEarlierResults() throws {
    let library = try library(["هدنة أولى"])
    #expect(try found("هدنة", in: library) == [1])
    _ = try library.add(
      LinkedBatch(articles: [
        Desk.story("خبر", "الهدنة الثانية", date: ArticleDate(year: 2021, month: 1, day: 1), source: nil, [])
      ]))
    #expect(try found("هدنة", in: library) == [2, 1])
  }
}
