import ArabicText
import ArticleModel
import Testing

@testable import ActorRecognition

/// How the tagger's mentions become mentions of articles.
@Suite struct NeuralRecognizerTests {
  /// Aligns a mention of `name` in `text` with the pipeline's tokens and reads it back.
  private func aligned(_ name: String, in text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(name.unicodeScalars)
    guard let start = scalars.indices.first(where: { scalars[$0...].starts(with: wanted) }) else {
      return nil
    }
    let tokens = TokenizedText(text)
    var alignment = TokenAlignment(tokens)
    let mention = TaggedMention(
      tokens: 0..<1, range: start..<start + wanted.count, cut: 0, kind: .person, confidence: 1)
    guard let p = alignment.proposal(for: mention) else { return nil }
    let first = tokens.tokens[p.tokens.lowerBound]
    let last = tokens.tokens[p.tokens.upperBound - 1]
    return tokens.substring(
      (p.dropped == 0 ? first.start : tokens.offset(of: p.dropped, in: first))..<last.end)
  }

  @Test(arguments: [
    ("قال خليفة حفتر اليوم", "خليفة حفتر"), ("قال عبدالفتاح البرهان", "عبدالفتاح البرهان"),
    ("وعبدالفتاح السيسي", "عبدالفتاح السيسي"), ("رفضه لـ\"حفتر\" وللأمم المتحدة", "لأمم المتحدة"),
    ("وبِمُحَمَّد", "مُحَمَّد"), ("لــحفتر", "حفتر"), ("طائرات F16 في", "F16"), ("قال O'Neil في", "O'Neil"),
    ("ـ قال ـ محمد ـ: نعم", "محمد"),
  ])
  func alignment(text: String, name: String) {
    #expect(aligned(name, in: text) == name)
  }

  @Test(.enabled(if: NeuralFixture.hasModel, "the model file is missing"))
  func furnitureIsNotRead() throws {
    let names = "قال خليفة حفتر في طرابلس إن الأمم المتحدة رفضت ذلك"
    let article = Article(
      title: names, titleIsDerived: true,
      paragraphs: [
        Paragraph("مقالات ذات صلة: " + names, role: .furniture), Paragraph(names),
        Paragraph(names, role: .furniture), Paragraph("وأكد ذلك."),
      ])
    let text = ArticleText(article)
    let mentions = try #require(
      try NeuralRecognizer(modelPath: NeuralFixture.modelPath).mentions(in: [text]).first)
    #expect(mentions.map(\.surface) == ["خليفة حفتر", "طرابلس", "الأمم المتحدة"])
    #expect(mentions.map(\.kind) == [.person, .place, .organisation])
    #expect(mentions.allSatisfy { text.segment(at: $0.range.lowerBound)?.paragraph == 1 })
    #expect(mentions.allSatisfy { text.substring($0.range) == $0.surface })
  }

  @Test(.enabled(if: NeuralFixture.hasModel, "the model file is missing"))
  func mentionsAreInOrderAndApart() throws {
    let recognizer = try NeuralRecognizer(modelPath: NeuralFixture.modelPath)
    let texts = try NeuralFixture.expectations().map {
      ArticleText(
        Article(
          title: "", titleIsDerived: true,
          paragraphs: $0.text.split(separator: "\n").map { Paragraph(String($0)) }))
    }
    for (text, mentions) in zip(texts, recognizer.mentions(in: texts)) {
      for (a, b) in zip(mentions, mentions.dropFirst()) { #expect(a.range.upperBound <= b.range.lowerBound) }
      for m in mentions { #expect(text.substring(m.range) == m.surface && !m.range.isEmpty) }
    }
  }

  /// Caches go on from call to call and batch to batch; what is found must not depend on them.
  @Test(.enabled(if: NeuralFixture.hasModel, "the model file is missing"))
  func callsAreIndependent() async throws {
    let tagger = try NeuralTagger(modelPath: NeuralFixture.modelPath)
    let texts = try NeuralFixture.expectations().prefix(60).map(\.text)
    let alone = texts.map { tagger.tag($0).labels }
    let fresh = try texts.reversed().map {
      try NeuralTagger(modelPath: NeuralFixture.modelPath).tag($0).labels
    }
    #expect(alone == fresh.reversed())
    let together = await withTaskGroup(of: (Int, [UInt8]).self) { group in
      for (n, text) in texts.enumerated() { group.addTask { (n, tagger.tag(text).labels) } }
      return await group.reduce(into: [Int: [UInt8]]()) { $0[$1.0] = $1.1 }
    }
    #expect(texts.indices.allSatisfy { together[$0] == alone[$0] })
  }
}
