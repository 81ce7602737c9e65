import ArabicText
import ArticleModel
import GRDB

extension SQLiteLibrary {
  /// Rows that are read by the index of dates when the order of all articles is not in memory yet.
  private static let indexedRows = 2000

  /// Counts and sizes of the whole library.
  public func statistics() throws -> LibraryStatistics {
    try read { db in
      let articles = Int(try db.value(of: .articles))
      let pages = try db.first("PRAGMA page_count") { $0.int(0) } ?? 0
      let pageSize = try db.first("PRAGMA page_size") { $0.int(0) } ?? 0
      return LibraryStatistics(
        articles: articles, unread: articles - Int(try db.value(of: .read)),
        actors: Int(try db.value(of: .actors)), mentions: Int(try db.value(of: .mentions)),
        decisions: try db.first("SELECT count(*) FROM decision") { $0.int(0) } ?? 0,
        schemaVersion: try db.first("PRAGMA user_version") { $0.int(0) } ?? 0,
        bytes: name == "memory" ? 0 : pages * pageSize)
    }
  }

  /// Grows with every change, so that views know when to ask again.
  public func generation() throws -> Int64 {
    try read { db in try db.value(of: .generation) }
  }

  /// Step by step, so that a read of another thread waits for one of them at most: about 3 ms each
  /// in a library of 100,000 articles.
  public func prepare() throws {
    _ = try readColumns { db, columns in try columns.order(db).dated }
    _ = try readColumns { db, columns in try columns.actorFacts(db).facts.count }
    _ = try readColumns { db, columns in try columns.names(db) }
    _ = try readColumns { db, columns in try columns.articleActors(db).chunks.count }
  }

  /// Number of articles that fulfil the query.
  public func articleCount(_ query: Query) throws -> Int {
    try readColumns { db, columns in
      if query.isUnfiltered { return Int(try db.value(of: .articles)) }
      return try columns.result(query, ordered: false, db).count
    }
  }

  /// The articles of the query in its order, `limit` of them from the `offset`-th on.
  public func articles(_ query: Query, offset: Int, limit: Int) throws -> [ArticleSummary] {
    try readColumns { db, columns in
      let (offset, limit) = (max(0, offset), max(0, limit))
      let finder = HitFinder(query.textTerms)
      var summaries: [ArticleSummary]
      if query.isUnfiltered, query.sort == .date, !columns.hasOrder, offset + limit <= Self.indexedRows {
        // The first screen of a library that was just opened: the index of dates has it already.
        let ids = try db.all(
          "SELECT id FROM article ORDER BY sort_key DESC, id DESC LIMIT ? OFFSET ?",
          [SQLValue(limit), SQLValue(offset)]
        ) { UInt32($0.int(0)) }
        summaries = try ArticleRows.summaries(ids, db)
      } else {
        let ordered = try columns.result(query, ordered: true, db).ordered ?? []
        summaries = try ArticleRows.summaries(ordered.dropFirst(offset).prefix(limit), db)
      }
      if !finder.isEmpty {
        for index in summaries.indices {
          summaries[index].snippet = try SnippetMaking.snippet(
            summaries[index].id.rawValue, title: summaries[index].title, finder, db)
        }
      }
      return summaries
    }
  }

  /// Where an article stands in the query's order, or nil when it does not fulfil it.
  public func position(of article: ArticleID, in query: Query) throws -> Int? {
    try readColumns { db, columns in
      let result = try columns.result(query, ordered: true, db)
      guard let id = Int(exactly: article.rawValue), id > 0, result.set.contains(id) else { return nil }
      return try columns.place(of: id, in: result.ordered ?? [], query, db).index
    }
  }

  /// The whole article.
  public func article(_ id: ArticleID) throws -> Article? {
    try read { db in try ArticleRows.article(id.rawValue, db) }
  }

  /// What a list shows of an article.
  public func summary(_ id: ArticleID) throws -> ArticleSummary? {
    try read { db in try ArticleRows.summary(id.rawValue, db) }
  }

