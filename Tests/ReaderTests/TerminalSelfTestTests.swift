import Foundation
import TextLayout
import Testing

@testable import Reader

/// `qari terminal --test` and what it keeps.
@Suite("Terminal self-test") struct TerminalSelfTestTests {
  static let vte = TerminalExamination(
    answers: TerminalAnswers(parsing: Array("\u{1B}[8;1$y\u{1B}P>|VTE(7006)\u{1B}\\\u{1B}[?65c".utf8)),
    environment: ["TERM": "xterm-256color"])

  @Test(
    "understands answers",
    arguments: [
      ("1", .mode(.visual)), (" 2\r", .mode(.logical)), ("٣", .mode(.logicalAuto)), ("۶", .mode(.raw)),
      ("0", .none), ("", .none), ("7", .unclear), ("12", .unclear), ("x", .unclear), ("½", .unclear),
    ] as [(String, TerminalSelfTest.Answer)])
  func answers(typed: String, meant: TerminalSelfTest.Answer) {
    #expect(TerminalSelfTest.answer(typed) == meant)
  }

  @Test("prints each line in its mode, the terminal's bidi off only where it must be")
  func page() throws {
    let pieces = TerminalSelfTest(examination: Self.vte, columns: 80).page()
    let lines = pieces.filter { $0.contains(0xD8) || $0.contains(0xEF) }
    try #require(lines.count == TerminalSelfTest.modes.count)
    let texts = lines.map { String(decoding: $0, as: UTF8.self) }
    for (mode, text) in zip(TerminalSelfTest.modes, texts) {
      let switchesOff = mode == .visual || mode == .raw
      #expect(text.hasPrefix("\u{1B}[8l") == switchesOff && text.hasSuffix("\u{1B}[8h") == switchesOff)
      #expect(text.contains("23") && text.contains("2020"))
    }
    // Checked by hand: visual order begins, at the left, with the bracket that ends the sentence; a terminal
    // that reorders is sent the words from the first on.
    #expect(texts[0].drop { $0 != "(" }.hasPrefix("(\u{FE94}\u{FE91}\u{FEAE}\u{FEA0}\u{FE97})"))
    #expect(texts[1].contains("قال أحمد"))
  }

  @Test("asks again after an unclear answer, gives up at the end of the input")
  func asking() {
    let test = TerminalSelfTest(examination: Self.vte, columns: 40)
    var typed = ["what", "2"]
    let sink = TextSink(descriptor: nil)
    #expect(test.ask(sink) { typed.isEmpty ? nil : typed.removeFirst() } == .logical)
    #expect(sink.text.hasSuffix("logical: xterm-256color VTE(7006)\n"))
    #expect(test.ask(TextSink(descriptor: nil)) { nil } == nil)
  }

  @Test("in an Arabic interface, Arabic in the detected mode with the English below")
  func arabic() {
    // Konsole is sent logical order: the words of the page stand in its bytes as they are written.
    let konsole = TerminalExamination(
      answers: TerminalAnswers(parsing: Array("\u{1B}P>|Konsole 22.12.3\u{1B}\\\u{1B}[?62;22c".utf8)),
      environment: ["TERM": "xterm-256color"])
    let test = TerminalSelfTest(examination: konsole, columns: 80, language: .arabic)
    let sink = TextSink(descriptor: nil)
    #expect(test.ask(sink) { "4" } == .logicalMirror)
    #expect(sink.text.contains("أي سطر") && sink.text.contains("Which line"))
    #expect(sink.text.contains("رقم السطر") && sink.text.contains("Number of the line"))
    let english = TerminalSelfTest(examination: konsole, columns: 80).page().joined()
    #expect(!String(decoding: english, as: UTF8.self).contains("سطر"))
  }

  @Test("an answer comes before the guess, an override before the answer")
  func order() {
    var terminal = Self.vte
    terminal.memory = TerminalMemory("raw xterm XTerm(379)\nlogical xterm-256color VTE(7006)\n")
    #expect(terminal.profile().mode == .logical && terminal.profile().enter.isEmpty)
    #expect(terminal.profile(override: .visual).enter == Array("\u{1B}[8l".utf8))
    terminal.answers.version = "VTE(7600)"
    #expect(terminal.profile().mode == .visual)
  }

  @Test("inside tmux the answer belongs to the terminal around it")
  func multiplexer() {
    let inner = TerminalExamination(
      answers: TerminalAnswers(parsing: Array("\u{1B}P>|tmux 3.3a\u{1B}\\\u{1B}[?1;2c".utf8)),
      environment: ["TERM": "tmux-256color", "TMUX": "x"], tmuxClient: "VTE(7006)")
    #expect(inner.terminalName == "tmux-256color tmux 3.3a in VTE(7006)")
  }

  @Test("terminals without XTVERSION are told apart by DA2")
  func secondaryAttributes() {
    // As captured from VTE 0.70.6 and alacritty 0.11.
    let names = ["65;7006;1", "0;1700;1"].map { secondary in
      TerminalExamination(
        answers: TerminalAnswers(parsing: Array("\u{1B}[>\(secondary)c\u{1B}[?6c".utf8)),
        environment: ["TERM": "xterm-256color"]
      ).terminalName
    }
    #expect(names == ["xterm-256color DA2 65;7006;1", "xterm-256color DA2 0;1700;1"])
  }

  @Test("keeps answers in a file of lines, and what it does not understand")
  func memory() throws {
    let folder = try TemporaryFolder()
    let environment = ["XDG_CONFIG_HOME": folder.path]
    #expect(TerminalMemory.load(environment).text.isEmpty)
    var memory = TerminalMemory("# mine\nsideways xterm\nvisual xterm A 1\n")
    memory.remember(.kitty, for: "xterm A 1")
    memory.remember(.raw, for: "xterm")
    try memory.save(environment)
    let kept = TerminalMemory.load(environment)
    #expect(kept.text == "# mine\nsideways xterm\nkitty xterm A 1\nraw xterm\n")
    #expect(kept.mode(of: "xterm A 1") == .kitty && kept.mode(of: "A 1") == nil)
    memory.remember(nil, for: "xterm")
    #expect(memory.mode(of: "xterm") == nil)
  }

  @Test("needs a terminal")
  func withoutTerminal() {
    let run = CommandLineRun(["terminal", "--test"])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains("there is no terminal to test"))
  }

  @Test("says what was detected and why")
  func report() {
    let run = CommandLineRun(["terminal", "--render", "raw"])
    #expect(run.status == 0)
    #expect(run.lines.prefix(2) == ["mode: raw", "because: --render asks for it"])
    #expect(run.output.contains("answer to XTVERSION: ") && run.output.contains("self-test: "))
  }
}
