import GRDB

/// Which actors were merged into which, and which names were split off: what stands between the
/// actors as they were linked and the actors as they are shown.
struct ActorRules {
  /// `Counter.rules` at the time of loading.
  private(set) var version: Int64 = 0
  /// For each actor that others were merged into: those others.
  private(set) var members: [UInt32: [UInt32]] = [:]
  /// For each merged actor: what stands for it.
  private(set) var target: [UInt32: UInt32] = [:]
  /// For each name that was split off: the actor it belongs to.
  private(set) var ownerOfName: [Int: UInt32] = [:]

  init() {}

  init(_ db: Database, version: Int64) throws {
    self.version = version
    try db.rows("SELECT actor, target FROM redirect ORDER BY actor") { row in
      let (actor, target) = (UInt32(row.int(0)), UInt32(row.int(1)))
      members[target, default: []].append(actor)
      self.target[actor] = target
      return true
    }
    try db.rows("SELECT name, actor FROM split_rule") { row in
      ownerOfName[row.int(0)] = UInt32(row.int(1))
      return true
    }
  }

  /// The actor that is shown for a linked one.
  func shown(_ actor: UInt32) -> UInt32 { target.isEmpty ? actor : target[actor] ?? actor }

  /// The linked actors that a shown one stands for, itself first.
  func group(of actor: UInt32) -> [UInt32] { [actor] + (members[actor] ?? []) }

  /// The linked actor of a name: its own, or the one it was split off to.
  func linked(name: Int, owner: UInt32) -> UInt32 {
    ownerOfName.isEmpty ? owner : ownerOfName[name] ?? owner
  }
}