  /// Whole paths and URLs are looked up first, then whole words of titles; only what neither finds
  /// is searched for in every path, URL and title (about 0.3 µs an article).
  public func articles(named text: String, limit: Int) throws -> [ArticleSummary] {
    try readColumns { db, columns in
      let needle = text.trimmed
      if needle.isEmpty || limit <= 0 { return [] }
      var found = try db.all(
        "SELECT id FROM article WHERE origin = ?1 UNION SELECT id FROM article WHERE url = ?1 LIMIT ?2",
        [.text(needle), SQLValue(limit)]
      ) { UInt32($0.int(0)) }
      if found.isEmpty {
        found = try Self.articles(titled: needle, limit, &columns, db)
      }
      return try ArticleRows.summaries(found, db)
    }
  }

  private static func articles(titled text: String, _ limit: Int, _ columns: inout Columns, _ db: Database)
    throws
    -> [UInt32]
  {
    let key = SQLValue.text(Folding.folded(text))
    var found = try db.all(
      "SELECT article FROM article_title WHERE key = ? ORDER BY article DESC LIMIT ?", [key, SQLValue(limit)]
    ) { UInt32($0.int(0)) }
    let order = try columns.order(db)
    func addSorted(_ set: ArticleSet) {
      for article in order.sorted(set) where found.count < limit && !found.contains(article) {
        found.append(article)
      }
    }
    if let match = TextMatch.expression(.title(text), exact: true) {
      addSorted(try columns.results.texts.articles(match, limit: try columns.facts(db).limit, db))
    }
    if found.count < limit {
      var set = ArticleSet(capacity: try columns.facts(db).limit)
      try db.rows("SELECT article FROM article_title WHERE instr(key, ?) > 0", [key]) { row in
        set.insert(row.int(0))
        return true
      }
      try db.rows(
        "SELECT id FROM article WHERE instr(origin, ?1) > 0 OR instr(url, ?1) > 0", [.text(text)]
      ) { row in
        set.insert(row.int(0))
        return true
      }
      addSorted(set)
    }
    return found
  }

  /// Near repeats of an article, newest first.
  public func repeats(of article: ArticleID) throws -> [ArticleSummary] {
    try read { db in
      let ids = try db.all(
        """
        SELECT b.id FROM article a JOIN article b ON b.repeat_group = a.repeat_group AND b.id <> a.id
        WHERE a.id = ? ORDER BY b.sort_key DESC, b.id DESC
        """, [.integer(article.rawValue)]
      ) { UInt32($0.int(0)) }
      return try ArticleRows.summaries(ids, db)
    }
  }

  /// Outlets with their number of articles under the query, most first.
  public func sources(_ query: Query) throws -> [(name: String, articles: Int)] {
    try readColumns { db, columns in
      let sources = try columns.facts(db).sources
      var counts: [Int] = []
      try columns.result(query, ordered: false, db).set.forEach { article in
        let label = Int(sources[article])
        if label >= counts.count {
          counts.append(contentsOf: repeatElement(0, count: label - counts.count + 1))
        }
        counts[label] += 1
      }
      let used = counts.indices.filter { $0 > 0 && counts[$0] > 0 }
      return try used.map { label in
        (
          try db.first("SELECT name FROM label WHERE id = ?", [SQLValue(label)]) { $0.text(0) } ?? "",
          counts[label]
        )
      }.sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }
    }
  }

  /// The person's own tags, most used first.
  public func tags() throws -> [(name: String, articles: Int)] {
    try read { db in
      try db.all(
        """
        SELECT l.name, count(DISTINCT t.article) AS n FROM article_tag t JOIN label l ON l.id = t.label
        GROUP BY t.label ORDER BY n DESC, l.name
        """
      ) { ($0.text(0), $0.int(1)) }
    }
  }
}

extension String {
  /// Without blanks at either end.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}

extension Columns {
  /// Where an article stands in an ordered result, or where it would stand (dates only).
  mutating func place(of article: Int, in ordered: [UInt32], _ query: Query, _ db: Database) throws -> (
    index: Int?, next: Int?
  ) {
    let order = try order(db)
    guard article < order.rank.count, order.rank[article] != .max else { return (nil, nil) }
    if query.sort == .date {
      let rank = order.rank[article]
      let index = ordered.partitioningIndex { order.rank[Int($0)] >= rank }
      let isThere = index < ordered.count && ordered[index] == UInt32(article)
      return (isThere ? index : nil, index)
    }
    let index = ordered.firstIndex(of: UInt32(article))
    return (index, index)
  }
}
