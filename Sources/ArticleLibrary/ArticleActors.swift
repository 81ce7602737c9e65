import GRDB

/// The actors of one article as they are stored: linked actors (splits applied, merges not yet)
/// in order of number, with their mentions.
struct ActorPair: Hashable {
  var actor: UInt32
  var mentions: UInt32
}

/// The actors of every article, in blocks of 256 articles: what facets and companions are counted from.
struct ArticleActors {
  /// The pairs of 256 articles, one behind the other.
  struct Chunk {
    /// Where each article's pairs start; one more entry for the end.
    var starts: [UInt32] = [0]
    var pairs: [ActorPair] = []

    init() {}

    init(_ bytes: UnsafeRawBufferPointer) {
      // Each integer ends with a byte below 0x80, so this many pairs at most.
      let integers = bytes.reduce(0) { $0 + Int(($1 ^ 0x80) >> 7) }
      var starts: [UInt32] = [0]
      starts.reserveCapacity(Block.size + 1)
      pairs = [ActorPair](unsafeUninitializedCapacity: integers / 2) { pairs, filled in
        var reader = ByteReader(bytes)
        while !reader.isAtEnd, starts.count <= Block.size {
          let count = min(reader.nextInt(), bytes.count)
          var actor: UInt32 = 0
          for _ in 0..<count where !reader.isAtEnd && filled < pairs.count {
            actor &+= reader.nextID()
            pairs.initializeElement(at: filled, to: ActorPair(actor: actor, mentions: reader.nextID()))
            filled += 1
          }
          starts.append(UInt32(filled))
        }
      }
      self.starts = starts
    }

    /// The pairs of the article in one slot.
    func pairs(slot: Int) -> ArraySlice<ActorPair> {
      guard slot + 1 < starts.count else { return [] }
      return pairs[Int(starts[slot])..<Int(starts[slot + 1])]
    }

    /// The bytes of a chunk whose articles have these pairs.
    static func bytes(_ articles: [[ActorPair]]) -> [UInt8] {
      var writer = ByteWriter()
      for pairs in articles {
        writer.append(pairs.count)
        var previous: UInt32 = 0
        for pair in pairs.sorted(by: { $0.actor < $1.actor }) {
          writer.append(UInt64(pair.actor - previous))
          writer.append(UInt64(pair.mentions))
          previous = pair.actor
        }
      }
      return writer.bytes
    }

    /// The pairs of all articles, for changing and writing back.
    var articles: [[ActorPair]] { (0..<starts.count - 1).map { Array(pairs(slot: $0)) } }
  }

  private(set) var chunks: [Chunk] = []
  private var generation: Int64 = -1

  mutating func refresh(_ db: Database, to current: Int64) throws {
    try Block.articleActors.load(db, after: generation) { number, bytes in
      while chunks.count <= number { chunks.append(Chunk()) }
      chunks[number] = Chunk(bytes)
    }
    generation = current
  }

  /// The pairs of one article.
  func pairs(of article: Int) -> ArraySlice<ActorPair> {
    let number = article >> Block.shift
    guard number < chunks.count else { return [] }
    return chunks[number].pairs(slot: article & (Block.size - 1))
  }

  /// Calls `body` with the pairs of each article of the set, in order of number.
  func forEach(in set: ArticleSet, _ body: (UnsafeBufferPointer<ActorPair>) -> Void) {
    let wordsPerBlock = Block.size / 64
    for (number, chunk) in chunks.enumerated() {
      let first = number * wordsPerBlock
      guard first < set.words.count else { return }
      chunk.pairs.withUnsafeBufferPointer { pairs in
        for word in first..<min(first + wordsPerBlock, set.words.count) {
          var rest = set.words[word]
          while rest != 0 {
            let slot = (word - first) * 64 + rest.trailingZeroBitCount
            rest &= rest - 1
            guard slot + 1 < chunk.starts.count else { continue }
            body(UnsafeBufferPointer(rebasing: pairs[Int(chunk.starts[slot])..<Int(chunk.starts[slot + 1])]))
          }
        }
      }
    }
  }
}
