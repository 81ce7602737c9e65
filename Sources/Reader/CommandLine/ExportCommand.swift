import ArgumentParser
import ArticleModel

/// `qari export`: articles and actors for other programs.
struct ExportCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write articles and their actors for other programs.",
    discussion: """
      json: one object an article, with its text. csv: one line for each actor of each article. graphml: actors as \
      nodes, an edge between two that share articles, its weight their number. markdown: the articles to read.
      """)

  @OptionGroup var filter: FilterArguments

  @Option(help: ArgumentHelp("json, csv, graphml or markdown.", valueName: "format"))
  var format: ExportFormat = .json

  @OptionGroup(title: "Library") var library: LibraryOptions
  @OptionGroup var page: PageOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let query = try filter.query()
    let opened = try LibraryAccess(library, invocation).open()
    var writer: any ArticleExport
    switch format {
    case .json: writer = JSONExport(invocation.output)
    case .csv: writer = CSVExport(invocation.output)
    case .graphml: writer = GraphMLExport(invocation.output)
    case .markdown: writer = MarkdownExport(invocation.output)
    }
    let store = opened.library
    try page.forEachPage({ try store.articles(query, offset: $0, limit: $1) }) { found in
      let actors = try store.actors(in: found.map(\.id))
      for summary in found { try writer.add(summary, actors: actors[summary.id] ?? [], from: store) }
    }
    try writer.finish(from: store)
    return opened.status
  }
}

/// A format that articles are written in, one after the other.
protocol ArticleExport {
  /// Takes one article.
  mutating func add(_ summary: ArticleSummary, actors: [ActorCount], from library: any Library) throws
  /// Writes what can only be said at the end.
  mutating func finish(from library: any Library) throws
}
