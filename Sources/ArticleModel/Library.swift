/// The store of articles, actors and decisions. The reader knows only this protocol.
///
/// Calls are synchronous and safe from any thread; reads see a consistent state and never wait for
/// a writer. The cost of a read depends on what it returns, not on the size of the library.
/// Every call throws `QariError` of area `.library` when the store fails.
public protocol Library: Sendable {
  // MARK: Reading

  /// A name for messages: the path of the file, or "memory".
  var name: String { get }
  /// Counts and sizes of the whole library.
  func statistics() throws -> LibraryStatistics
  /// Grows with every change, so that views know when to ask again.
  func generation() throws -> Int64
  /// Loads what filters, searches and pickers read, so that the first of each does not wait for it.
  /// Nothing depends on its being called.
  func prepare() throws
  /// Number of articles that fulfil the query.
  func articleCount(_ query: Query) throws -> Int
  /// The articles of the query in its order, `limit` of them from the `offset`-th on.
  func articles(_ query: Query, offset: Int, limit: Int) throws -> [ArticleSummary]
  /// Where an article stands in the query's order, or nil when it does not fulfil it.
  func position(of article: ArticleID, in query: Query) throws -> Int?
  /// The whole article.
  func article(_ id: ArticleID) throws -> Article?
  /// What a list shows of an article.
  func summary(_ id: ArticleID) throws -> ArticleSummary?
  /// Articles whose path, URL, or folded title contains the text; at most `limit`.
  func articles(named text: String, limit: Int) throws -> [ArticleSummary]
  /// Near repeats of an article, newest first.
  func repeats(of article: ArticleID) throws -> [ArticleSummary]
  /// The article's mentions in order, decisions applied, hidden actors left out.
  func mentions(in article: ArticleID) throws -> [Mention]
  /// Actors of each of these articles, most mentions first.
  func actors(in articles: [ArticleID]) throws -> [ArticleID: [ActorCount]]
  /// Actors of the articles that fulfil the query, most articles first, with counts under the query;
  /// only one kind if given; only those one of whose names contains `matching`, folded.
  func actors(_ query: Query, kind: ActorKind?, matching: String?, offset: Int, limit: Int) throws -> [Actor]
  /// Number of actors that the call above would list.
  func actorCount(_ query: Query, kind: ActorKind?, matching: String?) throws -> Int
  /// One actor with its names and counts over the whole library.
  func actor(_ id: ActorID) throws -> Actor?
  /// Actors known by this name (folded, proclitics and ال taken into account): exact ones first.
  func actors(named name: String, limit: Int) throws -> [Actor]
  /// The nearest article before (newer) or after (older) this one, in the query's order, that mentions the actor.
  func neighbour(of article: ArticleID, mentioning actor: ActorID, forward: Bool, in query: Query) throws
    -> ArticleID?
  /// Articles that share actors with this one, best first.
  func related(to article: ArticleID, limit: Int) throws -> [CrossReference]
  /// Actors that appear in the same articles as this one, with the number of shared articles.
  func companions(of actor: ActorID, limit: Int) throws -> [ActorCount]
  /// Every mention of an actor in its context, newest article first.
  func concordance(of actor: ActorID, offset: Int, limit: Int) throws -> [ConcordanceLine]
  /// What each source calls an actor, most frequent first.
  func epithets(of actor: ActorID) throws -> [EpithetUse]
  /// Outlets with their number of articles under the query, most first.
  func sources(_ query: Query) throws -> [(name: String, articles: Int)]
  /// The person's own tags, most used first.
  func tags() throws -> [(name: String, articles: Int)]

  // MARK: Adding

  /// True for each content hash that is stored already.
  func contains(contentHashes: [UInt64]) throws -> [Bool]
  /// Everything the linker needs to know of the stored actors.
  func directory() throws -> [DirectoryEntry]
  /// Stores a batch in one transaction: all of it or nothing. Articles whose content hash is there
  /// already are skipped. Decisions of the log are applied to what comes in.
  /// - Returns: for each article its id and whether it was new.
  func add(_ batch: LinkedBatch) throws -> [(id: ArticleID, isNew: Bool)]
  /// To be called when an import is over; what was added is there without it as well, but searches
  /// may be slower.
  func finishAdding() throws
  /// Replaces mentions and actor links of stored articles after a new recognition; decisions stay.
  func replaceMentions(_ batch: LinkedBatch) throws

  // MARK: The person's own marks

  /// Marks articles as read or unread.
  func setRead(_ isRead: Bool, _ articles: [ArticleID]) throws
  /// Sets or clears the bookmark.
  func setBookmarked(_ isBookmarked: Bool, _ article: ArticleID) throws
  /// Replaces the tags.
  func setTags(_ tags: [String], _ article: ArticleID) throws
  /// Replaces the note; empty removes it.
  func setNote(_ note: String, _ article: ArticleID) throws
  /// A stored setting (saved filters, terminal answers …).
  func setting(_ key: String) throws -> String?
  /// Stores a setting; nil removes it.
  func setSetting(_ key: String, _ value: String?) throws

  // MARK: Decisions

  /// Appends a decision and applies it at once. Throws `.usage` when it makes no sense (merge with itself …).
  func decide(_ action: Decision.Action) throws -> Decision
  /// Takes back the latest decision that is still in force; nil when there is none.
  func undoLastDecision() throws -> Decision?
  /// The whole log, oldest first.
  func decisions() throws -> [Decision]
  /// Appends and applies decisions of another log; those in force already are skipped.
  /// - Returns: how many were new.
  func importDecisions(_ decisions: [Decision]) throws -> Int
}

/// Counts and sizes of a library.
public struct LibraryStatistics: Hashable, Sendable {
  /// Number of articles.
  public var articles: Int
  /// Number of unread articles.
  public var unread: Int
  /// Number of actors with at least one mention, hidden ones left out.
  public var actors: Int
  /// Number of mentions.
  public var mentions: Int
  /// Number of decisions in the log.
  public var decisions: Int
  /// Version of the store's schema.
  public var schemaVersion: Int
  /// Size on disk in bytes; 0 in memory.
  public var bytes: Int

  /// Statistics; see the properties.
  public init(
    articles: Int, unread: Int, actors: Int, mentions: Int, decisions: Int, schemaVersion: Int, bytes: Int
  ) {
    self.articles = articles
    self.unread = unread
    self.actors = actors
    self.mentions = mentions
    self.decisions = decisions
    self.schemaVersion = schemaVersion
    self.bytes = bytes
  }
}
