import ArticleModel
import GRDB

/// Finds the actors that decisions name.
enum DecisionBinding {
  /// The shown actor of a key, or nil.
  static func actor(_ key: Decision.ActorKey, _ rules: ActorRules, _ db: Database) throws -> UInt32? {
    try ActorRows.find(named: key.name, kind: key.kind, rules, db)
  }

  /// A decision with the actors it is about; 0 for those that the library does not have. The actor
  /// that a split makes is stored if need be.
  static func bind(_ decision: Decision, _ db: Database) throws -> LoggedDecision {
    let rules = try ActorRules(db, version: 0)
    var entry = LoggedDecision(decision: decision, subject: 0, object: 0)
    switch decision.action {
    case .rename(let key, _), .retype(let key, _), .hide(let key), .addName(let key, _):
      entry.subject = try actor(key, rules, db) ?? 0
    case .merge(let key, let into):
      entry.subject = try actor(key, rules, db) ?? 0
      entry.object = try actor(into, rules, db) ?? 0
    case .split(let key, _, let name):
      entry.subject = try actor(key, rules, db) ?? 0
      if entry.subject != 0 { entry.object = try splitTarget(name, key.kind, entry.subject, rules, db) }
    case .notRepeat(let key): entry.subject = try RepeatDecisions.article(key, db) ?? 0
    case .repeatOf(let key, let other):
      entry.subject = try RepeatDecisions.article(key, db) ?? 0
      entry.object = try RepeatDecisions.article(other, db) ?? 0
    case .undo: break
    }
    return entry
  }

  /// The actor that split names go to: one that goes by that name already, else a new one.
  private static func splitTarget(
    _ name: String, _ kind: ActorKind, _ subject: UInt32, _ rules: ActorRules, _ db: Database
  ) throws -> UInt32 {
    let found = try ActorRows.find(draft: name, kind: kind, db).map(rules.shown)
    if let found, found != subject { return found }
    var names = NameRows()
    var facts = ActorFactEditor()
    let actor = try ActorRows.insert(name: name, kind: kind, &names, &facts, db)
    let generation = try db.value(of: .generation)
    try names.flush(db, generation: generation)
    try facts.flush(db, generation: generation)
    return actor
  }

  /// Binds decisions that were imported before their actors.
  /// - Returns: whether any could be bound.
  static func bindWaiting(_ db: Database) throws -> Bool {
    var bound = false
    for entry in DecisionLog.inForce(try DecisionLog.all(db))
    where !entry.isBound && !entry.isAboutArticles {
      let found = try bind(entry.decision, db)
      if found.isBound {
        try DecisionLog.bind(found, db)
        bound = true
      }
    }
    return bound
  }
}
