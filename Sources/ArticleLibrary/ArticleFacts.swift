import GRDB

/// What filters and orders need to know of every article, in arrays by article number.
struct ArticleFacts {
  /// Sort key of an article without a date: before every date.
  static let undated = Int64.min
  /// Sort key where there is no article of that number.
  static let absent = Int64.max
  private static let recordSize = 20

  /// `ArticleDate.sortKey`, `undated` or `absent`.
  private(set) var sortKeys: [Int64] = []
  /// Label numbers; 0 for none.
  private(set) var sources: [UInt32] = []
  private(set) var authors: [UInt32] = []
  private(set) var languages: [UInt32] = []
  private var generation: Int64 = -1

  /// One past the highest article number.
  var limit: Int { sortKeys.count }

  /// Takes over the blocks that changed since the last time.
  /// - Returns: whether anything changed.
  mutating func refresh(_ db: Database, to current: Int64) throws -> Bool {
    var changed = false
    try Block.articleFacts.load(db, after: generation) { number, bytes in
      changed = true
      let first = number << Block.shift
      let count = bytes.count / Self.recordSize
      grow(to: first + count)
      // Column by column through pointers: an array checks each access that it is not shared.
      func fill<T: FixedWidthInteger>(_ column: inout [T], at offset: Int) {
        column.withUnsafeMutableBufferPointer { column in
          for slot in 0..<count {
            let value = bytes.loadUnaligned(fromByteOffset: slot * Self.recordSize + offset, as: T.self)
            column[first + slot] = T(littleEndian: value)
          }
        }
      }
      fill(&sortKeys, at: 0)
      fill(&sources, at: 8)
      fill(&authors, at: 12)
      fill(&languages, at: 16)
    }
    generation = current
    return changed
  }

  private mutating func grow(to count: Int) {
    let more = count - sortKeys.count
    guard more > 0 else { return }
    sortKeys.append(contentsOf: repeatElement(Self.absent, count: more))
    sources.append(contentsOf: repeatElement(0, count: more))
    authors.append(contentsOf: repeatElement(0, count: more))
    languages.append(contentsOf: repeatElement(0, count: more))
  }

  /// The bytes of one article's record.
  static func record(sortKey: Int64, source: UInt32, author: UInt32, language: UInt32) -> [UInt8] {
    var writer = ByteWriter()
    writer.append(fixed: sortKey)
    writer.append(fixed: source)
    writer.append(fixed: author)
    writer.append(fixed: language)
    return writer.bytes
  }

  /// Puts a record into a block's bytes, filling the gap before it with absent articles.
  static func place(_ record: [UInt8], slot: Int, in block: inout [UInt8]) {
    let gap = Self.record(sortKey: absent, source: 0, author: 0, language: 0)
    while block.count < slot * recordSize { block.append(contentsOf: gap) }
    if block.count == slot * recordSize {
      block.append(contentsOf: record)
    } else {
      block.replaceSubrange(slot * recordSize..<(slot + 1) * recordSize, with: record)
    }
  }

  /// All articles that exist.
  var existing: ArticleSet {
    var set = ArticleSet(capacity: limit)
    for (article, key) in sortKeys.enumerated() where key != Self.absent { set.insert(article) }
    return set
  }

  /// The articles whose label in one of the columns is among these.
  func articles(_ column: KeyPath<ArticleFacts, [UInt32]>, in labels: Set<UInt32>) -> ArticleSet {
    var set = ArticleSet(capacity: limit)
    guard let highest = labels.max() else { return set }
    var isWanted = [Bool](repeating: false, count: Int(highest) + 1)
    for label in labels { isWanted[Int(label)] = true }
    let values = self[keyPath: column]
    for article in 0..<limit {
      let label = Int(values[article])
      if label < isWanted.count, isWanted[label], sortKeys[article] != Self.absent { set.insert(article) }
    }
    return set
  }

  /// The dated articles whose sort key fulfils the condition.
  func articles(whereKey holds: (Int64) -> Bool) -> ArticleSet {
    var set = ArticleSet(capacity: limit)
    for (article, key) in sortKeys.enumerated()
    where key != Self.absent && key != Self.undated && holds(key) {
      set.insert(article)
    }
    return set
  }
}
