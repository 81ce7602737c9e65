import ArticleModel

/// ARTICLE on the command line: a number, a path or URL, or a piece of a title that fits one article.
struct ArticleReference {
  let text: String

  init(_ text: String) { self.text = text }

  /// The article meant.
  /// - Throws: `QariError`: `.input` where none fits, `.usage` where several do, naming them.
  func resolve(in library: any Library) throws -> ArticleID {
    if let number = Int64(text), try library.summary(ArticleID(rawValue: number)) != nil {
      return ArticleID(rawValue: number)
    }
    let shownAtMost = 12
    var fitting = try library.articles(named: text, limit: 200)
    if fitting.isEmpty, text.contains("/") {
      // The same file by another path: `./a.txt`, or the whole path of one that was given by a short one.
      fitting = try library.articles(named: FilePath.lastComponent(text), limit: 200)
        .filter { FilePath.absolute($0.origin) == FilePath.absolute(text) }
    }
    let tests: [(ArticleSummary) -> Bool] = [
      { $0.origin == text || $0.url == text },
      { FilePath.absolute($0.origin) == FilePath.absolute(text) },
      { FilePath.lastComponent($0.origin) == text },
      { $0.title == text },
    ]
    for isExact in tests {
      let exact = fitting.filter(isExact)
      if exact.count == 1 { return exact[0].id }
      if !exact.isEmpty {
        fitting = exact
        break
      }
    }
    guard let first = fitting.first else { throw missing }
    if fitting.count == 1 { return first.id }
    let lines = fitting.prefix(shownAtMost).map { "  \($0.id)  \($0.date?.isoDay ?? "-")  \($0.title)" }
    let more = fitting.count > shownAtMost ? ["  …"] : []
    throw QariError(
      .usage, "fits \(fitting.count == 200 ? "many" : String(fitting.count)) articles", at: text,
      remedy: "give the number of one of them:\n" + (lines + more).joined(separator: "\n"))
  }

  /// Said when no article fits.
  var missing: QariError {
    QariError(
      .input, "no article has this number, path or piece of a title", at: text, remedy: "see `qari list`")
  }
}
