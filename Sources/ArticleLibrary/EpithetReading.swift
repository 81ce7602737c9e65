import ArticleModel
import GRDB

/// What each source calls an actor.
enum EpithetReading {
  private struct Key: Hashable {
    var epithet: Int
    var source: Int
  }

  static func uses(of actor: UInt32, _ rules: ActorRules, _ order: ArticleOrder, _ db: Database) throws
    -> [EpithetUse]
  {
    var counts: [Key: Int] = [:]
    var articles: [Key: Set<UInt32>] = [:]
    for name in try ActorCounting.names(of: actor, rules, db) {
      try db.rows(
        "SELECT epithet, source, article, count FROM epithet_use WHERE name = ?", [SQLValue(name.id)]
      ) {
        row in
        let key = Key(epithet: row.int(0), source: row.int(1))
        counts[key, default: 0] += row.int(3)
        articles[key, default: []].insert(UInt32(row.int(2)))
        return true
      }
    }
    let uses = try counts.map { key, count in
      EpithetUse(
        epithet: try label(key.epithet, db) ?? "", source: try label(key.source, db),
        articles: (articles[key] ?? []).sorted { order.rank[Int($0)] < order.rank[Int($1)] }
          .map { ArticleID(rawValue: Int64($0)) },
        count: count)
    }
    return uses.sorted { ($1.count, $0.epithet, $0.source ?? "") < ($0.count, $1.epithet, $1.source ?? "") }
  }

  private static func label(_ number: Int, _ db: Database) throws -> String? {
    if number == 0 { return nil }
    return try db.first("SELECT name FROM label WHERE id = ?", [SQLValue(number)]) { $0.text(0) }
  }
}
