import ArgumentParser
import ArticleModel
import Foundation

/// `qari decisions`: the log of a person's judgements about actors and repeats.
struct DecisionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decisions",
    abstract: "List, take back, export and import decisions about actors and repeats.",
    subcommands: [List.self, Undo.self, Export.self, Import.self], defaultSubcommand: List.self)

  /// `qari decisions list`.
  struct List: InvokedCommand {
    static let configuration = CommandConfiguration(abstract: "Print the log, oldest first.")
    @OptionGroup(title: "Library") var library: LibraryOptions
    @Flag(help: "Print one JSON object a line.") var json = false

    func run(_ invocation: Invocation) throws -> ExitStatus {
      let decisions = try LibraryAccess(library, invocation).open().library.decisions()
      if json {
        try print(decisions, invocation)
      } else {
        for decision in decisions { invocation.output.line(DecisionRow(decision).sentence) }
      }
      return .ok
    }
  }

  /// `qari decisions undo`.
  struct Undo: InvokedCommand {
    static let configuration = CommandConfiguration(abstract: "Take back the latest decision in force.")
    @OptionGroup(title: "Library") var library: LibraryOptions

    func run(_ invocation: Invocation) throws -> ExitStatus {
      let store = try LibraryAccess(library, invocation).openExisting(library.libraryPath(invocation))
      if let undone = try store.undoLastDecision() {
        invocation.output.line("taken back: " + DecisionRow(undone).sentence)
      } else {
        invocation.output.line("there is no decision to take back")
      }
      return .ok
    }
  }

  /// `qari decisions export`.
  struct Export: InvokedCommand {
    static let configuration = CommandConfiguration(abstract: "Write the log as JSON Lines.")
    @OptionGroup(title: "Library") var library: LibraryOptions

    func run(_ invocation: Invocation) throws -> ExitStatus {
      try print(LibraryAccess(library, invocation).open().library.decisions(), invocation)
      return .ok
    }
  }

  /// `qari decisions import`.
  struct Import: InvokedCommand {
    static let configuration = CommandConfiguration(abstract: "Apply the decisions of an exported log.")
    @Argument(
      help: ArgumentHelp("A file of JSON Lines; - is standard input.", valueName: "file"), completion: .file()
    )
    var file: String
    @OptionGroup(title: "Library") var library: LibraryOptions

    func run(_ invocation: Invocation) throws -> ExitStatus {
      let decisions = try DecisionLogFile.read(file)
      let new = try LibraryAccess(library, invocation).openForWriting().importDecisions(decisions)
      invocation.output.line("\(new) new, \(decisions.count - new) in force already")
      return .ok
    }
  }

  private static func print(_ decisions: [Decision], _ invocation: Invocation) throws {
    let json = JSONLines(invocation.output)
    for decision in decisions { try json.write(DecisionRow(decision)) }
  }
}
