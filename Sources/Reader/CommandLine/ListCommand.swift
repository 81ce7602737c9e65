import ArgumentParser
import ArticleModel

/// `qari list`: one line an article.
struct ListCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List articles, newest first: one line each.")

  @OptionGroup var filter: FilterArguments
  @OptionGroup(title: "Library") var library: LibraryOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var page: PageOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let query = try filter.query()
    let opened = try LibraryAccess(library, invocation).open()
    if output.json {
      try ListCommand.printJSON(opened.library, query, page, to: invocation.output)
    } else {
      let style = try PageStyle(output, invocation, settings: try Settings.load(invocation))
      try ListCommand.printLines(opened.library, query, page, style, to: invocation.output)
    }
    return opened.status
  }

  /// One JSON object an article.
  static func printJSON(_ library: any Library, _ query: Query, _ page: PageOptions, to output: TextSink)
    throws
  {
    let json = JSONLines(output)
    try page.forEachPage({ try library.articles(query, offset: $0, limit: $1) }) { found in
      let actors = try library.actors(in: found.map(\.id))
      for article in found {
        try json.write(ArticleRow(article, actors: actors[article.id] ?? [], from: library))
      }
    }
  }

  /// One line an article.
  static func printLines(
    _ library: any Library, _ query: Query, _ page: PageOptions, _ style: PageStyle, to output: TextSink
  ) throws {
    let printer = ListPrinter(style, output: output, largestNumber: try library.statistics().articles)
    try page.forEachPage({ try library.articles(query, offset: $0, limit: $1) }) { found in
      found.forEach(printer.article)
    }
  }
}
