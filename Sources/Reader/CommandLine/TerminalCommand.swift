import ArgumentParser
import ArticleModel
import TextLayout

/// `qari terminal`: which output mode is in force, and why; `--test` asks the person's eyes.
struct TerminalCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "terminal",
    abstract: "Say which output mode this terminal gets, and why; test which one reads right.")

  @Flag(help: "Print one line in every mode, ask which reads right, and keep the answer for this terminal.")
  var test = false

  @Flag(help: "Forget the answer to the test for this terminal.")
  var forget = false

  @OptionGroup(title: "Output") var output: OutputOptions

  func validate() throws {
    if test, forget { throw ValidationError("--test and --forget exclude each other.") }
  }

  func run(_ invocation: Invocation) throws -> ExitStatus {
    if test {
      guard invocation.isOutputTerminal, let input = TerminalSelfTest.keyboard() else {
        throw QariError(
          .usage, "there is no terminal to test", at: "standard output",
          remedy: "run `qari terminal --test` in the terminal itself, without a pipe")
      }
      return try runTest(invocation, readLine: input)
    }
    var examination = ReaderTerminal.examine()
    if forget {
      examination.memory.remember(nil, for: examination.terminalName)
      try examination.memory.save(invocation.environment)
    }
    try describe(examination, invocation)
    return .ok
  }

  private func describe(_ examination: TerminalExamination, _ invocation: Invocation) throws {
    let settings = try Settings.load(invocation)
    var asked = output.render?.mode
    var reason = "--render asks for it"
    if asked == nil {
      asked = try RenderChoice.preset(invocation, settings: settings)
      reason =
        invocation.variable("QARI_RENDER") != nil ? "QARI_RENDER asks for it" : "the settings ask for it"
    }
    let profile = examination.profile(override: asked)
    let out = invocation.output
    out.line("mode: \(profile.mode.rawValue)")
    out.line("because: \(asked == nil ? profile.reason : reason)")
    if asked != nil {
      let detected = examination.profile()
      out.line("without that: \(detected.mode.rawValue), \(detected.reason)")
    }
    if !profile.enter.isEmpty {
      out.line("sent at the start: \(TerminalCommand.visible(profile.enter))")
      out.line("sent at the end: \(TerminalCommand.visible(profile.leave))")
    }
    if !profile.suitsPanes { out.line("panes: one at a time") }
    examination.facts.forEach { out.line($0) }
    out.line("colours: \(invocation.wantsColor ? "\(invocation.colorDepth)" : "none")")
    if let columns = invocation.columns { out.line("columns: \(columns)") }
  }

  private func runTest(_ invocation: Invocation, readLine: () -> String?) throws -> ExitStatus {
    var examination = ReaderTerminal.examine()
    let language = output.lang ?? (try? Settings.load(invocation))?.language ?? invocation.localeLanguage
    let test = TerminalSelfTest(
      examination: examination, columns: invocation.columns ?? 80, language: language)
    guard let mode = test.ask(invocation.output, readLine: readLine) else { return .ok }
    examination.memory.remember(mode, for: examination.terminalName)
    try examination.memory.save(invocation.environment)
    return .ok
  }

  /// Control bytes as `ESC` and `BEL`, so that they are read and not obeyed.
  private static func visible(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      switch byte {
      case 0x1B: "ESC "
      case 0x07: " BEL"
      default: String(UnicodeScalar(byte))
      }
    }.joined()
  }
}
