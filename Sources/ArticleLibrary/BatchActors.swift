import ArticleModel
import GRDB

/// What a batch says about actors, before its articles are stored.
extension BatchWriter {
  /// Makes the new actors, applies the linker's merges, renames and retypes, then the decisions
  /// that concern what came in.
  /// - Returns: for each draft its stored actor.
  mutating func prepareActors(_ batch: LinkedBatch) throws -> [UInt32] {
    try loadRules()
    var actors: [UInt32] = []
    var madeNew = false
    for draft in batch.newActors {
      // Another process may have stored the same actor since the linker looked.
      var actor = try ActorRows.find(draft: draft.name, kind: draft.kind, db)
      if actor == nil {
        actor = try ActorRows.insert(name: draft.name, kind: draft.kind, &names, &facts, db)
        madeNew = true
      }
      guard let actor else { continue }
      actors.append(actor)
      for alias in draft.aliases {
        _ = try names.number(actor: actor, surface: alias, flag: NameOrigin.alias, db)
      }
    }
    try checkReferences(batch, actors)
    for merge in batch.merges {
      try db.run(
        "INSERT INTO actor_merge(given_up, kept) VALUES(?, ?)",
        [SQLValue(Int(actor(merge.from, actors))), SQLValue(Int(actor(merge.into, actors)))])
    }
    for rename in batch.renames { try setName(rename.name, of: rules.shown(actor(rename.actor, actors))) }
    for retype in batch.retypes { try setKind(retype.kind, of: rules.shown(actor(retype.actor, actors))) }
    for linked in batch.articles {
      for (mention, reference) in zip(linked.mentions, linked.actors) {
        _ = try name(of: actor(reference, actors), mention.surface)
      }
    }
    try reapplyDecisions(force: !batch.merges.isEmpty, madeNew: madeNew)
    return actors
  }

  private mutating func loadRules() throws {
    rules = try ActorRules(db, version: 0)
  }

  /// Every reference must lead to an actor, else links would point nowhere.
  private func checkReferences(_ batch: LinkedBatch, _ new: [UInt32]) throws {
    var known: Set<ActorID> = []
    for linked in batch.articles {
      guard linked.actors.count == linked.mentions.count else {
        throw QariError(
          .library, "an article came with \(linked.mentions.count) mentions for \(linked.actors.count) actors"
        )
      }
      for reference in linked.actors {
        switch reference {
        case .new(let index):
          guard new.indices.contains(index) else {
            throw QariError(.library, "a mention refers to new actor \(index) of \(new.count)")
          }
        case .known(let id): known.insert(id)
        }
      }
    }
    let changes =
      batch.merges.flatMap { [$0.from, $0.into] } + batch.renames.map(\.actor) + batch.retypes.map(\.actor)
    for case .known(let id) in changes { known.insert(id) }
    for case .new(let index) in changes where !new.indices.contains(index) {
      throw QariError(.library, "a change refers to new actor \(index) of \(new.count)")
    }
    for id in known {
      let exists = try db.first("SELECT 1 FROM actor WHERE id = ?", [.integer(id.rawValue)]) { _ in true }
      if exists == nil {
        throw QariError(.library, "a mention refers to actor \(id), which is not in the library")
      }
    }
  }

  private mutating func setName(_ name: String, of actor: UInt32) throws {
    let key = SQLValue(Int(actor))
    let isCurated = try db.first("SELECT is_curated FROM actor WHERE id = ?", [key]) { $0.int(0) } ?? 1
    if isCurated != 0 { return }
    try db.run("UPDATE actor SET raw_name = ?1, name = ?1 WHERE id = ?2", [.text(name), key])
    _ = try names.number(actor: actor, surface: name, flag: NameOrigin.canonical, db)
  }

  private mutating func setKind(_ kind: ActorKind, of actor: UInt32) throws {
    let key = SQLValue(Int(actor))
    let isCurated = try db.first("SELECT is_curated FROM actor WHERE id = ?", [key]) { $0.int(0) } ?? 1
    if isCurated != 0 { return }
    try db.run("UPDATE actor SET raw_kind = ?1, kind = ?1 WHERE id = ?2", [SQLValue(kind.code), key])
    var fact = try facts.fact(of: actor, db)
    fact.kind = kind
    try facts.set(fact, of: actor, db)
  }

  /// Applies the log again where the batch merged actors, brought an actor that an imported decision
  /// is waiting for, or a new spelling of a name that was split off.
  private mutating func reapplyDecisions(force: Bool, madeNew: Bool) throws {
    let hasLog = try db.first("SELECT 1 FROM decision LIMIT 1") { _ in true } ?? false
    if !hasLog && !force { return }
    try names.flush(db, generation: generation)
    try facts.flush(db, generation: generation)
    var mustApply = force
    if hasLog, madeNew, try DecisionBinding.bindWaiting(db) { mustApply = true }
    if hasLog, !mustApply, !names.newKeys.isEmpty {
      let keys = try DecisionReplay(DecisionLog.inForce(try DecisionLog.all(db)), db).splitKeys
      mustApply = !keys.isDisjoint(with: names.newKeys)
    }
    guard mustApply else { return }
    var application = try DecisionApplication(db)
    try application.apply()
    facts = ActorFactEditor()
    names = NameRows()
    try loadRules()
  }
}
