import ArticleModel

/// One view of the stack, with the data it shows. Data that is nil or not loaded is fetched by `DataNeeds`.
enum ViewState {
  case list(ArticleListState)
  case article(ArticleViewState)
  case actors(ActorListState)
  case actor(ActorPageState)
  case related(RelatedState)
  case concordance(ConcordanceState)
  case epithets(EpithetState)
  case help(HelpState)
  case failures(FailureState)

  /// Where commands are looked up.
  var context: CommandContext {
    switch self {
    case .list: return .list
    case .article: return .article
    case .actors: return .actors
    case .actor: return .actorPage
    case .related: return .related
    case .concordance: return .concordance
    case .epithets: return .epithets
    case .help, .failures: return .help
    }
  }
}

/// Articles that fulfil a query.
struct ArticleListState {
  var query: Query
  /// Set when the list shows the results of a full-text search.
  var isSearch = false
  var cursor = ListCursor()
  var loaded = LoadedRows<ArticleSummary>()
  var actors: [ArticleID: [ActorCount]] = [:]
  /// The article to put the cursor on once its position is known.
  var wanted: ArticleID?
}

/// One article, open for reading.
struct ArticleViewState {
  var id: ArticleID
  var content: ArticleContent?
  /// The block and the scalar offset in it of the first row on the screen: survives a resize.
  var top = TextPosition(block: 0, offset: 0)
  /// Index into `content.mentions`.
  var mention: Int?
  /// What was searched for in this article, folded, and where it is.
  var search: TextSearch?
  /// Scalar offset in the article's text to be shown once the text is there.
  var wantedOffset: Int?
  /// The actor whose first mention is to be selected once the mentions are there.
  var wantedActor: ActorID?
  /// When it was reached by following an actor: that actor.
  var isPreview = false
}

/// A place in the blocks of an article.
struct TextPosition: Hashable {
  var block: Int
  var offset: Int
}

/// A search inside one article.
struct TextSearch {
  var needle: String
  /// Scalar ranges in the article's text.
  var hits: [Range<Int>]
  var current: Int?
}

/// Actors of one article, or of the articles under a query.
struct ActorListState {
  enum Scope: Hashable {
    case article(ArticleID)
    case query(Query)
  }
  var scope: Scope
  var kind: ActorKind?
  var cursor = ListCursor()
  var loaded = LoadedRows<Actor>()
}

/// Everything about one actor.
struct ActorPageState {
  var id: ActorID
  var cursor = ListCursor()
  var content: ActorPageContent?
}

/// What the page of an actor shows.
struct ActorPageContent {
  var actor: Actor
  var epithets: [EpithetUse]
  var companions: [ActorCount]
  var articles: [ArticleSummary]
  var articleTotal: Int
}

/// Articles that share actors with one article.
struct RelatedState {
  var id: ArticleID
  var title: String
  var cursor = ListCursor()
  var rows: [CrossReference]?
}

/// Every mention of an actor in context.
struct ConcordanceState {
  var actor: ActorID
  var name: String
  var cursor = ListCursor()
  var loaded = LoadedRows<ConcordanceLine>()
}

/// What each source calls an actor.
struct EpithetState {
  var actor: ActorID
  var name: String
  var cursor = ListCursor()
  var rows: [EpithetUse]?
  var titles: [ArticleID: ArticleSummary] = [:]
}

/// The help page.
struct HelpState {
  var context: CommandContext
  var top = 0
}

/// What the last import could not take.
struct FailureState {
  var cursor = ListCursor()
}
