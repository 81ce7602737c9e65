import ArticleImport
import ArticleLibrary
import ArticleModel
import Foundation

/// Opens the articles that a command is about: the person's library, or some files in memory.
struct LibraryAccess {
  let options: LibraryOptions
  let invocation: Invocation
  /// Actors are looked for in files that are read into memory; showing a text does not need them.
  let findsActors: Bool

  init(_ options: LibraryOptions, _ invocation: Invocation, findsActors: Bool = true) {
    self.options = options
    self.invocation = invocation
    self.findsActors = findsActors
  }

  /// An open library, and how the files that were read into it fared.
  struct Opened {
    let library: any Library
    let status: ExitStatus
  }

  /// Opens it.
  /// - Parameter fallback: a word of the command line; when there is no library for it and it is the path of a
  ///   file, that file is read.
  func open(fallback: String? = nil) throws -> Opened {
    if !options.paths.isEmpty { return try read(options.paths) }
    let path = options.libraryPath(invocation)
    if FileManager.default.fileExists(atPath: path) {
      let library = try openExisting(path)
      guard let fallback, try library.articles(named: fallback, limit: 1).isEmpty, isFile(fallback) else {
        return Opened(library: library, status: .ok)
      }
      return try read([fallback])
    }
    if let fallback, isFile(fallback) { return try read([fallback]) }
    if options.library != nil || invocation.variable("QARI_LIBRARY") != nil {
      throw QariError(
        .library, "there is no such library", at: path,
        remedy: "make it with `qari import --library FILE PATH`")
    }
    invocation.errors.line("qari: the library is empty; add articles with `qari import PATH`")
    return Opened(library: try SQLiteLibrary.inMemory(), status: .ok)
  }

  /// Opens the person's library for changing it; makes it and its folder where there is none.
  func openForWriting() throws -> SQLiteLibrary {
    let path = options.libraryPath(invocation)
    if options.library == nil, invocation.variable("QARI_LIBRARY") == nil {
      let folder = (path as NSString).deletingLastPathComponent
      do {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      } catch {
        throw QariError(
          .library, "the folder of the library cannot be made", at: folder,
          remedy: "choose another file with --library")
      }
    }
    return try SQLiteLibrary(path: path)
  }

  /// Opens a library that must exist, for reading if that is all that is allowed.
  func openExisting(_ path: String) throws -> SQLiteLibrary {
    FileManager.default.isWritableFile(atPath: path)
      ? try SQLiteLibrary(path: path) : try SQLiteLibrary(readOnlyPath: path)
  }

  private func isFile(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// Reads files into a library in memory; failures are named on standard error.
  func read(_ paths: [String]) throws -> Opened {
    let library = try SQLiteLibrary.inMemory()
    let recognition = findsActors ? try Recognition.standard(invocation.environment) : nil
    let summary = try ImportPipeline(recognition: recognition).run(paths, into: library)
    for failure in summary.failures { invocation.errors.line("qari: \(failure)") }
    if summary.added == 0, !summary.failures.isEmpty { throw FailedInputs() }
    return Opened(library: library, status: summary.failures.isEmpty ? .ok : .someFailed)
  }
}

/// Every input failed and has been named; nothing is left to say.
struct FailedInputs: Error {}
