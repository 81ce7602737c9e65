/// A person, organisation or place that articles name. Curated and stable, unlike mentions.
public struct Actor: Hashable, Sendable {
  /// Identity in the library.
  public var id: ActorID
  /// The name it goes by, usually the fullest.
  public var name: String
  /// What it is; one kind per actor.
  public var kind: ActorKind
  /// All names it was found under, most frequent first, without `title`s and proclitics.
  public var names: [String]
  /// Number of articles (under the filter in force) that mention it.
  public var articles: Int
  /// Number of mentions (under the filter in force).
  public var mentions: Int
  /// True when a person chose to hide it.
  public var isHidden: Bool

  /// An actor; see the properties.
  public init(
    id: ActorID, name: String, kind: ActorKind, names: [String] = [], articles: Int = 0,
    mentions: Int = 0, isHidden: Bool = false
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.names = names
    self.articles = articles
    self.mentions = mentions
    self.isHidden = isHidden
  }
}

/// An actor as it appears in one article.
public struct ActorCount: Hashable, Sendable {
  /// Identity in the library.
  public var id: ActorID
  /// The name it goes by.
  public var name: String
  /// What it is.
  public var kind: ActorKind
  /// Number of mentions in the article.
  public var count: Int

  /// A count; see the properties.
  public init(id: ActorID, name: String, kind: ActorKind, count: Int) {
    self.id = id
    self.name = name
    self.kind = kind
    self.count = count
  }
}
