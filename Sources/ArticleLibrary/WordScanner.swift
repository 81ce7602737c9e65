import ArabicText

/// Cuts UTF-8 text into words as the search index knows them: runs of letters and digits, folded
/// (see `Folding`), with marks, tatweel and zero-width characters left out. An Arabic letter and a
/// digit never share a word, so that «بـ20» is found by 20.
struct WordScanner {
  /// One word and where it stands.
  struct Word {
    /// The folded word, UTF-8; valid only inside the call.
    let token: UnsafeBufferPointer<UInt8>
    /// Byte range in the text.
    let bytes: Range<Int>
    /// Unicode scalar range in the text.
    let scalars: Range<Int>
  }

  /// Longest token in bytes; the rest of a longer word is ignored.
  static let longestToken = 96

  /// Hands over the words of the text in order until `body` returns false.
  static func scan(_ text: UnsafeBufferPointer<UInt8>, _ body: (Word) -> Bool) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longestToken + 8) { token in
      var run = Run(token: token)
      var position = 0
      var scalar = 0
      while position < text.count {
        let (value, length) = decode(text, at: position)
        let entry = value < 0x800 ? table[Int(value)] : UInt16(CharacterClass.rare)
        if entry == CharacterClass.separator {
          if !run.flush(body) { return }
        } else if entry == CharacterClass.rare {
          if !run.take(rare: value, position, length, scalar, body) { return }
        } else if entry != CharacterClass.dropped {
          if !run.take(entry, position, length, scalar, body) { return }
        }
        position += length
        scalar += 1
      }
      _ = run.flush(body)
    }
  }

  /// The folded words of a text.
  static func words(of text: String) -> [String] {
    var text = text
    var found: [String] = []
    text.withUTF8 { buffer in
      scan(buffer) { word in
        found.append(String(decoding: word.token, as: UTF8.self))
        return true
      }
    }
    return found
  }

  /// The scalar at a byte position and its length; U+FFFD of length 1 where the bytes are not UTF-8.
  private static func decode(_ text: UnsafeBufferPointer<UInt8>, at i: Int) -> (UInt32, Int) {
    let first = UInt32(text[i])
    if first < 0x80 { return (first, 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first >= 0xC2, i + length <= text.count else { return (0xFFFD, 1) }
    var value = first & (0x7F >> UInt32(length))
    for k in 1..<length { value = value << 6 | UInt32(text[i + k] & 0x3F) }
    return (value, length)
  }

  private enum CharacterClass {
    static let separator: UInt16 = 0
    static let dropped: UInt16 = 1
    static let rare: UInt16 = 2
  }

  /// What becomes of each scalar below U+0800: a `CharacterClass`, or its folded scalar.
  private static let table: [UInt16] = (UInt32(0)..<0x800).map { value in
    guard let scalar = Unicode.Scalar(value) else { return CharacterClass.separator }
    guard let folded = Folding.fold(scalar) else { return CharacterClass.dropped }
    if !isWordScalar(scalar) { return CharacterClass.separator }
    return folded.value < 0x800 ? UInt16(folded.value) : CharacterClass.rare
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  /// The word that is being read.
  private struct Run {
    let token: UnsafeMutableBufferPointer<UInt8>
    var count = 0
    var startByte = 0
    var endByte = 0
    var startScalar = 0
    var endScalar = 0
    var last: UInt32 = 0

    init(token: UnsafeMutableBufferPointer<UInt8>) { self.token = token }

    mutating func flush(_ body: (Word) -> Bool) -> Bool {
      defer { (count, last) = (0, 0) }
      if count == 0 { return true }
      return body(
        Word(
          token: UnsafeBufferPointer(rebasing: token[..<count]), bytes: startByte..<endByte,
          scalars: startScalar..<endScalar))
    }

    mutating func take(
      _ folded: UInt16, _ position: Int, _ length: Int, _ scalar: Int, _ body: (Word) -> Bool
    ) -> Bool {
      let isDigit = folded &- 0x30 < 10
      let changesScript = isDigit ? last >= 0x600 : last &- 0x30 < 10 && folded >= 0x600
      if changesScript, !flush(body) { return false }
      append(UInt32(folded), position, length, scalar)
      return true
    }

    mutating func take(
      rare value: UInt32, _ position: Int, _ length: Int, _ scalar: Int, _ body: (Word) -> Bool
    ) -> Bool {
      guard let original = Unicode.Scalar(value) else { return flush(body) }
      var folded: [Unicode.Scalar] = []
      Folding.append(original) { folded.append($0) }
      if folded.isEmpty { return true }
      if !WordScanner.isWordScalar(original) { return flush(body) }
      for letter in folded { append(letter.value, position, length, scalar) }
      return true
    }

    private mutating func append(_ value: UInt32, _ position: Int, _ length: Int, _ scalar: Int) {
      if count == 0 { (startByte, startScalar) = (position, scalar) }
      (endByte, endScalar) = (position + length, scalar + 1)
      last = value
      guard count < WordScanner.longestToken, let letter = Unicode.Scalar(value) else { return }
      for unit in UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter {
        token[count] = unit
        count += 1
      }
    }
  }
}
