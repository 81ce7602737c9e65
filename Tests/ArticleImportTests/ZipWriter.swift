/// Writes ZIP archives byte by byte, sound ones and such as no tool would make.
struct ZipWriter {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds an entry that is stored as it is.
  mutating func add(_ name: [UInt8], _ data: [UInt8], isUTF8: Bool = true, claiming size: Int? = nil) {
    let size = size ?? data.count
    let (crc, length) = (Self.bytes(Self.checksum(data), 4), Self.bytes(UInt32(size), 4))
    var common: [UInt8] = [20, 0, 0, isUTF8 ? 8 : 0, 0, 0, 0, 0, 0x21, 0x52]
    common += crc + length + length
    common += Self.bytes(UInt32(name.count), 2) + [0, 0]
    directory += [0x50, 0x4B, 1, 2, 20, 0] + common
    directory += [0, 0, 0, 0, 0, 0, 0, 0, 0xA4, 0x81]
    directory += Self.bytes(UInt32(body.count), 4) + name
    body += [0x50, 0x4B, 3, 4] + common + name + data
    count += 1
  }

  /// Adds an entry by its name as text.
  mutating func add(_ name: String, _ text: String) { add(Array(name.utf8), Array(text.utf8)) }

  /// The archive.
  var archive: [UInt8] {
    var all = body + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    all += Self.bytes(UInt32(count), 2) + Self.bytes(UInt32(count), 2)
    all += Self.bytes(UInt32(directory.count), 4) + Self.bytes(UInt32(body.count), 4)
    return all + [0, 0]
  }

  private static func bytes(_ value: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
  }

  /// CRC-32 of ISO 3309.
  private static func checksum(_ data: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in data {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
