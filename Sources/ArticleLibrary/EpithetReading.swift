import ArticleModel
import GRDB

/// What each source calls an actor.
enum EpithetReading {
  private struct Key: Hashable {
    var epithet: Int
    var source: Int
  }

  private struct Tally {
    var count = 0
    /// Places of the articles in the order of dates; an article may come twice under two names.
    var ranks: [UInt32] = []
  }

  static func uses(of actor: UInt32, _ rules: ActorRules, _ order: ArticleOrder, _ db: Database) throws
    -> [EpithetUse]
  {
    var tallies: [Key: Tally] = [:]
    for name in try ActorCounting.names(of: actor, rules, db) {
      // Rows come by epithet and source: one look-up a run, not one a row.
      var key = Key(epithet: 0, source: 0)
      var run = Tally()
      func close() {
        if run.count == 0 { return }
        tallies[key, default: Tally()].count += run.count
        tallies[key, default: Tally()].ranks += run.ranks
        run = Tally()
      }
      try db.rows(
        "SELECT epithet, source, article, count FROM epithet_use WHERE name = ?", [SQLValue(name.id)]
      ) {
        row in
        let next = Key(epithet: row.int(0), source: row.int(1))
        if next != key { close() }
        key = next
        run.count += row.int(3)
        if order.rank.indices.contains(row.int(2)) { run.ranks.append(order.rank[row.int(2)]) }
        return true
      }
      close()
    }
    let uses = try tallies.map { key, tally in
      EpithetUse(
        epithet: try label(key.epithet, db) ?? "", source: try label(key.source, db),
        articles: articles(tally.ranks, order), count: tally.count)
    }
    return uses.sorted { ($1.count, $0.epithet, $0.source ?? "") < ($0.count, $1.epithet, $1.source ?? "") }
  }

  private static func articles(_ ranks: [UInt32], _ order: ArticleOrder) -> [ArticleID] {
    var found: [ArticleID] = []
    var last: UInt32?
    for rank in ranks.sorted() where rank != last {
      found.append(ArticleID(rawValue: Int64(order.newestFirst[Int(rank)])))
      last = rank
    }
    return found
  }

  private static func label(_ number: Int, _ db: Database) throws -> String? {
    if number == 0 { return nil }
    return try db.first("SELECT name FROM label WHERE id = ?", [SQLValue(number)]) { $0.text(0) }
  }
}
