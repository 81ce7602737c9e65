import ArabicText

/// The comparable form of a short line: folded words with single spaces between, nothing else.
enum FoldedKey {
  static func of(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var gap = false
    for s in text.unicodeScalars {
      Folding.append(s) { f in
        guard WordScalar.isWord(f) else {
          gap = true
          return
        }
        if gap, !bytes.isEmpty { bytes.append(0x20) }
        gap = false
        UTF8Bytes.append(f, to: &bytes)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The words of a key. Splitting at bytes spares finding the characters of Arabic text, which is ten times slower.
  static func words(_ key: String) -> [Substring] { key.utf8.split(separator: 0x20).map { Substring($0) } }

  /// True where a key contains another, compared by bytes: both are folded already.
  static func contains(_ key: String, _ needle: String) -> Bool {
    var key = key
    var needle = needle
    return key.withUTF8 { a in
      needle.withUTF8 { b in
        guard let first = b.first else { return true }
        var i = 0
        while i + b.count <= a.count {
          if a[i] == first, (1..<b.count).allSatisfy({ a[i + $0] == b[$0] }) { return true }
          i += 1
        }
        return false
      }
    }
  }
}

/// Which folded scalars make words.
enum WordScalar {
  /// Letters, marks of letters and digits.
  @inline(__always)
  static func isWord(_ s: Unicode.Scalar) -> Bool {
    let v = s.value
    if v < 0x80 { return v &- 0x30 < 10 || v &- 0x61 < 26 }
    // the Arabic letters of nearly every text we see, before the slow look at Unicode's tables
    if v &- 0x621 < 0x2A { return true }
    if v < 0x620 || v &- 0x2000 < 0x70 { return v >= 0xC0 && s.properties.isAlphabetic }
    return s.properties.isAlphabetic || s.properties.numericType != nil
  }
}

/// UTF-8 of single scalars.
enum UTF8Bytes {
  @inline(__always)
  static func append(_ s: Unicode.Scalar, to bytes: inout [UInt8]) {
    let v = s.value
    if v < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: v))
    } else if v < 0x800 {
      bytes.append(UInt8(truncatingIfNeeded: 0xC0 | v >> 6))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | v & 0x3F))
    } else {
      if v >= 0x10000 {
        bytes.append(UInt8(truncatingIfNeeded: 0xF0 | v >> 18))
        bytes.append(UInt8(truncatingIfNeeded: 0x80 | v >> 12 & 0x3F))
      } else {
        bytes.append(UInt8(truncatingIfNeeded: 0xE0 | v >> 12))
      }
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | v >> 6 & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | v & 0x3F))
    }
  }
}

/// A fixed set of phrases, compared by the FNV-1a hash of their folded keys.
///
/// A set of strings would bring every Arabic word looked up into normal form first. Two different phrases share a
/// 64-bit hash with a chance of about one in 10^16 for tables of this size.
struct PhraseSet: Sendable {
  private let hashes: Set<UInt64>

  /// The set of phrases as sites write them.
  init(_ phrases: [String]) { hashes = Set(phrases.map { Self.hash(FoldedKey.of($0)) }) }

  /// True where the key (already folded) is one of the phrases.
  func contains(_ key: some StringProtocol) -> Bool { hashes.contains(Self.hash(key)) }

  private static func hash(_ key: some StringProtocol) -> UInt64 {
    var h: UInt64 = 0xcbf2_9ce4_8422_2325
    for b in key.utf8 { h = (h ^ UInt64(b)) &* 0x0000_0100_0000_01b3 }
    return h
  }
}
