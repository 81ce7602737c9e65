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

  /// Hands the folded letters of every word of the table to `body`.
  func words(_ body: ([UInt32]) -> Void) { TableText.words(in: bytes[...], body) }
}
