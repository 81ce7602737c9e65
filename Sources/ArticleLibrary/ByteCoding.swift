/// Appends integers and strings to a compact byte array (LEB128 variable-length integers).
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Appends an unsigned integer, seven bits a byte, lowest first.
  mutating func append(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func append(_ value: Int) { append(UInt64(max(0, value))) }

  /// Appends a fixed-width integer, lowest byte first.
  mutating func append<T: FixedWidthInteger>(fixed value: T) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ text: String) {
    append(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(raw: some Sequence<UInt8>) { bytes.append(contentsOf: raw) }
}

/// Reads what `ByteWriter` wrote. Past the end everything reads as zero or empty, so that a
/// damaged blob can never trap.
struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private(set) var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { position >= bytes.count }

  @inline(__always) mutating func next() -> UInt64 {
    if position < bytes.count, bytes[position] < 0x80 {
      position += 1
      return UInt64(bytes[position - 1])
    }
    return nextLong()
  }

  private mutating func nextLong() -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 || shift >= 63 { break }
      shift += 7
    }
    return value
  }

  /// The next integer, limited to what an `Int` index can hold without overflow in sums.
  mutating func nextInt() -> Int { Int(truncatingIfNeeded: next() & 0xFFFF_FFFF_FFFF) }

  mutating func nextID() -> UInt32 { UInt32(truncatingIfNeeded: next()) }

  mutating func nextFixed<T: FixedWidthInteger>(_ type: T.Type) -> T {
    let size = MemoryLayout<T>.size
    guard position + size <= bytes.count else {
      position = bytes.count
      return 0
    }
    let value = bytes.loadUnaligned(fromByteOffset: position, as: T.self)
    position += size
    return T(littleEndian: value)
  }

  /// The bytes of a string that was appended, in place.
  mutating func nextBytes() -> UnsafeRawBufferPointer {
    let count = min(nextInt(), bytes.count - position)
    defer { position += count }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<position + count])
  }
}
