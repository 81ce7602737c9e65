import ArabicText
import ArticleLibrary
import ArticleModel

/// Dates for filters.
enum QueryDate {
  static func month(_ month: Int) throws -> ArticleDate {
    guard let date = ArticleDate(year: 2012, month: month, day: 1) else {
      throw QariError(.usage, "there is no month \(month)")
    }
    return date
  }
}

/// The reads behind the keys of the reader, each with different arguments every time, so that no
/// result comes from a cache.
struct ReadBenchmarks {
  let library: SQLiteLibrary
  let making: ArticleMaking
  let size: Int
  let rounds: Int
  let only: String?

  init(library: SQLiteLibrary, making: ArticleMaking, size: Int, options: Options) {
    self.library = library
    self.making = making
    self.size = size
    (rounds, only) = (options.rounds, options.only)
  }

  mutating func run(into table: inout ScaleTable) throws {
    try lists(&table)
    try filters(&table)
    try searches(&table)
    try articles(&table)
    try actors(&table)
    try changes(&table)
  }

  private func time(
    _ name: String, _ table: inout ScaleTable, rounds most: Int = .max, _ body: (Int) throws -> Void
  ) throws {
    if let only, !name.contains(only) { return }
    table.set(
      name, size: size,
      milliseconds: try (0..<min(most, rounds)).map { round in try Clock.measure { try body(round) } })
  }

  /// The stored actor of a rank.
  private func actor(_ rank: Int) throws -> ActorID {
    let name = making.name(rank).full
    let found = try library.actors(named: name, limit: 8)
    return (found.first { $0.name == name } ?? found.first)?.id ?? ActorID(rawValue: 1)
  }

  private func page(_ query: Query) throws {
    _ = try library.articleCount(query)
    _ = try library.articles(query, offset: 0, limit: 50)
  }

  /// What the floor is asked for: the articles of the actors and the words that are measured here.
  func floorArguments() throws -> (actors: [[Int64]], words: [String]) {
    let actors = try (0..<12).map { rank in
      try library.articles(Query(.term(.actorID(actor(rank)))), offset: 0, limit: size).map(\.id.rawValue)
    }
    return (actors, (0..<12).map { Folding.folded(making.corpus.words[1_000 + $0 * 97]) })
  }

  private func lists(_ table: inout ScaleTable) throws {
    try time("page down at the top (50 rows)", &table) { round in
      _ = try library.articles(.all, offset: round * 50, limit: 50)
    }
    try time("jump to the end, first time", &table, rounds: 1) { _ in
      _ = try library.articles(.all, offset: size - 50, limit: 50)
    }
    try time("page anywhere", &table) { round in
      _ = try library.articles(.all, offset: round * 7919 % size, limit: 50)
    }
    try time("sort by title, first time", &table, rounds: 1) { _ in
      _ = try library.articles(Query(sort: .title), offset: 0, limit: 50)
    }
  }

  private func filters(_ table: inout ScaleTable) throws {
    let ids = try (0..<3 * 12).map { try actor($0 < 12 ? $0 : $0 * 20) }
    func term(_ index: Int) -> Query.Expression { .term(.actorID(ids[index])) }
    try time("filter by a common actor", &table) { try page(Query(term($0))) }
    try time("filter by a rarer actor", &table) { try page(Query(term($0 + 12))) }
    try time("filter by two actors", &table) { try page(Query(.and([term($0), term(($0 + 3) % 12)]))) }
    try time("one actor without another", &table) {
      try page(Query(.and([term($0), .not(term(($0 + 5) % 12))])))
    }
    try time("filter by name, source and month", &table) { round in
      let parts: [Query.Expression] = [
        .term(.actor(making.name(round).full)), .term(.source(making.corpus.sources[0])),
        .term(.after(try QueryDate.month(1 + round % 9))),
      ]
      try page(Query(.and(parts)))
    }
    try time("unread only", &table, rounds: 1) { _ in try page(Query(.term(.state(.unread)))) }
    try time("facets under an actor, first time", &table, rounds: 1) { _ in
      _ = try library.actors(Query(term(20)), kind: nil, matching: nil, offset: 0, limit: 50)
    }
    try time("facets under a common actor", &table) { round in
      _ = try library.actors(Query(term(round)), kind: nil, matching: nil, offset: 0, limit: 50)
    }
    try time("facets under a source", &table) { round in
      let source = making.corpus.sources[round % making.corpus.sources.count]
      _ = try library.actors(Query(.term(.source(source))), kind: nil, matching: nil, offset: 0, limit: 50)
    }
    try time("next article of an actor", &table) { round in
      let start = try library.articles(.all, offset: size / 2 + round, limit: 1)
      if let first = start.first {
        _ = try library.neighbour(of: first.id, mentioning: ids[round], forward: true, in: .all)
      }
    }
  }

