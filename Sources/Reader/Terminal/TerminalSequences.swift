/// Escape sequences that curses has no call for.
enum TerminalSequences {
  /// OSC 52: puts text into the clipboard of the person's terminal, also over ssh. tmux passes it on
  /// itself (`set-clipboard`), so it is sent bare there as well.
  static func copy(_ text: String, insideTmux: Bool) -> [UInt8] {
    Array("\u{1B}]52;c;\(base64(Array(text.utf8)))\u{07}".utf8)
  }

  /// OSC 2, with everything that could end the sequence or start another taken out.
  static func title(_ title: String) -> [UInt8] {
    let safe = title.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F...0x9F ~= $0.value) }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: safe.prefix(120))
    return Array("\u{1B}]2;\(String(view))\u{07}".utf8)
  }

  /// RFC 4648 base 64.
  static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count + 2) / 3 * 4)
    var i = 0
    while i < bytes.count {
      let b1 = i + 1 < bytes.count ? bytes[i + 1] : 0
      let b2 = i + 2 < bytes.count ? bytes[i + 2] : 0
      out.append(alphabet[Int(bytes[i] >> 2)])
      out.append(alphabet[Int((bytes[i] & 3) << 4 | b1 >> 4)])
      out.append(i + 1 < bytes.count ? alphabet[Int((b1 & 15) << 2 | b2 >> 6)] : 0x3D)
      out.append(i + 2 < bytes.count ? alphabet[Int(b2 & 63)] : 0x3D)
      i += 3
    }
    return String(decoding: out, as: UTF8.self)
  }
}
