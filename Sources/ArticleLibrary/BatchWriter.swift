import ArticleModel
import GRDB

/// Stores one batch inside one transaction.
struct BatchWriter {
  let db: Database
  let generation: Int64
  var memory: ImportMemory
  var facts = ActorFactEditor()
  var names = NameRows()
  var links = ArticleLinks()
  var rules = ActorRules()
  private var articleFacts = BlockEditor(.articleFacts)
  private var states = BlockEditor(.articleStates)
  private var owners: [Int: UInt32] = [:]
  private var nameCounts: [Int: Int] = [:]
  private var growth: [UInt32: (articles: UInt32, mentions: UInt32)] = [:]

  init(_ db: Database, memory: ImportMemory) throws {
    self.db = db
    generation = try db.value(of: .generation)
    self.memory = memory
    self.memory.validate(before: generation - 1)
  }

  /// Stores the batch.
  /// - Returns: for each article its number and whether it was new.
  mutating func add(_ batch: LinkedBatch) throws -> [(id: ArticleID, isNew: Bool)] {
    let actors = try prepareActors(batch)
    var next = (try db.first("SELECT max(id) FROM article") { $0.int(0) } ?? 0) + 1
    var outcome: [(id: ArticleID, isNew: Bool)] = []
    var read = 0
    var mentions = 0
    for linked in batch.articles {
      if let known = try stored(linked.article.contentHash) {
        outcome.append((ArticleID(rawValue: Int64(known)), false))
        continue
      }
      try store(linked, id: next, actors)
      outcome.append((ArticleID(rawValue: Int64(next)), true))
      read += linked.article.state.isRead ? 1 : 0
      mentions += linked.mentions.count
      next += 1
    }
    try RepeatDecisions.applyWaiting(db)
    try db.add(outcome.count { $0.isNew }, to: .articles)
    try db.add(read, to: .read)
    try db.add(mentions, to: .mentions)
    try flush()
    try CommonWords.extendIfDue(db)
    return outcome
  }

  /// Replaces the mentions of stored articles; unknown articles are passed over.
  mutating func replaceMentions(_ batch: LinkedBatch) throws {
    let actors = try prepareActors(batch)
    var affected: Set<UInt32> = []
    for linked in batch.articles {
      let id = Int(linked.article.id.rawValue)
      let source = try db.first("SELECT source FROM article WHERE id = ?", [SQLValue(id)]) { $0.int(0) }
      guard let source else { continue }
      let old = try MentionRows.stored(id, db)
      for mention in old {
        nameCounts[mention.name, default: 0] -= 1
        if mention.epithet != 0 {
          try db.run(
            "DELETE FROM epithet_use WHERE name = ? AND epithet = ? AND source = ? AND article = ?",
            [SQLValue(mention.name), SQLValue(mention.epithet), SQLValue(source), SQLValue(id)])
        }
      }
      for pair in try links.pairs(of: id, db) { affected.insert(rules.shown(pair.actor)) }
      for pair in try storeMentions(linked, id: id, source: source, actors) {
        affected.insert(rules.shown(pair.actor))
      }
      try db.add(linked.mentions.count - old.count, to: .mentions)
    }
    growth = [:]
    try flush()
    for actor in affected { try ActorCounting.recount(actor, rules, &facts, db) }
    try facts.flush(db, generation: generation)
  }

  private func stored(_ hash: UInt64) throws -> Int? {
    if hash == 0 { return nil }
    return try db.first(
      "SELECT id FROM article WHERE content_hash = ? AND content_hash <> 0",
      [.integer(Int64(bitPattern: hash))]
    ) { $0.int(0) }
  }

  private mutating func store(_ linked: LinkedArticle, id: Int, _ actors: [UInt32]) throws {
    let article = linked.article
    let labels = ArticleWriting.Labels(
      source: try label(.source, article.source), author: try label(.author, article.author),
      language: try label(.language, article.language))
    try ArticleWriting.insert(article, id: id, labels, db)
    try NearRepeats.link(id, article.paragraphs, db)
    let record = ArticleFacts.record(
      sortKey: article.date.map { Int64($0.sortKey) } ?? ArticleFacts.undated, source: UInt32(labels.source),
      author: UInt32(labels.author), language: UInt32(labels.language))
    try articleFacts.change(id, db) { slot, block in ArticleFacts.place(record, slot: slot, in: &block) }
    if article.state.isRead || article.state.isBookmarked {
      try states.change(id, db) { slot, block in
        ArticleStates.set(
          slot: slot, read: article.state.isRead, bookmarked: article.state.isBookmarked, in: &block)
      }
    }
    try storeMentions(linked, id: id, source: labels.source, actors)
  }

