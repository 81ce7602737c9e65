import ArticleModel

/// An actor as scripts see it: `id`, `name`, `kind`, `names`, `articles`, `mentions`.
struct ActorRow: Encodable {
  var id: Int64
  var name: String
  var kind: ActorKind
  var names: [String]
  var articles: Int
  var mentions: Int

  init(_ a: Actor) {
    id = a.id.rawValue
    name = a.name
    kind = a.kind
    names = a.names
    articles = a.articles
    mentions = a.mentions
  }
}

/// What one source calls an actor.
struct EpithetRow: Encodable {
  var actor: String
  var epithet: String
  var source: String?
  var articles: [Int64]
  var count: Int

  init(_ use: EpithetUse, actor: String) {
    self.actor = actor
    epithet = use.epithet
    source = use.source
    articles = use.articles.map(\.rawValue)
    count = use.count
  }

  private enum CodingKeys: String, CodingKey { case actor, epithet, source, articles, count }

  func encode(to encoder: any Encoder) throws {
    var c = encoder.container(keyedBy: CodingKeys.self)
    try c.encode(actor, forKey: .actor)
    try c.encode(epithet, forKey: .epithet)
    try c.encode(source, forKey: .source)
    try c.encode(articles, forKey: .articles)
    try c.encode(count, forKey: .count)
  }
}
