import ArgumentParser
import ArticleLibrary
import ArticleModel
import Foundation

/// `qari [PATH …]`: opens the reader; prints the list when standard output is not a terminal.
struct ReadCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Open the reader on the library, or on files and folders (the default).")

  @Argument(
    help: ArgumentHelp(
      "Files, folders and web addresses to read, in memory; - is standard input.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @Option(help: ArgumentHelp("Begin with the articles that fulfil this filter.", valueName: "filter"))
  var filter: String?

  @OptionGroup(title: "Library") var library: LibraryOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let query = try filterQuery()
    var options = library
    options.paths += paths
    try checkPaths(options.paths)
    guard invocation.isOutputTerminal, !output.json, !output.plain else {
      return try printList(query, options, invocation)
    }
    let settings = try Settings.load(invocation)
    let access = LibraryAccess(options, invocation)
    let session = ReaderSession(
      library: options.paths.isEmpty ? try access.openForWriting() : try SQLiteLibrary.inMemory(),
      query: query,
      language: output.lang ?? settings.language ?? invocation.localeLanguage, settings: settings,
      pendingImports: options.paths,
      renderOverride: try output.render?.mode ?? RenderChoice.preset(invocation, settings: settings),
      wantsColor: invocation.wantsColor && !output.noColor,
      recognition: { [environment = invocation.environment] in try Recognition.standard(environment) })
    let status = try MainActor.assumeIsolated { try runReader(session) }
    // Signals end the reader with their own exit code, which no status stands for.
    if status != 0 { throw ExitCode(status) }
    return .ok
  }

  private func printList(_ query: Query, _ options: LibraryOptions, _ invocation: Invocation) throws
    -> ExitStatus
  {
    let opened = try LibraryAccess(options, invocation, findsActors: output.json || query.asksForActors)
      .open()
    let page = try PageOptions.parse([])
    if output.json {
      try ListCommand.printJSON(opened.library, query, page, to: invocation.output)
    } else {
      let style = try PageStyle(output, invocation, settings: try Settings.load(invocation))
      try ListCommand.printLines(opened.library, query, page, style, to: invocation.output)
    }
    return opened.status
  }

  private func filterQuery() throws -> Query {
    guard let filter else { return .all }
    do throws(QueryError) {
      return try Query(parsing: filter)
    } catch {
      throw QueryProblem(text: filter, error: error)
    }
  }

  /// A single word that is no path was most likely meant as a subcommand.
  private func checkPaths(_ paths: [String]) throws {
    let missing = paths.filter {
      $0 != "-" && !SourceItem.isAddress($0) && !FileManager.default.fileExists(atPath: $0)
    }
    guard let word = missing.first, missing.count == paths.count else { return }
    if let near = NearestWord.of(word, among: RootCommand.subcommandNames) {
      throw QariError(
        .usage, "neither a subcommand nor a file", at: word, remedy: "did you mean `qari \(near)`?")
    }
    throw QariError(
      .input, "there is no such file or folder", at: word,
      remedy: "check the path; `qari --help` lists the subcommands")
  }
}

extension Query {
  /// True when only recognition can tell which articles fulfil it.
  var asksForActors: Bool {
    func asks(_ e: Expression) -> Bool {
      switch e {
      case .term(.actor), .term(.actorID), .term(.kind): return true
      case .term: return false
      case .and(let parts), .or(let parts): return parts.contains(where: asks)
      case .not(let part): return asks(part)
      }
    }
    return asks(expression)
  }
}
