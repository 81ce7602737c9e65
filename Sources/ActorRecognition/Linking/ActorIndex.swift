import ArabicText
import ArticleModel

/// Everything the linker knows of one actor.
struct LinkerActor: Sendable {
  /// The library's actor; nil for one that it does not have.
  var id: ActorID?
  /// The name it goes by.
  var name: String
  /// Its kind so far.
  var kind: ActorKind
  /// Entry of the curated table; -1 where it has none.
  var entry: Int32
  /// A person fixed name or kind.
  var isFixed: Bool
  /// A personal name of one part: perhaps a surname whose full name comes later.
  var isPartial: Bool
  /// Mentions in the library and in all batches.
  var mentions: Int
  /// Mentions by kind.
  var votes: SIMD4<Int> = .zero
  /// Spellings of full names with their number, as long as the name is not settled.
  var spellings: [String: Int] = [:]
}

/// Names and short names to actors; every look-up costs the same at any size.
struct ActorIndex: Sendable {
  /// Who a short name may stand for, as far as it must be known: the most mentioned and the next.
  struct Candidates: Sendable {
    var best: Int32
    var bestMentions: Int
    var nextMentions = 0

    /// The candidate that is mentioned at least three times as often as any other.
    var clear: Int? { bestMentions >= 3 * nextMentions ? Int(best) : nil }
  }

  private(set) var actors: [LinkerActor] = []
  private var byName: [UInt64: Int32] = [:]
  private var byShortName: [UInt64: Candidates] = [:]
  private var byEntry: [Int32: Int32] = [:]

  init(capacity: Int) {
    actors.reserveCapacity(capacity)
    byName.reserveCapacity(capacity * 2)
    byShortName.reserveCapacity(capacity)
  }

  /// The actor that has exactly this name.
  func actor(named key: UInt64) -> Int? { byName[key].map(Int.init) }

  /// Those who may be meant by a short name.
  func candidates(_ key: UInt64) -> Candidates? { byShortName[key] }

  /// The actor of an entry of the curated table.
  func actor(ofEntry entry: Int32) -> Int? { byEntry[entry].map(Int.init) }

  /// Takes in an actor; its names are given apart.
  mutating func add(_ actor: LinkerActor) -> Int {
    actors.append(actor)
    if actor.entry >= 0 { byEntry[actor.entry] = Int32(actors.count - 1) }
    return actors.count - 1
  }

  /// Gives an actor a name, unless another one has it.
  mutating func setName(_ key: UInt64, of actor: Int) {
    if byName[key] == nil { byName[key] = Int32(actor) }
  }

  /// Takes a name from the actor that has it and gives it to another.
  mutating func moveName(_ key: UInt64, to actor: Int) { byName[key] = Int32(actor) }

  /// Counts mentions of an actor for a short name of it.
  mutating func countShortName(_ key: UInt64, of actor: Int, mentions: Int) {
    guard var c = byShortName[key] else {
      byShortName[key] = Candidates(best: Int32(actor), bestMentions: mentions)
      return
    }
    if Int(c.best) == actor {
      c.bestMentions = max(c.bestMentions, mentions)
    } else if mentions > c.bestMentions {
      c.nextMentions = c.bestMentions
      c.best = Int32(actor)
      c.bestMentions = mentions
    } else {
      c.nextMentions = max(c.nextMentions, mentions)
    }
    byShortName[key] = c
  }

  /// Changes an actor.
  mutating func update(_ actor: Int, _ change: (inout LinkerActor) -> Void) { change(&actors[actor]) }
}
