import ArgumentParser
import ArticleModel
import Glibc
import TextLayout

/// `qari measure`: what single keys cost, for `make bench`: the whole way from the key to the encoded screen, or,
/// with `--terminal`, to the bytes that this terminal is sent.
struct MeasureCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Print the CPU time of keys.", shouldDisplay: false)

  @OptionGroup(title: "Library") var library: LibraryOptions
  @Option(help: "Rows of the screen.") var rows = 24
  @Option(help: "Columns of the screen.") var columns = 80
  @Option(help: "How often the keys are pressed.") var times = 20
  @Option(help: "Keys to press once, before the others.") var before: [String] = []
  @Flag(help: "Draw in this terminal, with its size; count the bytes that it is sent.") var terminal = false
  @Option(help: "What the terminal is sent: an output mode.") var render: RenderChoice?
  @Argument(help: "Keys in the notation of the settings file; TEXT: types text.") var keys: [String] = []

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let opened = try LibraryAccess(library, invocation).open()
    let lines = try MainActor.assumeIsolated { try measure(opened.library) }
    lines.forEach { invocation.output.line($0) }
    return opened.status
  }

  @MainActor
  private func measure(_ library: any Library) throws -> [String] {
    let mailbox = Mailbox()
    let device: any TerminalDevice
    if terminal {
      try LocaleSetup.ensureUTF8()
      device = try CursesTerminal(
        profile: ReaderTerminal.profile(override: render?.mode ?? .visual), theme: { Theme(depth: $0) },
        wantsColor: true, wake: mailbox.readEnd)
    } else {
      device = MemoryTerminal(size: ScreenSize(rows: rows, columns: columns))
    }
    let state = ReaderState(
      size: device.size, language: .english, query: .all, libraryName: library.name, keymap: Keymap())
    let runner = Runner(state: state, library: library, terminal: device, mailbox: mailbox)
    var costs: [Cost] = []
    func time(_ name: String, _ body: () -> Void) {
      let before = (Cost.cpu(), Cost.written())
      body()
      // What a terminal is sent belongs to the cost; only the writing itself does not.
      _ = (device as? MemoryTerminal)?.lines
      let now = (Cost.cpu(), Cost.written())
      let i = costs.firstIndex { $0.name == name } ?? costs.count
      if i == costs.count { costs.append(Cost(name: name)) }
      costs[i].milliseconds.append(now.0 - before.0)
      if terminal { costs[i].bytes.append(now.1 - before.1) }
    }
    func press(_ word: String) {
      if word.hasPrefix("TEXT:") {
        for s in word.dropFirst(5).unicodeScalars {
          runner.handle(.key(s == "_" ? .named(.space) : .character(s)))
        }
      } else if let key = Key(word) {
        runner.handle(.key(key))
      }
      runner.draw()
    }
    time("first screen") {
      runner.handle(.wake)
      runner.draw()
    }
    before.forEach(press)
    for _ in 0..<times {
      for word in keys { time(word) { press(word) } }
    }
    device.close()
    return costs.map(\.line)
  }
}

/// What one key cost each time.
private struct Cost {
  let name: String
  var milliseconds: [Double] = []
  var bytes: [Int] = []

  /// Median and worst.
  var line: String {
    let sorted = milliseconds.sorted()
    let (median, worst) = (sorted[sorted.count / 2], sorted[sorted.count - 1])
    var line = "\(name)\tmedian \(Cost.text(median)) ms\tworst \(Cost.text(worst)) ms"
    if !bytes.isEmpty { line += "\t\(bytes.sorted()[bytes.count / 2]) bytes written" }
    return line
  }

  private static func text(_ milliseconds: Double) -> String {
    let n = Int((milliseconds * 100).rounded())
    return "\(n / 100).\(n % 100 < 10 ? "0" : "")\(n % 100)"
  }

  /// CPU time of this process in milliseconds.
  static func cpu() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
    return Double(now.tv_sec) * 1000 + Double(now.tv_nsec) / 1_000_000
  }

  /// Bytes that this process has handed to write(2), as Linux counts them; 0 where it does not.
  static func written() -> Int {
    guard let file = fopen("/proc/self/io", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 128)
    while fgets(&line, 128, file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if text.hasPrefix("wchar: ") { return Int(text.dropFirst(7).filter(\.isNumber)) ?? 0 }
    }
    return 0
  }
}
