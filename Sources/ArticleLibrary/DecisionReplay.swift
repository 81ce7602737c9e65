import ArticleModel
import GRDB

/// What the linker's merges and the decisions in force come to. A pure function of them: undoing a
/// decision is computing this anew without it.
struct DecisionReplay {
  /// What a person fixed about one actor.
  struct Override: Equatable {
    var name: String?
    var kind: ActorKind?
    var isHidden = false
  }

  /// For each merged actor: what stands for it.
  private(set) var targets: [UInt32: UInt32] = [:]
  /// For each name that was split off: its actor.
  private(set) var ownerOfName: [Int: UInt32] = [:]
  private(set) var overrides: [UInt32: Override] = [:]
  /// Names that a person added.
  private(set) var addedNames: [UInt32: [String]] = [:]
  /// Folded names that some split is about.
  private(set) var splitKeys: Set<String> = []

  /// Replays the linker's merges, then the decisions, oldest first; those not bound yet are passed over.
  init(_ decisions: [LoggedDecision], _ db: Database) throws {
    var parent: [UInt32: UInt32] = [:]
    func find(_ actor: UInt32) -> UInt32 {
      var actor = actor
      while let next = parent[actor] { actor = next }
      return actor
    }
    func unite(_ a: UInt32, into b: UInt32) {
      let (from, into) = (find(a), find(b))
      if from != into { parent[from] = into }
    }
    try db.rows("SELECT given_up, kept FROM actor_merge ORDER BY sequence") { row in
      unite(UInt32(row.int(0)), into: UInt32(row.int(1)))
      return true
    }
    for entry in decisions where entry.isBound && !entry.isAboutArticles {
      let subject = find(entry.subject)
      switch entry.decision.action {
      case .rename(_, let name): overrides[subject, default: Override()].name = name
      case .retype(_, let kind): overrides[subject, default: Override()].kind = kind
      case .hide: overrides[subject, default: Override()].isHidden = true
      case .addName(_, let name): addedNames[subject, default: []].append(name)
      case .merge: unite(subject, into: entry.object)
      case .split(_, let names, _):
        for key in Set(names.map(ActorLookup.key)) {
          splitKeys.insert(key)
          let rows = try db.all(
            "SELECT id, actor FROM name WHERE bare = ? AND key = ?",
            [.text(WordForms.bareKey(key)), .text(key)]
          ) { (name: $0.int(0), owner: UInt32($0.int(1))) }
          for row in rows where find(ownerOfName[row.name] ?? row.owner) == subject {
            // The new actor's own name row stays its own.
            if row.owner != entry.object { ownerOfName[row.name] = entry.object }
          }
        }
      case .notRepeat, .repeatOf, .undo: break
      }
    }
    for actor in parent.keys { targets[actor] = find(actor) }
  }
}