  /// Writes mentions, epithets and links of an article.
  @discardableResult
  private mutating func storeMentions(_ linked: LinkedArticle, id: Int, source: Int, _ actors: [UInt32])
    throws
    -> [ActorPair]
  {
    var stored: [StoredMention] = []
    stored.reserveCapacity(linked.mentions.count)
    for (mention, reference) in zip(linked.mentions, linked.actors) {
      let name = try name(of: actor(reference, actors), mention.surface)
      let epithet = try label(.epithet, mention.title)
      nameCounts[name, default: 0] += 1
      stored.append(
        StoredMention(
          name: name, range: mention.range, kind: mention.kind, epithet: epithet,
          confidence: Int((max(0, min(1, mention.confidence)) * 1000).rounded())))
      if epithet != 0 {
        try db.run(
          """
          INSERT INTO epithet_use(name, epithet, source, article, count) VALUES(?, ?, ?, ?, 1)
          ON CONFLICT DO UPDATE SET count = count + 1
          """, [SQLValue(name), SQLValue(epithet), SQLValue(source), SQLValue(id)])
      }
    }
    try db.run(
      "INSERT OR REPLACE INTO article_mentions(id, data) VALUES(?, ?)",
      [SQLValue(id), .blob(MentionCoding.encode(stored))])
    let pairs = try MentionRows.pairs(stored, rules, &owners, db)
    try links.set(pairs, of: id, db)
    var seen: Set<UInt32> = []
    for pair in pairs {
      let shown = rules.shown(pair.actor)
      growth[shown, default: (0, 0)].mentions += pair.mentions
      if seen.insert(shown).inserted { growth[shown, default: (0, 0)].articles += 1 }
    }
    return pairs
  }

  private mutating func flush() throws {
    for (name, count) in nameCounts.sorted(by: { $0.key < $1.key }) where count != 0 {
      try db.run("UPDATE name SET mentions = mentions + ? WHERE id = ?", [SQLValue(count), SQLValue(name)])
    }
    for (actor, more) in growth {
      var fact = try facts.fact(of: actor, db)
      fact.articles += more.articles
      fact.mentions += more.mentions
      try facts.set(fact, of: actor, db)
    }
    (nameCounts, growth) = ([:], [:])
    try names.flush(db, generation: generation)
    try links.flush(db, generation: generation)
    try articleFacts.flush(db, generation: generation)
    try states.flush(db, generation: generation)
    try facts.flush(db, generation: generation)
    memory.generation = generation
  }

  // MARK: Numbers of shared rows

  /// The stored actor that a reference means.
  func actor(_ reference: ActorReference, _ new: [UInt32]) -> UInt32 {
    switch reference {
    case .known(let id): UInt32(truncatingIfNeeded: id.rawValue)
    case .new(let index): index < new.count ? new[index] : 0
    }
  }

  mutating func name(of actor: UInt32, _ surface: String) throws -> Int {
    let key = ImportMemory.Key(actor: actor, surface: surface)
    if let known = memory.names[key] {
      owners[known.number] = known.owner
      return known.number
    }
    let owner = try member(of: actor, named: surface) ?? actor
    let number = try names.number(actor: owner, surface: surface, db)
    memory.names[key] = ImportMemory.Name(number: number, owner: owner)
    owners[number] = owner
    return number
  }

  /// The actor merged into this one that brought a name: the mention is its, should the merge be undone.
  private func member(of actor: UInt32, named surface: String) throws -> UInt32? {
    guard let members = rules.members[actor] else { return nil }
    for candidate in [actor] + members {
      let found = try db.first(
        "SELECT 1 FROM name WHERE actor = ? AND surface = ?", [SQLValue(Int(candidate)), .text(surface)]
      ) { _ in true }
      if found != nil { return candidate }
    }
    return nil
  }

  private mutating func label(_ role: LabelRole, _ text: String?) throws -> Int {
    guard let text else { return 0 }
    let key = ImportMemory.Key(role: role, name: text)
    if let known = memory.labels[key] { return known }
    let number = try role.number(of: text, db)
    memory.labels[key] = number
    return number
  }
}
