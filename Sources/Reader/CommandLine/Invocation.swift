import Glibc

/// One run of the program: what it was given and where it writes. Tests make their own.
struct Invocation {
  /// The environment variables.
  var environment: [String: String]
  /// Standard output.
  let output: TextSink
  /// Standard error.
  let errors: TextSink
  /// Standard output is a terminal.
  var isOutputTerminal: Bool
  /// Standard error is a terminal, where progress can be drawn.
  var isErrorTerminal: Bool
  /// The columns of the terminal; nil when there is none.
  var columns: Int?

  /// The run of this process.
  static func ofProcess() -> Invocation {
    var environment: [String: String] = [:]
    for name in [
      "HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "QARI_LIBRARY", "QARI_RENDER", "QARI_MODEL", "NO_COLOR",
      "TERM",
      "COLORTERM", "COLUMNS", "LANG", "LC_ALL", "LC_MESSAGES",
    ] {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    let isTerminal = isatty(STDOUT_FILENO) == 1
    return Invocation(
      environment: environment, output: TextSink(descriptor: STDOUT_FILENO),
      errors: TextSink(descriptor: STDERR_FILENO), isOutputTerminal: isTerminal,
      isErrorTerminal: isatty(STDERR_FILENO) == 1,
      columns: isTerminal ? Invocation.columns(of: STDOUT_FILENO) ?? 80 : nil)
  }

  /// A variable that is set to something.
  func variable(_ name: String) -> String? {
    guard let value = environment[name], !value.isEmpty else { return nil }
    return value
  }

  /// The language that the locale asks for.
  var localeLanguage: InterfaceLanguage {
    InterfaceLanguage(locale: variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG"))
  }

  private static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}

/// Where a person's files are (XDG Base Directory Specification 0.8).
struct UserFiles {
  let environment: [String: String]

  init(_ environment: [String: String]) { self.environment = environment }

  /// A file below the folder that a variable names, or below a folder of the home folder.
  func path(_ variable: String, fallback: String, _ path: String) -> String {
    // The specification has relative paths ignored.
    if let folder = environment[variable], folder.hasPrefix("/") { return folder + "/" + path }
    return (environment["HOME"] ?? "") + "/" + fallback + "/" + path
  }
}
