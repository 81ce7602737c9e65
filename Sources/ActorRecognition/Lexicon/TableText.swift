import ArabicText

/// Reads a table that was compiled in: lines, fields and words of UTF-8 bytes, without building strings.
struct TableText {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// The bytes of a table; they live as long as the program.
  init(_ table: StaticString) {
    bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
  }

  /// The lines that are not empty.
  var lines: some Sequence<Slice<UnsafeBufferPointer<UInt8>>> {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: true).lazy
  }

  /// Hands the folded letters of each word between spaces and line ends to `body`.
  static func words(in part: Slice<UnsafeBufferPointer<UInt8>>, _ body: ([UInt32]) -> Void) {
    var letters: [UInt32] = []
    var decoder = UTF8()
    var iterator = part.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar) where scalar.value > 0x20:
        Folding.append(scalar) { letters.append($0.value) }
      case .scalarValue:
        if !letters.isEmpty { body(letters) }
        letters.removeAll(keepingCapacity: true)
      case .emptyInput, .error:
        if !letters.isEmpty { body(letters) }
        return
      }
    }
  }

  /// Hands the keys of all words to `body`, with the first byte of each; for tables whose words are folded
  /// and written in two-byte letters. Words are read from their end, as keys are made.
  func foldedWords(_ body: (WordKey, UInt8) -> Void) {
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] > 0x20 { end += 1 }
      if end > start { body(TableText.key(bytes[start..<end]), bytes[start]) }
      start = end + 1
    }
  }

  private static func key(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> WordKey {
    var key = WordKey(value: 0)
    var i = word.endIndex - 1
    while i >= word.startIndex {
      if word[i] < 0x80 {
        key = key.prepending(UInt32(word[i]))
        i -= 1
      } else {
        key = key.prepending(UInt32(word[i - 1] & 0x1F) << 6 | UInt32(word[i] & 0x3F))
        i -= 2
      }
    }
    return key
  }
}
