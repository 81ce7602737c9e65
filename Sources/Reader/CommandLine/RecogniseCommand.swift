import ArgumentParser
import ArticleModel

extension LibraryCommand {
  /// `qari library recognise`.
  struct Recognise: InvokedCommand {
    static let configuration = CommandConfiguration(
      abstract: "Look for actors again in every article; your decisions stay.",
      discussion: """
        Worth it after a new version of qari, or after a change of your own table of actors \
        ($XDG_CONFIG_HOME/qari/actors). Ctrl-C stops after the batch under way.
        """)
    @OptionGroup(title: "Library") var library: LibraryOptions

    func run(_ invocation: Invocation) throws -> ExitStatus {
      let store = try LibraryAccess(library, invocation).openExisting(library.libraryPath(invocation))
      let recognition = try Recognition.standard(invocation.environment)
      let summary = try Interrupt.watching { isRequested in
        try Rerecognition(recognition: recognition).run(
          over: store,
          progress: { done, all in
            guard invocation.isErrorTerminal else { return }
            invocation.errors.write("\r\u{1B}[K\(done)/\(all)")
            invocation.errors.flush()
          }, isCancelled: isRequested)
      }
      if invocation.isErrorTerminal { invocation.errors.write("\r\u{1B}[K") }
      let end = summary.wasCancelled ? "; stopped before the end" : ""
      invocation.output.line(
        "\(summary.articles) articles read again, \(summary.mentions.before) mentions before, "
          + "\(summary.mentions.after) now\(end)")
      return summary.wasCancelled ? .someFailed : .ok
    }
  }
}
