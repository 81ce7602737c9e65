import ArticleModel

/// Makes batches of articles with 10 to 13 actors and some 23 mentions each.
struct ArticleMaking {
  let corpus: Corpus
  /// Number of actors to draw from: libraries that grow meet new names, more slowly than new articles.
  let actors: Int
  private var random: Lehmer
  private var made = 0
  private var last: LinkedArticle?
  /// Actors that earlier batches brought. An empty library numbers them from 1 in their order, so that
  /// later batches can refer to them as the linker of an import does.
  private var stored: [Int: ActorID] = [:]

  /// UTF-8 bytes of a text, about.
  let bytes: Int

  init(corpus: Corpus, articles: Int, bytes: Int) {
    self.corpus = corpus
    self.bytes = bytes
    actors = min(400_000, 2_000 + articles * 6 / 10)
    random = Lehmer(seed: 42)
  }

  /// The name of the actor of a rank; two words, so that variants by the last one exist.
  func name(_ rank: Int) -> (full: String, short: String) {
    let words = corpus.words
    let second = words[rank * 7919 % words.count]
    return (
      words[rank % words.count] + " " + second + (rank >= words.count ? " \(rank / words.count)" : ""), second
    )
  }

  func kind(_ rank: Int) -> ActorKind { ActorKind.allCases[rank % 3] }

  mutating func batch(_ count: Int) -> LinkedBatch {
    var drafts: [ActorDraft] = []
    var indices: [Int: Int] = [:]
    var articles: [LinkedArticle] = []
    for _ in 0..<count {
      made += 1
      var linked = LinkedArticle(article: article(), mentions: [], actors: [])
      // One in thirty repeats the one before but for its first sentence, as agency texts do.
      if made % 30 == 0, let last {
        linked.article.paragraphs = last.article.paragraphs
        linked.article.paragraphs[0].text = corpus.sentences[random.below(corpus.sentences.count)]
      }
      var position = 0
      for _ in 0..<10 + random.below(4) {
        let rank = random.zipf(actors)
        let index = indices[rank] ?? drafts.count
        if stored[rank] == nil, index == drafts.count {
          indices[rank] = index
          drafts.append(ActorDraft(name: name(rank).full, kind: kind(rank)))
        }
        let reference = stored[rank].map(ActorReference.known) ?? .new(index)
        for turn in 0..<1 + random.below(3) {
          let surface = turn == 0 ? name(rank).full : name(rank).short
          linked.mentions.append(
            Mention(
              range: position..<position + surface.unicodeScalars.count, surface: surface, kind: kind(rank),
              title: random.below(8) == 0 ? corpus.words[random.zipf(500)] : nil, confidence: 0.9))
          linked.actors.append(reference)
          position += surface.unicodeScalars.count + 20
        }
      }
      articles.append(linked)
      last = linked
    }
    let first = stored.count + 1
    for (rank, index) in indices { stored[rank] = ActorID(rawValue: Int64(first + index)) }
    return LinkedBatch(articles: articles, newActors: drafts)
  }

  private mutating func article() -> Article {
    var paragraphs: [Paragraph] = []
    var length = 0
    while length < bytes {
      let text = (0..<2).map { _ in corpus.sentences[random.below(corpus.sentences.count)] }.joined(
        separator: " ")
      paragraphs.append(Paragraph(text))
      length += text.utf8.count
    }
    let date = ArticleDate(dayNumber: 14_600 + random.below(3_650), minuteOfDay: random.below(1440))
    return Article(
      title: corpus.titles[random.below(corpus.titles.count)], paragraphs: paragraphs,
      source: corpus.sources[random.zipf(corpus.sources.count)], date: date, language: "ar",
      origin: "/news/\(made).txt", contentHash: UInt64(made) &* 0x9E37_79B9_7F4A_7C15)
  }
}