  private func searches(_ table: inout ScaleTable) throws {
    let words = making.corpus.words
    try time("search a word (count, 50 rows with snippets)", &table) {
      try page(Query(.term(.text(words[1_000 + $0 * 97]))))
    }
    try time("the same again", &table) { try page(Query(.term(.text(words[1_000 + $0 * 97])))) }
    try time("search a common word", &table) { try page(Query(.term(.text(words[$0])))) }
    try time("search في (nearly all)", &table, rounds: 1) { _ in try page(Query(.term(.text("في")))) }
    try time("search a phrase of two words", &table) { round in
      let pair = making.corpus.sentences[round * 31].split(separator: " ").prefix(3).dropFirst()
      try page(Query(.term(.text(pair.joined(separator: " ")))))
    }
    try time("search a prefix", &table) {
      try page(Query(.term(.prefix(String(words[2_000 + $0 * 89].prefix(4))))))
    }
    try time("search two words", &table) { round in
      try page(Query(.and([.term(.text(words[1_500 + round])), .term(.text(words[1_600 + round]))])))
    }
    try time("search a word by relevance", &table) {
      try page(Query(.term(.text(words[3_000 + $0 * 97])), sort: .relevance))
    }
  }

  private func articles(_ table: inout ScaleTable) throws {
    try time("open an article with its mentions", &table) { round in
      let id = ArticleID(rawValue: Int64(1 + round * 7919 % size))
      _ = try library.article(id)
      _ = try library.mentions(in: id)
      _ = try library.actors(in: [id])
    }
    try time("cross-references of an article (50)", &table) { round in
      _ = try library.related(to: ArticleID(rawValue: Int64(1 + round * 7919 % size)), limit: 50)
    }
    try time("near repeats of an article", &table) { round in
      _ = try library.repeats(of: ArticleID(rawValue: Int64(30 * (1 + round % 20))))
    }
  }

  private func actors(_ table: inout ScaleTable) throws {
    try time("actor list of the library (50)", &table) { round in
      _ = try library.actors(.all, kind: nil, matching: nil, offset: round * 50, limit: 50)
    }
    try time("picker: a key in the actor filter, first", &table, rounds: 1) { _ in
      _ = try library.actors(.all, kind: nil, matching: "ال", offset: 0, limit: 20)
    }
    try time("picker: a key in the actor filter", &table) { round in
      _ = try library.actors(
        .all, kind: nil, matching: String(making.name(round).short.prefix(3)), offset: 0, limit: 20)
    }
    try time("companions of a common actor", &table) {
      _ = try library.companions(of: try actor($0), limit: 50)
    }
    try time("concordance of a common actor (50 lines)", &table) {
      _ = try library.concordance(of: try actor($0), offset: 200, limit: 50)
    }
    try time("epithets of a common actor", &table) { _ = try library.epithets(of: try actor($0)) }
  }

  /// Changes, each with the read that follows it.
  private mutating func changes(_ table: inout ScaleTable) throws {
    try time("mark as read", &table) { try library.setRead(true, [ArticleID(rawValue: Int64($0 + 1))]) }
    try time("mark as read, then the list", &table) { round in
      try library.setRead(false, [ArticleID(rawValue: Int64(round + 1))])
      try page(.all)
    }
    var maker = ArticleMaking(corpus: making.corpus, articles: size, bytes: making.bytes)
    var batch = maker.batch(1)
    try time("add one article, then the list", &table, rounds: 3) { round in
      batch.articles[0].article.contentHash = UInt64(size) &* 1_000_003 &+ UInt64(round)
      _ = try library.add(batch)
      try page(.all)
    }
    let keys = try (40...42).map { rank in
      let found = try library.actor(try actor(rank))
      return Decision.ActorKey(name: found?.name ?? "", kind: found?.kind ?? .person)
    }
    try time("merge two actors", &table, rounds: 1) { _ in
      _ = try library.decide(.merge(keys[0], into: keys[1]))
    }
    try time("undo it", &table, rounds: 1) { _ in _ = try library.undoLastDecision() }
  }
}
