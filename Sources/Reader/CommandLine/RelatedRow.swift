import ArticleModel

/// A cross-reference as scripts see it: `id`, `title`, `score`, `shared`.
struct RelatedRow: Encodable {
  var id: Int64
  var title: String
  var score: Double
  var shared: [Shared]

  /// A shared actor: `id`, `name`, `kind`.
  struct Shared: Encodable {
    var id: Int64
    var name: String
    var kind: ActorKind
  }

  init(_ reference: CrossReference) {
    id = reference.article.id.rawValue
    title = reference.article.title
    // Four digits say all there is to say; more would differ between machines.
    score = (reference.score * 10_000).rounded() / 10_000
    shared = reference.shared.map { Shared(id: $0.id.rawValue, name: $0.name, kind: $0.kind) }
  }
}
