import ActorRecognition
import ArgumentParser
import ArticleImport
import ArticleModel

/// `qari tag`: the mentions of texts, without a library. All files given are one collection.
struct TagCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag", abstract: "Print the actors that texts mention, without a library.",
    discussion: """
      All files given are one collection: an actor that one of them names in full is recognised by surname in the \
      others. start and end count Unicode scalars of the decoded file, without its byte order mark.
      """)

  @Argument(
    help: ArgumentHelp("Files and folders; - is standard input.", valueName: "file"), completion: .file())
  var paths: [String]

  @OptionGroup(title: "Output") var output: OutputOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let tagged = TaggedCollection(paths, try Recognition.standard(invocation.environment))
    for failure in tagged.failures { invocation.errors.line("qari: \(failure)") }
    if output.json {
      let json = JSONLines(invocation.output)
      for row in tagged.rows { try json.write(row) }
    } else {
      let style = try PageStyle(output, invocation, settings: try Settings.load(invocation))
      let table = ColumnPrinter(
        [
          .init(width: 28, role: .meta), .init(width: 13, role: .number),
          .init(width: style.layout == nil ? nil : 1),
          .init(width: 28), .init(width: nil, role: .meta),
        ], style: style, output: invocation.output)
      for row in tagged.rows {
        let mark = style.layout == nil ? row.kind.rawValue : row.kind.mark
        let place = row.start.flatMap { start in row.end.map { "\(start)-\($0)" } } ?? "-"
        let about = row.actor + (row.title.map { " (\($0))" } ?? "")
        table.entry([row.path, place, mark, row.text, about], roles: [2: row.kind.role, 3: row.kind.role])
      }
    }
    return tagged.failures.isEmpty ? .ok : .someFailed
  }
}

/// Texts with their mentions, linked over all of them.
struct TaggedCollection {
  private(set) var rows: [MentionRow] = []
  private(set) var failures: [QariError] = []

  init(_ paths: [String], _ recognition: Recognition) {
    let source = PieceSource(
      paths, importer: ArticleImporter(), web: .remembering(in: nil), pieceSize: Int.max, cores: 2)
    var articles: [Article] = []
    while let piece = source.next() {
      articles += piece.articles
      failures += piece.failures
    }
    let texts = articles.map(ArticleText.init)
    let mentions = recognition.recognizer.mentions(in: texts)
    var linker = ActorLinker(directory: [], table: recognition.table)
    let batch = linker.link(Array(zip(articles, mentions)))
    for (linked, text) in zip(batch.articles, texts) {
      var found: [MentionRow] = []
      for (mention, reference) in zip(linked.mentions, linked.actors) {
        guard text.segment(at: mention.range.lowerBound)?.isContent ?? false else { continue }
        found.append(
          MentionRow(
            mention, actor: TaggedCollection.name(of: reference, in: batch) ?? mention.surface,
            path: linked.article.origin, sourceRange: text.sourceRange(mention.range)))
      }
      // A kicker stands before the headline in the file and after it in the article.
      rows += found.sorted { ($0.start ?? 0) < ($1.start ?? 0) }
    }
  }

  private static func name(of reference: ActorReference, in batch: LinkedBatch) -> String? {
    var reference = reference
    // A merge may lead to another that was merged itself.
    for _ in 0..<batch.merges.count {
      guard let merge = batch.merges.first(where: { $0.from == reference }) else { break }
      reference = merge.into
    }
    guard case .new(let index) = reference, batch.newActors.indices.contains(index) else { return nil }
    return batch.renames.last { $0.actor == reference }?.name ?? batch.newActors[index].name
  }
}
