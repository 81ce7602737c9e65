import ArticleModel

/// A mention as scripts see it: `path` `start` `end` `text` `kind` `actor` `title` `confidence`.
struct MentionRow: Encodable {
  var path: String
  /// Unicode scalar offsets into the decoded file; null where the text is not a verbatim piece of it (a page, a feed).
  var start: Int?
  var end: Int?
  var text: String
  var kind: ActorKind
  /// The actor's name after linking over all files given.
  var actor: String
  /// The epithet in front of the name.
  var title: String?
  var confidence: Double

  init(_ mention: Mention, actor: String, path: String, sourceRange: Range<Int>?) {
    self.path = path
    start = sourceRange?.lowerBound
    end = sourceRange?.upperBound
    text = mention.surface
    kind = mention.kind
    self.actor = actor
    title = mention.title
    confidence = (mention.confidence * 1000).rounded() / 1000
  }

  private enum CodingKeys: String, CodingKey { case path, start, end, text, kind, actor, title, confidence }

  func encode(to encoder: any Encoder) throws {
    var c = encoder.container(keyedBy: CodingKeys.self)
    try c.encode(path, forKey: .path)
    try c.encode(start, forKey: .start)
    try c.encode(end, forKey: .end)
    try c.encode(text, forKey: .text)
    try c.encode(kind, forKey: .kind)
    try c.encode(actor, forKey: .actor)
    try c.encode(title, forKey: .title)
    try c.encode(confidence, forKey: .confidence)
  }
}
