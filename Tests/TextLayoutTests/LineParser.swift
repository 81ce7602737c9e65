/// Reads the semicolon-separated fields of Unicode's test files byte by byte: fast enough for a debug build.
struct LineParser {
  let bytes: UnsafeBufferPointer<UInt8>
  private var next = 0
  private var at = 0
  private var end = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Moves to the next line that is not empty.
  mutating func nextLine() -> Bool {
    repeat {
      guard next < bytes.count else { return false }
      at = next
      while next < bytes.count, bytes[next] != 0x0A { next += 1 }
      end = next
      next += 1
    } while at == end
    return true
  }

  var isComment: Bool { bytes[at] == 0x23 }

  /// Whether the line begins with a prefix, which is then skipped.
  mutating func starts(with prefix: StaticString) -> Bool {
    let length = prefix.utf8CodeUnitCount
    guard end - at >= length else { return false }
    var index = 0
    while index < length {
      if bytes[at + index] != prefix.utf8Start[index] { return false }
      index += 1
    }
    at += length
    return true
  }

  /// The numbers up to the next semicolon; "x" stands for the value `unknown`.
  mutating func numbers(unknown: Int, radix: Int = 10) -> [Int] {
    var result: [Int] = []
    var value = -1
    while true {
      let byte = at < end ? bytes[at] : 0x3B
      at += 1
      switch byte {
      case 0x30...0x39: value = max(value, 0) * radix + Int(byte - 0x30)
      case 0x41...0x46: value = max(value, 0) * radix + Int(byte - 0x41 + 10)
      case 0x78: value = unknown
      default:
        if value >= 0 { result.append(value) }
        value = -1
        if byte == 0x3B { return result }
      }
    }
  }

  /// A data line of BidiTest.txt: the names of classes and the bit set of paragraph directions.
  mutating func classes() -> (names: [String], directions: Int)? {
    guard bytes[at] != 0x23, bytes[at] != 0x40 else { return nil }
    var names: [String] = []
    var start = at
    while at < end {
      let byte = bytes[at]
      if byte == 0x20 || byte == 0x3B {
        if at > start {
          names.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<at]), as: UTF8.self))
        }
        start = at + 1
        if byte == 0x3B { break }
      }
      at += 1
    }
    at += 1
    return (names, numbers(unknown: 0, radix: 16).first ?? 0)
  }
}
