import ArticleModel

/// The three-word sequences of an article's content, folded, as hashes: what near repeats are
/// compared by (Broder, "On the resemblance and containment of documents", 1997).
struct Shingles {
  /// In order of appearance; repeated ones are harmless to the minima.
  private(set) var hashes: [UInt32] = []
  /// Shorter texts are too alike by chance.
  static let fewest = 12

  init(_ paragraphs: [Paragraph]) {
    var (before, last): (UInt64, UInt64) = (0, 0)
    for paragraph in paragraphs where paragraph.isContent {
      var text = paragraph.text
      text.withUTF8 { buffer in
        WordScanner.scan(buffer) { word in
          var hash: UInt64 = 0xCBF2_9CE4_8422_2325
          for byte in word.token { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
          if before != 0 {
            let mixed = (before &* 0x9E37_79B9_7F4A_7C15 ^ last) &* 0xC2B2_AE3D_27D4_EB4F ^ hash
            hashes.append(UInt32(truncatingIfNeeded: (mixed &* 0x9E37_79B9_7F4A_7C15) >> 32))
          }
          (before, last) = (last, hash)
          return true
        }
      }
    }
  }

  /// Size of the intersection over size of the union.
  func resemblance(_ other: Shingles) -> Double {
    let (mine, theirs) = (Set(hashes), Set(other.hashes))
    let shared = mine.count { theirs.contains($0) }
    let union = mine.count + theirs.count - shared
    return union == 0 ? 0 : Double(shared) / Double(union)
  }

  /// Keys of eight bands of three minima each: two texts share at least one key with a probability
  /// of 1 - (1 - r³)⁸ at resemblance r: 0.66 at 0.5, 0.97 at 0.7, 0.9999 at 0.9.
  var bandKeys: [Int64] {
    var minima = [SIMD8<UInt32>](repeating: SIMD8(repeating: .max), count: 3)
    for hash in hashes {
      let value = SIMD8<UInt32>(repeating: hash)
      for row in 0..<3 {
        let mixed = (value ^ Self.seeds[row]) &* Self.factors[row]
        minima[row] = pointwiseMin(minima[row], mixed ^ (mixed &>> 15))
      }
    }
    return (0..<8).map { band in
      var key = UInt64(band) &+ 0x9E37_79B9_7F4A_7C15
      for row in 0..<3 { key = (key ^ UInt64(minima[row][band])) &* 0xC2B2_AE3D_27D4_EB4F }
      return Int64(bitPattern: key ^ key >> 29)
    }
  }

  private static let seeds: [SIMD8<UInt32>] = (0..<3).map { row in
    var seed = SIMD8<UInt32>()
    for lane in 0..<8 { seed[lane] = UInt32(row * 8 + lane + 1) &* 0x9E37_79B1 }
    return seed
  }

  private static let factors: [SIMD8<UInt32>] = (0..<3).map { row in
    var factor = SIMD8<UInt32>()
    for lane in 0..<8 { factor[lane] = (UInt32(row * 8 + lane + 1) &* 0x85EB_CA77) | 1 }
    return factor
  }
}
