import TextLayout

/// Everything that a terminal's mode is decided by.
struct TerminalExamination {
  /// What the terminal answered.
  var answers = TerminalAnswers()
  /// The variables of the process.
  var environment: [String: String] = [:]
  /// The type of the terminal around tmux, where tmux knows it.
  var tmuxClient: String?
  /// What the person found right by the self-test.
  var memory = TerminalMemory()

  /// The variables that say something about a terminal, in the order in which they are shown.
  static let telling = [
    "TERM", "TERM_PROGRAM", "TERM_PROGRAM_VERSION", "VTE_VERSION", "KONSOLE_VERSION", "KITTY_WINDOW_ID",
    "MLTERM",
    "ALACRITTY_WINDOW_ID", "WT_SESSION", "TMUX", "STY",
  ]

  /// The name under which an answer to the self-test is kept: TERM, and who the terminal says it is, by
  /// XTVERSION or else by DA2 (VTE 0.70 and alacritty know no XTVERSION). Inside tmux also the terminal around it,
  /// since that is the one that draws.
  var terminalName: String {
    let version = answers.version ?? answers.secondary.map { "DA2 \($0)" }
    return [environment["TERM"], version, tmuxClient.flatMap { $0.isEmpty ? nil : "in \($0)" }]
      .compactMap(\.self).map { String($0.filter { !$0.isNewline }) }.joined(separator: " ")
  }

  /// What was found right in this terminal by the self-test.
  var remembered: OutputMode? { memory.mode(of: terminalName) }

  /// The decision.
  /// - Parameters:
  ///   - override: what the person asked for, by option, environment or settings.
  ///   - use: what the text is for.
  func profile(override: OutputMode? = nil, use: TerminalUse = .screen) -> TerminalProfile {
    TerminalDetection.profile(
      override: override, remembered: remembered, answers: answers, environment: environment,
      tmuxClient: tmuxClient, use: use)
  }

  /// What is known about the terminal, one fact a line.
  var facts: [String] {
    var lines: [String] = []
    lines.append("answer to DECRQM 8 (bidi): \(answers.bidiMode.map(TerminalExamination.meaning) ?? "none")")
    lines.append("answer to XTVERSION: \(answers.version ?? "none")")
    lines.append("answer to DA1: \(answers.attributes ?? "none")")
    lines.append("answer to DA2: \(answers.secondary ?? "none")")
    if let tmuxClient { lines.append("around tmux: \(tmuxClient.isEmpty ? "not known" : tmuxClient)") }
    let variables = TerminalExamination.telling.compactMap { name in
      environment[name].map { "\(name)=\(String($0.filter { $0.isASCII && !$0.isNewline }))" }
    }
    lines.append("environment: \(variables.isEmpty ? "nothing" : variables.joined(separator: " "))")
    lines.append("self-test: \(remembered.map { "\($0.rawValue) was found right" } ?? "not taken here")")
    return lines
  }

  /// ECMA-48 BDSM as DECRQM reports it.
  private static func meaning(_ value: Int) -> String {
    switch value {
    case 0: "0, unknown"
    case 1: "1, reorders, can be switched off"
    case 2: "2, switched off, can be switched on"
    case 3: "3, always reorders"
    case 4: "4, never reorders"
    default: "\(value)"
    }
  }
}

/// What text is laid out for.
enum TerminalUse: Sendable {
  /// The full screen, which is ours until we leave it.
  case screen
  /// Lines that stay on the person's screen afterwards.
  case lines
}
