import ArticleModel
import GRDB

/// Brings the stored actors, links and counts in line with the merges and decisions in force,
/// touching only what differs.
struct DecisionApplication {
  private let db: Database
  private let generation: Int64
  private var facts = ActorFactEditor()
  private var names = NameRows()
  private var links = ArticleLinks()
  /// Shown actors whose counts have to be made anew.
  private var affected: Set<UInt32> = []

  init(_ db: Database) throws {
    self.db = db
    generation = try db.value(of: .generation)
  }

  /// Replays the log and applies what has changed.
  mutating func apply() throws {
    let replay = try DecisionReplay(DecisionLog.inForce(try DecisionLog.all(db)), db)
    try applyNames(replay)
    try applyOverrides(replay)
    try applyMergesAndSplits(replay)
    try names.flush(db, generation: generation)
    try facts.flush(db, generation: generation)
  }

  private mutating func applyNames(_ replay: DecisionReplay) throws {
    let bit = NameOrigin.decision
    try db.run("UPDATE name SET flags = flags - 4 WHERE flags >= 4")
    for (actor, list) in replay.addedNames {
      for name in list { _ = try names.number(actor: actor, surface: name, flag: bit, db) }
    }
    // A person's new name for an actor must be found like any other of its names.
    for (actor, override) in replay.overrides {
      if let name = override.name { _ = try names.number(actor: actor, surface: name, flag: bit, db) }
    }
  }

  private mutating func applyOverrides(_ replay: DecisionReplay) throws {
    let curated = try db.all("SELECT id FROM actor WHERE is_curated = 1") { UInt32($0.int(0)) }
    let named = replay.addedNames.keys
    for actor in Set(curated).union(replay.overrides.keys).union(named) {
      let override = replay.overrides[actor] ?? DecisionReplay.Override()
      let isCurated = replay.overrides[actor] != nil || replay.addedNames[actor] != nil
      try db.run(
        """
        UPDATE actor SET name = coalesce(?, raw_name), kind = coalesce(?, raw_kind), is_hidden = ?, is_curated = ?
        WHERE id = ?
        """,
        [
          SQLValue(override.name), SQLValue(override.kind?.code), SQLValue(override.isHidden),
          SQLValue(isCurated), SQLValue(Int(actor)),
        ])
      try syncFact(actor)
    }
  }

  /// Copies kind and standing from the actor's row into its fact.
  private mutating func syncFact(_ actor: UInt32) throws {
    let row = try db.first("SELECT kind, is_hidden FROM actor WHERE id = ?", [SQLValue(Int(actor))]) {
      (kind: ActorKind(code: $0.int(0)), isHidden: $0.int(1) != 0)
    }
    guard let row else { return }
    var fact = try facts.fact(of: actor, db)
    fact.kind = row.kind
    fact.isHidden = row.isHidden
    try facts.set(fact, of: actor, db)
  }

  private mutating func applyMergesAndSplits(_ replay: DecisionReplay) throws {
    let old = try ActorRules(db, version: 0)
    let oldTargets = old.target
    let changedActors = Set(oldTargets.keys).union(replay.targets.keys).filter {
      oldTargets[$0] != replay.targets[$0]
    }
    let changedNames = Set(old.ownerOfName.keys).union(replay.ownerOfName.keys).filter {
      old.ownerOfName[$0] != replay.ownerOfName[$0]
    }
    if changedActors.isEmpty, changedNames.isEmpty { return }
    // Articles that mention a changed name are listed under its actor before the change.
    var articles = ArticleSet(capacity: 0)
    let limit = try db.first("SELECT max(id) FROM article") { $0.int(0) } ?? 0
    if !changedNames.isEmpty { articles = ArticleSet(capacity: limit + 1) }
    for name in changedNames {
      let owner = try db.first("SELECT actor FROM name WHERE id = ?", [SQLValue(name)]) { UInt32($0.int(0)) }
      guard let owner else { continue }
      for linked in [old.ownerOfName[name] ?? owner, replay.ownerOfName[name] ?? owner] {
        affected.insert(old.shown(linked))
        affected.insert(replay.targets[linked] ?? linked)
      }
      try Posting.insert(old.ownerOfName[name] ?? owner, into: &articles, db)
    }
    for actor in changedActors {
      affected.formUnion([actor, old.shown(actor), replay.targets[actor] ?? actor])
    }
    try store(replay, changedActors, changedNames)
    let rules = try ActorRules(db, version: 0)
    try relink(articles, Set(changedNames), rules)
    for actor in changedActors {
      var fact = try facts.fact(of: actor, db)
      fact.target = rules.shown(actor)
      try facts.set(fact, of: actor, db)
    }
    for actor in affected { try ActorCounting.recount(actor, rules, &facts, db) }
  }

  private func store(_ replay: DecisionReplay, _ actors: Set<UInt32>, _ names: Set<Int>) throws {
    for actor in actors {
      try db.run("DELETE FROM redirect WHERE actor = ?", [SQLValue(Int(actor))])
      if let target = replay.targets[actor] {
        try db.run("INSERT INTO redirect VALUES(?, ?)", [SQLValue(Int(actor)), SQLValue(Int(target))])
      }
    }
    for name in names {
      try db.run("DELETE FROM split_rule WHERE name = ?", [SQLValue(name)])
      if let owner = replay.ownerOfName[name] {
        try db.run("INSERT INTO split_rule VALUES(?, ?)", [SQLValue(name), SQLValue(Int(owner))])
      }
    }
    try db.add(1, to: .rules)
  }

  /// Makes the links of the articles anew that contain one of the names.
  private mutating func relink(_ articles: ArticleSet, _ names: Set<Int>, _ rules: ActorRules) throws {
    var owners: [Int: UInt32] = [:]
    for article in articles.elements {
      let mentions = try MentionRows.stored(Int(article), db)
      guard mentions.contains(where: { names.contains($0.name) }) else { continue }
      let pairs = try MentionRows.pairs(mentions, rules, &owners, db)
      try links.set(pairs, of: Int(article), db)
    }
    try links.flush(db, generation: generation)
  }
}
