/// One place in a text that names an actor. Raw and cheap: recomputed at will.
public struct Mention: Hashable, Sendable {
  /// Unicode scalar range in the article's text (see `ArticleText`), without proclitics and titles.
  public var range: Range<Int>
  /// The characters of that range.
  public var surface: String
  /// What it names.
  public var kind: ActorKind
  /// The epithet in front of the name as it stands («قائد الانقلاب المصري», «المشير»), if any.
  public var title: String?
  /// How sure the recogniser is, 0 to 1.
  public var confidence: Double
  /// The actor it was linked to; nil before linking.
  public var actor: ActorID?

  /// A mention; see the properties.
  public init(
    range: Range<Int>, surface: String, kind: ActorKind, title: String? = nil, confidence: Double = 1,
    actor: ActorID? = nil
  ) {
    self.range = range
    self.surface = surface
    self.kind = kind
    self.title = title
    self.confidence = confidence
    self.actor = actor
  }
}

/// Finds the mentions of actors in texts. Implementations are stateless between calls, so that
/// batches can run on any thread.
public protocol MentionRecognizer: Sendable {
  /// The mentions of each article, in order of position, never overlapping.
  ///
  /// The articles of one call are one collection: a name that is certain in one of them may help
  /// to find it in another. Only content is searched, never furniture.
  func mentions(in articles: [ArticleText]) -> [[Mention]]
}
