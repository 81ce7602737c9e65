import ArgumentParser

/// `qari terminal`: which output mode is in force, and why.
struct TerminalCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "terminal", abstract: "Say which output mode this terminal gets, and why.")

  @OptionGroup(title: "Output") var output: OutputOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let settings = try Settings.load(invocation)
    var asked = output.render?.mode
    var reason = "--render asks for it"
    if asked == nil {
      asked = try RenderChoice.preset(invocation, settings: settings)
      reason =
        invocation.variable("QARI_RENDER") != nil ? "QARI_RENDER asks for it" : "the settings ask for it"
    }
    let profile = ReaderTerminal.profile(override: asked)
    invocation.output.line("mode: \(profile.mode.rawValue)")
    invocation.output.line("because: \(asked == nil ? profile.reason : reason)")
    invocation.output.line("colours: \(invocation.wantsColor ? "\(invocation.colorDepth)" : "none")")
    if let columns = invocation.columns { invocation.output.line("columns: \(columns)") }
    return .ok
  }
}
