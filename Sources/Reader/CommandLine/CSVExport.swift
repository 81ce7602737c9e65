import ArticleModel

/// One line for each actor of each article (RFC 4180: CRLF, quotes doubled); an article without actors has one
/// line with empty actor fields.
struct CSVExport: ArticleExport {
  private let output: TextSink

  init(_ output: TextSink) {
    self.output = output
    line([
      "article", "title", "source", "author", "date", "url", "language", "path", "words", "actor", "name",
      "kind",
      "mentions",
    ])
  }

  mutating func add(_ a: ArticleSummary, actors: [ActorCount], from library: any Library) throws {
    let article = [
      a.id.description, a.title, a.source ?? "", a.author ?? "", a.date?.isoDay ?? "", a.url ?? "",
      a.language,
      a.origin, "\(a.words)",
    ]
    if actors.isEmpty { line(article + ["", "", "", ""]) }
    for actor in actors {
      line(article + [actor.id.description, actor.name, actor.kind.rawValue, "\(actor.count)"])
    }
  }

  mutating func finish(from library: any Library) throws {}

  private func line(_ fields: [String]) {
    output.write(fields.map(CSVExport.quoted).joined(separator: ",") + "\r\n")
  }

  /// In quotes where the field holds a separator, a quote or a line end. Unicode scalars are looked at, since
  /// CR LF is one character to Swift.
  static func quoted(_ field: String) -> String {
    guard field.unicodeScalars.contains(where: { [",", "\"", "\r", "\n"].contains($0) }) else { return field }
    return "\"" + field.replacing("\"", with: "\"\"") + "\""
  }
}
