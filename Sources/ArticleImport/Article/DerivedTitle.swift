/// A title made from the first sentence of a text that has none.
enum DerivedTitle {
  /// Longest title in words before it is cut.
  static let wholeSentence = 16
  private static let leastWords = 6
  private static let cutWords = 12

  /// The first sentence; where it is long, its part up to a comma, or its first words with an ellipsis.
  static func of(_ text: String) -> String {
    let view = text.unicodeScalars
    var words = 0
    var inside = false
    var depth = 0
    var comma: String.Index?
    var cut: String.Index?
    var index = view.startIndex
    while index < view.endIndex {
      let s = view[index]
      let next = view.index(after: index)
      if Blank.isBlank(s) {
        if inside, words == cutWords, cut == nil { cut = index }
        inside = false
      } else {
        if !inside { words += 1 }
        inside = true
      }
      if words > wholeSentence { break }
      if opening.contains(s) { depth += 1 }
      if closing.contains(s) { depth = max(0, depth - 1) }
      let endsWord = next == view.endIndex || Blank.isBlank(view[next])
      if endsWord, s == "." || s == "؟" || s == "?" || s == "!" || s == "۔", words >= 2 {
        return trimmed(view[..<(s == "." ? index : next)])
      }
      if endsWord, depth == 0, s == "،" || s == "؛" || s == "," || s == ";", words >= leastWords {
        comma = index
      }
      index = next
    }
    if index == view.endIndex { return trimmed(view[...]) }
    if let comma { return trimmed(view[..<comma]) }
    return trimmed(view[..<(cut ?? index)]) + "…"
  }

  private static func trimmed(_ piece: Substring.UnicodeScalarView) -> String {
    var rest = piece
    while let s = rest.last, Blank.isBlank(s) || s == "،" || s == ":" { rest.removeLast() }
    return String(rest)
  }

  private static let opening: Set<Unicode.Scalar> = ["«", "“", "(", "["]
  private static let closing: Set<Unicode.Scalar> = ["»", "”", ")", "]"]
}
