import ArgumentParser
import ArticleModel

/// `qari import`: adds articles to the library.
struct ImportCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add files, folders, web addresses or standard input (-) to the library.",
    discussion: """
      Texts, web pages, feeds, tables, EPUB books, and archives of them (zip, tar, 7z, also compressed); a list of feeds \
      (OPML) stands for its feeds. Articles that the library has already are skipped, so an import that was stopped (Ctrl-C) goes on where it was \
      when it is run again. Every file that fails is named with its reason; the rest goes on.
      """)

  @Argument(
    help: ArgumentHelp("Files, folders and web addresses; - is standard input.", valueName: "path"),
    completion: .file())
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "The library's file (else QARI_LIBRARY, else qari/library.sqlite in the XDG data folder).",
      valueName: "file"), completion: .file())
  var library: String?

  @Flag(help: "Do not look for actors.")
  var noActors = false

  @Flag(help: "Print the summary as one JSON object.")
  var json = false

  func run(_ invocation: Invocation) throws -> ExitStatus {
    var options = LibraryOptions()
    options.library = library
    options.paths = []
    let store = try LibraryAccess(options, invocation).openForWriting()
    let recognition = noActors ? nil : try Recognition.standard(invocation.environment)
    var bar = ProgressBar(columns: invocation.columns ?? 80, errors: invocation.errors)
    let summary = try Interrupt.watching { isRequested in
      try ImportPipeline(recognition: recognition).run(
        ImportCommand.lasting(paths), into: store,
        progress: { if invocation.isErrorTerminal { bar.show($0) } }, isCancelled: isRequested)
    }
    bar.clear()
    for failure in summary.failures { invocation.errors.line("qari: \(failure)") }
    if json {
      try JSONLines(invocation.output).write(ImportSummaryRow(summary))
    } else {
      invocation.output.line(ImportCommand.sentence(summary))
    }
    return summary.failures.isEmpty && !summary.wasCancelled ? .ok : .someFailed
  }

  /// Paths that still lead to the files when qari is started from another folder.
  private static func lasting(_ paths: [String]) -> [String] {
    paths.map { $0 == "-" || SourceItem.isAddress($0) ? $0 : FilePath.absolute($0) }
  }

  /// `12 added, 3 known, 1 failed in 2 s`.
  static func sentence(_ s: ImportSummary) -> String {
    var parts = ["\(s.added) added"]
    if s.known > 0 { parts.append("\(s.known) known already") }
    if !s.failures.isEmpty { parts.append("\(s.failures.count) failed") }
    let time = s.seconds < 10 ? "\((s.seconds * 10).rounded() / 10) s" : ProgressBar.duration(s.seconds)
    let end = s.wasCancelled ? "; stopped, run it again to go on" : ""
    return parts.joined(separator: ", ") + " in \(time)" + end
  }
}

/// The summary as scripts see it.
struct ImportSummaryRow: Encodable {
  var added: Int
  var known: Int
  var failed: [Failure]
  var cancelled: Bool

  /// An input that failed: where, and why.
  struct Failure: Encodable {
    var path: String?
    var reason: String
  }

  init(_ s: ImportSummary) {
    added = s.added
    known = s.known
    failed = s.failures.map { Failure(path: $0.place, reason: $0.what) }
    cancelled = s.wasCancelled
  }
}
