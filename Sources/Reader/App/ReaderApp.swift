import ArticleModel
import Glibc
import TextLayout

/// Opens the interactive reader and runs it until the person quits.
/// - Returns: the exit status of the process.
@MainActor
func runReader(_ session: ReaderSession) throws -> Int32 {
  try LocaleSetup.ensureUTF8()
  try takeKeysFromTerminal()
  let profile = ReaderTerminal.profile(override: session.renderOverride)
  let mailbox = Mailbox()
  let terminal = try CursesTerminal(
    profile: profile, theme: session.settings.theme, wantsColor: session.wantsColor, wake: mailbox.readEnd)
  // Files opened without a library go by their own names.
  let name =
    session.pendingImports.isEmpty ? session.library.name : session.pendingImports.joined(separator: " ")
  var state = ReaderState(
    size: terminal.size, language: session.language, query: session.query, libraryName: name,
    keymap: session.settings.keymap)
  state.options = session.settings.options
  if !profile.suitsPanes { state.options.showsSidePanes = false }
  state.options.showsScrollBar = profile.suitsScrollBar
  let runner = Runner(
    state: state, library: session.library, terminal: terminal, mailbox: mailbox, importer: session.importer)
  let status = runner.run(importing: session.pendingImports)
  if status > 128 {
    // Ended by a signal: whoever started us is told so in the usual way.
    signal(status - 128, SIG_DFL)
    raise(status - 128)
  }
  return status
}

/// Where articles came through a pipe, the keys come from the terminal itself.
private func takeKeysFromTerminal() throws {
  guard isatty(STDIN_FILENO) == 0 else { return }
  let fd = open("/dev/tty", O_RDWR | O_CLOEXEC)
  guard fd >= 0, dup2(fd, STDIN_FILENO) >= 0 else {
    throw QariError(
      .terminal, "there is no terminal to read keys from", at: "/dev/tty",
      remedy: "use `qari list` to print without one")
  }
  close(fd)
}

/// What this process's terminal is.
enum ReaderTerminal {
  /// Asks the terminal and tmux, and decides.
  static func profile(override: OutputMode?, use: TerminalUse = .screen) -> TerminalProfile {
    examine().profile(override: override, use: use)
  }

  /// Everything that can be learnt about the terminal.
  static func examine() -> TerminalExamination {
    let environment = environment()
    return TerminalExamination(
      answers: TerminalProbe.ask(), environment: environment, tmuxClient: tmuxClient(),
      memory: TerminalMemory.load(environment))
  }

  /// The variables of this process.
  static func environment() -> [String: String] {
    var found: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        found[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      next += 1
    }
    return found
  }

  /// The type of the terminal that tmux is attached to, e.g. `VTE(7006)` or `XTerm(379)`.
  static func tmuxClient() -> String? {
    guard getenv("TMUX") != nil else { return nil }
    guard let pipe = popen("tmux display-message -p '#{client_termtype}' 2>/dev/null", "r") else {
      return nil
    }
    defer { pclose(pipe) }
    var buffer = [CChar](repeating: 0, count: 128)
    guard fgets(&buffer, 128, pipe) != nil else { return nil }
    let text = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return text.filter { $0 != "\n" }
  }
}
