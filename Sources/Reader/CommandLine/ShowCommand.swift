import ArgumentParser
import ArticleModel
import TextLayout

/// `qari show ARTICLE`: one article, laid out.
struct ShowCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one article, laid out for the terminal.",
    discussion: """
      With --plain, --width or --render, prints the title, a blank row and the paragraphs and nothing else. In a \
      pipe without --width and --render, prints the text in logical order, a paragraph a line, for other programs.
      """)

  @Argument(help: ArgumentHelp("A number, a path, or a piece of a title.", valueName: "article"))
  var article: String

  @Flag(help: "Show page furniture: comment forms, share lines, related links.")
  var furniture = false

  @OptionGroup(title: "Library") var library: LibraryOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let style = try PageStyle(output, invocation, settings: try Settings.load(invocation))
    let isPage = invocation.isOutputTerminal && !output.plain && !output.json
    let access = LibraryAccess(library, invocation, findsActors: isPage || output.json)
    let opened = try access.open(fallback: article)
    let id = try ArticleReference(article).resolve(in: opened.library)
    if output.json {
      guard let summary = try opened.library.summary(id) else { throw ArticleReference(article).missing }
      let actors = try opened.library.actors(in: [id])[id] ?? []
      try JSONLines(invocation.output).write(ArticleRow(summary, actors: actors, from: opened.library))
      return opened.status
    }
    guard let found = try opened.library.article(id) else { throw ArticleReference(article).missing }
    let printer = ArticlePrinter(
      found, mentions: isPage ? try opened.library.mentions(in: id) : [],
      showsFurniture: furniture || (isPage && style.options.showsFurniture))
    switch style.layout {
    case nil: printer.printLogical(to: invocation.output)
    case let layout? where isPage: printer.printPage(style, layout, to: invocation.output)
    case let layout?: printer.printPlain(style, layout, to: invocation.output)
    }
    return opened.status
  }
}
