/// Takes Markdown's inline signs out of a line: links and images keep their text, emphasis and code their words.
enum InlineMarkup {
  /// The plain text of a line, and whether it is unchanged.
  static func plain(_ text: String) -> (text: String, isVerbatim: Bool) {
    let source = Array(text.unicodeScalars)
    guard source.contains(where: { signs.contains($0) }) else { return (text, true) }
    var out = String.UnicodeScalarView()
    append(source[...], to: &out, depth: 0)
    let plain = String(out)
    return (plain, plain.unicodeScalars.elementsEqual(source))
  }

  private static func append(
    _ s: ArraySlice<Unicode.Scalar>, to out: inout String.UnicodeScalarView, depth: Int
  ) {
    var i = s.startIndex
    while i < s.endIndex {
      let c = s[i]
      if c == "\\", i + 1 < s.endIndex, s[i + 1].value < 0x80, !s[i + 1].properties.isAlphabetic {
        out.append(s[i + 1])
        i += 2
      } else if c == "[" || (c == "!" && i + 1 < s.endIndex && s[i + 1] == "["), depth < 8,
        let link = link(s, at: c == "!" ? i + 1 : i)
      {
        append(s[link.text], to: &out, depth: depth + 1)
        i = link.end
      } else if c == "<", let close = s[i...].prefix(400).firstIndex(of: ">"), isTag(s[(i + 1)..<close]) {
        i = close + 1
      } else if c == "*" || c == "`" || (c == "~" && i + 1 < s.endIndex && s[i + 1] == "~") {
        // a star with blanks on both sides is a star
        let before = i > s.startIndex ? s[i - 1] : " "
        let after = i + 1 < s.endIndex ? s[i + 1] : " "
        if Blank.isBlank(before) && Blank.isBlank(after) { out.append(c) }
        i += 1
      } else if c == "_", isWordEdge(s, i) {
        i += 1
      } else {
        out.append(c)
        i += 1
      }
    }
  }

  /// `[text](address)` and `[text][label]` from an opening bracket.
  private static func link(
    _ s: ArraySlice<Unicode.Scalar>, at open: Int
  ) -> (text: Range<Int>, end: Int)? {
    var depth = 0
    var close: Int?
    for i in open..<min(s.endIndex, open + 300) {
      if s[i] == "[" { depth += 1 }
      if s[i] == "]" {
        depth -= 1
        if depth == 0 {
          close = i
          break
        }
      }
    }
    guard let close, close + 1 < s.endIndex else { return nil }
    let ending: Unicode.Scalar
    switch s[close + 1] {
    case "(": ending = ")"
    case "[": ending = "]"
    default: return nil
    }
    guard let end = s[(close + 2)...].prefix(2000).firstIndex(of: ending) else { return nil }
    return ((open + 1)..<close, end + 1)
  }

  private static func isTag(_ s: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = s.first else { return false }
    return first == "/" || first == "!" || (first.value < 0x80 && first.properties.isAlphabetic)
  }

  private static func isWordEdge(_ s: ArraySlice<Unicode.Scalar>, _ i: Int) -> Bool {
    let before = i > s.startIndex && s[i - 1].properties.isAlphabetic
    let after = i + 1 < s.endIndex && s[i + 1].properties.isAlphabetic
    return before != after
  }

  private static let signs: Set<Unicode.Scalar> = ["\\", "[", "<", "*", "`", "~", "_", "!"]
}
