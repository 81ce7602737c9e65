import ArticleModel
import GRDB

/// A decision of the log with the actors, or articles, it was bound to in this library.
struct LoggedDecision {
  var decision: Decision
  /// The actor or article it is about; 0 where the library does not have it yet.
  var subject: UInt32
  /// The actor merged into, or split off to, or the article repeated; 0 where there is none (yet).
  var object: UInt32

  /// False while an actor that it needs is still unknown.
  var isBound: Bool {
    switch decision.action {
    case .merge, .split, .repeatOf: subject != 0 && object != 0
    case .undo: true
    default: subject != 0
    }
  }
}

/// Reads and writes the log. Rows are only ever added, but for the actor numbers of decisions that
/// were imported before their actors.
enum DecisionLog {
  static func all(_ db: Database) throws -> [LoggedDecision] {
    var splitNames: [Int64: [String]] = [:]
    try db.rows("SELECT sequence, name FROM decision_name ORDER BY sequence, position") { row in
      splitNames[row.integer(0), default: []].append(row.text(1))
      return true
    }
    return try db.all(
      """
      SELECT sequence, time, verb, name, kind, argument, argument_kind, undoes, subject, object
      FROM decision ORDER BY sequence
      """
    ) { row in
      LoggedDecision(
        decision: Decision(
          sequence: row.integer(0), time: row.integer(1),
          action: action(row, splitNames[row.integer(0)] ?? [])),
        subject: UInt32(row.int(8)), object: UInt32(row.int(9)))
    }
  }

  /// The decisions that no later one took back, oldest first.
  static func inForce(_ log: [LoggedDecision]) -> [LoggedDecision] {
    var undone: Set<Int64> = []
    for entry in log {
      if case .undo(let sequence) = entry.decision.action { undone.insert(sequence) }
    }
    return log.filter { entry in
      if case .undo = entry.decision.action { return false }
      return !undone.contains(entry.decision.sequence)
    }
  }

  /// Appends a decision; its sequence number is given here.
  static func append(_ entry: LoggedDecision, _ db: Database) throws -> Decision {
    var decision = entry.decision
    decision.sequence = (try db.first("SELECT max(sequence) FROM decision") { $0.integer(0) } ?? 0) + 1
    let (verb, key, argument, argumentKind, names, undoes) = parts(decision.action)
    try db.run(
      "INSERT INTO decision VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .integer(decision.sequence), .integer(decision.time), .text(verb), .text(key?.name ?? ""),
        .text(key?.kind ?? ""), .text(argument), .text(argumentKind), .integer(undoes),
        SQLValue(Int(entry.subject)), SQLValue(Int(entry.object)),
      ])
    for (position, name) in names.enumerated() {
      try db.run(
        "INSERT INTO decision_name VALUES(?, ?, ?)",
        [.integer(decision.sequence), SQLValue(position), .text(name)])
    }
    return decision
  }

  /// Notes the actors of a decision that was waiting for them.
  static func bind(_ entry: LoggedDecision, _ db: Database) throws {
    try db.run(
      "UPDATE decision SET subject = ?, object = ? WHERE sequence = ?",
      [SQLValue(Int(entry.subject)), SQLValue(Int(entry.object)), .integer(entry.decision.sequence)])
  }

  private static func parts(_ action: Decision.Action) -> (
    verb: String, key: (name: String, kind: String)?, argument: String, argumentKind: String, names: [String],
    undoes: Int64
  ) {
    func hash(_ article: Decision.ArticleKey) -> String { String(article.contentHash, radix: 16) }
    func key(_ article: Decision.ArticleKey) -> (name: String, kind: String) {
      (article.title, hash(article))
    }
    func key(_ actor: Decision.ActorKey) -> (name: String, kind: String) { (actor.name, actor.kind.rawValue) }
    return switch action {
    case .rename(let a, let name): ("rename", key(a), name, "", [], 0)
    case .merge(let a, let into): ("merge", key(a), into.name, into.kind.rawValue, [], 0)
    case .split(let a, let names, let into): ("split", key(a), into, "", names, 0)
    case .retype(let a, let kind): ("retype", key(a), "", kind.rawValue, [], 0)
    case .hide(let a): ("hide", key(a), "", "", [], 0)
    case .addName(let a, let name): ("add name", key(a), name, "", [], 0)
    case .notRepeat(let a): ("not a repeat", key(a), "", "", [], 0)
    case .repeatOf(let a, let b): ("repeat of", key(a), b.title, hash(b), [], 0)
    case .undo(let sequence): ("undo", nil, "", "", [], sequence)
    }
  }

  private static func action(_ row: SQLRow, _ names: [String]) -> Decision.Action {
    let key = Decision.ActorKey(name: row.text(3), kind: ActorKind(rawValue: row.text(4)) ?? .person)
    let argument = row.text(5)
    let kind = ActorKind(rawValue: row.text(6)) ?? .person
    switch row.text(2) {
    case "rename": return .rename(key, to: argument)
    case "merge": return .merge(key, into: Decision.ActorKey(name: argument, kind: kind))
    case "split": return .split(key, names: names, into: argument)
    case "retype": return .retype(key, to: kind)
    case "hide": return .hide(key)
    case "add name": return .addName(key, name: argument)
    case "not a repeat": return .notRepeat(article(row.text(3), row.text(4)))
    case "repeat of": return .repeatOf(article(row.text(3), row.text(4)), article(argument, row.text(6)))
    default: return .undo(row.integer(7))
    }
  }

  private static func article(_ title: String, _ hash: String) -> Decision.ArticleKey {
    Decision.ArticleKey(title: title, contentHash: UInt64(hash, radix: 16) ?? 0)
  }
}
