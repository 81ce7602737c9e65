import TextLayout

/// Which output mode the terminal at hand needs: a pure function of its answers and the environment.
/// The order and the facts behind each rule stand in docs/terminals.md.
enum TerminalDetection {
  /// VTE draws right-to-left text itself from 0.58 on; `VTE_VERSION` is major * 10000 + minor * 100 + micro.
  static let firstBidiVTE = 5800

  /// The profile of a terminal.
  /// - Parameters:
  ///   - override: what the person asked for, by option, environment or settings.
  ///   - remembered: what the person found right in this terminal by the self-test.
  ///   - tmuxClient: the type of the terminal around tmux, where it is known.
  ///   - use: what the text is for.
  static func profile(
    override: OutputMode? = nil, remembered: OutputMode? = nil, answers: TerminalAnswers,
    environment: [String: String], tmuxClient: String? = nil, use: TerminalUse = .screen
  ) -> TerminalProfile {
    var profile = TerminalProfile()
    profile.isInsideTmux = environment["TMUX"] != nil
    profile.hasTitle = environment["TERM"] != "linux"
    let found = detect(answers, environment, tmuxClient)
    profile.mode = found.mode
    profile.reason = found.reason
    if use == .lines, found.switchOff == .mltermControl {
      // The switch is one for mlterm's whole window: switched on again it would reorder what was just printed.
      profile.mode = .logicalAuto
      profile.reason = "mlterm, whose bidi must stay on after us"
    }
    if let remembered {
      profile.mode = remembered
      profile.reason = "found right by the self-test"
    }
    if let override {
      profile.mode = override
      profile.reason = "asked for"
    }
    // A terminal that finds the base direction of a row by its first letter gets it wrong with panes side by side.
    profile.suitsPanes = profile.mode != .logicalAuto
    let client = tmuxClient ?? ""
    let isInMlterm = client.isEmpty ? environment["MLTERM"] != nil : client.hasPrefix("mlterm")
    profile.suitsScrollBar = profile.suitsPanes || !isInMlterm
    switchOff(found.switchOff, unless: profile.mode, in: &profile)
    return profile
  }

  /// Modes in which the terminal's own bidi must be out of the way.
  private static func switchOff(_ way: SwitchOff, unless mode: OutputMode, in profile: inout TerminalProfile)
  {
    guard mode == .visual || mode == .raw || mode == .none else { return }
    switch way {
    case .no: break
    case .explicitMode:
      // ECMA-48 BDSM: explicit while we draw, implicit (the default) for whoever comes after us.
      profile.enter = Array("\u{1B}[8l".utf8)
      profile.leave = Array("\u{1B}[8h".utf8)
    case .mltermControl:
      profile.enter = Array("\u{1B}]5379;use_ctl=false\u{07}".utf8)
      profile.leave = Array("\u{1B}]5379;use_ctl=true\u{07}".utf8)
    }
  }

  private enum SwitchOff { case no, explicitMode, mltermControl }

  private static func detect(
    _ answers: TerminalAnswers, _ environment: [String: String], _ tmuxClient: String?
  ) -> (mode: OutputMode, reason: String, switchOff: SwitchOff) {
    let version = answers.version ?? ""
    let term = environment["TERM"] ?? ""
    if environment["TMUX"] != nil || environment["STY"] != nil || term.hasPrefix("screen")
      || term.hasPrefix("tmux")
    {
      return insideMultiplexer(environment, tmuxClient)
    }
    switch answers.bidiMode {
    case 1, 2: return (.visual, "the terminal lets its bidi be switched off (BDSM)", .explicitMode)
    case 3: return (.logical, "the terminal always reorders text itself (BDSM)", .no)
    default: break
    }
    if version.hasPrefix("Konsole") || environment["KONSOLE_VERSION"] != nil {
      return (.logicalMirror, "Konsole reorders text and cannot be told not to", .no)
    }
    if version.hasPrefix("mlterm") || term.hasPrefix("mlterm") || environment["MLTERM"] != nil {
      return (.visual, "mlterm, with its bidi switched off", .mltermControl)
    }
    if version.hasPrefix("kitty") || term == "xterm-kitty" || environment["KITTY_WINDOW_ID"] != nil {
      return (.kitty, "kitty draws each right-to-left word reversed", .no)
    }
    switch environment["TERM_PROGRAM"] {
    case "Apple_Terminal"?: return (.logical, "Apple Terminal reorders text and cannot be told not to", .no)
    case "iTerm.app"? where (answers.version ?? environment["TERM_PROGRAM_VERSION"] ?? "").contains("3.6"):
      return (.logical, "this iTerm2 reorders text", .no)
    default: break
    }
    if let vte = Int(environment["VTE_VERSION"] ?? ""), vte >= firstBidiVTE {
      return (.visual, "VTE, with its bidi switched off", .explicitMode)
    }
    if environment["WT_SESSION"] != nil {
      return (.visual, "Windows Terminal leaves the order of text alone", .no)
    }
    // DA1 says "6" for the Linux console and for alacritty too; version 136 in DA2 is PuTTY's alone.
    if answers.secondary == "0;136;0" {
      return (.logicalAuto, "PuTTY, which reorders whole lines", .no)
    }
    if term == "linux" { return (.raw, "the console font has no joined letters", .no) }
    return (.visual, "the terminal shows text in the order it is sent", .no)
  }

  /// tmux and screen swallow the sequences that would switch the outer terminal's bidi off, and the
  /// environment may be that of another terminal than the one attached.
  private static func insideMultiplexer(
    _ environment: [String: String], _ tmuxClient: String?
  ) -> (mode: OutputMode, reason: String, switchOff: SwitchOff) {
    if let client = tmuxClient, !client.isEmpty {
      if client.hasPrefix("VTE") { return (.logical, "tmux inside VTE", .no) }
      if client.hasPrefix("Konsole") { return (.logicalMirror, "tmux inside Konsole", .no) }
      if client.hasPrefix("kitty") { return (.kitty, "tmux inside kitty", .no) }
      if client.hasPrefix("mlterm") { return (.logicalAuto, "tmux inside mlterm", .no) }
      return (.visual, "tmux inside \(client)", .no)
    }
    if let vte = Int(environment["VTE_VERSION"] ?? ""), vte >= firstBidiVTE {
      return (.logical, "a multiplexer started inside VTE", .no)
    }
    if environment["KONSOLE_VERSION"] != nil {
      return (.logicalMirror, "a multiplexer started inside Konsole", .no)
    }
    if environment["MLTERM"] != nil { return (.logicalAuto, "a multiplexer started inside mlterm", .no) }
    if environment["KITTY_WINDOW_ID"] != nil { return (.kitty, "a multiplexer started inside kitty", .no) }
    if environment["TERM_PROGRAM"] == "Apple_Terminal" {
      return (.logical, "a multiplexer started inside Apple Terminal", .no)
    }
    return (.visual, "a multiplexer, the terminal around it is not known to reorder", .no)
  }
}
