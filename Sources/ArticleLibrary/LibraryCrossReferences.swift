import ArticleModel
import GRDB
import Glibc

extension SQLiteLibrary {
  /// Postings of the article's actors are added up from the rarest actor on; once this many entries
  /// have been read, commoner actors only add to articles that share a rarer one. Every score that
  /// is returned is complete.
  static let relatedPostings = 400_000

  /// The nearest article before (newer) or after (older) this one, in the query's order, that mentions the actor.
  public func neighbour(of article: ArticleID, mentioning actor: ActorID, forward: Bool, in query: Query)
    throws
    -> ArticleID?
  {
    try readColumns { db, columns in
      guard let id = Int(exactly: article.rawValue), id > 0, let number = UInt32(exactly: actor.rawValue)
      else { return nil }
      let ordered = try columns.result(query, ordered: true, db).ordered ?? []
      let mentioning = try columns.articles(ofAny: [number], db)
      let place = try columns.place(of: id, in: ordered, query, db)
      guard let start = place.next else { return nil }
      var index = forward ? (place.index == nil ? start : start + 1) : start - 1
      while ordered.indices.contains(index) {
        if mentioning.contains(Int(ordered[index])) { return ArticleID(rawValue: Int64(ordered[index])) }
        index += forward ? 1 : -1
      }
      return nil
    }
  }

  /// Articles that share actors with this one, best first.
  public func related(to article: ArticleID, limit: Int) throws -> [CrossReference] {
    try readColumns { db, columns in
      guard let id = Int(exactly: article.rawValue), id > 0, limit > 0 else { return [] }
      let facts = try columns.actorFacts(db)
      let total = Double(try columns.order(db).newestFirst.count)
      var actors: [(id: UInt32, weight: Double)] = []
      for pair in try columns.pairs(of: id, db) {
        let shown = facts[pair.actor].target
        if shown == 0 || facts[shown].isHidden || actors.contains(where: { $0.id == shown }) { continue }
        actors.append((shown, Self.weight(facts[shown], total)))
      }
      actors.sort { ($1.weight, $0.id) < ($0.weight, $1.id) }
      let best = try Self.best(actors, except: id, limit, &columns, db)
      return try best.compactMap { candidate in
        guard let summary = try ArticleRows.summary(Int64(candidate.article), db) else { return nil }
        let theirs = try columns.actorCounts(of: candidate.article, db)
        let shared = actors.compactMap { mine in theirs.first { $0.id.rawValue == Int64(mine.id) } }
        return CrossReference(article: summary, score: candidate.score, shared: shared)
      }
    }
  }

  /// ln(1 + N / n), the inverse document frequency of an actor in n of N articles.
  private static func weight(_ fact: ActorFact, _ total: Double) -> Double {
    log(1 + total / Double(max(1, fact.articles)))
  }

  /// The articles with the highest sum of weights; equal ones newest first.
  private static func best(
    _ actors: [(id: UInt32, weight: Double)], except article: Int, _ limit: Int, _ columns: inout Columns,
    _ db: Database
  ) throws -> [(article: Int, score: Double)] {
    let facts = try columns.actorFacts(db)
    var scores = [Double](repeating: 0, count: try columns.facts(db).limit)
    var touched = ArticleSet(capacity: scores.count)
    var budget = Self.relatedPostings
    for actor in actors {
      let set = try columns.articles(ofAny: [actor.id], db)
      budget -= Int(facts[actor.id].articles)
      if budget >= 0 || actor.id == actors.first?.id {
        set.forEach { scores[$0] += actor.weight }
        touched.formUnion(set)
      } else {
        var both = set
        both.formIntersection(touched)
        both.forEach { scores[$0] += actor.weight }
      }
    }
    touched.remove(article)
    let order = try columns.order(db)
    var best: [(article: Int, score: Double)] = []
    func precedes(_ a: (article: Int, score: Double), _ b: (article: Int, score: Double)) -> Bool {
      a.score == b.score ? order.rank[a.article] < order.rank[b.article] : a.score > b.score
    }
    touched.forEach { candidate in
      let entry = (article: candidate, score: scores[candidate])
      if best.count == limit, let last = best.last, !precedes(entry, last) { return }
      best.insert(entry, at: best.partitioningIndex { precedes(entry, $0) })
      if best.count > limit { best.removeLast() }
    }
    return best
  }
}
