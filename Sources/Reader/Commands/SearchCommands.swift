import ArabicText
import ArticleModel

extension CommandTable {
  /// Searching in the view in front and in the library.
  nonisolated(unsafe) static let searchCommands: [Command] = [
    Command(
      "search", Phrase("search in this view", "بحث في هذا العرض"), .searching, keys: ["/"], argument: "TEXT"
    ) { s, text in
      if text.isEmpty {
        s.prompt = PromptState(.searchHere)
        return []
      }
      return Searching.here(text, &s)
    },
    Command("next-hit", Phrase("next search hit", "النتيجة التالية"), .searching, keys: ["n"]) { s, _ in
      Searching.move(1, &s)
    },
    Command("previous-hit", Phrase("previous search hit", "النتيجة السابقة"), .searching, keys: ["N"]) {
      s, _ in
      Searching.move(-1, &s)
    },
    Command(
      "search-library", Phrase("search the whole library", "بحث في المكتبة كلها"), .searching, keys: ["s"],
      argument: "QUERY"
    ) { s, text in
      if text.isEmpty {
        s.prompt = PromptState(.searchLibrary)
        return []
      }
      return Searching.library(text, &s)
    },
    Command(
      "sort", Phrase("order of the list", "ترتيب القائمة"), .searching,
      argument: "date|oldest|relevance|title|added"
    ) { s, argument in
      guard let sort = Query.Sort(rawValue: argument) else {
        s.say(
          Phrase(
            "sort by date, oldest, relevance, title or added",
            "الترتيب: date أو oldest أو relevance أو title أو added"), isError: true)
        return []
      }
      var query = s.query
      query.sort = sort
      s.setQuery(query)
      return []
    },
  ]
}

/// Searching in one article or list, and in the library.
enum Searching {
  /// Looks for a folded text in the view in front.
  static func here(_ text: String, _ s: inout ReaderState) -> [Effect] {
    let needle = Array(Folding.folded(text).unicodeScalars)
    guard !needle.isEmpty else {
      s.say(Phrase("nothing to look for in that", "لا شيء للبحث عنه"), isError: true)
      return []
    }
    guard case .article(var v) = s.front, let content = v.content else {
      return inRows(text, &s)
    }
    let hits = FoldedText(content.text.string).ranges(of: needle)
    let page = ArticleMovement.page(content, v, s)
    let shown = hits.filter { page.position(of: $0.lowerBound) != nil }
    v.search = TextSearch(needle: text, hits: shown, current: nil)
    guard !shown.isEmpty else {
      s.front = .article(v)
      s.say(Phrase("not found: \(text)", "لم يوجد: \(text)"))
      return []
    }
    let top = page.offset(of: v.top) ?? 0
    let first = shown.firstIndex { $0.lowerBound >= top } ?? 0
    show(first, in: &v, &s)
    s.front = .article(v)
    return []
  }

  /// In a list: the query of the list is narrowed to headlines with the text.
  private static func inRows(_ text: String, _ s: inout ReaderState) -> [Effect] {
    switch s.front {
    case .list:
      s.setQuery(s.query.adding(.term(.title(text))))
    case .actors(let v):
      s.prompt = PromptState(.filterByActor, text: text)
      _ = v
    default:
      s.say(
        Phrase(
          "/ searches articles and lists; s searches the library", "/ للبحث في المقالات والقوائم؛ s للمكتبة"))
    }
    return []
  }

  /// To the next or previous hit of the last search in this article.
  static func move(_ step: Int, _ s: inout ReaderState) -> [Effect] {
    guard case .article(var v) = s.front, let search = v.search, !search.hits.isEmpty else {
      s.say(Phrase("no search yet; / starts one", "لا بحث بعد؛ / للبحث"))
      return []
    }
    let n = search.hits.count
    let at = search.current ?? (step > 0 ? -1 : n)
    show(((at + step) % n + n) % n, in: &v, &s)
    s.front = .article(v)
    return []
  }

  private static func show(_ hit: Int, in v: inout ArticleViewState, _ s: inout ReaderState) {
    guard let search = v.search else { return }
    v.search?.current = hit
    v.top = ArticleMovement.top(of: v, showing: search.hits[hit].lowerBound, s)
    s.say(Phrase("hit \(hit + 1) of \(search.hits.count)", "النتيجة \(hit + 1) من \(search.hits.count)"))
  }

  /// Opens a list of the articles that fulfil the query typed, under the filter in force.
  static func library(_ text: String, _ s: inout ReaderState) -> [Effect] {
    do {
      let typed = try Query(parsing: text)
      var query = s.query
      for part in typed.conjuncts { query = query.adding(part) }
      query.sort = typed.sort
      if typed.foldsRepeats { query.foldsRepeats = true }
      var list = ArticleListState(query: query)
      list.isSearch = true
      s.returnToList()
      s.open(.list(list))
    } catch {
      s.message = Message(text: "\(error)", isError: true)
    }
    return []
  }
}
