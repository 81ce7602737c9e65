import Glibc
import TextLayout

/// The page "which line reads right?": one line of Arabic in every mode, and a question.
struct TerminalSelfTest {
  /// A line with all that goes wrong: a colon, two numbers, brackets, lam-alef.
  static let line = "قال أحمد: الأحد 23 فبراير 2020 (تجربة)"

  /// The modes in the order of their numbers, from 1.
  static let modes: [OutputMode] = [.visual, .logical, .logicalAuto, .logicalMirror, .kitty, .raw]

  let examination: TerminalExamination
  let columns: Int

  /// Shows the page and reads answers until there is one.
  /// - Parameter readLine: the next line that was typed; nil at the end of the input.
  /// - Returns: the mode that reads right; nil if the person leaves it open.
  func ask(_ output: TextSink, readLine: () -> String?) -> OutputMode? {
    for bytes in page() {
      output.write(bytes: bytes)
      output.flush()
    }
    for _ in 0..<3 {
      output.write(question)
      output.flush()
      guard let typed = readLine() else { break }
      switch TerminalSelfTest.answer(typed) {
      case .mode(let mode):
        output.line("\(mode.rawValue): \(examination.terminalName)")
        return mode
      case .none:
        output.line(nothingKept)
        return nil
      case .unclear: continue
      }
    }
    output.line()
    output.line(nothingKept)
    return nil
  }

  /// What a typed line means.
  enum Answer: Hashable {
    case mode(OutputMode)
    /// No line reads right, or the person does not want to say.
    case none
    case unclear
  }

  /// Reads an answer: the number of a line in any digits, 0 or nothing for none of them.
  static func answer(_ typed: String) -> Answer {
    let word = typed.filter { !$0.isWhitespace }
    if word.isEmpty { return .none }
    guard word.count == 1, let number = word.first?.wholeNumberValue, number <= modes.count else {
      return .unclear
    }
    return number == 0 ? .none : .mode(modes[number - 1])
  }

  /// The page in pieces that are to be sent one by one: a number, then the line in its mode. The number has a
  /// row of its own, since in a wrong mode it would move.
  func page() -> [[UInt8]] {
    var pieces = [Array((introduction + "\n").utf8)]
    var engine = LayoutEngine()
    let width = max(20, min(columns, 60))
    let cells = engine.field(TerminalSelfTest.line, width: width, direction: .fixed(.rightToLeft)).padded(
      to: width)
    for (index, mode) in TerminalSelfTest.modes.enumerated() {
      pieces.append(Array("\n\(index + 1)\n".utf8))
      let profile = examination.profile(override: mode, use: .lines)
      let text = plainText(of: encoder(for: mode).encode(cells))
      pieces.append(profile.enter + Array((text + "\n").utf8) + profile.leave)
    }
    return pieces
  }

  // MARK: Words

  private var introduction: String {
    """
    Which line reads right? It begins on the right, its letters are
    joined, and 23 and 2020 are not 32 and 0202. Where several do, take
    the first of them.
    """
  }

  private var question: String {
    "\nNumber of the line (1-\(TerminalSelfTest.modes.count)), 0 if none reads right: "
  }

  private var nothingKept: String { "Nothing was kept; the terminal gets what was detected." }
}

extension TerminalSelfTest {
  /// Reads lines from the terminal, also where standard input is something else; nil where there is none.
  static func keyboard() -> (() -> String?)? {
    let fd = open("/dev/tty", O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard fd >= 0 else { return nil }
    return {
      var bytes: [UInt8] = []
      var byte: UInt8 = 0
      while bytes.count < 1024 {
        let n = read(fd, &byte, 1)
        if n < 0, errno == EINTR { continue }
        guard n == 1 else { return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }
        if byte == 0x0A { break }
        bytes.append(byte)
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
