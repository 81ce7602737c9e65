import GRDB

/// Every name in folded form with its actor, in one buffer: typing into the actor picker searches
/// it anew at each key.
struct NamePool {
  private var keys: [[UInt8]] = []
  private var starts: [[UInt32]] = []
  private var actors: [[UInt32]] = []
  private var generation: Int64 = -1

  mutating func refresh(_ db: Database, to current: Int64) throws {
    try Block.names.load(db, after: generation) { number, bytes in
      while keys.count <= number {
        keys.append([])
        starts.append([0])
        actors.append([])
      }
      var reader = ByteReader(bytes)
      var buffer: [UInt8] = []
      buffer.reserveCapacity(bytes.count)
      var offsets: [UInt32] = [0]
      var owners: [UInt32] = []
      while !reader.isAtEnd {
        owners.append(reader.nextID())
        buffer.append(contentsOf: reader.nextBytes())
        // A byte that no folded name contains keeps a match from running over two names.
        buffer.append(0)
        offsets.append(UInt32(buffer.count))
      }
      keys[number] = buffer
      starts[number] = offsets
      actors[number] = owners
    }
    generation = current
  }

  /// Hands over (name number, owning actor) for each name whose folded form contains the bytes.
  func search(_ needle: [UInt8], _ body: (Int, UInt32) -> Void) {
    let search = ByteSearch(needle)
    for (number, buffer) in keys.enumerated() {
      let (starts, actors) = (starts[number], actors[number])
      buffer.withUnsafeBytes { bytes in
        var position = 0
        var slot = 0
        while position < bytes.count, let offset = search.first(in: bytes, from: position) {
          while starts[slot + 1] <= offset { slot += 1 }
          body(number << Block.shift + slot, actors[slot])
          slot += 1
          position = Int(starts[slot])
        }
      }
    }
  }

  /// Hands over (name number, owning actor) for each name that contains all the words.
  func search(allOf words: [String], _ body: (Int, UInt32) -> Void) {
    let needles = words.map { Array($0.utf8) }.sorted { $0.count > $1.count }
    guard let longest = needles.first else { return }
    let others = needles.dropFirst().map(ByteSearch.init)
    search(longest) { name, owner in
      let slot = name & (Block.size - 1)
      let number = name >> Block.shift
      let range = Int(starts[number][slot])..<Int(starts[number][slot + 1])
      let isComplete = keys[number].withUnsafeBytes { buffer in
        let key = UnsafeRawBufferPointer(rebasing: buffer[range])
        return others.allSatisfy { $0.first(in: key, from: 0) != nil }
      }
      if isComplete { body(name, owner) }
    }
  }

  /// Appends one name to a block's bytes.
  static func append(key: String, actor: UInt32, to block: inout [UInt8]) {
    var writer = ByteWriter()
    writer.append(UInt64(actor))
    writer.append(key)
    block.append(contentsOf: writer.bytes)
  }
}
