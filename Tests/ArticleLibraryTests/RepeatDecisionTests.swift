import ArticleLibrary
import ArticleModel
import Testing

/// Folding of near repeats, and what a person decides about them. Stories are forty words; one replaced word leaves
/// 35 of 41 three-word sequences in common.
@Suite struct RepeatDecisionTests {
  private static let words = (1...40).map { "كلمة\(String(repeating: "ا", count: $0))" }

  /// Articles 1, 2 and 3 repeat each other, 4 and 5 do too, 6 stands alone. Newest first: 3, 5, 1, 6, 2, 4.
  private static func articles() -> [LinkedArticle] {
    func story(_ words: [String], _ day: Int, _ number: Int) -> LinkedArticle {
      Desk.story(
        "خبر \(number)", words.joined(separator: " "), date: ArticleDate(year: 2020, month: 1, day: day),
        source: number % 2 == 0 ? "زوجي" : "فردي", [], hash: UInt64(100 + number))
    }
    func changed(_ words: [String], _ at: Int) -> [String] {
      var words = words
      words[at] = "تصحيح\(at)"
      return words
    }
    let other = words.map { "ب" + $0 }
    return [
      story(words, 10, 1), story(changed(words, 5), 5, 2), story(changed(words, 30), 20, 3),
      story(other, 1, 4),
      story(changed(other, 20), 15, 5), story(words.map { "ج" + $0 }, 8, 6),
    ]
  }

  private static func library() throws -> SQLiteLibrary {
    let library = try SQLiteLibrary.inMemory()
    _ = try library.add(LinkedBatch(articles: articles()))
    return library
  }

  private static func key(_ number: Int) -> Decision.ArticleKey {
    Decision.ArticleKey(title: "خبر \(number)", contentHash: UInt64(100 + number))
  }

