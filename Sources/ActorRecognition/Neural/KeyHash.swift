/// FNV-1a over Unicode scalars, four bytes each, lowest first: the hash of all tables of the model.
enum KeyHash {
  /// The hash of the empty key.
  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of a key with one scalar more.
  @inline(__always)
  static func adding(_ scalar: UInt32, to hash: UInt64) -> UInt64 {
    let prime: UInt64 = 0x100_0000_01B3
    var h = hash
    h = (h ^ UInt64(scalar & 0xFF)) &* prime
    h = (h ^ UInt64(scalar >> 8 & 0xFF)) &* prime
    h = (h ^ UInt64(scalar >> 16 & 0xFF)) &* prime
    return (h ^ UInt64(scalar >> 24)) &* prime
  }

  /// The 32-bit hash of an n-gram.
  @inline(__always)
  static func ngram(_ scalars: some Sequence<UInt32>) -> UInt32 {
    let prime: UInt32 = 0x0100_0193
    var h: UInt32 = 0x811C_9DC5
    for s in scalars {
      h = (h ^ (s & 0xFF)) &* prime
      h = (h ^ (s >> 8 & 0xFF)) &* prime
      h = (h ^ (s >> 16 & 0xFF)) &* prime
      h = (h ^ (s >> 24)) &* prime
    }
    return h
  }
}
