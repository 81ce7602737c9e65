import GRDB

/// The library's small facts in memory, each loaded when it is first needed and then kept up to
/// date block by block, and the results of the last queries.
struct Columns {
  /// Generation of the snapshot that is being read.
  private(set) var generation: Int64 = -1
  var results = ResultCache()
  private var factsGeneration: Int64 = -1
  private var statesGeneration: Int64 = -1
  private var actorsGeneration: Int64 = -1
  private var actorFactsGeneration: Int64 = -1
  private var namesGeneration: Int64 = -1
  private var rulesGeneration: Int64 = -1
  private var repeatsGeneration: Int64 = -1
  private var storedFacts = ArticleFacts()
  private var storedOrder = ArticleOrder()
  private var storedUniverse = ArticleSet(capacity: 0)
  private var storedStates = ArticleStates()
  private var storedActors = ArticleActors()
  private var storedActorFacts = ActorFacts()
  private var storedNames = NamePool()
  private var storedRules = ActorRules()
  private var storedRepeats = RepeatGroups()
  /// Names and single blocks that this generation's rows have asked for.
  private var actorNames: [UInt32: String] = [:]
  private var looseChunks: [Int: ArticleActors.Chunk] = [:]

  /// Notes the generation of a snapshot before it is read from.
  mutating func enter(_ db: Database) throws {
    let current = try db.value(of: .generation)
    if current != generation { (actorNames, looseChunks) = ([:], [:]) }
    generation = current
  }

  /// True when the articles' order is in memory already.
  var hasOrder: Bool { factsGeneration == generation }
  /// True when the articles' actors are in memory already.
  var hasActors: Bool { actorsGeneration == generation }

  /// Sort keys, sources, authors, languages.
  mutating func facts(_ db: Database) throws -> ArticleFacts {
    if factsGeneration != generation {
      if try storedFacts.refresh(db, to: generation) {
        storedOrder = ArticleOrder(storedFacts)
        storedUniverse = storedFacts.existing
      }
      factsGeneration = generation
    }
    return storedFacts
  }

  /// All articles, newest first.
  mutating func order(_ db: Database) throws -> ArticleOrder {
    _ = try facts(db)
    return storedOrder
  }

  /// All articles as a set.
  mutating func universe(_ db: Database) throws -> ArticleSet {
    _ = try facts(db)
    return storedUniverse
  }

  /// Read and bookmarked bits.
  mutating func states(_ db: Database) throws -> ArticleStates {
    if statesGeneration != generation {
      try storedStates.refresh(db, to: generation)
      statesGeneration = generation
    }
    return storedStates
  }

  /// Actors of each article.
  mutating func articleActors(_ db: Database) throws -> ArticleActors {
    if actorsGeneration != generation {
      try storedActors.refresh(db, to: generation)
      actorsGeneration = generation
    }
    return storedActors
  }

  /// Facts of each actor.
  mutating func actorFacts(_ db: Database) throws -> ActorFacts {
    if actorFactsGeneration != generation {
      try storedActorFacts.refresh(db, to: generation)
      actorFactsGeneration = generation
    }
    return storedActorFacts
  }

  /// Folded names.
  mutating func names(_ db: Database) throws -> NamePool {
    if namesGeneration != generation {
      try storedNames.refresh(db, to: generation)
      namesGeneration = generation
    }
    return storedNames
  }

  /// Members of merged actors and names that were split off.
  mutating func rules(_ db: Database) throws -> ActorRules {
    if rulesGeneration != generation {
      let version = try db.value(of: .rules)
      if version != storedRules.version { storedRules = try ActorRules(db, version: version) }
      rulesGeneration = generation
    }
    return storedRules
  }

  /// Groups of near repeats.
  mutating func repeats(_ db: Database) throws -> RepeatGroups {
    if repeatsGeneration != generation {
      let version = try db.value(of: .repeats)
      if version != storedRepeats.version { storedRepeats = try RepeatGroups(db, version: version) }
      repeatsGeneration = generation
    }
    return storedRepeats
  }

  /// The actors of one article. Until something needs those of all articles, only the article's
  /// block is read: the first screen of a large library has to be quick.
  mutating func pairs(of article: Int, _ db: Database) throws -> ArraySlice<ActorPair> {
    if hasActors { return storedActors.pairs(of: article) }
    let number = article >> Block.shift
    if let chunk = looseChunks[number] { return chunk.pairs(slot: article & (Block.size - 1)) }
    let bytes = try Block.articleActors.read(db, number: number) ?? []
    let chunk = bytes.withUnsafeBytes { ArticleActors.Chunk($0) }
    looseChunks[number] = chunk
    return chunk.pairs(slot: article & (Block.size - 1))
  }

  /// The name an actor goes by.
  mutating func actorName(_ actor: UInt32, _ db: Database) throws -> String {
    if let known = actorNames[actor] { return known }
    let name =
      try db.first("SELECT name FROM actor WHERE id = ?", [SQLValue(Int(actor))]) { $0.text(0) } ?? ""
    actorNames[actor] = name
    return name
  }
}
