import ArgumentParser

/// `qari` itself: opens the reader unless a subcommand is named.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "qari",
    abstract: "A terminal reader for news, Arabic first: who is in it, and where else.",
    usage: """
      qari [PATH|URL ...]
      qari SUBCOMMAND ...
      """,
    discussion: """
      Without a subcommand, opens the reader on the library, or on the files and folders given. When standard \
      output is not a terminal, prints the list and ends.

      FILTER is the filter language: actor:NAME -actor:NAME kind:person|organisation|place source:NAME \
      after:2020-01-01 before:2020-02 is:unread is:bookmarked is:repeated repeats:folded tag:NAME title:WORDS \
      "a phrase" prefix* sort:date; \
      terms are ANDed, | is OR, - is NOT. Quote it for the shell: qari list 'actor:"Security Council"'.

      ARTICLE is a number of the list, a path, or a piece of a title that fits one article.

      Exit codes: 0 all done, 1 some inputs failed, 2 wrong use, 3 the library cannot be used.
      """,
    version: ProgramVersion.current,
    subcommands: [
      ReadCommand.self, ImportCommand.self, ListCommand.self, ShowCommand.self, ActorsCommand.self,
      RelatedCommand.self, TagCommand.self, ExportCommand.self, LibraryCommand.self, DecisionsCommand.self,
      TerminalCommand.self, GenerateDocsCommand.self, MeasureCommand.self, MeasureLayoutCommand.self,
    ],
    defaultSubcommand: ReadCommand.self
  )

  /// The names a person can type, for suggestions.
  static var subcommandNames: [String] {
    let shown = configuration.subcommands.filter { $0.configuration.shouldDisplay }
    return shown.compactMap { $0.configuration.commandName } + ["help"]
  }
}

/// The version of the program.
enum ProgramVersion {
  /// Semantic version; the change log says what it holds.
  static let current = "0.1.0"
}
