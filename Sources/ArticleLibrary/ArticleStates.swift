import GRDB

/// The read and bookmarked bits of every article.
struct ArticleStates {
  private(set) var read = ArticleSet(capacity: 0)
  private(set) var bookmarked = ArticleSet(capacity: 0)
  private var generation: Int64 = -1
  /// Words of 64 articles in one block; a block holds the read words, then the bookmarked ones.
  private static let wordsPerBlock = Block.size / 64
  static let byteCount = Block.size / 8 * 2

  mutating func refresh(_ db: Database, to current: Int64) throws {
    let words = Self.wordsPerBlock
    try Block.articleStates.load(db, after: generation) { number, bytes in
      guard bytes.count >= Self.byteCount else { return }
      let end = (number + 1) * words
      if read.words.count < end {
        let more = repeatElement(UInt64(0), count: end - read.words.count)
        read.words.append(contentsOf: more)
        bookmarked.words.append(contentsOf: more)
      }
      func word(_ index: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
      }
      for index in 0..<words {
        read.words[number * words + index] = word(index)
        bookmarked.words[number * words + index] = word(words + index)
      }
    }
    generation = current
  }

  /// Sets one article's bits in a block's bytes.
  static func set(slot: Int, read: Bool, bookmarked: Bool, in block: inout [UInt8]) {
    if block.count < byteCount { block.append(contentsOf: repeatElement(0, count: byteCount - block.count)) }
    let bit = UInt8(1) << UInt8(slot & 7)
    let half = byteCount / 2
    for (start, isSet) in [(0, read), (half, bookmarked)] {
      if isSet { block[start + (slot >> 3)] |= bit } else { block[start + (slot >> 3)] &= ~bit }
    }
  }
}
