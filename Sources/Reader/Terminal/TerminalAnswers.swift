/// What a terminal answers when it is asked who it is and whether it reorders text.
struct TerminalAnswers: Hashable, Sendable {
  /// The answer to DECRQM for mode 8 (BDSM), `CSI 8 ; Ps $ y`: 0 unknown, 1 implicit, 2 explicit,
  /// 3 always implicit, 4 always explicit; nil when there was none.
  var bidiMode: Int?
  /// The answer to XTVERSION, `DCS > | text ST`.
  var version: String?
  /// The parameters of the answer to DA1, `CSI ? … c`.
  var attributes: String?

  /// The parameters of the answer to DA2, `CSI > … c`.
  var secondary: String?

  /// What is sent: DECRQM 8, XTVERSION, DA2, and DA1, which every terminal answers, as the fence.
  static let question: [UInt8] = Array("\u{1B}[8$p\u{1B}[>q\u{1B}[>c\u{1B}[c".utf8)

  /// Reads whatever came back; anything else in it is ignored.
  init(parsing bytes: [UInt8]) {
    var i = 0
    while i < bytes.count {
      guard bytes[i] == 0x1B, i + 1 < bytes.count else {
        i += 1
        continue
      }
      if bytes[i + 1] == 0x5B {
        var end = i + 2
        while end < bytes.count, !(0x40...0x7E).contains(bytes[end]) { end += 1 }
        guard end < bytes.count else { return }
        let body = String(decoding: bytes[i + 2..<end], as: UTF8.self)
        if bytes[end] == 0x79, body.hasSuffix("$"), let mode = TerminalAnswers.modeReport(body.dropLast()) {
          bidiMode = mode
        }
        if bytes[end] == 0x63, body.hasPrefix("?") { attributes = String(body.dropFirst()) }
        if bytes[end] == 0x63, body.hasPrefix(">") { secondary = String(body.dropFirst()) }
        i = end + 1
      } else if bytes[i + 1] == 0x50 {
        var end = i + 2
        while end < bytes.count, bytes[end] != 0x1B, bytes[end] != 0x07 { end += 1 }
        let body = String(decoding: bytes[i + 2..<end], as: UTF8.self)
        if body.hasPrefix(">|") { version = TerminalAnswers.printable(body.dropFirst(2)) }
        i = end + 1
      } else {
        i += 1
      }
    }
  }

  /// No answers.
  init() {}

  /// A version is shown to people and kept in a file: nothing in it may act.
  private static func printable(_ body: Substring) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: body.unicodeScalars.filter { (0x20...0x7E).contains($0.value) }.prefix(100))
    return String(view)
  }

  private static func modeReport(_ body: Substring) -> Int? {
    let parts = body.split(separator: ";").map { Int($0) }
    return parts.count == 2 && parts[0] == 8 ? parts[1] : nil
  }

  /// True when the fence is there: nothing more will come.
  static func isComplete(_ bytes: [UInt8]) -> Bool { TerminalAnswers(parsing: bytes).attributes != nil }
}
