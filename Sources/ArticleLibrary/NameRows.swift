import ArabicText
import ArticleModel
import GRDB

/// Why a name is known besides its mentions; bits of `name.flags`.
enum NameOrigin {
  /// From the curated table of the linker.
  static let alias = 1
  /// The name the actor was first stored under, or got from the linker.
  static let canonical = 2
  /// Added by a person. The highest bit: an index covers `flags >= 4`.
  static let decision = 4
}

/// Writes names; each new one also goes into the pool that the actor picker searches.
struct NameRows {
  private var pool = BlockEditor(.names)
  /// Folded forms of the names that this transaction brought.
  private(set) var newKeys: Set<String> = []

  /// The row number of a name, made if it is new.
  mutating func number(actor: UInt32, surface: String, flag: Int = 0, _ db: Database) throws -> Int {
    let key = [SQLValue(Int(actor)), SQLValue.text(surface)]
    if let found = try db.first("SELECT id FROM name WHERE actor = ? AND surface = ?", key, { $0.int(0) }) {
      if flag != 0 {
        try db.run("UPDATE name SET flags = flags | ? WHERE id = ?", [SQLValue(flag), SQLValue(found)])
      }
      return found
    }
    // Numbered from 0 without gaps: the pool finds a name's owner by its place.
    let number = try db.first("SELECT coalesce(max(id), -1) + 1 FROM name") { $0.int(0) } ?? 0
    let folded = ActorLookup.key(surface)
    try db.run(
      "INSERT INTO name(id, actor, surface, key, bare, mentions, flags) VALUES(?, ?, ?, ?, ?, 0, ?)",
      [SQLValue(number)] + key + [.text(folded), .text(WordForms.bareKey(folded)), SQLValue(flag)])
    try pool.change(number, db) { _, block in NamePool.append(key: folded, actor: actor, to: &block) }
    newKeys.insert(folded)
    return number
  }

  mutating func flush(_ db: Database, generation: Int64) throws {
    try pool.flush(db, generation: generation)
  }
}

/// Writes actors.
enum ActorRows {
  /// Makes an actor.
  static func insert(
    name: String, kind: ActorKind, _ names: inout NameRows, _ facts: inout ActorFactEditor, _ db: Database
  ) throws -> UInt32 {
    try db.run(
      """
      INSERT INTO actor(raw_name, raw_kind, name, kind, is_hidden, is_curated) VALUES(?1, ?2, ?1, ?2, 0, 0)
      """, [.text(name), SQLValue(kind.code)])
    let actor = UInt32(truncatingIfNeeded: db.lastInsertedRowID)
    _ = try names.number(actor: actor, surface: name, flag: NameOrigin.canonical, db)
    try facts.set(ActorFact(target: actor, kind: kind), of: actor, db)
    return actor
  }

  /// The actor, as it was stored, that a draft stands for: of this kind and folded name, be it the
  /// present ones or those it was stored under. A merged actor is found as itself, so that its new
  /// mentions come back to it when the merge is undone.
  static func find(draft name: String, kind: ActorKind, _ db: Database) throws -> UInt32? {
    let key = ActorLookup.key(name)
    let candidates = try db.all(
      """
      SELECT a.id, a.name, a.kind, a.raw_name, a.raw_kind FROM name n JOIN actor a ON a.id = n.actor
      WHERE n.bare = ? AND n.key = ? AND n.flags >= 2 ORDER BY a.id
      """, [.text(WordForms.bareKey(key)), .text(key)]
    ) { row in
      let isPresent = row.int(2) == kind.code && ActorLookup.key(row.text(1)) == key
      let wasStored = row.int(4) == kind.code && ActorLookup.key(row.text(3)) == key
      return (actor: UInt32(row.int(0)), tier: isPresent ? 0 : wasStored ? 1 : 2)
    }
    return candidates.filter { $0.tier < 2 }.min { ($0.tier, $0.actor) < ($1.tier, $1.actor) }?.actor
  }

  /// The shown actor that a person means by a name and a kind: by its present name first, then by the
  /// name it was stored under, then by any of its names.
  static func find(named name: String, kind: ActorKind, _ rules: ActorRules, _ db: Database) throws -> UInt32?
  {
    let key = ActorLookup.key(name)
    let candidates = try db.all(
      "SELECT id, actor, flags FROM name WHERE bare = ? AND key = ? AND (mentions > 0 OR flags <> 0)",
      [.text(WordForms.bareKey(key)), .text(key)]
    ) { (name: $0.int(0), owner: UInt32($0.int(1)), flags: $0.int(2)) }
    var best: (tier: Int, actor: UInt32)?
    for candidate in candidates {
      let linked = rules.linked(name: candidate.name, owner: candidate.owner)
      let shown = rules.shown(linked)
      let row = try db.first("SELECT name, kind FROM actor WHERE id = ?", [SQLValue(Int(shown))]) {
        (name: $0.text(0), kind: $0.int(1))
      }
      guard let row, row.kind == kind.code else { continue }
      let isCanonical = candidate.flags & NameOrigin.canonical != 0 && linked == candidate.owner
      let tier = row.name == name ? 0 : ActorLookup.key(row.name) == key ? 1 : isCanonical ? 2 : 3
      if best.map({ (tier, shown) < ($0.tier, $0.actor) }) ?? true { best = (tier, shown) }
    }
    return best?.actor
  }
}
