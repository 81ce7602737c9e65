import ArticleModel
import GRDB
import Glibc

extension SQLiteLibrary {
  /// Appends a decision and applies it at once. Throws `.usage` when it makes no sense (merge with itself …).
  public func decide(_ action: Decision.Action) throws -> Decision {
    try write { db in
      let decision = Decision(time: Int64(time(nil)), action: action)
      if case .undo(let sequence) = action {
        let inForce = DecisionLog.inForce(try DecisionLog.all(db))
        guard inForce.contains(where: { $0.decision.sequence == sequence }) else {
          throw QariError(.usage, "decision \(sequence) is not in force", remedy: "see `qari decisions list`")
        }
        return try Self.apply(LoggedDecision(decision: decision, subject: 0, object: 0), db)
      }
      let entry = try DecisionBinding.bind(decision, db)
      try Self.check(entry)
      try RepeatDecisions.check(entry, db)
      return try Self.apply(entry, db)
    }
  }

  /// Takes back the latest decision that is still in force; nil when there is none.
  public func undoLastDecision() throws -> Decision? {
    try write { db in
      guard let last = DecisionLog.inForce(try DecisionLog.all(db)).last else { return nil }
      let undo = Decision(time: Int64(time(nil)), action: .undo(last.decision.sequence))
      _ = try Self.apply(LoggedDecision(decision: undo, subject: 0, object: 0), db)
      return last.decision
    }
  }

  /// The whole log, oldest first.
  public func decisions() throws -> [Decision] {
    try read { db in try DecisionLog.all(db).map(\.decision) }
  }

  /// Appends and applies decisions of another log; those in force already are skipped.
  /// - Returns: how many were new.
  public func importDecisions(_ decisions: [Decision]) throws -> Int {
    try write { db in
      var known = Set(DecisionLog.inForce(try DecisionLog.all(db)).map(\.decision.action))
      let foreign = decisions.map { LoggedDecision(decision: $0, subject: 0, object: 0) }
      var count = 0
      for entry in DecisionLog.inForce(foreign) where known.insert(entry.decision.action).inserted {
        // Each one is bound in the state that those before it have made.
        _ = try Self.apply(try DecisionBinding.bind(entry.decision, db), db)
        count += 1
      }
      return count
    }
  }

  private static func apply(_ entry: LoggedDecision, _ db: Database) throws -> Decision {
    let decision = try DecisionLog.append(entry, db)
    if try RepeatDecisions.apply(entry, db) { return decision }
    var application = try DecisionApplication(db)
    try application.apply()
    return decision
  }

  private static func check(_ entry: LoggedDecision) throws {
    func missing(_ key: Decision.ActorKey) -> QariError {
      QariError(.usage, "there is no \(key.kind.rawValue) of the name «\(key.name)» in the library")
    }
    func mustHave(_ text: String, _ what: String) throws {
      if ActorLookup.key(text).isEmpty { throw QariError(.usage, "\(what) must not be empty") }
    }
    switch entry.decision.action {
    case .rename(let key, let name), .addName(let key, let name):
      if entry.subject == 0 { throw missing(key) }
      try mustHave(name, "a name")
    case .retype(let key, let kind):
      if entry.subject == 0 { throw missing(key) }
      if key.kind == kind { throw QariError(.usage, "«\(key.name)» is a \(kind.rawValue) already") }
    case .hide(let key):
      if entry.subject == 0 { throw missing(key) }
    case .merge(let key, let into):
      if entry.subject == 0 { throw missing(key) }
      if entry.object == 0 { throw missing(into) }
      if entry.subject == entry.object {
        throw QariError(.usage, "«\(key.name)» and «\(into.name)» are one actor already")
      }
    case .split(let key, let names, let into):
      if entry.subject == 0 { throw missing(key) }
      try mustHave(into, "the name of the other actor")
      if names.isEmpty { throw QariError(.usage, "no names were given to split off «\(key.name)»") }
    case .notRepeat, .repeatOf, .undo: break
    }
  }
}
