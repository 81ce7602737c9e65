import ArgumentParser
import ArticleModel
import Glibc

/// `qari measure`: the CPU time of single keys, for `make bench`: the whole way from the key to the encoded
/// screen, without a terminal.
struct MeasureCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Print the CPU time of keys.", shouldDisplay: false)

  @OptionGroup(title: "Library") var library: LibraryOptions
  @Option(help: "Rows of the screen.") var rows = 24
  @Option(help: "Columns of the screen.") var columns = 80
  @Option(help: "How often the keys are pressed.") var times = 20
  @Argument(help: "Keys in the notation of the settings file; TEXT: types text.") var keys: [String] = []

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let opened = try LibraryAccess(library, invocation).open()
    let lines = MainActor.assumeIsolated { measure(opened.library) }
    lines.forEach { invocation.output.line($0) }
    return opened.status
  }

  @MainActor
  private func measure(_ library: any Library) -> [String] {
    let terminal = MemoryTerminal(size: ScreenSize(rows: rows, columns: columns))
    let state = ReaderState(
      size: terminal.size, language: .english, query: .all, libraryName: library.name, keymap: Keymap())
    let runner = Runner(state: state, library: library, terminal: terminal, mailbox: Mailbox())
    var costs: [(name: String, milliseconds: [Double])] = []
    func time(_ name: String, _ body: () -> Void) {
      let before = MeasureCommand.cpu()
      body()
      // What a terminal is sent belongs to the cost; only the writing itself does not.
      _ = terminal.lines
      let cost = MeasureCommand.cpu() - before
      if let i = costs.firstIndex(where: { $0.name == name }) {
        costs[i].milliseconds.append(cost)
      } else {
        costs.append((name, [cost]))
      }
    }
    time("first screen") {
      runner.handle(.wake)
      runner.draw()
    }
    for _ in 0..<times {
      for word in keys {
        time(word) {
          if word.hasPrefix("TEXT:") {
            for s in word.dropFirst(5).unicodeScalars {
              runner.handle(.key(s == "_" ? .named(.space) : .character(s)))
            }
          } else if let key = Key(word) {
            runner.handle(.key(key))
          }
          runner.draw()
        }
      }
    }
    return costs.map { cost in
      let sorted = cost.milliseconds.sorted()
      let (median, worst) = (sorted[sorted.count / 2], sorted[sorted.count - 1])
      return "\(cost.name)\tmedian \(MeasureCommand.text(median)) ms\tworst \(MeasureCommand.text(worst)) ms"
    }
  }

  private static func text(_ milliseconds: Double) -> String {
    let n = Int((milliseconds * 100).rounded())
    return "\(n / 100).\(n % 100 < 10 ? "0" : "")\(n % 100)"
  }

  /// CPU time of this process in milliseconds.
  private static func cpu() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
    return Double(now.tv_sec) * 1000 + Double(now.tv_nsec) / 1_000_000
  }
}
