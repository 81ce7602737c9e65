import ArticleModel
import GRDB

/// What a person decided about near repeats, written into the groups.
///
/// An article that repeats no other has a group of its own with a negative number, which nothing that is imported
/// later joins. Taking a decision back finds the article's group anew by comparing texts and then applies what else
/// is in force, so that the outcome is that of the log without the decision.
enum RepeatDecisions {
  /// The stored article of a key.
  static func article(_ key: Decision.ArticleKey, _ db: Database) throws -> UInt32? {
    if key.contentHash == 0 { return nil }
    return try db.first(
      "SELECT id FROM article WHERE content_hash = ? AND content_hash <> 0",
      [.integer(Int64(bitPattern: key.contentHash))]
    ) { UInt32($0.int(0)) }
  }

  /// Throws `.usage` where a decision about articles makes no sense.
  static func check(_ entry: LoggedDecision, _ db: Database) throws {
    func missing(_ key: Decision.ArticleKey) -> QariError {
      QariError(.usage, "there is no article «\(key.title)» in the library")
    }
    switch entry.decision.action {
    case .notRepeat(let key):
      if entry.subject == 0 { throw missing(key) }
      let group = try NearRepeats.group(of: Int(entry.subject), db)
      if try group.map({ try NearRepeats.size(of: $0, db) }) ?? 1 < 2 {
        throw QariError(.usage, "«\(key.title)» repeats no other article")
      }
    case .repeatOf(let key, let other):
      if entry.subject == 0 { throw missing(key) }
      if entry.object == 0 { throw missing(other) }
      if entry.subject == entry.object { throw QariError(.usage, "an article does not repeat itself") }
      let group = try NearRepeats.group(of: Int(entry.subject), db)
      if group != nil, try NearRepeats.group(of: Int(entry.object), db) == group {
        throw QariError(.usage, "«\(key.title)» and «\(other.title)» are repeats already")
      }
    default: break
    }
  }

  /// Applies a decision about articles, or the taking back of one.
  /// - Returns: false where the decision is about actors.
  static func apply(_ entry: LoggedDecision, _ db: Database) throws -> Bool {
    if case .undo(let sequence) = entry.decision.action {
      let log = try DecisionLog.all(db)
      guard let undone = log.first(where: { $0.decision.sequence == sequence }), undone.isAboutArticles else {
        return false
      }
      if undone.isBound { try takeBack(undone, DecisionLog.inForce(log), db) }
      return true
    }
    guard entry.isAboutArticles else { return false }
    try write(entry, db)
    return true
  }

  /// Binds and applies decisions that were imported before their articles.
  static func applyWaiting(_ db: Database) throws {
    let waits = try db.first(
      """
      SELECT 1 FROM decision WHERE (verb = 'not a repeat' AND subject = 0)
      OR (verb = 'repeat of' AND (subject = 0 OR object = 0)) LIMIT 1
      """
    ) { _ in true }
    guard waits != nil else { return }
    for entry in DecisionLog.inForce(try DecisionLog.all(db)) where entry.isAboutArticles {
      let found = entry.isBound ? entry : try DecisionBinding.bind(entry.decision, db)
      if !entry.isBound, found.isBound { try DecisionLog.bind(found, db) }
      try write(found, db)
    }
  }

  private static func write(_ entry: LoggedDecision, _ db: Database) throws {
    guard entry.isBound else { return }
    let article = Int(entry.subject)
    switch entry.decision.action {
    case .notRepeat: try NearRepeats.setGroup(-article, of: article, db)
    case .repeatOf:
      let other = Int(entry.object)
      var group = try NearRepeats.group(of: other, db)
      if group == nil {
        group = try NearRepeats.size(of: other, db) == 0 ? other : -other
        try NearRepeats.setGroup(group, of: other, db)
      }
      try NearRepeats.setGroup(group, of: article, db)
    default: break
    }
  }

  private static func takeBack(_ undone: LoggedDecision, _ inForce: [LoggedDecision], _ db: Database) throws {
    try NearRepeats.relink(Int(undone.subject), db)
    let other = Int(undone.object)
    if other != 0, let group = try NearRepeats.group(of: other, db), try NearRepeats.size(of: group, db) == 1
    {
      try NearRepeats.relink(other, db)
    }
    for entry in inForce where entry.isAboutArticles { try write(entry, db) }
  }
}

extension LoggedDecision {
  /// True for decisions about repeated articles.
  var isAboutArticles: Bool {
    switch decision.action {
    case .notRepeat, .repeatOf: true
    default: false
    }
  }
}
