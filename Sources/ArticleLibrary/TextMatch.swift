import ArticleModel
import GRDB

/// FTS5 match expressions for the text terms of a query.
enum TextMatch {
  /// The match expression of one term, or nil where it has no word to look for.
  static func expression(_ term: Query.Term, exact: Bool = false) -> String? {
    switch term {
    case .text(let text): phrase(text, exact: exact)
    case .prefix(let text): phrase(text, exact: exact).map { $0 + " *" }
    case .title(let text): phrase(text, exact: exact).map { "title : " + $0 }
    default: nil
    }
  }

  /// True for terms that the text index answers.
  static func isText(_ term: Query.Term) -> Bool {
    switch term {
    case .text, .prefix, .title: true
    default: false
    }
  }

  /// The words are folded here already, so no quotation mark or operator can get into the expression.
  private static func phrase(_ text: String, exact: Bool) -> String? {
    let words = WordScanner.words(of: text)
    if words.isEmpty { return nil }
    return "\"" + (exact ? SearchTokenizer.exactMark : "") + words.joined(separator: " ") + "\""
  }
}

/// Sets of articles that match a text expression. Articles are never deleted and their text never
/// changes, so a set stays right for the articles it was made of: later only newer ones are asked for.
struct TextMatchCache {
  private struct Entry {
    var expression: String
    var set: ArticleSet
    var limit: Int
  }

  private var entries: [Entry] = []
  private static let capacity = 24

  /// The articles below number `limit` that match.
  mutating func articles(matching expression: String, limit: Int, _ db: Database) throws -> ArticleSet {
    var entry = Entry(expression: expression, set: ArticleSet(capacity: limit), limit: 0)
    if let index = entries.firstIndex(where: { $0.expression == expression }) {
      let old = entries.remove(at: index)
      entry.set.formUnion(old.set)
      entry.limit = old.limit
    }
    if entry.limit < limit {
      try db.rows(
        "SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ? AND rowid < ?",
        [.text(expression), SQLValue(entry.limit), SQLValue(limit)]
      ) { row in
        entry.set.insert(row.int(0))
        return true
      }
      entry.limit = limit
    }
    entries.insert(entry, at: 0)
    if entries.count > Self.capacity { entries.removeLast() }
    return entry.set
  }
}
