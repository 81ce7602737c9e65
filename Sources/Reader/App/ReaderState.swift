import ArticleModel

/// Everything the screen depends on. A value: `update` changes it, `view` draws it.
struct ReaderState {
  var size: ScreenSize
  var language: InterfaceLanguage
  var options = ViewOptions()
  /// The bottom is always a list; the last one is in front.
  var views: [ViewState]
  var back: [Snapshot] = []
  var forward: [Snapshot] = []
  /// The actor that `+ - ] [ M R K X w c` act on.
  var selectedActor: SelectedActor? {
    didSet { if let a = selectedActor { actorNames[a.id] = a.name } }
  }
  var prompt: PromptState?
  var message: Message?
  /// Keys of an unfinished sequence.
  var pendingKeys: [Key] = []
  var progress: ImportProgress?
  /// What the last import could not take.
  var importFailures: [QariError] = []
  var libraryName: String
  /// Grows whenever loaded data was forgotten; tells stale snapshots from fresh ones.
  var generation = 0
  /// The article shown beside the list on a wide screen.
  var preview: ArticleViewState?
  /// Effects that a finished read asks for.
  var pendingEffects: [Effect] = []
  var promptHistory: [PromptKind: [String]] = [:]
  let keymap: Keymap

  init(size: ScreenSize, language: InterfaceLanguage, query: Query, libraryName: String, keymap: Keymap) {
    self.size = size
    self.language = language
    self.libraryName = libraryName
    self.keymap = keymap
    views = [.list(ArticleListState(query: query))]
  }

  /// Where the person was: everything that going back must restore.
  struct Snapshot {
    var views: [ViewState]
    var selectedActor: SelectedActor?
    var generation: Int
  }

  /// The view in front.
  var front: ViewState {
    get { views[views.count - 1] }
    set { views[views.count - 1] = newValue }
  }

  /// The query of the list nearest to the front.
  var query: Query {
    for view in views.reversed() { if case .list(let list) = view { return list.query } }
    return .all
  }

  /// Names of actors that were selected or filtered by, for showing filters.
  private(set) var actorNames: [ActorID: String] = [:]

  /// The text in the interface's language.
  func text(_ phrase: Phrase) -> String { phrase.text(language) }

  /// The article that commands act on: the open one, or the one under the cursor.
  var currentArticle: ArticleID? {
    switch front {
    case .article(let a): return a.id
    case .list(let l): return l.loaded[l.cursor.selected]?.id
    case .related(let r):
      guard let rows = r.rows, rows.indices.contains(r.cursor.selected) else { return nil }
      return rows[r.cursor.selected].article.id
    case .concordance(let c): return c.loaded[c.cursor.selected]?.article.id
    case .actor, .actors, .epithets, .help, .failures:
      for view in views.reversed() { if case .article(let a) = view { return a.id } }
      return nil
    }
  }
}

/// How things are shown; all of it can be set at the prompt and in the settings file.
struct ViewOptions: Hashable, Sendable {
  var showsFurniture = false
  var showsSidePanes = true
  var showsMarks = true
  /// False where the terminal would tear it off.
  var showsScrollBar = true
  /// One line for each article instead of two.
  var isCompact = false
  /// The widest a text column may be.
  var measure = 100
}

/// The actor that was selected last.
struct SelectedActor: Hashable, Sendable {
  var id: ActorID
  var name: String
  var kind: ActorKind
}

/// A line for the person, until the next key.
struct Message: Hashable, Sendable {
  var text: String
  var isError = false
}

/// How far an import in the background is.
struct ImportProgress: Hashable, Sendable {
  var done = 0
  var total = 0
  var added = 0
  var failed = 0
  var current = ""
  /// Part of the work that is done, 0 to 1.
  var fraction = 0.0
  /// Articles stored a second.
  var rate = 0.0
  /// Seconds until the end; nil while that cannot be said.
  var secondsLeft: Double?
  var isFinished = false
  /// What could not be imported, with place, reason and remedy; there when it is finished.
  var failures: [QariError] = []
}
