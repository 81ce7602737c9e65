/// An import's progress on one line of a terminal: bar, files, rate, time left, file.
struct ProgressBar {
  private let columns: Int
  private let errors: TextSink
  private var lastDrawn = -1.0
  private var isShown = false

  init(columns: Int, errors: TextSink) {
    self.columns = max(20, columns)
    self.errors = errors
  }

  /// Draws it, at most ten times a second.
  mutating func show(_ state: ImportState) {
    guard lastDrawn < 0 || state.seconds - lastDrawn > 0.1 || state.fraction >= 1 else { return }
    lastDrawn = state.seconds
    isShown = true
    errors.write("\r\u{1B}[K" + ProgressBar.line(state, columns: columns))
    errors.flush()
  }

  /// Takes it away.
  mutating func clear() {
    guard isShown else { return }
    errors.write("\r\u{1B}[K")
    errors.flush()
    isShown = false
  }

  /// The line for a state.
  static func line(_ state: ImportState, columns: Int) -> String {
    let width = max(4, min(24, columns / 4))
    let full = Int(Double(width) * state.fraction)
    let bar = String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
    var line = "\(bar) \(Int(state.fraction * 100))% \(state.filesDone)/\(state.filesTotal)"
    line += " · \(state.added) new · \(Int(state.rate))/s"
    if let left = state.secondsLeft { line += " · \(duration(left)) left" }
    if state.failed > 0 { line += " · \(state.failed) failed" }
    let room = columns - line.count - 3
    if room > 8, !state.current.isEmpty {
      // The end of a path says more than its beginning. Control characters must not reach the terminal.
      let name = state.current.unicodeScalars.filter {
        $0.value >= 0x20 && $0.value < 0x250 && $0.value != 0x7F
      }
      line += " · " + String(String(String.UnicodeScalarView(name)).suffix(room - 1))
    }
    return String(line.prefix(columns - 1))
  }

  /// Seconds as `40 s`, `12 min`, `3 h 20 min`.
  static func duration(_ seconds: Double) -> String {
    let s = Int(seconds.rounded(.up))
    if s < 100 { return "\(s) s" }
    let minutes = (s + 59) / 60
    return minutes < 100 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }
}
