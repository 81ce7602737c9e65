import ArticleModel
import Testing

@testable import ArticleImport

/// Truncated, random, deeply nested and malicious input: errors or articles, never a crash, a hang or a leak of files.
@Suite struct HostileInputTests {
  static let importer = ArticleImporter(
    limits: ImportLimits(bytes: 8 << 20, depth: 64, articles: 500, elements: 20_000))
  static let names = ["a.txt", "a.md", "a.html", "a.xml", "a.json", "a.jsonl", "a.csv", "a.opml"]

  static func tryAll(_ data: [UInt8]) {
    for name in names {
      _ = importer.articles(data: data, name: name, contentType: nil)
      _ = try? importer.feedList(data: data, name: name)
    }
  }

  @Test(arguments: [
    "blog.html", "feed-rss.xml", "feed-atom.xml", "feed.json", "articles.csv", "note.md", "feeds.opml",
  ])
  func truncated(file: String) throws {
    let data = try Self.importer.contents(of: ImportInput(path: FormatTests.folder + "/" + file))
    for length in stride(from: 0, to: data.count, by: max(1, data.count / 60)) {
      _ = Self.importer.articles(data: Array(data[..<length]), name: file, contentType: nil)
      _ = try? Self.importer.feedList(data: Array(data[..<length]), name: file)
    }
  }

  @Test(arguments: ["blog.html", "feed-rss.xml", "feed.json", "articles.csv", "note.md", "divsoup.html"])
  func damaged(file: String) throws {
    let data = try Self.importer.contents(of: ImportInput(path: FormatTests.folder + "/" + file))
    var generator = SplitMix(seed: 11)
    for _ in 0..<60 {
      var copy = data
      for _ in 0..<20 {
        copy[Int.random(in: 0..<copy.count, using: &generator)] = UInt8.random(in: 1...255, using: &generator)
      }
      _ = Self.importer.articles(data: copy, name: file, contentType: nil)
    }
  }

  @Test func noise() {
    var generator = SplitMix(seed: 3)
    for length in [0, 1, 2, 3, 7, 100, 3000] {
      Self.tryAll((0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) })
      Self.tryAll(
        (0..<length).map { _ in "<>&\"'{}[],:;\n|-*#\\ aب".utf8.randomElement(using: &generator) ?? 0 })
    }
  }

  @Test(arguments: [
    "[", "{\"a\":", "<div>", "<p>", "2020/1/1/", "<ul><li>", "<rss><channel><item>", "<outline text='a'>",
    "> ", "- ", "[a](", "![", "**",
    "«", "(", "\"", "<table><tr><td>", "<a href='x'>",
  ])
  func nested(piece: String) {
    let deep = Array(String(repeating: piece, count: 2_000).utf8)
    Self.tryAll(deep)
    Self.tryAll(Array(("<?xml version=\"1.0\"?>" + String(repeating: piece, count: 500)).utf8))
  }

  @Test func deepJSONIsRefusedWithAReason() throws {
    let text = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    let result = Self.importer.articles(data: Array(text.utf8), name: "deep.json", contentType: nil)
    #expect(result.first?.failure?.what.contains("deeper than 64") == true)
  }

  @Test func entitiesOfTheDocumentAreNotRead() throws {
    let bomb =
      "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"ههههههههههههههههههههه\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>ت</title><item><title>خبر واحد</title><description>بداية &c; ووسط &x; ونهاية النص.</description></item></channel></rss>"
    let a = try #require(
      try Self.importer.articles(data: Array(bomb.utf8), name: "bomb.xml", contentType: nil).first?.get())
    let text = ArticleText(a).string
    #expect(text.utf8.count < 400)
    #expect(!text.contains("root:"))
    #expect(text.contains("ونهاية النص"))
  }

  @Test func brokenFeedKeepsWhatCameBefore() throws {
    let feed =
      "<rss version=\"2.0\"><channel><title>ت</title><item><title>خبر أول</title><description>نص الخبر.</description></item><item><title>خبر ثان</ti"
    let results = Self.importer.articles(data: Array(feed.utf8), name: "f.xml", contentType: nil)
    #expect(try results.first?.get().title == "خبر أول")
    #expect(results.last?.failure?.what.contains("breaks off") == true)
    #expect(results.last?.failure?.place?.hasPrefix("f.xml, line") == true)
  }

  @Test func limitsHold() throws {
    let small = ArticleImporter(limits: ImportLimits(bytes: 100, articles: 2))
    let big = [UInt8](repeating: 0x61, count: 200)
    #expect(small.articles(data: big, name: "big", contentType: nil).first?.failure != nil)
    let many = String(repeating: "{\"title\":\"t\"}\n", count: 5)
    #expect(small.articles(data: Array(many.utf8), name: "m.jsonl", contentType: nil).count == 2)
  }

  @Test func hugeLinesAreHandledInTime() {
    Self.tryAll(Array(String(repeating: "كلمة ", count: 8_000).utf8))
    Self.tryAll(Array(String(repeating: "a", count: 60_000).utf8))
    Self.tryAll(Array(String(repeating: "&nbsp;&amp;&", count: 3_000).utf8))
  }

  @Test func emptyInputsAreErrorsWithRemedy() {
    for name in Self.names {
      for text in ["", " ", "\n\n\n", "\u{FEFF}"] {
        for result in Self.importer.articles(data: Array(text.utf8), name: name, contentType: nil) {
          #expect(result.failure?.remedy != nil)
        }
      }
    }
  }
}
