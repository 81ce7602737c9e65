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
  var language = InterfaceLanguage.english

  /// Shows the page and reads answers until there is one.
  /// - Parameter readLine: the next line that was typed; nil at the end of the input.
  /// - Returns: the mode that reads right; nil if the person leaves it open.
  func ask(_ output: TextSink, readLine: () -> String?) -> OutputMode? {
    for bytes in page() {
      output.write(bytes: bytes)
      output.flush()
    }
    for _ in 0..<3 {
      say(question, output)
      output.write("(1-\(TerminalSelfTest.modes.count), 0) ")
      output.flush()
      guard let typed = readLine() else { break }
      switch TerminalSelfTest.answer(typed) {
      case .mode(let mode):
        output.line("\(mode.rawValue): \(examination.terminalName)")
        return mode
      case .none:
        say(nothingKept, output)
        return nil
      case .unclear: continue
      }
    }
    output.line()
    say(nothingKept, output)
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
    var pieces = words(introduction)
    var engine = LayoutEngine()
    let cells = engine.field(TerminalSelfTest.line, width: width, direction: .fixed(.rightToLeft)).padded(
      to: width)
    for (index, mode) in TerminalSelfTest.modes.enumerated() {
      pieces.append(Array("\n\(index + 1)\n".utf8))
      let profile = examination.profile(override: mode, use: .lines)
      let text = LayoutPrinter.colored(encoder(for: mode, contrasts: true).encode(cells), Theme(depth: .mono))
      pieces.append(profile.enter + Array((text + "\n").utf8) + profile.leave)
    }
    return pieces
  }

  // MARK: Words

  private var width: Int { max(20, min(columns, 60)) }

  private var introduction: Phrase {
    Phrase(
      "Which line reads right? It begins on the right, its letters are joined, and 23 and 2020 are not 32 and 0202. "
        + "Where several do, take the first of them.",
      "أي سطر يُقرأ صحيحا؟ يبدأ من اليمين، وحروفه متصلة، والعددان فيه 23 و2020 لا 32 و0202. "
        + "إن صح أكثر من سطر فاختر أولها.")
  }

  private var question: Phrase {
    Phrase("Number of the line, 0 if none reads right:", "رقم السطر، أو 0 إن لم يصح أي منها:")
  }

  private var nothingKept: Phrase {
    Phrase(
      "Nothing was kept; the terminal gets what was detected.", "لم يُحفظ شيء؛ يُعامل الطرف كما اكتُشف.")
  }

  private func say(_ phrase: Phrase, _ output: TextSink) {
    for bytes in words(phrase) {
      output.write(bytes: bytes)
      output.flush()
    }
  }

  /// A phrase in rows. Arabic is sent in the mode that was detected, with the English below it: whether the
  /// terminal shows Arabic rightly is just what the page asks.
  private func words(_ phrase: Phrase) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    if language == .arabic { pieces.append(rows(phrase.arabic, .rightToLeft)) }
    pieces.append(rows(phrase.english, .leftToRight))
    return pieces
  }

  private func rows(_ text: String, _ direction: TextDirection) -> [UInt8] {
    let profile = examination.profile(use: .lines)
    let isArabic = direction == .rightToLeft
    let encoder = encoder(for: isArabic ? profile.mode : .visual, contrasts: true)
    var engine = LayoutEngine()
    let layout = engine.layout(text, options: LayoutOptions(width: width, base: .fixed(direction)))
    let lines = layout.rows.map {
      LayoutPrinter.colored(encoder.encode($0.padded(to: width)), Theme(depth: .mono)) + "\n"
    }.joined()
    return isArabic ? profile.enter + Array(lines.utf8) + profile.leave : Array(lines.utf8)
  }
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
