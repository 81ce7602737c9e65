import Glibc

/// Asks the terminal before curses starts.
enum TerminalProbe {
  /// How long a terminal has for its answer; over a slow line it is taken for one that says nothing.
  static let patience: Int32 = 300

  /// The terminal's answers; none when there is no terminal.
  static func ask() -> TerminalAnswers {
    let fd = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard fd >= 0 else { return TerminalAnswers() }
    defer { close(fd) }
    var saved = termios()
    guard tcgetattr(fd, &saved) == 0 else { return TerminalAnswers() }
    var raw = saved
    cfmakeraw(&raw)
    // What the person types ahead stays in the queue: TCSANOW flushes nothing.
    guard tcsetattr(fd, TCSANOW, &raw) == 0 else { return TerminalAnswers() }
    defer { tcsetattr(fd, TCSANOW, &saved) }
    let question = TerminalAnswers.question
    guard write(fd, question, question.count) == question.count else { return TerminalAnswers() }
    var bytes: [UInt8] = []
    var left = patience
    while left > 0, !TerminalAnswers.isComplete(bytes), bytes.count < 4096 {
      var watched = pollfd(fd: fd, events: Int16(POLLIN), revents: 0)
      let before = milliseconds()
      guard poll(&watched, 1, left) > 0 else { break }
      var buffer = [UInt8](repeating: 0, count: 256)
      let n = read(fd, &buffer, buffer.count)
      guard n > 0 else { break }
      bytes += buffer[..<n]
      left -= max(0, milliseconds() - before)
    }
    return TerminalAnswers(parsing: bytes)
  }

  private static func milliseconds() -> Int32 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int32(truncatingIfNeeded: now.tv_sec &* 1000 &+ now.tv_nsec / 1_000_000)
  }
}
