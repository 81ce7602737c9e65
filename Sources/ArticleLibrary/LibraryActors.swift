import ArabicText
import ArticleModel
import GRDB

extension SQLiteLibrary {
  /// Actors of the articles that fulfil the query, most articles first, with counts under the query;
  /// only one kind if given; only those one of whose names contains `matching`, folded.
  public func actors(_ query: Query, kind: ActorKind?, matching: String?, offset: Int, limit: Int) throws
    -> [Actor]
  {
    try readColumns { db, columns in
      let facets = try columns.facets(query, db)
      let include = try columns.listed(kind: kind, matching: matching, db)
      let rules = try columns.rules(db)
      return try facets.page(offset: offset, limit: limit, include: include).map { id in
        var actor = try ActorReading.actor(id, columns.actorFacts(db)[id], rules, db)
        actor.articles = Int(facets.articles[Int(id)])
        actor.mentions = Int(facets.mentions[Int(id)])
        return actor
      }
    }
  }

  /// Number of actors that the call above would list.
  public func actorCount(_ query: Query, kind: ActorKind?, matching: String?) throws -> Int {
    try readColumns { db, columns in
      if query.isUnfiltered, kind == nil, matching == nil { return Int(try db.value(of: .actors)) }
      let facets = try columns.facets(query, db)
      let include = try columns.listed(kind: kind, matching: matching, db)
      return facets.articles.indices.count { facets.articles[$0] > 0 && include($0) }
    }
  }

  /// One actor with its names and counts over the whole library.
  public func actor(_ id: ActorID) throws -> Actor? {
    try readColumns { db, columns in
      guard let number = UInt32(exactly: id.rawValue) else { return nil }
      let rules = try columns.rules(db)
      let shown = rules.shown(number)
      let fact = try columns.actorFacts(db)[shown]
      return fact.target == shown && shown != 0 ? try ActorReading.actor(shown, fact, rules, db) : nil
    }
  }

  /// Actors known by this name (folded, proclitics and ال taken into account): exact ones first.
  public func actors(named name: String, limit: Int) throws -> [Actor] {
    try readColumns { db, columns in
      let rules = try columns.rules(db)
      let facts = try columns.actorFacts(db)
      // Of equally good ones the one that is named most comes first.
      let found = try ActorLookup.candidates(name, rules, db).sorted { a, b in
        (a.tier, facts[b.actor].articles, a.actor) < (b.tier, facts[a.actor].articles, b.actor)
      }
      return try found.prefix(max(0, limit)).map {
        try ActorReading.actor($0.actor, facts[$0.actor], rules, db)
      }
    }
  }

  /// Actors of each of these articles, most mentions first.
  public func actors(in articles: [ArticleID]) throws -> [ArticleID: [ActorCount]] {
    try readColumns { db, columns in
      var found: [ArticleID: [ActorCount]] = [:]
      for article in articles {
        guard let id = Int(exactly: article.rawValue), id > 0 else { continue }
        found[article] = try columns.actorCounts(of: id, db)
      }
      return found
    }
  }

  /// Actors that appear in the same articles as this one, with the number of shared articles.
  public func companions(of actor: ActorID, limit: Int) throws -> [ActorCount] {
    try readColumns { db, columns in
      guard let number = UInt32(exactly: actor.rawValue) else { return [] }
      let shown = try columns.rules(db).shown(number)
      let set = try columns.articles(ofAny: [shown], db)
      let facts = try columns.actorFacts(db)
      let facets = Facets(
        set, count: set.count, universe: try columns.universe(db),
        size: try columns.order(db).newestFirst.count, try columns.articleActors(db), facts)
      let page = facets.page(offset: 0, limit: limit) { id in
        UInt32(id) != shown && !facts.facts[id].isHidden
      }
      return try page.map { id in
        ActorCount(
          id: ActorID(rawValue: Int64(id)), name: try columns.actorName(id, db), kind: facts[id].kind,
          count: Int(facets.articles[Int(id)]))
      }
    }
  }

  /// What each source calls an actor, most frequent first.
  public func epithets(of actor: ActorID) throws -> [EpithetUse] {
    try readColumns { db, columns in
      guard let number = UInt32(exactly: actor.rawValue) else { return [] }
      let rules = try columns.rules(db)
      return try EpithetReading.uses(of: rules.shown(number), rules, try columns.order(db), db)
    }
  }
}

