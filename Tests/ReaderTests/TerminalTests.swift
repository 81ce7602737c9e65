import ArticleModel
import TextLayout
import Testing

@testable import Reader

@Suite("Terminal") struct TerminalTests {
  static func answers(_ text: String) -> TerminalAnswers { TerminalAnswers(parsing: Array(text.utf8)) }

  @Test("reads what terminals answer")
  func parsing() {
    // Answers as captured from VTE 0.70, xterm 379 and Konsole 22.12.
    let vte = Self.answers("\u{1B}[8;1$y\u{1B}P>|VTE(7006)\u{1B}\\\u{1B}[?65;1;9c")
    #expect(vte.bidiMode == 1 && vte.version == "VTE(7006)" && vte.attributes == "65;1;9")
    let xterm = Self.answers("\u{1B}[8;0$y\u{1B}P>|XTerm(379)\u{1B}\\\u{1B}[?64;1;2;6c")
    #expect(xterm.bidiMode == 0)
    let typedAhead = Self.answers("jjq\u{1B}[?6c")
    #expect(typedAhead.bidiMode == nil && typedAhead.attributes == "6")
    #expect(!TerminalAnswers.isComplete(Array("\u{1B}[8;1$y\u{1B}P>|VTE".utf8)))
    for junk in ["", "\u{1B}", "\u{1B}[", "\u{1B}P>|", "\u{1B}[8;9999999999999999999$y", "\u{1B}[?c"] {
      _ = Self.answers(junk)
    }
  }

  @Test(
    "chooses the mode that was measured to be right",
    arguments: [
      ("\u{1B}[8;1$y\u{1B}[?65c", [:], "visual", "\u{1B}[8l"),
      ("\u{1B}[8;3$y\u{1B}[?65c", [:], "logical", ""),
      ("\u{1B}P>|Konsole 22.12.3\u{1B}\\\u{1B}[?62c", [:], "logical-mirror", ""),
      (
        "\u{1B}[8;0$y\u{1B}P>|mlterm(3.9.0)\u{1B}\\\u{1B}[?63c", [:], "visual",
        "\u{1B}]5379;use_ctl=false\u{07}"
      ),
      ("\u{1B}P>|kitty(0.26.5)\u{1B}\\\u{1B}[8;0$y\u{1B}[?62c", [:], "kitty", ""),
      ("\u{1B}[8;0$y\u{1B}P>|XTerm(379)\u{1B}\\\u{1B}[?64c", [:], "visual", ""),
      ("", ["TERM_PROGRAM": "Apple_Terminal"], "logical", ""),
      // As captured from pterm 0.78, alacritty 0.11 and the Linux console's source.
      ("\u{1B}[>0;136;0c\u{1B}[?6c", ["TERM": "xterm"], "logical-auto", ""),
      ("\u{1B}[>0;1700;1c\u{1B}[?6c", ["TERM": "alacritty"], "visual", ""),
      ("\u{1B}[?6c", ["TERM": "linux"], "raw", ""),
      ("\u{1B}[?1;2c", ["TMUX": "x", "VTE_VERSION": "7006"], "logical", ""),
      ("\u{1B}[?1;2c", ["TMUX": "x"], "visual", ""),
      ("\u{1B}[?1;2c", ["STY": "x", "MLTERM": "3.9.0"], "logical-auto", ""),
      ("\u{1B}[?1;2c", ["STY": "x", "KONSOLE_VERSION": "221203"], "logical-mirror", ""),
      ("", ["TERM": "linux"], "raw", ""),
      ("", [:], "visual", ""),
    ] as [(String, [String: String], String, String)])
  func detection(answer: String, environment: [String: String], mode: String, enter: String) {
    let profile = TerminalDetection.profile(answers: Self.answers(answer), environment: environment)
    #expect(profile.mode.rawValue == mode)
    #expect(profile.enter == Array(enter.utf8))
    #expect(profile.enter.isEmpty == profile.leave.isEmpty)
  }

  @Test("what a person asks for comes first")
  func override() {
    let profile = TerminalDetection.profile(
      override: .logical, answers: Self.answers("\u{1B}[8;1$y\u{1B}[?65c"), environment: [:])
    #expect(profile.mode == .logical)
    // The terminal's own bidi is needed then.
    #expect(profile.enter.isEmpty)
  }

  @Test("mlterm keeps its bidi for lines that stay on its screen")
  func printedLines() {
    let answers = Self.answers("\u{1B}[8;0$y\u{1B}P>|mlterm(3.9.0)\u{1B}\\\u{1B}[?63c")
    let lines = TerminalDetection.profile(answers: answers, environment: [:], use: .lines)
    #expect(lines.mode == .logicalAuto && lines.enter.isEmpty)
  }

  @Test("PuTTY gets one pane at a time")
  func panes() {
    let putty = TerminalDetection.profile(
      answers: Self.answers("\u{1B}[>0;136;0c\u{1B}[?6c"), environment: ["TERM": "xterm"])
    #expect(!putty.suitsPanes)
    let xterm = TerminalDetection.profile(answers: Self.answers("\u{1B}[8;0$y\u{1B}[?64c"), environment: [:])
    #expect(xterm.suitsPanes && putty.suitsScrollBar && xterm.suitsScrollBar)
    // Seen in tmux inside mlterm 3.9.0: the bar jumped to the other edge of its row, and the row moved.
    let mlterm = TerminalDetection.profile(
      answers: Self.answers("\u{1B}[?1;2c"), environment: ["TMUX": "x", "TERM": "screen", "MLTERM": "3.9.0"])
    #expect(mlterm.mode == .logicalAuto && !mlterm.suitsScrollBar)
  }

  @Test("a version is cleaned of what could act")
  func hostileVersion() {
    #expect(Self.answers("\u{1B}P>|a\nvisual b\u{9B}2Jc\u{1B}\\").version == "avisual b2Jc")
  }

  @Test(
    "base 64 as RFC 4648 has it",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"),
    ])
  func base64(text: String, expected: String) {
    #expect(TerminalSequences.base64(Array(text.utf8)) == expected)
  }

  @Test("a title cannot smuggle escape sequences")
  func title() {
    let bytes = TerminalSequences.title("a\u{1B}]0;b\u{07}\u{9B}c")
    #expect(bytes.filter { $0 == 0x1B }.count == 1)
    #expect(bytes.last == 0x07 && bytes.dropLast().allSatisfy { $0 != 0x07 })
  }

  @Test("kinds of actors differ without colours too", arguments: [ColorDepth.mono, .eight, .palette256])
  func kinds(depth: ColorDepth) {
    let theme = Theme(depth: depth)
    var looks = ActorKind.allCases.map { theme.appearance(of: $0.role.style) }
    for i in looks.indices { (looks[i].foreground, looks[i].background) = (-1, -1) }
    #expect(Set(looks).count == 3 && !looks.contains(theme.appearance(of: .plain)))
  }
}
