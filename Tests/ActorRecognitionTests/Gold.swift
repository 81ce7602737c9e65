import ArticleModel
import Foundation

/// A mention marked by hand.
struct GoldMention: Decodable, Hashable {
  let start: Int
  let end: Int
  let text: String
  let kind: ActorKind
  let actor: String
  let title: String?
}

/// An article with the mentions that a reader marked; offsets count scalars of the file.
struct GoldArticle {
  let name: String
  let article: Article
  let mentions: [GoldMention]

  /// The marked mentions that lie in the article's text, as a recogniser would give them.
  var mentionsInArticle: [Mention] {
    let text = ArticleText(article)
    return marked.compactMap { mention in
      range(mention, in: text).map {
        Mention(range: $0, surface: mention.text, kind: mention.kind, title: mention.title)
      }
    }
  }

  /// The marked mentions that lie in the article's text.
  var marked: [GoldMention] {
    let text = ArticleText(article)
    return mentions.filter { range($0, in: text) != nil }
  }

  private func range(_ mention: GoldMention, in text: ArticleText) -> Range<Int>? {
    for segment in text.segments {
      guard let source = segment.sourceOffset, mention.start >= source,
        mention.end <= source + segment.range.count
      else { continue }
      let start = segment.range.lowerBound + mention.start - source
      return start..<start + mention.end - mention.start
    }
    return nil
  }

  private struct File: Decodable { let mentions: [GoldMention] }

  init(text: URL, marks: URL, titleIsFirstLine: Bool) throws {
    name = text.deletingPathExtension().lastPathComponent
    mentions = try JSONDecoder().decode(File.self, from: Data(contentsOf: marks)).mentions
    let string = try String(contentsOf: text, encoding: .utf8)
    var paragraphs: [Paragraph] = []
    var title: (text: String, offset: Int)?
    var offset = 0
    for line in string.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.contains(where: { !$0.properties.isWhitespace }) {
        if title == nil, titleIsFirstLine {
          title = (String(line), offset)
        } else {
          let role: Paragraph.Role = GoldArticle.isFurniture(String(line)) ? .furniture : .body
          paragraphs.append(Paragraph(String(line), role: role, sourceOffset: offset))
        }
      }
      offset += line.count + 1
    }
    article = Article(
      title: title?.text ?? "", titleIsDerived: title == nil, titleSourceOffset: title?.offset,
      paragraphs: paragraphs, language: "ar", origin: name)
  }

  /// Lines that the importer sets aside: comment forms, share buttons, photo labels.
  private static func isFurniture(_ line: String) -> Bool {
    ["أضف تعليق", "اترك", "لن يتم نشر", "زر الذهاب", "اظهر المزيد", "مقالات ذات صلة", "إغلاق"].contains {
      line.trimmingCharacters(in: .whitespaces).hasPrefix($0) && line.count < 120
    }
  }

  /// The sample articles with the marks in Tests/Fixtures/gold.
  static func seeds() throws -> [GoldArticle] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let gold = root.appendingPathComponent("Fixtures/gold")
    let seeds = root.deletingLastPathComponent().appendingPathComponent("seeds")
    return try FileManager.default.contentsOfDirectory(atPath: gold.path).filter { $0.hasSuffix(".json") }
      .sorted()
      .map {
        let name = String($0.dropLast(5))
        return try GoldArticle(
          text: seeds.appendingPathComponent(name + ".txt"), marks: gold.appendingPathComponent($0),
          titleIsFirstLine: !name.hasPrefix("000"))
      }
  }

  /// The annotated news of a folder, where the environment names one: pairs NAME.txt and NAME.json.
  static func news(_ folder: String) throws -> [GoldArticle] {
    let url = URL(fileURLWithPath: folder)
    return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }
      .sorted().map {
        try GoldArticle(
          text: url.appendingPathComponent(String($0.dropLast(5)) + ".txt"),
          marks: url.appendingPathComponent($0),
          titleIsFirstLine: true)
      }
  }
}
