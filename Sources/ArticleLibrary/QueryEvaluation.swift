import ArabicText
import ArticleModel
import GRDB

/// Answers queries from the columns, postings and the text index.
extension Columns {
  /// The articles that fulfil a query, in its order if `ordered`.
  mutating func result(_ query: Query, ordered: Bool, _ db: Database) throws -> QueryResult {
    var found = results.find(query, generation)
    if found == nil {
      var set = try articles(query.expression, db)
      if query.foldsRepeats { set = try repeats(db).folded(set, try facts(db).sortKeys) }
      found = QueryResult(set: set, count: set.count, ordered: nil)
    }
    guard var result = found else { return QueryResult(set: ArticleSet(capacity: 0), count: 0, ordered: []) }
    if ordered, result.ordered == nil { result.ordered = try sorted(result.set, query, db) }
    results.store(query, generation, result)
    return result
  }

  /// The articles that fulfil an expression.
  mutating func articles(_ expression: Query.Expression, _ db: Database) throws -> ArticleSet {
    switch expression {
    case .term(let term):
      return try articles(term, db)
    case .not(let inner):
      var set = try universe(db)
      set.subtract(try articles(inner, db))
      return set
    case .or(let parts):
      var set = ArticleSet(capacity: try facts(db).limit)
      for part in parts { set.formUnion(try articles(part, db)) }
      return set
    case .and(let parts):
      var set = try universe(db)
      for part in parts { set.formIntersection(try articles(part, db)) }
      return set
    }
  }

  private mutating func articles(_ term: Query.Term, _ db: Database) throws -> ArticleSet {
    let facts = try facts(db)
    switch term {
    case .actor(let name):
      return try articles(ofAny: try actors(inQueryNamed: name, db), db)
    case .actorID(let id):
      return try articles(ofAny: [UInt32(truncatingIfNeeded: id.rawValue)], db)
    case .kind(let kind):
      return try articles(kind, db)
    case .source(let text):
      return facts.articles(\.sources, in: try LabelRole.source.numbers(matching: text, whole: false, db))
    case .author(let text):
      return facts.articles(\.authors, in: try LabelRole.author.numbers(matching: text, whole: false, db))
    case .language(let tag):
      return facts.articles(\.languages, in: try LabelRole.language.numbers(matching: tag, whole: true, db))
    case .after(let date):
      let start = Int64(date.dayNumber * 1440)
      return facts.articles { $0 >= start }
    case .before(let date):
      let end = Int64(date.dayNumber * 1440)
      return facts.articles { $0 < end }
    case .state(let state):
      return try articles(state, db)
    case .tag(let tag):
      var set = ArticleSet(capacity: facts.limit)
      for label in try LabelRole.tag.numbers(matching: tag, whole: true, db) {
        try db.rows("SELECT article FROM article_tag WHERE label = ?", [SQLValue(Int(label))]) { row in
          set.insert(row.int(0))
          return true
        }
      }
      return set
    case .repeats(let id):
      var set = ArticleSet(capacity: facts.limit)
      let group = """
        SELECT id FROM article WHERE id = ?1 UNION
        SELECT id FROM article WHERE repeat_group = (SELECT repeat_group FROM article WHERE id = ?1)
        """
      try db.rows(group, [.integer(id.rawValue)]) { row in
        set.insert(row.int(0))
        return true
      }
      return set
    case .text, .prefix, .title:
      return try results.texts.articles(term, limit: facts.limit, db)
    }
  }

  private mutating func articles(_ state: Query.State, _ db: Database) throws -> ArticleSet {
    let states = try states(db)
    var set = try universe(db)
    switch state {
    case .read: set.formIntersection(states.read)
    case .unread: set.subtract(states.read)
    case .bookmarked: set.formIntersection(states.bookmarked)
    case .repeated: set = try repeats(db).repeated(capacity: try facts(db).limit)
    }
    return set
  }

  /// The articles that mention at least one of these shown actors.
  mutating func articles(ofAny actors: [UInt32], _ db: Database) throws -> ArticleSet {
    let rules = try rules(db)
    var set = ArticleSet(capacity: try facts(db).limit)
    for actor in Set(actors.map(rules.shown)) {
      for member in rules.group(of: actor) { try Posting.insert(member, into: &set, db) }
    }
    return set
  }

  /// The articles that mention a listed actor of a kind.
  private mutating func articles(_ kind: ActorKind, _ db: Database) throws -> ArticleSet {
    let actors = try actorFacts(db)
    var counts = [Bool](repeating: false, count: actors.facts.count)
    for (id, fact) in actors.facts.enumerated() {
      let shown = actors[fact.target]
      counts[id] = shown.kind == kind && !shown.isHidden
    }
    let pairs = try articleActors(db)
    var set = ArticleSet(capacity: try facts(db).limit)
    for (number, chunk) in pairs.chunks.enumerated() {
      for slot in 0..<chunk.starts.count - 1 {
        let holds = chunk.pairs(slot: slot).contains { $0.actor < counts.count && counts[Int($0.actor)] }
        if holds { set.insert(number << Block.shift + slot) }
      }
    }
    return set
  }

  /// All actors of a name; where there is none, those one of whose names contains all its words.
  mutating func actors(inQueryNamed name: String, _ db: Database) throws -> [UInt32] {
    let rules = try rules(db)
    let exact = try ActorLookup.candidates(name, rules, db).map(\.actor)
    if !exact.isEmpty { return exact }
    let words = WordScanner.words(of: name)
    var found: Set<UInt32> = []
    try names(db).search(allOf: words) { id, owner in
      found.insert(rules.shown(rules.linked(name: id, owner: owner)))
    }
    return Array(found)
  }
}
