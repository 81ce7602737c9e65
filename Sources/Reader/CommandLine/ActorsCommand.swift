import ArgumentParser
import ArticleModel

/// `qari actors`: who is in the articles.
struct ActorsCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors",
    abstract: "List actors with the number of articles and mentions, most articles first.")

  @OptionGroup var filter: FilterArguments

  @Option(help: ArgumentHelp("Only person, organisation or place.", valueName: "kind"))
  var kind: ActorKind?

  @Option(help: ArgumentHelp("Only actors one of whose names contains this.", valueName: "text"))
  var matching: String?

  @Option(help: ArgumentHelp("What each source calls this actor, instead of the list.", valueName: "name"))
  var epithets: String?

  @OptionGroup(title: "Library") var library: LibraryOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var page: PageOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let query = try filter.query()
    let opened = try LibraryAccess(library, invocation).open()
    if let epithets {
      try printEpithets(of: epithets, opened.library, invocation)
    } else if output.json {
      let json = JSONLines(invocation.output)
      try forEachActor(opened.library, query) { try json.write(ActorRow($0)) }
    } else {
      let style = try PageStyle(output, invocation, settings: try Settings.load(invocation))
      let printer = ActorPrinter(style, output: invocation.output)
      try forEachActor(opened.library, query) { printer.actor($0) }
    }
    return opened.status
  }

  private func forEachActor(_ library: any Library, _ query: Query, _ body: (Actor) throws -> Void) throws {
    try page.forEachPage({
      try library.actors(query, kind: kind, matching: matching, offset: $0, limit: $1)
    }) { try $0.forEach(body) }
  }

  private func printEpithets(of name: String, _ library: any Library, _ invocation: Invocation) throws {
    guard let actor = try library.actors(named: name, limit: 1).first else {
      throw QariError(.input, "no actor is known by this name", at: name, remedy: "see `qari actors`")
    }
    let uses = try library.epithets(of: actor.id)
    if output.json {
      let json = JSONLines(invocation.output)
      for use in uses { try json.write(EpithetRow(use, actor: actor.name)) }
    } else {
      let style = try PageStyle(output, invocation, settings: try Settings.load(invocation))
      let printer = EpithetPrinter(style, output: invocation.output)
      for use in uses { printer.use(use, actor: actor) }
    }
  }
}

extension ActorKind: ExpressibleByArgument {}