/// Reads actors for showing them.
enum ActorReading {
  static func actor(_ id: UInt32, _ fact: ActorFact, _ rules: ActorRules, _ db: Database) throws -> Actor {
    let row = try db.first("SELECT name, is_curated FROM actor WHERE id = ?", [SQLValue(Int(id))]) {
      (name: $0.text(0), isCurated: $0.int(1) != 0)
    }
    return Actor(
      id: ActorID(rawValue: Int64(id)), name: row?.name ?? "", kind: fact.kind,
      names: try names(of: id, isCurated: row?.isCurated ?? false, rules, db), articles: Int(fact.articles),
      mentions: Int(fact.mentions), isHidden: fact.isHidden)
  }

  /// The spellings of one name (أحمد, احمد) count as one, shown as it is written most.
  private static func names(of id: UInt32, isCurated: Bool, _ rules: ActorRules, _ db: Database) throws
    -> [String]
  {
    var groups: [String: (surface: String, most: Int, sum: Int)] = [:]
    for name in try ActorCounting.names(of: id, rules, db) {
      // A curated actor keeps the name it had before; other names count where a text has them.
      let kept = NameOrigin.decision | (isCurated ? NameOrigin.canonical : 0)
      guard name.mentions > 0 || name.flags & kept != 0 else { continue }
      var group = groups[name.key] ?? (name.surface, -1, 0)
      if name.mentions > group.most { (group.surface, group.most) = (name.surface, name.mentions) }
      group.sum += name.mentions
      groups[name.key] = group
    }
    // «للسيسي» is ل + السيسي, of which the mention holds only «لسيسي»: that is no name of its own.
    for (key, group) in groups where key.hasPrefix("ل") {
      guard var whole = groups["ا" + key] else { continue }
      whole.sum += group.sum
      groups["ا" + key] = whole
      groups[key] = nil
    }
    return groups.values.sorted { $0.sum == $1.sum ? $0.surface < $1.surface : $0.sum > $1.sum }.map(
      \.surface)
  }
}

extension Columns {
  /// The actors that a list shows: not hidden, not merged, of the kind, with a fitting name.
  mutating func listed(kind: ActorKind?, matching: String?, _ db: Database) throws -> (Int) -> Bool {
    let facts = try actorFacts(db).facts
    let fits = try fitting(matching.map(ActorLookup.key) ?? "", db)
    return { id in
      let fact = facts[id]
      return fact.target == UInt32(id) && !fact.isHidden && (kind.map { $0 == fact.kind } ?? true)
        && (fits?[id] ?? true)
    }
  }

  /// For each actor whether one of its names contains a text; nil for no text. A picker asks for the
  /// same text twice, for the count and for the rows.
  private mutating func fitting(_ wanted: String, _ db: Database) throws -> [Bool]? {
    if wanted.isEmpty { return nil }
    if let names = results.names, names.text == wanted, names.generation == generation { return names.fits }
    var fits = [Bool](repeating: false, count: try actorFacts(db).facts.count)
    let rules = try rules(db)
    let pool = try names(db)
    fits.withUnsafeMutableBufferPointer { fits in
      pool.search(Array(wanted.utf8)) { name, owner in
        let shown = Int(rules.shown(rules.linked(name: name, owner: owner)))
        if shown < fits.count { fits[shown] = true }
      }
    }
    results.names = (wanted, generation, fits)
    return fits
  }

  /// The listed actors of an article, most mentions first, then by first appearance in the library.
  mutating func actorCounts(of article: Int, _ db: Database) throws -> [ActorCount] {
    let facts = try actorFacts(db)
    var counts: [UInt32: Int] = [:]
    for pair in try pairs(of: article, db) {
      counts[facts[pair.actor].target, default: 0] += Int(pair.mentions)
    }
    let listed = counts.filter { !facts[$0.key].isHidden && $0.key != 0 }
    return try listed.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { id, count in
      ActorCount(
        id: ActorID(rawValue: Int64(id)), name: try actorName(id, db), kind: facts[id].kind, count: count)
    }
  }
}
