/// The tokens of a text as the network reads them.
///
/// Words are letters and digits with the marks on them, every other visible character is a token of its
/// own, and white space with a line break in it, between two other tokens, is one token too.
struct TaggerTokens {
  /// Scalar offsets of the tokens' beginnings.
  private(set) var starts: [Int32] = []
  /// Scalar offsets after the tokens.
  private(set) var ends: [Int32] = []
  /// The token stands for a line break.
  private(set) var isNewline: [Bool] = []

  /// Number of tokens.
  var count: Int { starts.count }

  /// Scalar range of a token.
  func range(_ i: Int) -> Range<Int> { Int(starts[i])..<Int(ends[i]) }

  /// Cuts the given pieces of a text; between two pieces there is a line break.
  mutating func cut(_ text: UnsafeBufferPointer<UInt32>, pieces: [Range<Int>], _ characters: CharacterTables)
  {
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    isNewline.removeAll(keepingCapacity: true)
    var newline: Int?
    for piece in pieces {
      let piece = piece.clamped(to: 0..<text.count)
      if count > 0, newline == nil, !piece.isEmpty { newline = Int(ends[count - 1]) }
      cut(text, piece, characters, &newline)
    }
  }

  private mutating func cut(
    _ text: UnsafeBufferPointer<UInt32>, _ piece: Range<Int>, _ characters: CharacterTables,
    _ newline: inout Int?
  ) {
    var i = piece.lowerBound
    while i < piece.upperBound {
      let kind = characters.classOf(text[i])
      switch kind {
      case .newline:
        newline = newline ?? i
        i += 1
      case .space, .invisible: i += 1
      case .other, .mark:
        append(i..<i + 1, after: &newline)
        i += 1
      case .letter, .capital, .digit:
        var end = i + 1
        var j = end
        while j < piece.upperBound {
          let next = characters.classOf(text[j])
          if next.rawValue < CharacterTables.Class.letter.rawValue { break }
          j += 1
          if next != .invisible { end = j }
        }
        append(i..<end, after: &newline)
        i = end
      }
    }
  }

  private mutating func append(_ range: Range<Int>, after newline: inout Int?) {
    if let at = newline {
      if count > 0 { append(at..<at + 1, isNewline: true) }
      newline = nil
    }
    append(range, isNewline: false)
  }

  private mutating func append(_ range: Range<Int>, isNewline newline: Bool) {
    starts.append(Int32(truncatingIfNeeded: range.lowerBound))
    ends.append(Int32(truncatingIfNeeded: range.upperBound))
    isNewline.append(newline)
  }
}
