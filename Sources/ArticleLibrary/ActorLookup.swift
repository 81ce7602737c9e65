import ArabicText
import ArticleModel
import GRDB

/// Finds actors by name.
enum ActorLookup {
  /// An actor and how well its name fits.
  struct Candidate {
    var actor: UInt32
    /// 0: the same name, folded; 1: but for ال; 2: but for a proclitic of what was asked for.
    var tier: Int
  }

  /// Shown actors that go by a name: of the best tier that has any, then the next; each once.
  static func candidates(_ name: String, _ rules: ActorRules, _ db: Database) throws -> [Candidate] {
    let key = Self.key(name)
    if key.isEmpty { return [] }
    var found: [Candidate] = []
    var seen: Set<UInt32> = []
    func look(up bare: String, _ tier: (String) -> Int) throws {
      var hits: [Candidate] = []
      try db.rows(
        "SELECT id, actor, key FROM name WHERE bare = ? AND (mentions > 0 OR flags <> 0)", [.text(bare)]
      ) { row in
        let actor = rules.shown(rules.linked(name: row.int(0), owner: UInt32(row.int(1))))
        hits.append(Candidate(actor: actor, tier: tier(row.text(2))))
        return true
      }
      for hit in hits.sorted(by: { ($0.tier, $0.actor) < ($1.tier, $1.actor) })
      where seen.insert(hit.actor).inserted {
        found.append(hit)
      }
    }
    let bare = WordForms.bareKey(key)
    try look(up: bare) { $0 == key ? 0 : 1 }
    if found.isEmpty {
      for stripped in withoutProclitic(key) where found.isEmpty {
        try look(up: WordForms.bareKey(stripped)) { _ in 2 }
      }
    }
    return found
  }

  /// The folded name with single blanks.
  static func key(_ name: String) -> String {
    Folding.folded(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What remains of a folded name without the proclitics of its first word, longest proclitic last.
  private static func withoutProclitic(_ key: String) -> [String] {
    var found: [String] = []
    for proclitic in ["و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل"] where key.hasPrefix(proclitic) {
      let rest = String(key.dropFirst(proclitic.count))
      if rest.unicodeScalars.count >= 3 {
        found.append(rest)
        // لل stands for ل + ال: the bare key has no ال anyway, so the second lam goes as well.
        if proclitic.hasSuffix("ل"), rest.hasPrefix("ل") { found.append(String(rest.dropFirst())) }
      }
    }
    return found
  }
}
