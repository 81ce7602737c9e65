/// The Unicode properties of every code point, one 32-bit word each, in a two-stage table.
///
/// FriBidi 1.0.8 carries the data of Unicode 10; its algorithms are used with the classes of this table, which is
/// generated from a newer Unicode Character Database. The table lives as long as the process and is never written
/// after it was built, hence `@unchecked Sendable`.
public struct CharacterTable: @unchecked Sendable {
  private let pageNumbers: UnsafePointer<UInt16>
  private let pages: UnsafePointer<UInt32>

  /// The table of the process, built on first use (about 0.3 ms).
  public static let shared = CharacterTable()

  /// The property word of a code point; U+0000's for values beyond U+10FFFF.
  @inline(__always)
  func word(_ scalar: UInt32) -> CharacterWord {
    let page = Int(pageNumbers[Int(truncatingIfNeeded: min(scalar >> 8, 0x10FF))])
    return CharacterWord(rawValue: pages[page << 8 | Int(scalar & 0xFF)])
  }

  private init() {
    let numbers = UnsafeMutablePointer<UInt16>.allocate(capacity: 0x1100)
    // Pages of one value are shared, since most of the code space is unassigned or ideographs: about 220 are left.
    let words = UnsafeMutablePointer<UInt32>.allocate(capacity: 0x1100 << 8)
    var uniform: [UInt32: UInt16] = [:]
    var used = 0
    var reader = RunReader(text: CharacterTable.runs)
    var run = reader.next()
    for page in 0..<0x1100 {
      if run.length >= 256, let known = uniform[run.value] {
        numbers[page] = known
        run.length -= 256
      } else {
        if run.length >= 256 { uniform[run.value] = UInt16(used >> 8) }
        numbers[page] = UInt16(used >> 8)
        let end = used + 256
        while used < end {
          if run.length == 0 { run = reader.next() }
          let taken = min(end - used, run.length)
          (words + used).initialize(repeating: run.value, count: taken)
          used += taken
          run.length -= taken
        }
      }
      if run.length == 0 { run = reader.next() }
    }
    pageNumbers = UnsafePointer(numbers)
    pages = UnsafePointer(words)
  }
}

/// Decodes the runs that Tools/layout/character_table.py writes.
private struct RunReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(text: StaticString) {
    bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  mutating func next() -> (value: UInt32, length: Int) {
    guard position + 2 < bytes.count else { return (0, .max) }
    let index = digit() << 6 | digit()
    var length = 0
    var shift = 0
    while true {
      let group = digit()
      length |= (group & 31) << shift
      shift += 5
      if group < 32 { break }
    }
    return (CharacterTable.values[index], length)
  }

  private mutating func digit() -> Int {
    guard position < bytes.count else { return 0 }
    let byte = Int(bytes[position])
    position += 1
    switch byte {
    case 48...57: return byte - 48
    case 65...90: return byte - 65 + 10
    case 97...122: return byte - 97 + 36
    case 43: return 62
    default: return 63
    }
  }
}
