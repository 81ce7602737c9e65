import ArticleModel

/// How a run ended; the raw values are the exit codes.
enum ExitStatus: Int32, Sendable {
  /// Everything was done.
  case ok = 0
  /// Some inputs failed; the rest was done.
  case someFailed = 1
  /// Wrong use of a command, an option or the filter language.
  case usage = 2
  /// The library cannot be used.
  case libraryUnusable = 3

  /// The status that an error stands for.
  init(_ error: QariError) {
    switch error.area {
    case .usage: self = .usage
    case .input, .terminal: self = .someFailed
    case .library: self = .libraryUnusable
    }
  }
}
