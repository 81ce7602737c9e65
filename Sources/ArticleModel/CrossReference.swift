/// Another article that shares actors with the one at hand, and why.
public struct CrossReference: Hashable, Sendable {
  /// The other article.
  public var article: ArticleSummary
  /// Sum over the shared actors of their inverse document frequency, `ln(1 + N / n)` for an actor in
  /// n of N articles (Spärck Jones 1972): rare actors weigh more than common ones.
  public var score: Double
  /// The shared actors, heaviest first.
  public var shared: [ActorCount]

  /// A cross-reference; see the properties.
  public init(article: ArticleSummary, score: Double, shared: [ActorCount]) {
    self.article = article
    self.score = score
    self.shared = shared
  }
}

/// What a list shows of an article: everything but its text.
public struct ArticleSummary: Hashable, Sendable {
  /// Identity in the library.
  public var id: ArticleID
  /// The headline.
  public var title: String
  /// True where the title was made from the first sentence.
  public var titleIsDerived: Bool
  /// The outlet.
  public var source: String?
  /// The author.
  public var author: String?
  /// Day of publication.
  public var date: ArticleDate?
  /// Web address.
  public var url: String?
  /// BCP 47 language tag.
  public var language: String
  /// File path or feed that it came from.
  public var origin: String
  /// Number of words of the content.
  public var words: Int
  /// Read, bookmarked, tags, note.
  public var state: ReadingState
  /// Number of other articles that are near repeats of this one.
  public var repeats: Int
  /// For a full-text search: a piece of the text around the best hit, with the hits' scalar ranges in it.
  public var snippet: Snippet?

  /// A summary; see the properties.
  public init(
    id: ArticleID, title: String, titleIsDerived: Bool = false, source: String? = nil,
    author: String? = nil, date: ArticleDate? = nil, url: String? = nil, language: String = "und",
    origin: String = "", words: Int = 0, state: ReadingState = ReadingState(), repeats: Int = 0,
    snippet: Snippet? = nil
  ) {
    self.id = id
    self.title = title
    self.titleIsDerived = titleIsDerived
    self.source = source
    self.author = author
    self.date = date
    self.url = url
    self.language = language
    self.origin = origin
    self.words = words
    self.state = state
    self.repeats = repeats
    self.snippet = snippet
  }
}

/// A piece of text around something, with the something marked.
public struct Snippet: Hashable, Sendable {
  /// The piece of text, on one line.
  public var text: String
  /// Scalar ranges in `text` that were looked for.
  public var hits: [Range<Int>]
  /// Scalar offset in the article's text of the first hit.
  public var position: Int

  /// A snippet; see the properties.
  public init(text: String, hits: [Range<Int>], position: Int) {
    self.text = text
    self.hits = hits
    self.position = position
  }
}

/// One mention in its context, for the concordance of an actor.
public struct ConcordanceLine: Hashable, Sendable {
  /// The article it stands in.
  public var article: ArticleSummary
  /// The mention.
  public var mention: Mention
  /// The sentence or line around it; `hits` holds the mention.
  public var context: Snippet

  /// A line; see the properties.
  public init(article: ArticleSummary, mention: Mention, context: Snippet) {
    self.article = article
    self.mention = mention
    self.context = context
  }
}

/// What one source calls an actor, and how often.
public struct EpithetUse: Hashable, Sendable {
  /// The title or description in front of the name, as it stands in the text.
  public var epithet: String
  /// The outlet; nil where the articles name none.
  public var source: String?
  /// The articles that use it.
  public var articles: [ArticleID]
  /// Number of mentions with it.
  public var count: Int

  /// A use; see the properties.
  public init(epithet: String, source: String?, articles: [ArticleID], count: Int) {
    self.epithet = epithet
    self.source = source
    self.articles = articles
    self.count = count
  }
}
