import ArticleModel

/// The articles that fulfil a query, as a set and, once asked for, in order.
struct QueryResult {
  var set: ArticleSet
  var count: Int
  var ordered: [UInt32]?
}

/// Results of the last queries of this generation: a list asks for its count, its rows, its facets
/// and its neighbours one after the other.
struct ResultCache {
  private struct Entry {
    var query: Query
    var generation: Int64
    var result: QueryResult
  }

  private var entries: [Entry] = []
  private static let capacity = 12
  var texts = TextSets()
  /// Actors one of whose names contains the text that was last looked for.
  var names: (text: String, generation: Int64, fits: [Bool])?
  /// Facet counts of the last query they were asked for.
  var facets: (query: Query, generation: Int64, facets: Facets)?

  /// The result of a query in its order, or, with another order, the same set.
  mutating func find(_ query: Query, _ generation: Int64) -> QueryResult? {
    entries.removeAll { $0.generation != generation }
    if let index = entries.firstIndex(where: { $0.query == query }) {
      let entry = entries.remove(at: index)
      entries.insert(entry, at: 0)
      return entry.result
    }
    let same = entries.first {
      $0.query.expression == query.expression && $0.query.foldsRepeats == query.foldsRepeats
    }
    guard let same else { return nil }
    return QueryResult(set: same.result.set, count: same.result.count, ordered: nil)
  }

  mutating func store(_ query: Query, _ generation: Int64, _ result: QueryResult) {
    entries.removeAll { $0.query == query || $0.generation != generation }
    entries.insert(Entry(query: query, generation: generation, result: result), at: 0)
    if entries.count > Self.capacity { entries.removeLast() }
  }
}
