import ArgumentParser
import ArticleLibrary
import ArticleModel
import Foundation

extension LibraryCommand {
  /// `qari library check`.
  struct Check: InvokedCommand {
    static let configuration = CommandConfiguration(
      abstract: "Examine the file without changing it; save what can be saved.",
      discussion: "Exits with 3 when something is wrong.")
    @OptionGroup(title: "Library") var library: LibraryOptions

    @Option(
      help: ArgumentHelp("Copy everything that can be read into a new library.", valueName: "file"),
      completion: .file())
    var salvage: String?

    func run(_ invocation: Invocation) throws -> ExitStatus {
      let path = library.libraryPath(invocation)
      let check = try SQLiteLibrary.check(path: path)
      for problem in check.problems { invocation.errors.line("qari: \(path): \(problem)") }
      let total = check.articles.map { " of \($0)" } ?? ""
      invocation.output.line("\(check.readableArticles)\(total) articles can be read")
      if let salvage {
        let saved = try SQLiteLibrary.salvage(path: path, to: salvage)
        let lost = saved.lostArticles > 0 ? ", \(saved.lostArticles) lost" : ""
        invocation.output.line(
          "\(salvage): \(saved.articles) articles saved\(lost), \(saved.decisions) decisions")
        return .ok
      }
      if check.isSound { return .ok }
      invocation.errors.line("qari: save what can be read with `qari library check --salvage NEW_FILE`")
      return .libraryUnusable
    }
  }

  /// `qari library compact`.
  struct Compact: InvokedCommand {
    static let configuration = CommandConfiguration(abstract: "Pack the file: faster to search, smaller.")
    @OptionGroup(title: "Library") var library: LibraryOptions

    func run(_ invocation: Invocation) throws -> ExitStatus {
      let path = library.libraryPath(invocation)
      let before = Self.size(path)
      try SQLiteLibrary.compact(path: path)
      invocation.output.line(
        "\(StatisticsRow.megabytes(before)) MB before, \(StatisticsRow.megabytes(Self.size(path))) MB now")
      return .ok
    }

    private static func size(_ path: String) -> Int {
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      return (attributes?[.size] as? NSNumber)?.intValue ?? 0
    }
  }
}
