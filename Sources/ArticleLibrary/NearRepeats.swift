import ArticleModel
import GRDB

/// Finds articles that repeat one another nearly: an agency text in five papers, a corrected version.
///
/// Candidates share a band key; each is then compared shingle by shingle with the stored text.
/// Repeats form groups: an article that repeats members of two groups joins them into one.
enum NearRepeats {
  /// Share of common shingles from which on two articles count as repeats.
  static let threshold = 0.5
  private static let mostCandidates = 12

  /// Notes a new article's band keys and puts it into the group of those it repeats.
  static func link(_ article: Int, _ paragraphs: [Paragraph], _ db: Database) throws {
    let shingles = Shingles(paragraphs)
    guard shingles.hashes.count >= Shingles.fewest else { return }
    var candidates: Set<Int> = []
    for key in shingles.bandKeys {
      try db.rows(
        "SELECT article FROM repeat_band WHERE hash = ? LIMIT ?", [.integer(key), SQLValue(mostCandidates)]
      ) { row in
        candidates.insert(row.int(0))
        return true
      }
      try db.run(
        "INSERT OR IGNORE INTO repeat_band(hash, article) VALUES(?, ?)", [.integer(key), SQLValue(article)])
    }
    var groups: Set<Int> = []
    for candidate in candidates.sorted().prefix(mostCandidates) where candidate != article {
      // One group is proof enough: only members of other groups are still worth comparing.
      let known = try group(of: candidate, db)
      if let known, groups.contains(known) || known < 0 { continue }
      guard try shingles.resemblance(stored(candidate, db)) >= threshold else { continue }
      if known == nil { try setGroup(candidate, of: candidate, db) }
      groups.insert(known ?? candidate)
    }
    guard let group = groups.min() else { return }
    try setGroup(group, of: article, db)
    for other in groups where other != group {
      try db.run(
        "UPDATE article SET repeat_group = ? WHERE repeat_group = ?", [SQLValue(group), SQLValue(other)])
    }
  }

  /// Finds the group of a stored article anew, by its text alone.
  static func relink(_ article: Int, _ db: Database) throws {
    try setGroup(nil, of: article, db)
    let paragraphs = try db.first("SELECT text, layout FROM article_text WHERE id = ?", [SQLValue(article)]) {
      ParagraphCoding.decode(text: $0.bytes(0), layout: $0.bytes(1))
    }
    try link(article, paragraphs ?? [], db)
  }

  /// The number of articles in a group.
  static func size(of group: Int, _ db: Database) throws -> Int {
    try db.first("SELECT count(*) FROM article WHERE repeat_group = ?", [SQLValue(group)]) { $0.int(0) } ?? 0
  }

  /// The group of an article; negative where a person decided that it has none of the others.
  static func group(of article: Int, _ db: Database) throws -> Int? {
    try db.first("SELECT repeat_group FROM article WHERE id = ?", [SQLValue(article)]) {
      $0.isNull(0) ? nil : $0.int(0)
    } ?? nil
  }

  /// Puts an article into a group.
  static func setGroup(_ group: Int?, of article: Int, _ db: Database) throws {
    try db.run("UPDATE article SET repeat_group = ? WHERE id = ?", [SQLValue(group), SQLValue(article)])
    try db.add(1, to: .repeats)
  }

  private static func stored(_ article: Int, _ db: Database) throws -> Shingles {
    let paragraphs = try db.first("SELECT text, layout FROM article_text WHERE id = ?", [SQLValue(article)]) {
      ParagraphCoding.decode(text: $0.bytes(0), layout: $0.bytes(1))
    }
    return Shingles(paragraphs ?? [])
  }
}
