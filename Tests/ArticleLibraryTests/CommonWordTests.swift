import ArticleLibrary
import ArticleModel
import Foundation
import Testing

/// Words that so many articles hold that their sets are kept beside the text index. Which articles
/// hold which word is a matter of divisibility here.
@Suite struct CommonWordTests {
  private static let size = 4_400

  private static func text(_ n: Int) -> String {
    var words: [String] = []
    if n % 2 == 0 { words.append("زوج") }
    if n % 3 == 0 { words.append("والقاهرة") }
    if n % 5 == 0 { words.append("للقاهرة") }
    if n % 7 == 0 { words.append("سابع كبير") }
    if n % 11 == 0 { words.append("كبير سابع") }
    if n % 601 == 0 { words.append("زوبعة") }
    return words.joined(separator: " ") + " ."
  }

  private static func batch(_ range: ClosedRange<Int>) -> LinkedBatch {
    LinkedBatch(
      articles: range.map { n in
        LinkedArticle(
          article: Article(
            title: "خبر \(n)", paragraphs: [Paragraph(text(n))], date: nil, language: "ar", origin: "\(n)"),
          mentions: [], actors: [])
      })
  }

  private static func expect(_ library: SQLiteLibrary, _ size: Int) throws {
    func count(_ query: String) throws -> Int { try library.articleCount(Query(parsing: query)) }
    func numbers(_ holds: (Int) -> Bool) -> Int { (1...size).count(where: holds) }
    #expect(try count("زوج") == numbers { $0 % 2 == 0 })
    #expect(try count("القاهرة") == numbers { $0 % 3 == 0 || $0 % 5 == 0 })
    #expect(try count("بالقاهرة") == numbers { $0 % 3 == 0 || $0 % 5 == 0 })
    #expect(try count("زوج القاهرة") == numbers { $0 % 2 == 0 && ($0 % 3 == 0 || $0 % 5 == 0) })
    #expect(try count("القاهرة -زوج") == numbers { $0 % 2 != 0 && ($0 % 3 == 0 || $0 % 5 == 0) })
    #expect(try count("زوبعة") == numbers { $0 % 601 == 0 })
    #expect(try count("زو*") == numbers { $0 % 2 == 0 || $0 % 601 == 0 })
    #expect(try count("زوب*") == numbers { $0 % 601 == 0 })
    #expect(try count("خب*") == size)
    #expect(try count("\"سابع كبير\"") == numbers { $0 % 7 == 0 })
    // The second phrase follows the first where both stand: «سابع كبير كبير سابع».
    #expect(try count("\"كبير كبير\"") == numbers { $0 % 77 == 0 })
    #expect(try count("\"كبير ساب\"*") == numbers { $0 % 11 == 0 })
    #expect(try count("title:خبر") == size)
    #expect(try count("title:زوج") == 0)
    let newest = try library.articles(Query(parsing: "زو*"), offset: 0, limit: 2)
    #expect(newest.allSatisfy { $0.snippet != nil })
  }

  @Test func setsAgreeWithTheTexts() throws {
    let library = try SQLiteLibrary.inMemory()
    _ = try library.add(Self.batch(1...2_000))
    try Self.expect(library, 2_000)
    _ = try library.add(Self.batch(2_001...Self.size))
    try Self.expect(library, Self.size)
    // What comes after the sets were made is found as well, by searches that ran before and by new ones.
    _ = try library.add(Self.batch(Self.size + 1...Self.size + 60))
    try Self.expect(library, Self.size + 60)
    _ = try library.add(Self.batch(Self.size + 61...Self.size + 400))
    try library.finishAdding()
    try Self.expect(library, Self.size + 400)
    #expect(try library.articleCount(Query(.term(.text("سابع")))) > 900)
  }

  /// The file was written by the release before the sets: two articles with their actors.
  @Test func oldFilesAreReadAndBroughtUpToDate() throws {
    let fixture = URL(filePath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../Fixtures/library/version-1.qari").standardized.path
    try withFolder { (folder) throws in
      let path = folder + "/a.qari"
      try FileManager.default.copyItem(atPath: fixture, toPath: path)
      func look(_ library: SQLiteLibrary) throws {
        #expect(try library.articleCount(Query(parsing: "الهدنة")) == 1)
        #expect(try library.articleCount(Query(parsing: "هد*")) == 1)
        #expect(try library.articleCount(Query(parsing: "actor:حفتر")) == 1)
        #expect(try library.articles(.all, offset: 0, limit: 9).count == 2)
      }
      let reader = try SQLiteLibrary(readOnlyPath: path)
      try look(reader)
      #expect(try reader.statistics().schemaVersion == 1)
      let library = try SQLiteLibrary(path: path)
      try look(library)
      #expect(try library.statistics().schemaVersion == 2)
      _ = try library.add(Self.batch(1...5))
      #expect(try library.articleCount(Query(parsing: "زوج")) == 2)
      #expect(try SQLiteLibrary.check(path: path).isSound)
    }
  }
}
