import ArticleModel
import Foundation

/// An import beside the reader, on a thread of its own: a batch in flight is completed or, when the process ends,
/// left out as a whole by the library's transaction.
struct BackgroundImport: Sendable {
  let paths: [String]
  let library: any Library
  let recognition: @Sendable () throws -> Recognition
  let mailbox: Mailbox

  /// Begins; returns at once.
  func start() {
    let thread = Thread { run() }
    thread.name = "qari.import"
    // Deeply nested pages are parsed recursively; threads get less room than the main one by default.
    thread.stackSize = 8 << 20
    thread.start()
  }

  private func run() {
    do {
      // The first batch is small: something to read is on the screen at once.
      let found = try recognition()
      let first = ImportPipeline(recognition: found, batchSize: 64)
      let summary = try first.run(
        paths, into: library, progress: { mailbox.post(.progress(ImportProgress($0))) })
      var last = ImportProgress()
      last.done = summary.added + summary.known + summary.failures.count
      last.total = last.done
      (last.added, last.failed, last.isFinished) = (summary.added, summary.failures.count, true)
      last.failures = summary.failures
      mailbox.post(.progress(last))
    } catch {
      var last = ImportProgress()
      last.isFinished = true
      mailbox.post(.progress(last))
      mailbox.post(.failure("\(error)"))
    }
  }
}

extension ImportProgress {
  /// What the reader shows of an import's state.
  init(_ state: ImportState) {
    self.init()
    (done, total) = (state.filesDone, state.filesTotal)
    (added, failed, current) = (state.added, state.failed, state.current)
    (fraction, rate, secondsLeft) = (state.fraction, state.rate, state.secondsLeft)
  }
}
