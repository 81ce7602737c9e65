import GRDB

/// Counts an actor's articles and mentions from its postings and names.
enum ActorCounting {
  /// Makes the counts of a shown actor anew; those of a merged one become 0.
  static func recount(
    _ actor: UInt32, _ rules: ActorRules, _ facts: inout ActorFactEditor, _ db: Database
  ) throws {
    var fact = try facts.fact(of: actor, db)
    (fact.articles, fact.mentions) = (0, 0)
    if rules.shown(actor) == actor {
      let limit = try db.first("SELECT max(id) FROM article") { $0.int(0) } ?? 0
      var articles = ArticleSet(capacity: limit + 1)
      for member in rules.group(of: actor) { try Posting.insert(member, into: &articles, db) }
      fact.articles = UInt32(articles.count)
      for name in try names(of: actor, rules, db) { fact.mentions += UInt32(name.mentions) }
    }
    try facts.set(fact, of: actor, db)
  }

  /// A name of a shown actor.
  struct Name {
    var id: Int
    var surface: String
    var key: String
    var mentions: Int
    var flags: Int
  }

  /// All names of a shown actor: those of the actors merged into it, without those that were split
  /// off, with those that were split off from others.
  static func names(of actor: UInt32, _ rules: ActorRules, _ db: Database) throws -> [Name] {
    let group = Set(rules.group(of: actor))
    var found: [Name] = []
    let sql = "SELECT id, surface, key, mentions, flags FROM name WHERE "
    func add(_ row: SQLRow) {
      found.append(
        Name(id: row.int(0), surface: row.text(1), key: row.text(2), mentions: row.int(3), flags: row.int(4)))
    }
    for member in group.sorted() {
      try db.rows(sql + "actor = ?", [SQLValue(Int(member))]) { row in
        if rules.ownerOfName[row.int(0)].map(group.contains) ?? true { add(row) }
        return true
      }
    }
    for (name, owner) in rules.ownerOfName
    where group.contains(owner) && !found.contains(where: { $0.id == name }) {
      try db.rows(sql + "id = ?", [SQLValue(name)]) { row in
        add(row)
        return true
      }
    }
    return found
  }
}
