#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What pass 1 said of a word elsewhere in the document, and of the same stem in raw news: input of pass 2.
struct DocumentMemory {
  /// Floats a token: own probabilities, mean and largest of the others, their number, the profile.
  static let width = 3 * TaggerLabel.count + 1 + profileWidth
  /// Bytes of a stem's profile.
  static let profileWidth = TaggerLabel.count + 1
  /// Floats from one token's memory to the next.
  static let stride = 32

  private struct Sums {
    var total = SIMD8<Float>.zero
    var largest = SIMD8<Float>.zero
    var second = SIMD8<Float>.zero
    var count: Int32 = 0
  }

  private var sums: [Sums] = []
  private var slotOfKey: [Int32] = []
  private var keys: [Int32] = []
  private var present: [Bool] = []

  /// Writes the memory of `count` tokens.
  ///
  /// - Parameters:
  ///   - scores: pass 1's head, 16 floats a token.
  ///   - out: `stride` floats a token.
  mutating func fill(
    _ sequence: ArraySlice<Int32>, _ words: WordTypes, profile: UnsafeBufferPointer<UInt8>,
    scores: UnsafePointer<Float>, into out: UnsafeMutablePointer<Float>
  ) {
    findKeys(sequence, words)
    sums.removeAll(keepingCapacity: true)
    for (t, key) in keys.enumerated() {
      let p = TaggerLabel.probabilities(scores + t * NetworkPass.headWidth, expf)
      if slotOfKey[Int(key)] < 0 {
        slotOfKey[Int(key)] = Int32(sums.count)
        sums.append(Sums())
      }
      let slot = Int(slotOfKey[Int(key)])
      sums[slot].total += p
      sums[slot].second = pointwiseMax(sums[slot].second, pointwiseMin(sums[slot].largest, p))
      sums[slot].largest = pointwiseMax(sums[slot].largest, p)
      sums[slot].count += 1
      let row = out + t * DocumentMemory.stride
      for label in 0..<TaggerLabel.count { row[label] = p[label] }
    }
    for (t, key) in keys.enumerated() {
      write(out + t * DocumentMemory.stride, sums[Int(slotOfKey[Int(key)])])
      let stem = Int(words.stemRows[Int(key)])
      let row = out + t * DocumentMemory.stride + 3 * TaggerLabel.count + 1
      for i in 0..<DocumentMemory.profileWidth {
        let at = stem * DocumentMemory.profileWidth + i
        row[i] = stem >= 0 && at < profile.count ? Float(profile[at]) / 255 : 0
      }
    }
    for key in keys { slotOfKey[Int(key)] = -1 }
  }

  private func write(_ row: UnsafeMutablePointer<Float>, _ sums: Sums) {
    let n = TaggerLabel.count
    let others = Float(sums.count - 1)
    for label in 0..<n {
      let p = row[label]
      row[n + label] = others == 0 ? 0 : (sums.total[label] - p) / others
      row[2 * n + label] =
        others == 0 ? 0 : p >= sums.largest[label] ? sums.second[label] : sums.largest[label]
    }
    row[3 * n] = others == 0 ? 0 : log1pf(others) / 2
  }

  /// The key of each token: its stem; for a rare word, the rest that stands in the document without proclitic.
  private mutating func findKeys(_ sequence: ArraySlice<Int32>, _ words: WordTypes) {
    if slotOfKey.count < words.keyCount {
      slotOfKey.append(contentsOf: repeatElement(-1, count: words.keyCount - slotOfKey.count))
      present.append(contentsOf: repeatElement(false, count: words.keyCount - present.count))
    }
    keys.removeAll(keepingCapacity: true)
    for type in sequence { present[Int(words.entries[Int(type)].keyID)] = true }
    for type in sequence {
      let word = words.entries[Int(type)]
      var key = word.stemID
      if word.facts.isOpen {
        if word.facts.oneIsLong, word.oneID >= 0, present[Int(word.oneID)] {
          key = word.oneID
        } else if word.facts.twoIsLong, word.twoID >= 0, present[Int(word.twoID)] {
          key = word.twoID
        }
      }
      keys.append(key)
    }
    for type in sequence { present[Int(words.entries[Int(type)].keyID)] = false }
  }
}
