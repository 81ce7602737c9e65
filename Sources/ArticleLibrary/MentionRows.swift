import GRDB

/// Reads stored mentions and the actors they come to.
enum MentionRows {
  /// The mentions of an article as they are stored.
  static func stored(_ article: Int, _ db: Database) throws -> [StoredMention] {
    try db.first("SELECT data FROM article_mentions WHERE id = ?", [SQLValue(article)]) {
      MentionCoding.decode($0.bytes(0))
    } ?? []
  }

  /// The actor that a name was stored under, remembered in `owners`.
  static func owner(_ name: Int, _ owners: inout [Int: UInt32], _ db: Database) throws -> UInt32 {
    if let known = owners[name] { return known }
    let owner =
      try db.first("SELECT actor FROM name WHERE id = ?", [SQLValue(name)]) { UInt32($0.int(0)) } ?? 0
    owners[name] = owner
    return owner
  }

  /// The linked actors of mentions with their counts.
  static func pairs(
    _ mentions: [StoredMention], _ rules: ActorRules, _ owners: inout [Int: UInt32], _ db: Database
  ) throws -> [ActorPair] {
    var counts: [UInt32: UInt32] = [:]
    for mention in mentions {
      let owner = try owner(mention.name, &owners, db)
      counts[rules.linked(name: mention.name, owner: owner), default: 0] += 1
    }
    return counts.map { ActorPair(actor: $0.key, mentions: $0.value) }.sorted { $0.actor < $1.actor }
  }
}
