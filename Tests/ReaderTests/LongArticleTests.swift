import ArticleLibrary
import ArticleModel
import Testing

@testable import Reader

@Suite("Reader: an article of one long paragraph") @MainActor struct LongArticleTests {
  /// Numbered words, many times as long as what is laid out at once, with a mention of one actor every 500 words.
  private static let words = 20_000

  private func reader() throws -> ReaderHarness {
    let text = (0..<LongArticleTests.words).map { "كلمة\($0)" }.joined(separator: " ")
    var article = Article(
      title: "نص طويل", paragraphs: [Paragraph(text), Paragraph("الخاتمة")], language: "ar",
      origin: "long.txt")
    article.contentHash = 1
    let body = ArticleText(article)
    var mentions: [Mention] = []
    let start = body.segments[1].range.lowerBound
    var offset = start
    for n in 0..<LongArticleTests.words {
      let length = 4 + "\(n)".count
      if n % 500 == 0 {
        mentions.append(Mention(range: offset..<offset + length, surface: "كلمة\(n)", kind: .person))
      }
      offset += length + 1
    }
    let library = try SQLiteLibrary.inMemory()
    let actors = [ActorDraft(name: "كلمة", kind: .person)]
    let linked = LinkedArticle(article: article, mentions: mentions, actors: mentions.map { _ in .new(0) })
    _ = try library.add(LinkedBatch(articles: [linked], newActors: actors))
    let harness = try ReaderHarness(library: library)
    harness.press("Enter")
    return harness
  }

  /// The numbers on the screen, in the order of reading: rows from the top, each from the right.
  private func numbers(_ r: ReaderHarness) -> [Int] {
    r.lines.dropFirst().dropLast().flatMap { line in
      line.split { !$0.isASCII || !$0.isNumber }.reversed().compactMap { Int($0) }.filter {
        $0 < LongArticleTests.words
      }
    }
  }

  @Test("page after page shows every word once, in order")
  func reading() throws {
    let r = try reader()
    var next = 0
    for _ in 0..<2_000 where next < LongArticleTests.words {
      for n in numbers(r) where n >= next {
        #expect(n == next)
        next = n + 1
      }
      r.press("Space")
    }
    #expect(next == LongArticleTests.words)
  }

  @Test("to the end and back")
  func ends() throws {
    let r = try reader()
    let first = r.lines
    r.press("G")
    #expect(r.screen.contains("19999"))
    r.press("k j k k j j")
    #expect(numbers(r).last == 19_999)
    r.press("g")
    #expect(r.lines == first)
    r.press("Space PgUp")
    #expect(r.lines == first)
  }

  @Test("search and mentions find their places far down")
  func places() throws {
    let r = try reader()
    r.press("/")
    r.type("كلمة19876")
    r.press("Enter")
    #expect(numbers(r).contains(19_876))
    r.press("g Tab Tab Tab")
    #expect(r.state.selectedActor?.name == "كلمة")
    #expect(numbers(r).contains(1_000))
    r.press("g S-Tab S-Tab S-Tab")
    #expect(numbers(r).contains(19_500), "round to the last mention")
  }
}
