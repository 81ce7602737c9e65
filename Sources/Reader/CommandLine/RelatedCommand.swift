import ArgumentParser
import ArticleModel
import TextLayout

/// `qari related ARTICLE`: articles that share actors with one, best first.
struct RelatedCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "related", abstract: "List the articles that share actors with one, best first.",
    discussion:
      "Rare actors weigh more than common ones: the score sums ln(1 + N / n) over the shared actors.")

  @Argument(help: ArgumentHelp("A number, a path, or a piece of a title.", valueName: "article"))
  var article: String

  @Option(help: ArgumentHelp("At most this many.", valueName: "n"))
  var limit = 50

  @OptionGroup(title: "Library") var library: LibraryOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit is a number from 0, not \(limit).") }
  }

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let opened = try LibraryAccess(library, invocation).open()
    let id = try ArticleReference(article).resolve(in: opened.library)
    let related = try opened.library.related(to: id, limit: limit)
    if output.json {
      let json = JSONLines(invocation.output)
      for reference in related { try json.write(RelatedRow(reference)) }
      return opened.status
    }
    let style = try PageStyle(output, invocation, settings: try Settings.load(invocation))
    let width = style.layout?.width ?? 80
    let table = ColumnPrinter(
      [
        .init(width: 4, role: .number, isNumber: true),
        .init(width: 6, role: .meta, isNumber: true),
        .init(width: max(20, (width - 16) / 2)),
        .init(width: nil, role: .meta),
      ], style: style, output: invocation.output)
    for reference in related {
      let row = RelatedRow(reference)
      let score = "\((row.score * 100).rounded() / 100)"
      table.entry([
        "\(row.id)", score, row.title, reference.shared.map { $0.kind.mark + $0.name }.joined(separator: " "),
      ])
    }
    return opened.status
  }
}
