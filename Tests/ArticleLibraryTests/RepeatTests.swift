import ArticleLibrary
import ArticleModel
import Testing

@Suite struct RepeatTests {
  /// Forty different words, so that every change is a known share of the 38 three-word sequences.
  private static let words = (1...40).map { "كلمة\(String(repeating: "ا", count: $0))" }

  private func story(_ words: [String], day: Int, hash: UInt64 = 0) -> LinkedArticle {
    Desk.story(
      "خبر \(day)", words.joined(separator: " "), date: ArticleDate(year: 2020, month: 1, day: day),
      source: nil, [],
      hash: hash)
  }

  @Test func sameHashIsSkipped() throws {
    let library = try SQLiteLibrary.inMemory()
    let first = try library.add(LinkedBatch(articles: [story(Self.words, day: 1, hash: 77)]))
    let again = try library.add(
      LinkedBatch(articles: [
        story(Self.words, day: 2, hash: 77), story(Self.words, day: 3, hash: UInt64.max),
        story(Self.words, day: 4, hash: UInt64.max),
      ]))
    #expect(again.map(\.isNew) == [false, true, false])
    #expect(again[0].id == first[0].id)
    #expect(again[2].id == again[1].id)
    #expect(try library.contains(contentHashes: [77, 78, UInt64.max, 0]) == [true, false, true, false])
    #expect(try library.articleCount(.all) == 2)
  }

  @Test func nearRepeatsFormAGroup() throws {
    let library = try SQLiteLibrary.inMemory()
    var corrected = Self.words
    corrected[0] = "تصحيح"
    var shortened = Self.words
    shortened.removeLast(4)
    let other = Self.words.map { $0 + "ب" }
    _ = try library.add(
      LinkedBatch(articles: [
        story(Self.words, day: 1), story(other, day: 2), story(corrected, day: 3), story(shortened, day: 4),
      ]))
    #expect(try ids(library.repeats(of: .number(1))) == [4, 3])
    #expect(try ids(library.repeats(of: .number(4))) == [3, 1])
    #expect(try ids(library.repeats(of: .number(2))) == [])
    #expect(try library.articles(.all, offset: 0, limit: 9).map(\.repeats) == [2, 2, 0, 2])
  }

  @Test func furnitureMakesNoRepeat() throws {
    let library = try SQLiteLibrary.inMemory()
    let form = Paragraph(Self.words.joined(separator: " "), role: .furniture)
    let articles = ["أ", "ب"].map { letter in
      let body = Paragraph((1...30).map { letter + String(repeating: "و", count: $0) }.joined(separator: " "))
      return LinkedArticle(
        article: Article(title: letter, paragraphs: [body, form]), mentions: [], actors: [])
    }
    _ = try library.add(LinkedBatch(articles: articles))
    #expect(try library.repeats(of: .number(1)).isEmpty)
  }

  @Test func wordCountIsTheModels() throws {
    let library = try SQLiteLibrary.inMemory()
    let texts = [
      "واحد\u{A0}اثنان\u{2003}ثلاثة", " ", "", "a\u{3000}b\u{1680}c\u{85}d", "آخر\tكلمة\u{2028}سطر", "“x” ‏y",
    ]
    let articles = texts.map { text in
      LinkedArticle(
        article: Article(title: "عنوان من كلمات", paragraphs: [Paragraph(text)]), mentions: [], actors: [])
    }
    _ = try library.add(LinkedBatch(articles: articles))
    for (index, linked) in articles.enumerated() {
      #expect(try library.summary(.number(Int64(index) + 1))?.words == linked.article.wordCount)
    }
  }
}