  private func list(_ query: String, _ library: any Library) throws -> [Int64] {
    let query = try Query(parsing: query)
    let rows = try library.articles(query, offset: 0, limit: 20)
    #expect(try library.articleCount(query) == rows.count)
    for (index, row) in rows.enumerated() { #expect(try library.position(of: row.id, in: query) == index) }
    return rows.map(\.id.rawValue)
  }

  /// For each article, those that repeat it.
  private func groups(_ library: any Library) throws -> [[Int64]] {
    try (Int64(1)...6).map { number in
      let repeats = try library.repeats(of: .number(number)).map(\.id.rawValue)
      #expect(try library.summary(.number(number))?.repeats == repeats.count)
      return repeats
    }
  }

  @Test func theNewestOfAGroupStaysInTheList() throws {
    let library = try Self.library()
    #expect(try list("", library) == [3, 5, 1, 6, 2, 4])
    #expect(try list("repeats:folded", library) == [3, 5, 6])
    #expect(try list("repeats:folded sort:oldest", library) == [6, 5, 3])
    // Folded under the filter: what it leaves out does not count.
    #expect(try list("repeats:folded source:زوجي", library) == [6, 2, 4])
    #expect(try list("repeats:folded before:2020-01-12", library) == [1, 6, 4])
    #expect(try list("is:repeated", library) == [3, 5, 1, 2, 4])
    #expect(try list("-is:repeated", library) == [6])
    #expect(try list("repeats:#2", library) == [3, 1, 2])
    #expect(try list("repeats:#6", library) == [6])
    #expect(try list("repeats:#99", library) == [])
    #expect(try library.sources(Query(parsing: "repeats:folded")).map(\.articles) == [2, 1])
  }

  @Test func foldingFollowsWhatIsImported() throws {
    let library = try SQLiteLibrary.inMemory()
    let articles = Self.articles()
    _ = try library.add(LinkedBatch(articles: Array(articles[..<2])))
    #expect(try list("repeats:folded", library) == [1])
    _ = try library.add(LinkedBatch(articles: Array(articles[2...])))
    #expect(try list("repeats:folded", library) == [3, 5, 6])
    try library.setRead(true, [ArticleID(rawValue: 3)])
    #expect(try list("repeats:folded is:unread", library) == [5, 1, 6])
  }

  @Test func aPersonDecidesAndTakesBack() throws {
    let library = try Self.library()
    let before = try groups(library)
    #expect(before == [[3, 2], [3, 1], [1, 2], [5], [4], []])
    _ = try library.decide(.notRepeat(Self.key(3)))
    #expect(try groups(library) == [[2], [1], [], [5], [4], []])
    #expect(try list("repeats:folded", library) == [3, 5, 1, 6])
    _ = try library.decide(.repeatOf(Self.key(6), Self.key(4)))
    #expect(try groups(library) == [[2], [1], [], [5, 6], [6, 4], [5, 4]])
    _ = try library.decide(.repeatOf(Self.key(2), Self.key(3)))
    #expect(try groups(library) == [[], [3], [2], [5, 6], [6, 4], [5, 4]])
    #expect(try library.decisions().map(\.action).count == 3)
    // Taken back one after the other, and out of order.
    _ = try library.undoLastDecision()
    #expect(try groups(library) == [[2], [1], [], [5, 6], [6, 4], [5, 4]])
    _ = try library.decide(.undo(1))
    #expect(try groups(library) == [[3, 2], [3, 1], [1, 2], [5, 6], [6, 4], [5, 4]])
    _ = try library.undoLastDecision()
    #expect(try groups(library) == before)
    #expect(try library.undoLastDecision() == nil)
    #expect(try library.decisions().count == 6)
  }

  @Test func bothSidesOfAMadeUpPairAreFreeAgain() throws {
    let library = try Self.library()
    _ = try library.decide(.notRepeat(Self.key(4)))
    _ = try library.decide(.repeatOf(Self.key(6), Self.key(5)))
    #expect(try groups(library).suffix(3) == [[], [6], [5]])
    _ = try library.undoLastDecision()
    #expect(try groups(library).suffix(3) == [[], [], []])
    _ = try library.undoLastDecision()
    #expect(try groups(library).suffix(3) == [[5], [4], []])
  }

  @Test func whatIsDecidedOutlastsImports() throws {
    let library = try Self.library()
    _ = try library.decide(.notRepeat(Self.key(1)))
    var again = Self.words
    again[12] = "جديد"
    let story = Desk.story("خبر 7", again.joined(separator: " "), date: nil, source: nil, [], hash: 107)
    _ = try library.add(LinkedBatch(articles: [story]))
    #expect(try library.repeats(of: .number(1)).isEmpty)
    #expect(try library.repeats(of: .number(7)).map(\.id.rawValue) == [3, 2])
    _ = try library.undoLastDecision()
    #expect(try library.repeats(of: .number(1)).map(\.id.rawValue) == [3, 2, 7])
  }

  @Test func aLogFitsAnotherLibraryAndWaitsForItsArticles() throws {
    let library = try Self.library()
    _ = try library.decide(.notRepeat(Self.key(3)))
    _ = try library.decide(.repeatOf(Self.key(6), Self.key(4)))
    let log = try library.decisions()
    let expected = try groups(library)
    let late = try SQLiteLibrary.inMemory()
    #expect(try late.importDecisions(log) == 2)
    let articles = Self.articles()
    for article in articles { _ = try late.add(LinkedBatch(articles: [article])) }
    #expect(try groups(late) == expected)
    #expect(try late.importDecisions(log) == 0)
    #expect(try late.decisions().map(\.action) == log.map(\.action))
  }

  @Test func whatMakesNoSenseIsRefused() throws {
    let library = try Self.library()
    for action: Decision.Action in [
      .notRepeat(Self.key(6)), .notRepeat(Self.key(9)), .repeatOf(Self.key(1), Self.key(1)),
      .repeatOf(Self.key(1), Self.key(2)), .repeatOf(Self.key(1), Self.key(9)),
      .notRepeat(Decision.ArticleKey(title: "خبر 1", contentHash: 0)),
    ] {
      #expect(throws: QariError.self) { try library.decide(action) }
    }
    #expect(try library.decisions().isEmpty)
  }
}
