import ArgumentParser
import ArticleModel
import Foundation

/// `qari library`: the store itself.
struct LibraryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "library",
    abstract: "Say where the library is and how it fares; check and compact it, look for actors anew.",
    subcommands: [Info.self, Check.self, Compact.self, Path.self, Recognise.self],
    defaultSubcommand: Info.self)

  /// `qari library info`.
  struct Info: InvokedCommand {
    static let configuration = CommandConfiguration(abstract: "Counts and sizes.")
    @OptionGroup(title: "Library") var library: LibraryOptions
    @Flag(help: "Print one JSON object.") var json = false

    func run(_ invocation: Invocation) throws -> ExitStatus {
      let opened = try LibraryAccess(library, invocation).open()
      let s = try opened.library.statistics()
      let row = StatisticsRow(
        path: opened.library.name, articles: s.articles, unread: s.unread, actors: s.actors,
        mentions: s.mentions,
        decisions: s.decisions, format: s.schemaVersion, bytes: s.bytes)
      if json {
        try JSONLines(invocation.output).write(row)
      } else {
        invocation.output.line("library    \(row.path)")
        invocation.output.line("articles   \(row.articles) (\(row.unread) unread)")
        invocation.output.line("actors     \(row.actors)")
        invocation.output.line("mentions   \(row.mentions)")
        invocation.output.line("decisions  \(row.decisions)")
        invocation.output.line(
          "size       \(StatisticsRow.megabytes(row.bytes)) MB, format \(row.format)")
      }
      return opened.status
    }
  }

  /// `qari library path`.
  struct Path: InvokedCommand {
    static let configuration = CommandConfiguration(abstract: "Print the path of the library's file.")
    @OptionGroup(title: "Library") var library: LibraryOptions

    func run(_ invocation: Invocation) throws -> ExitStatus {
      invocation.output.line(library.libraryPath(invocation))
      return .ok
    }
  }

  /// Counts and sizes as scripts see them.
  struct StatisticsRow: Encodable {
    var path: String
    var articles: Int
    var unread: Int
    var actors: Int
    var mentions: Int
    var decisions: Int
    var format: Int
    var bytes: Int

    /// Bytes as megabytes with one digit behind the point.
    static func megabytes(_ bytes: Int) -> Double { (Double(bytes) / 104_857.6).rounded() / 10 }
  }
}
