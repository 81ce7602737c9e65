/// A hash table from 64-bit keys to 32-bit values in two flat arrays, open addressing.
struct KeyTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt32]
  private var mask: Int
  /// Number of keys.
  private(set) var count = 0

  /// An empty table with room for about `capacity` keys.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// The value of a key; nil where it is not in the table. Reading never changes the table.
  @inline(__always)
  subscript(key: UInt64) -> UInt32? {
    let stored = key == 0 ? 1 : key
    var i = KeyTable.slot(stored) & mask
    while true {
      let k = keys[i]
      if k == stored { return values[i] }
      if k == 0 { return nil }
      i = (i + 1) & mask
    }
  }

  /// Sets the value of a key.
  mutating func set(_ key: UInt64, _ value: UInt32) {
    if count * 2 >= keys.count { grow() }
    let stored = key == 0 ? 1 : key
    var i = KeyTable.slot(stored) & mask
    while keys[i] != 0, keys[i] != stored { i = (i + 1) & mask }
    if keys[i] == 0 {
      keys[i] = stored
      count += 1
    }
    values[i] = value
  }

  private mutating func grow() {
    var larger = KeyTable(capacity: keys.count)
    for i in keys.indices where keys[i] != 0 { larger.set(keys[i], values[i]) }
    self = larger
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    let mixed = (key ^ (key >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 20)
  }
}
