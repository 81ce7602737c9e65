import ArticleModel
import GRDB

extension ActorKind {
  /// The number that stands for the kind in the file.
  var code: Int {
    switch self {
    case .person: 0
    case .organisation: 1
    case .place: 2
    }
  }

  init(code: Int) {
    switch code {
    case 1: self = .organisation
    case 2: self = .place
    default: self = .person
    }
  }
}

/// What facets need to know of one actor.
struct ActorFact: Hashable {
  /// The actor that stands for it after all merges; itself where there was none.
  var target: UInt32 = 0
  /// Articles and mentions of the whole library, those of merged actors included; 0 for merged ones.
  var articles: UInt32 = 0
  var mentions: UInt32 = 0
  var kind: ActorKind = .person
  var isHidden = false

  /// True when lists show it.
  func isListed(id: UInt32) -> Bool { target == id && !isHidden && articles > 0 }
}

/// The facts of every actor, by actor number.
struct ActorFacts {
  static let recordSize = 13
  private(set) var facts: [ActorFact] = []
  private var generation: Int64 = -1

  mutating func refresh(_ db: Database, to current: Int64) throws {
    try Block.actorFacts.load(db, after: generation) { number, bytes in
      let first = number << Block.shift
      let count = bytes.count / Self.recordSize
      if facts.count < first + count {
        facts.append(contentsOf: repeatElement(ActorFact(), count: first + count - facts.count))
      }
      facts.withUnsafeMutableBufferPointer { facts in
        for slot in 0..<count { facts[first + slot] = Self.read(bytes, slot: slot) }
      }
    }
    generation = current
  }

  /// The fact of an actor; an unlisted one where there is no such actor.
  subscript(_ actor: UInt32) -> ActorFact {
    actor < facts.count ? facts[Int(actor)] : ActorFact()
  }

  static func read(_ bytes: UnsafeRawBufferPointer, slot: Int) -> ActorFact {
    let offset = slot * recordSize
    guard offset + recordSize <= bytes.count else { return ActorFact() }
    func field(_ at: Int) -> UInt32 {
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + at, as: UInt32.self))
    }
    let flags = bytes[offset + 12]
    return ActorFact(
      target: field(0), articles: field(4), mentions: field(8), kind: ActorKind(code: Int(flags & 3)),
      isHidden: flags & 4 != 0)
  }

  static func write(_ fact: ActorFact, slot: Int, in block: inout [UInt8]) {
    var writer = ByteWriter()
    writer.append(fixed: fact.target)
    writer.append(fixed: fact.articles)
    writer.append(fixed: fact.mentions)
    writer.append(fixed: UInt8(fact.kind.code) | (fact.isHidden ? 4 : 0))
    let end = (slot + 1) * recordSize
    if block.count < end { block.append(contentsOf: repeatElement(0, count: end - block.count)) }
    block.replaceSubrange(slot * recordSize..<end, with: writer.bytes)
  }
}
