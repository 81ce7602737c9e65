/// Finds a piece of text in bytes (Boyer-Moore-Horspool, 1980): folded Arabic has few different
/// bytes, so skipping by the last byte of a whole name beats looking for its first.
struct ByteSearch {
  private let needle: [UInt8]
  private let skips: [Int]

  init(_ needle: [UInt8]) {
    self.needle = needle
    var skips = [Int](repeating: max(1, needle.count), count: 256)
    for (index, byte) in needle.dropLast().enumerated() { skips[Int(byte)] = needle.count - 1 - index }
    self.skips = skips
  }

  /// Offset of the first occurrence at or after `start`.
  func first(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    let length = needle.count
    if length == 0 { return start <= bytes.count ? start : nil }
    return needle.withUnsafeBufferPointer { needle in
      skips.withUnsafeBufferPointer { skips in
        let final = needle[length - 1]
        var position = start
        while position + length <= bytes.count {
          let last = bytes[position + length - 1]
          if last == final {
            var index = 0
            while index < length - 1, bytes[position + index] == needle[index] { index += 1 }
            if index == length - 1 { return position }
          }
          position += skips[Int(last)]
        }
        return nil
      }
    }
  }
}
