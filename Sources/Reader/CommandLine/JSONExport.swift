import ArticleModel

/// One JSON object an article, with its text.
struct JSONExport: ArticleExport {
  private let json: JSONLines

  init(_ output: TextSink) { json = JSONLines(output) }

  mutating func add(_ summary: ArticleSummary, actors: [ActorCount], from library: any Library) throws {
    guard let article = try library.article(summary.id) else { return }
    try json.write(Row(row: ArticleRow(summary, actors: actors, from: library), article: article))
  }

  mutating func finish(from library: any Library) throws {}

  private struct Row: Encodable {
    let row: ArticleRow
    let article: Article

    private enum CodingKeys: String, CodingKey { case text, keywords, note }

    func encode(to encoder: any Encoder) throws {
      try row.encode(to: encoder)
      var c = encoder.container(keyedBy: CodingKeys.self)
      let paragraphs = article.paragraphs.filter(\.isContent).map(\.text)
      try c.encode(paragraphs.joined(separator: "\n"), forKey: .text)
      try c.encode(article.keywords, forKey: .keywords)
      try c.encode(article.state.note, forKey: .note)
    }
  }
}
