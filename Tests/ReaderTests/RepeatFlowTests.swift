import ArticleLibrary
import ArticleModel
import Foundation
import Testing

@testable import Reader

/// Near repeats in the reader and on the command line.
@MainActor @Suite struct RepeatFlowTests {
  /// Three articles: 1 and 2 are nearly the same, 3 (the newest) is not.
  private static func library() throws -> any Library {
    let library = try SQLiteLibrary.inMemory()
    let articles = (1...3).map { number in
      let text = (1...40).map { "\(number == 3 ? "غير" : "كلمة")\($0 == number ? "أ" : "")\($0)" }
      var article = Article(
        title: "خبر رقم \(number)", paragraphs: [Paragraph(text.joined(separator: " "))],
        source: "صحيفة \(number)", date: ArticleDate(year: 2020, month: 1, day: number), language: "ar",
        origin: "\(number).txt")
      article.contentHash = UInt64(number)
      return LinkedArticle(article: article, mentions: [], actors: [])
    }
    _ = try library.add(LinkedBatch(articles: articles))
    return library
  }

  private func rows(_ r: ReaderHarness) -> [Int64] {
    if case .list(let list) = r.state.front { return list.loaded.rows.map(\.id.rawValue) }
    return []
  }

  @Test func signJumpAndFold() throws {
    let r = try ReaderHarness(library: Self.library())
    #expect(rows(r) == [3, 2, 1])
    // In the second line, which runs with its article, the sign stands at the right of its number.
    #expect(r.lines.filter { $0.contains("1≈") }.count == 2)
    r.press("Z")
    #expect(r.lines.filter { $0.contains("≈1") }.count == 2)
    r.press("Z r")
    #expect(r.state.message?.text == "no other article repeats this one")
    r.press("j r")
    #expect(rows(r) == [2, 1])
    #expect(r.lines.first?.contains("Near repeats") == true)
    r.press("j Enter")
    #expect(r.openArticle == 1)
    r.press("q q d")
    #expect(rows(r) == [3, 2])
    #expect(r.lines.first?.contains("repeats:folded") == true)
    r.press("d")
    #expect(rows(r) == [3, 2, 1])
    r.press("d F")
    #expect(rows(r) == [3, 2, 1])
  }

  @Test func mirroredSign() throws {
    let r = try ReaderHarness(columns: 60, language: .arabic, library: Self.library())
    r.press("Z")
    // The row begins at the right; the sign stands at its end, at the left, its number behind it in reading order.
    let line = try #require(r.lines.first { $0.contains("≈") })
    #expect(line.drop { $0 == " " }.hasPrefix("1≈"))
  }

  @Test func decisions() throws {
    let r = try ReaderHarness(library: Self.library())
    r.press("j D")
    #expect(r.state.message?.text.contains("repeats no other article; U undoes") == true)
    #expect(!r.screen.contains("≈"))
    r.press("U")
    #expect(r.lines.filter { $0.contains("1≈") }.count == 2)
    r.press("k :")
    r.type("repeat-of 1")
    r.press("Enter")
    #expect(r.lines.filter { $0.contains("2≈") }.count == 3)
    r.press("U I")
    #expect(r.state.message?.isError == true)
    #expect(try r.library.decisions().count == 4)
  }

  @Test func commandLine() throws {
    let folder = try TemporaryFolder()
    let story = (1...40).map { "كلمة\($0)" }
    var corrected = story
    corrected[7] = "تصحيح"
    for (name, words) in [("a", story), ("b", corrected), ("c", story.map { "ب" + $0 })] {
      try _ = folder.write("\(name).txt", "عنوان الخبر \(name)\n\n" + words.joined(separator: " ") + "\n")
    }
    let library = folder.path + "/l.sqlite"
    #expect(CommandLineRun(["import", "--library", library, folder.path, "--json"]).objects.count == 1)
    let rows = CommandLineRun(["list", "--library", library, "--json", "is:repeated"]).objects
    #expect(rows.count == 2)
    let ids = rows.compactMap { $0["id"] as? Int }
    for (row, other) in zip(rows, ids.reversed()) { #expect(row["repeats"] as? [Int] == [other]) }
    let shown = CommandLineRun(["show", "\(ids[0])", "--library", library, "--json"]).objects
    #expect(shown.first?["repeats"] as? [Int] == [ids[1]])
    let folded = CommandLineRun(["list", "--library", library, "--json", "repeats:folded"]).objects
    #expect(folded.count == rows.count)
    // Decisions about articles go out and come in like those about actors.
    let store = try SQLiteFixture.library(library)
    let article = try #require(try store.article(ArticleID(rawValue: Int64(ids[0]))))
    _ = try store.decide(.notRepeat(.init(title: article.title, contentHash: article.contentHash)))
    let log = CommandLineRun(["decisions", "export", "--library", library])
    #expect(log.objects.first?["action"] as? String == "not-a-repeat")
    #expect(
      CommandLineRun(["decisions", "list", "--library", library]).output.contains("repeats no other article"))
    let other = folder.path + "/m.sqlite"
    #expect(CommandLineRun(["import", "--library", other, folder.path, "--json"]).objects.count == 1)
    let file = try folder.write("log.jsonl", log.output)
    #expect(CommandLineRun(["decisions", "import", file, "--library", other]).output.hasPrefix("1 new"))
    #expect(CommandLineRun(["list", "--library", other, "is:repeated"]).output.isEmpty)
  }
}
