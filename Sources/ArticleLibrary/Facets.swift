import ArticleModel
import GRDB

/// Articles and mentions of each shown actor under a query, by actor number.
struct Facets {
  var articles: [UInt32]
  var mentions: [UInt32]

  /// Counts over a set of articles: exact. Of the set and its complement the smaller one is
  /// counted, and taken from the library's totals in the second case.
  init(
    _ set: ArticleSet, count: Int, universe: ArticleSet, size: Int, _ pairs: ArticleActors,
    _ facts: ActorFacts
  ) {
    articles = [UInt32](repeating: 0, count: facts.facts.count)
    mentions = articles
    guard count * 2 > size else {
      add(set, pairs, facts)
      return
    }
    var rest = universe
    rest.subtract(set)
    add(rest, pairs, facts)
    for (id, fact) in facts.facts.enumerated() {
      articles[id] = fact.articles - min(fact.articles, articles[id])
      mentions[id] = fact.mentions - min(fact.mentions, mentions[id])
    }
  }

  private mutating func add(_ set: ArticleSet, _ pairs: ArticleActors, _ facts: ActorFacts) {
    let targets = facts.facts.map(\.target)
    // The last article each actor was counted in: two merged actors in one article count once.
    var lastArticle = [UInt32](repeating: 0, count: targets.count)
    var number: UInt32 = 0
    articles.withUnsafeMutableBufferPointer { articles in
      mentions.withUnsafeMutableBufferPointer { mentions in
        pairs.forEach(in: set) { list in
          number += 1
          for pair in list where pair.actor < targets.count {
            let actor = Int(targets[Int(pair.actor)])
            guard actor < targets.count else { continue }
            mentions[actor] += pair.mentions
            if lastArticle[actor] != number {
              lastArticle[actor] = number
              articles[actor] += 1
            }
          }
        }
      }
    }
  }

  /// Actors with at least one article, in order: most articles, then most mentions, then oldest.
  /// - Parameter include: which actors are of interest.
  func page(offset: Int, limit: Int, include: (Int) -> Bool) -> [UInt32] {
    let most = 4096
    var histogram = [Int](repeating: 0, count: most + 1)
    var chosen: [UInt32] = []
    for (id, count) in articles.enumerated() where count > 0 && include(id) {
      chosen.append(UInt32(id))
      histogram[min(most, Int(count))] += 1
    }
    // Only actors with as many articles as the page's last one have to be sorted.
    let end = max(0, offset) + max(0, limit)
    var threshold = most
    var sum = histogram[most]
    while threshold > 1, sum < end {
      threshold -= 1
      sum += histogram[threshold]
    }
    var top = chosen.filter { articles[Int($0)] >= UInt32(threshold) }
    top.sort { a, b in
      let (x, y) = (Int(a), Int(b))
      if articles[x] != articles[y] { return articles[x] > articles[y] }
      if mentions[x] != mentions[y] { return mentions[x] > mentions[y] }
      return a < b
    }
    return Array(top.dropFirst(max(0, offset)).prefix(max(0, limit)))
  }
}

extension Columns {
  /// Facet counts under a query; those of the whole library are kept by the writer.
  mutating func facets(_ query: Query, _ db: Database) throws -> Facets {
    if let cached = results.facets, cached.generation == generation,
      cached.query.expression == query.expression, cached.query.foldsRepeats == query.foldsRepeats
    {
      return cached.facets
    }
    let actors = try actorFacts(db)
    let facets: Facets
    if query.isUnfiltered {
      facets = Facets(articles: actors.facts.map(\.articles), mentions: actors.facts.map(\.mentions))
    } else {
      let result = try result(query, ordered: false, db)
      let all = try universe(db)
      facets = Facets(
        result.set, count: result.count, universe: all, size: try order(db).newestFirst.count,
        try articleActors(db), actors)
    }
    results.facets = (query, generation, facets)
    return facets
  }
}

extension Facets {
  /// Counts that are known already.
  init(articles: [UInt32], mentions: [UInt32]) {
    self.articles = articles
    self.mentions = mentions
  }
}
