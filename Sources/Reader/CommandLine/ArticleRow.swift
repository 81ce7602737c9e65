import ArticleModel

/// An article as scripts see it. The names of the fields are public interface.
struct ArticleRow: Encodable {
  var id: Int64
  var title: String
  var source: String?
  var author: String?
  var date: String?
  var time: String?
  var url: String?
  var language: String
  var path: String
  var words: Int
  var actors: [ActorCountRow]
  var read: Bool
  var bookmarked: Bool
  var tags: [String]
  /// The articles that repeat it nearly, newest first.
  var repeats: [Int64]

  init(_ a: ArticleSummary, actors: [ActorCount], repeats: [ArticleID]) {
    id = a.id.rawValue
    title = a.title
    source = a.source
    author = a.author
    date = a.date?.isoDay
    time = a.date?.isoTime
    url = a.url
    language = a.language
    path = a.origin
    words = a.words
    self.actors = actors.map(ActorCountRow.init)
    read = a.state.isRead
    bookmarked = a.state.isBookmarked
    tags = a.state.tags
    self.repeats = repeats.map(\.rawValue)
  }

  private enum CodingKeys: String, CodingKey {
    case id, title, source, author, date, time, url, language, path, words, actors, read, bookmarked, tags,
      repeats
  }

  /// Fields without a value are null, so that every row has every field; `time` is there only where it is known.
  func encode(to encoder: any Encoder) throws {
    var c = encoder.container(keyedBy: CodingKeys.self)
    try c.encode(id, forKey: .id)
    try c.encode(title, forKey: .title)
    try c.encode(source, forKey: .source)
    try c.encode(author, forKey: .author)
    try c.encode(date, forKey: .date)
    try c.encodeIfPresent(time, forKey: .time)
    try c.encode(url, forKey: .url)
    try c.encode(language, forKey: .language)
    try c.encode(path, forKey: .path)
    try c.encode(words, forKey: .words)
    try c.encode(actors, forKey: .actors)
    try c.encode(read, forKey: .read)
    try c.encode(bookmarked, forKey: .bookmarked)
    try c.encode(tags, forKey: .tags)
    try c.encode(repeats, forKey: .repeats)
  }
}

extension ArticleRow {
  /// The row with what the library says of the article's repeats, which is asked only where there are any.
  init(_ a: ArticleSummary, actors: [ActorCount], from library: any Library) throws {
    self.init(a, actors: actors, repeats: a.repeats > 0 ? try library.repeats(of: a.id).map(\.id) : [])
  }
}

/// An actor of one article: `id`, `name`, `kind`, `count`.
struct ActorCountRow: Encodable {
  var id: Int64
  var name: String
  var kind: ActorKind
  var count: Int

  init(_ a: ActorCount) {
    id = a.id.rawValue
    name = a.name
    kind = a.kind
    count = a.count
  }
}
