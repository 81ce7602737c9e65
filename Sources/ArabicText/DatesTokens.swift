/// A number, word or sign of a folded text, as the date reader sees it.
struct DateToken {
  enum Kind: Equatable {
    case number(value: Int, digits: Int)
    case word(String)
    case sign(Unicode.Scalar)
  }

  let kind: Kind
  /// Range in the folded scalars.
  let range: Range<Int>

  /// Splits a folded text; blanks separate tokens and are dropped.
  static func tokens(of scalars: [Unicode.Scalar]) -> [DateToken] {
    var tokens: [DateToken] = []
    var i = 0
    while i < scalars.count {
      let start = i
      let s = scalars[i]
      if isDigit(s) {
        var value = 0
        while i < scalars.count, isDigit(scalars[i]) {
          // longer numbers are no part of a date; the value only must not overflow
          if i - start < 9 { value = value * 10 + Int(scalars[i].value - 0x30) }
          i += 1
        }
        tokens.append(DateToken(kind: .number(value: value, digits: i - start), range: start..<i))
      } else if s.properties.isAlphabetic {
        var word = String.UnicodeScalarView()
        while i < scalars.count, scalars[i].properties.isAlphabetic, !isDigit(scalars[i]) {
          word.append(scalars[i])
          i += 1
        }
        tokens.append(DateToken(kind: .word(String(word)), range: start..<i))
      } else {
        i += 1
        if !s.properties.isWhitespace { tokens.append(DateToken(kind: .sign(s), range: start..<i)) }
      }
    }
    return tokens
  }

  private static func isDigit(_ s: Unicode.Scalar) -> Bool { (0x30...0x39).contains(s.value) }
}
