/// Counts Unicode scalars by the bytes that begin them, eight bytes at a time: walking over the scalars of a long
/// text takes some ten times as long.
public enum ScalarCount {
  /// The scalars of a text.
  public static func of(_ text: String) -> Int {
    var text = text
    return text.withUTF8 { count($0, 0..<$0.count) }
  }

  /// The scalars in ranges of a text's UTF-8, which begin and end between scalars.
  public static func of(_ ranges: [Range<Int>], in text: String) -> [Int] {
    var text = text
    return text.withUTF8 { bytes in ranges.map { count(bytes, $0.clamped(to: 0..<bytes.count)) } }
  }

  private static func count(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    let raw = UnsafeRawPointer(base)
    var at = range.lowerBound
    var continuations = 0
    while at + 8 <= range.upperBound {
      let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      // The bytes of the form 10xxxxxx: the highest bit set, the next one not.
      continuations &+= (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
      at += 8
    }
    while at < range.upperBound {
      if bytes[at] & 0xC0 == 0x80 { continuations += 1 }
      at += 1
    }
    return range.count - continuations
  }
}
