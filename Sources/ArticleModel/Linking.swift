/// An actor as the linker refers to it: one that the library has, or the n-th new one of the batch.
public enum ActorReference: Hashable, Sendable {
  /// Stored already.
  case known(ActorID)
  /// Index into `LinkedBatch.newActors`.
  case new(Int)
}

/// An actor that a batch brings.
public struct ActorDraft: Hashable, Sendable {
  /// The name it goes by.
  public var name: String
  /// Its kind, by vote over its mentions.
  public var kind: ActorKind
  /// Other names it is known under without being found in a text (from the curated table).
  public var aliases: [String]

  /// A draft; see the properties.
  public init(name: String, kind: ActorKind, aliases: [String] = []) {
    self.name = name
    self.kind = kind
    self.aliases = aliases
  }
}

/// An article with its mentions and the actor of each.
public struct LinkedArticle: Hashable, Sendable {
  /// The article, not stored yet (or being recognised anew, with its id).
  public var article: Article
  /// Its mentions in order.
  public var mentions: [Mention]
  /// One reference a mention, same order.
  public var actors: [ActorReference]

  /// A linked article; `actors.count == mentions.count`.
  public init(article: Article, mentions: [Mention], actors: [ActorReference]) {
    self.article = article
    self.mentions = mentions
    self.actors = actors
  }
}

/// What recognition and linking hand to the library.
public struct LinkedBatch: Hashable, Sendable {
  /// The articles.
  public var articles: [LinkedArticle]
  /// Actors that the library does not have yet.
  public var newActors: [ActorDraft]
  /// Actors that turned out to be one: (the one to give up, the one to keep). Applied before the articles.
  public var merges: [(from: ActorReference, into: ActorReference)]
  /// Better names for stored actors, e.g. a full name for one known by surname only.
  public var renames: [(actor: ActorReference, name: String)]
  /// Kinds settled anew by vote.
  public var retypes: [(actor: ActorReference, kind: ActorKind)]

  /// A batch; see the properties.
  public init(
    articles: [LinkedArticle], newActors: [ActorDraft] = [],
    merges: [(from: ActorReference, into: ActorReference)] = [],
    renames: [(actor: ActorReference, name: String)] = [],
    retypes: [(actor: ActorReference, kind: ActorKind)] = []
  ) {
    self.articles = articles
    self.newActors = newActors
    self.merges = merges
    self.renames = renames
    self.retypes = retypes
  }

  /// Equality over all parts.
  public static func == (a: LinkedBatch, b: LinkedBatch) -> Bool {
    a.articles == b.articles && a.newActors == b.newActors
      && a.merges.elementsEqual(b.merges, by: ==) && a.renames.elementsEqual(b.renames, by: ==)
      && a.retypes.elementsEqual(b.retypes, by: ==)
  }

  /// Hash over the articles and new actors.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(articles)
    hasher.combine(newActors)
  }
}

/// One stored actor with everything the linker needs to recognise it again.
public struct DirectoryEntry: Hashable, Sendable {
  /// The actor.
  public var id: ActorID
  /// The name it goes by.
  public var name: String
  /// Its kind.
  public var kind: ActorKind
  /// Every name it was found under, with the number of mentions; names added by decisions included.
  public var names: [(name: String, mentions: Int)]
  /// True when a person fixed name or kind by a decision: the linker must not change them.
  public var isCurated: Bool

  /// An entry; see the properties.
  public init(
    id: ActorID, name: String, kind: ActorKind, names: [(name: String, mentions: Int)], isCurated: Bool
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.names = names
    self.isCurated = isCurated
  }

  /// Equality over all parts.
  public static func == (a: DirectoryEntry, b: DirectoryEntry) -> Bool {
    a.id == b.id && a.name == b.name && a.kind == b.kind && a.isCurated == b.isCurated
      && a.names.elementsEqual(b.names, by: ==)
  }

  /// Hash of the identity.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
