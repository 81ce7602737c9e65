import ArticleModel
import GRDB

/// Reads a damaged library row by row and stores what it gets in a new one. A row that cannot be
/// read costs that row, not the rest.
struct Rescue {
  private let db: Database
  private let library: SQLiteLibrary
  private var actors: [UInt32: (name: String, kind: ActorKind)] = [:]
  private var names: [Int: (surface: String, owner: UInt32)] = [:]
  private static let batchSize = 200

  init(_ db: Database, into library: SQLiteLibrary) {
    self.db = db
    self.library = library
  }

  mutating func run() throws -> SQLiteLibrary.Salvage {
    readActors()
    // The old numbers may be unreadable at the end of the table as well: the counter tells how many.
    let counted = (try? db.value(of: .articles)).map(Int.init) ?? 0
    let highest = try? db.first("SELECT max(id) FROM article") { $0.int(0) }
    var result = SQLiteLibrary.Salvage(articles: 0, lostArticles: 0, decisions: 0)
    var batch: [LinkedArticle] = []
    var drafts: [UInt32: Int] = [:]
    var newActors: [ActorDraft] = []
    func flush() throws {
      if batch.isEmpty { return }
      result.articles += try library.add(LinkedBatch(articles: batch, newActors: newActors)).count {
        $0.isNew
      }
      (batch, drafts, newActors) = ([], [:], [])
    }
    for id in 1..<max(counted, highest ?? 0) + 1 {
      guard let article = try? ArticleRows.article(Int64(id), db) else {
        result.lostArticles += 1
        continue
      }
      var linked = LinkedArticle(article: article, mentions: [], actors: [])
      for stored in (try? MentionRows.stored(id, db)) ?? [] {
        guard let name = names[stored.name], let actor = actors[name.owner] else { continue }
        let draft = drafts[name.owner] ?? newActors.count
        if draft == newActors.count {
          drafts[name.owner] = draft
          newActors.append(ActorDraft(name: actor.name, kind: actor.kind))
        }
        linked.mentions.append(mention(stored, name.surface))
        linked.actors.append(.new(draft))
      }
      batch.append(linked)
      if batch.count == Self.batchSize { try flush() }
    }
    try flush()
    result.decisions = try copyPersonalData()
    return result
  }

  private mutating func readActors() {
    // One query each: where one part of a table is broken, the rows around it can still be had.
    let lastActor = (try? db.first("SELECT max(id) FROM actor") { $0.int(0) }) ?? 0
    for id in 1..<lastActor + 1 {
      let row = try? db.first("SELECT raw_name, raw_kind FROM actor WHERE id = ?", [SQLValue(id)]) {
        (name: $0.text(0), kind: ActorKind(code: $0.int(1)))
      }
      if let row { actors[UInt32(id)] = row }
    }
    let lastName = (try? db.first("SELECT max(id) FROM name") { $0.int(0) }) ?? -1
    for id in 0..<lastName + 1 {
      let row = try? db.first("SELECT surface, actor FROM name WHERE id = ?", [SQLValue(id)]) {
        (surface: $0.text(0), owner: UInt32($0.int(1)))
      }
      if let row { names[id] = row }
    }
  }

  private func mention(_ stored: StoredMention, _ surface: String) -> Mention {
    let title = try? db.first("SELECT name FROM label WHERE id = ?", [SQLValue(stored.epithet)]) {
      $0.text(0)
    }
    return Mention(
      range: stored.range, surface: surface, kind: stored.kind,
      title: stored.epithet == 0 ? nil : title, confidence: Double(stored.confidence) / 1000)
  }

  private func copyPersonalData() throws -> Int {
    let decisions = ((try? DecisionLog.all(db)) ?? []).map(\.decision)
    let settings = (try? db.all("SELECT key, value FROM setting") { ($0.text(0), $0.text(1)) }) ?? []
    for (key, value) in settings { try library.setSetting(key, value) }
    return try library.importDecisions(decisions)
  }
}
