import GRDB

/// The blocks of one kind that a transaction changes: each read once, written once.
struct BlockEditor {
  let kind: Block
  private var blocks: [Int: [UInt8]] = [:]
  private var changed: Set<Int> = []

  init(_ kind: Block) { self.kind = kind }

  /// The bytes of the block that holds an entry.
  mutating func bytes(of entry: Int, _ db: Database) throws -> [UInt8] {
    let number = entry >> Block.shift
    if let bytes = blocks[number] { return bytes }
    let bytes = try kind.read(db, number: number) ?? []
    blocks[number] = bytes
    return bytes
  }

  /// Changes the block that holds an entry; `body` gets the entry's slot.
  mutating func change(_ entry: Int, _ db: Database, _ body: (Int, inout [UInt8]) -> Void) throws {
    let number = entry >> Block.shift
    _ = try bytes(of: entry, db)
    body(entry & (Block.size - 1), &blocks[number, default: []])
    changed.insert(number)
  }

  /// Writes what has changed.
  mutating func flush(_ db: Database, generation: Int64) throws {
    for number in changed.sorted() {
      try kind.write(db, number: number, blocks[number] ?? [], generation: generation)
    }
    changed = []
  }
}

/// The facts of the actors that a transaction changes, and what that does to the number of listed actors.
struct ActorFactEditor {
  private var editor = BlockEditor(.actorFacts)
  private var listed = 0

  mutating func fact(of actor: UInt32, _ db: Database) throws -> ActorFact {
    let bytes = try editor.bytes(of: Int(actor), db)
    return bytes.withUnsafeBytes { ActorFacts.read($0, slot: Int(actor) & (Block.size - 1)) }
  }

  mutating func set(_ fact: ActorFact, of actor: UInt32, _ db: Database) throws {
    let old = try self.fact(of: actor, db)
    if old == fact { return }
    listed += (fact.isListed(id: actor) ? 1 : 0) - (old.isListed(id: actor) ? 1 : 0)
    try editor.change(Int(actor), db) { slot, block in ActorFacts.write(fact, slot: slot, in: &block) }
  }

  mutating func flush(_ db: Database, generation: Int64) throws {
    try editor.flush(db, generation: generation)
    try db.add(listed, to: .actors)
    listed = 0
  }
}
