/// All articles newest first (those without a date last), and the place of each.
struct ArticleOrder {
  /// Article numbers, newest first; equal dates in reverse order of arrival.
  private(set) var newestFirst: [UInt32] = []
  /// For each article number, its index in `newestFirst`.
  private(set) var rank: [UInt32] = []
  /// Number of articles with a date: they come before `newestFirst[dated]`.
  private(set) var dated = 0

  init() {}

  /// Orders by (sort key, number), descending.
  init(_ facts: ArticleFacts) {
    // Minutes of the years 1 to 9999 need 33 bits and article numbers 31: one 64-bit key sorts both.
    let bias: Int64 = 1_100_000_000
    var keys: [UInt64] = []
    keys.reserveCapacity(facts.limit)
    for (article, key) in facts.sortKeys.enumerated() where key != ArticleFacts.absent {
      let minute = key == ArticleFacts.undated ? 0 : UInt64(clamping: key + bias)
      if minute != 0 { dated += 1 }
      keys.append(minute << 31 | UInt64(article))
    }
    Self.radixSort(&keys)
    let count = keys.count
    newestFirst = [UInt32](unsafeUninitializedCapacity: count) { order, filled in
      for index in 0..<count { order[index] = UInt32(keys[count - 1 - index] & 0x7FFF_FFFF) }
      filled = count
    }
    rank = [UInt32](repeating: UInt32.max, count: facts.limit)
    rank.withUnsafeMutableBufferPointer { rank in
      for index in 0..<count { rank[Int(keys[count - 1 - index] & 0x7FFF_FFFF)] = UInt32(index) }
    }
  }

  /// Least-significant-digit radix sort, eleven bits at a time; digits that are all equal are skipped.
  static func radixSort(_ keys: inout [UInt64]) {
    // Bits in which keys differ: a pass over equal digits would change nothing.
    let first = keys.first ?? 0
    let different = keys.reduce(UInt64(0)) { $0 | ($1 ^ first) }
    var other = [UInt64](repeating: 0, count: keys.count)
    for shift in stride(from: UInt64(0), to: 64, by: 11) where different >> shift & 2047 != 0 {
      keys.withUnsafeBufferPointer { keys in
        other.withUnsafeMutableBufferPointer { other in
          withUnsafeTemporaryAllocation(of: Int.self, capacity: 2048) { places in
            places.initialize(repeating: 0)
            for key in keys { places[Int(key >> shift & 2047)] += 1 }
            var sum = 0
            for digit in 0..<2048 { (places[digit], sum) = (sum, sum + places[digit]) }
            for key in keys {
              let digit = Int(key >> shift & 2047)
              other[places[digit]] = key
              places[digit] += 1
            }
          }
        }
      }
      swap(&keys, &other)
    }
  }

  /// The articles of a set, newest first.
  func sorted(_ set: ArticleSet) -> [UInt32] {
    let count = set.count
    var found: [UInt32] = []
    found.reserveCapacity(count)
    if count < newestFirst.count / 16 {
      set.forEach { found.append(rank[$0]) }
      found.sort()
      for index in found.indices { found[index] = newestFirst[Int(found[index])] }
    } else {
      set.words.withUnsafeBufferPointer { words in
        for article in newestFirst {
          let word = Int(article >> 6)
          if word < words.count, words[word] & 1 << UInt64(article & 63) != 0 { found.append(article) }
        }
      }
    }
    return found
  }

  /// Oldest first with the undated last: the dated part turned round, then the rest turned round.
  func oldestFirst(_ newest: [UInt32]) -> [UInt32] {
    let firstUndated = newest.partitioningIndex { Int(rank[Int($0)]) >= dated }
    return newest[..<firstUndated].reversed() + newest[firstUndated...].reversed()
  }
}

extension RandomAccessCollection where Index == Int {
  /// Index of the first element from which on the condition holds; the collection is partitioned by it.
  func partitioningIndex(_ holds: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
