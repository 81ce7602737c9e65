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
    newestFirst = keys.reversed().map { UInt32($0 & 0x7FFF_FFFF) }
    rank = [UInt32](repeating: UInt32.max, count: facts.limit)
    for (index, article) in newestFirst.enumerated() { rank[Int(article)] = UInt32(index) }
  }

  /// Least-significant-digit radix sort, eleven bits at a time; digits that are all equal are skipped.
  static func radixSort(_ keys: inout [UInt64]) {
    var other = [UInt64](repeating: 0, count: keys.count)
    for shift in stride(from: UInt64(0), to: 64, by: 11) {
      var counts = [Int](repeating: 0, count: 2048)
      for key in keys { counts[Int(key >> shift & 2047)] += 1 }
      if counts.contains(keys.count) { continue }
      var sum = 0
      for digit in 0..<2048 { (counts[digit], sum) = (sum, sum + counts[digit]) }
      for key in keys {
        let digit = Int(key >> shift & 2047)
        other[counts[digit]] = key
        counts[digit] += 1
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
      for article in newestFirst where set.contains(Int(article)) { found.append(article) }
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
