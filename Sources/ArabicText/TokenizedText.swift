/// A text cut into tokens, with the folded letters of each.
///
/// Words are maximal runs of letters, marks and tatweel; numbers maximal runs of digits; every other
/// character but white space and invisible ones is a token of its own. A word that begins with عبدال
/// (after proclitics) becomes two tokens, since عبدالفتاح and عبد الفتاح are one name.
public struct TokenizedText: Sendable {
  /// The scalars of the whole text.
  public let scalars: [UInt32]
  /// The folded letters of all tokens, one token after the other.
  public private(set) var letters: [UInt32] = []
  /// The tokens in order.
  public private(set) var tokens: [Token] = []

  /// Cuts a whole text.
  public init(_ text: String) {
    self.init(text, pieces: nil)
  }

  /// Cuts only the given pieces of a text (scalar ranges, ascending); tokens never cross their edges.
  public init(_ text: String, pieces: [Range<Int>]?) {
    scalars = TokenizedText.decode(text)
    let pieces = pieces ?? [0..<scalars.count]
    let size = pieces.reduce(0) { $0 + $1.count }
    letters.reserveCapacity(size)
    tokens.reserveCapacity(size / 5 + 1)
    for piece in pieces { cut(piece.clamped(to: 0..<scalars.count)) }
  }

  /// The folded letters of a token.
  @inlinable
  public func letters(of token: Token) -> ArraySlice<UInt32> {
    letters[token.firstLetter..<token.firstLetter + token.letterCount]
  }

  /// Scalar offset of the token's folded letter number `letter`, marks before it left out.
  public func offset(of letter: Int, in token: Token) -> Int {
    var left = letter
    var i = token.start
    while i < token.end {
      let folded = TokenizedText.foldedCount(scalars[i])
      if folded > 0 {
        if left < folded { return i }
        left -= folded
      }
      i += 1
    }
    return token.end
  }

  /// The text of a scalar range.
  public func substring(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for v in scalars[range] { if let s = Unicode.Scalar(v) { view.append(s) } }
    return String(view)
  }

  private static func foldedCount(_ value: UInt32) -> Int {
    guard let scalar = Unicode.Scalar(value) else { return 0 }
    var n = 0
    Folding.append(scalar) { _ in n += 1 }
    return n
  }

  private static func decode(_ text: String) -> [UInt32] {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(text.utf8.count / 2 + 8)
    for s in text.unicodeScalars { scalars.append(s.value) }
    return scalars
  }

  private mutating func cut(_ piece: Range<Int>) {
    var i = piece.lowerBound
    var traits: Token.Traits = [.afterSpace, .opensPiece]
    while i < piece.upperBound {
      let kind = ScalarClass.of(scalars[i])
      switch kind {
      case .space, .invisible:
        if kind == .space { traits.insert(.afterSpace) }
        i += 1
      case .letter, .mark, .digit:
        var end = i + 1
        let inner: ScalarClass = kind == .digit ? .digit : .letter
        while end < piece.upperBound, ScalarClass.of(scalars[end]).continues(inner) { end += 1 }
        append(i..<end, kind: kind == .digit ? .number : .word, traits: traits)
        traits = []
        i = end
      case .other:
        append(i..<i + 1, kind: .punctuation, traits: traits)
        traits = []
        i += 1
      }
    }
  }

  private mutating func append(_ range: Range<Int>, kind: Token.Kind, traits: Token.Traits) {
    let first = letters.count
    var traits = traits
    var capitals = 0
    for i in range {
      let v = scalars[i]
      guard let scalar = Unicode.Scalar(v) else { continue }
      if v < 0x600 || v > 0x6FF {
        if ScalarClass.isCapital(scalar) {
          capitals += 1
          if i == range.lowerBound { traits.insert(.capitalised) }
        }
        Folding.append(scalar) { letters.append($0.value) }
      } else if let folded = Folding.fold(scalar) {
        letters.append(folded.value)
      }
    }
    let count = letters.count - first
    if kind == .word {
      let last = scalars[range.upperBound - 1]
      if last == 0x649 { traits.insert(.endsInAlefMaqsura) }
      if last == 0x640 { traits.insert(.endsInTatweel) }
      if capitals > 0, capitals == range.count { traits.insert(.allCapitals) }
      if count > 0, ScalarClass.isArabic(letters[first]) { traits.insert(.arabic) }
      if let half = Compounds.secondHalf(of: letters[first...]) {
        appendHalves(range, first: first, half: half, traits: traits)
        return
      }
    }
    tokens.append(
      Token(
        kind: kind, traits: traits, start: range.lowerBound, end: range.upperBound, firstLetter: first,
        letterCount: count, key: WordKey(letters: letters[first...])))
  }

  private mutating func appendHalves(_ range: Range<Int>, first: Int, half: Int, traits: Token.Traits) {
    let whole = Token(
      kind: .word, traits: traits, start: range.lowerBound, end: range.upperBound, firstLetter: first,
      letterCount: letters.count - first, key: WordKey(value: 0))
    let middle = offset(of: half, in: whole)
    tokens.append(
      Token(
        kind: .word, traits: traits.subtracting(.endsInAlefMaqsura), start: range.lowerBound, end: middle,
        firstLetter: first, letterCount: half, key: WordKey(letters: letters[first..<first + half])))
    tokens.append(
      Token(
        kind: .word, traits: traits.subtracting([.afterSpace, .opensPiece]).union(.secondHalf),
        start: middle, end: range.upperBound, firstLetter: first + half,
        letterCount: letters.count - first - half, key: WordKey(letters: letters[(first + half)...])))
  }
}
