import ArticleModel
import GRDB

/// Sets of articles that fulfil a text term. Articles are never deleted and their text never
/// changes, so a set stays right for the articles it was made of: later only newer ones are asked for.
///
/// Words come from the bitmaps of common words and, for rarer ones, from the text index. Where the
/// bitmaps leave few articles in doubt, those are read; otherwise the text index decides.
struct TextSets {
  private struct Entry {
    var key: String
    var set: ArticleSet
    var limit: Int
  }

  private var entries: [Entry] = []
  private static let capacity = 32
  /// Articles whose text is read sooner than the text index is asked for a phrase or a prefix.
  private static let mostTexts = 100
  /// Common words of one beginning that are joined before the articles left over are counted.
  private static let wordsAtOnce = 64

  /// The articles below number `limit` that fulfil a text term; none where it holds no word.
  mutating func articles(_ term: Query.Term, limit: Int, _ db: Database) throws -> ArticleSet {
    guard let key = TextMatch.rowsExpression(term) else { return ArticleSet(capacity: limit) }
    return try articles(key, limit: limit) { sets, range, set in
      let words = WordScanner.words(of: term.searchedText)
      switch term {
      case .text where words.count == 1: try Self.word(words[0], range, into: &set, db)
      case .prefix where words.count == 1:
        if try !Self.prefix(term, words[0], range, into: &set, db) {
          try Self.match(key, range, into: &set, db)
        }
      case .text, .prefix:
        if try !sets.phrase(term, words, range, into: &set, db) {
          try Self.match(key, range, into: &set, db)
        }
      default: try Self.match(key, range, into: &set, db)
      }
    }
  }

  /// The articles below number `limit` that match an expression.
  mutating func articles(_ expression: String, limit: Int, _ db: Database) throws -> ArticleSet {
    try articles(expression, limit: limit) { _, range, set in
      try Self.match(expression, range, into: &set, db)
    }
  }

  /// The set that is kept under a key; `complete` adds the articles of a range to it.
  private mutating func articles(
    _ key: String, limit: Int, _ complete: (inout TextSets, Range<Int>, inout ArticleSet) throws -> Void
  ) throws -> ArticleSet {
    var entry = Entry(key: key, set: ArticleSet(capacity: limit), limit: 0)
    if let index = entries.firstIndex(where: { $0.key == key }) {
      let old = entries.remove(at: index)
      entry.set.formUnion(old.set)
      entry.limit = old.limit
    }
    if entry.limit < limit {
      try complete(&self, entry.limit..<limit, &entry.set)
      entry.limit = limit
    }
    entries.insert(entry, at: 0)
    if entries.count > Self.capacity { entries.removeLast() }
    return entry.set
  }

  /// Adds the articles of a range that match an expression.
  static func match(
    _ expression: String, _ range: Range<Int>, into set: inout ArticleSet, _ db: Database
  ) throws {
    if range.isEmpty { return }
    try db.rows(
      "SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ? AND rowid < ?",
      [.text(expression), SQLValue(range.lowerBound), SQLValue(range.upperBound)]
    ) { row in
      set.insert(row.int(0))
      return true
    }
  }

  /// Adds the articles that hold a word in any of its forms.
  private static func word(
    _ word: String, _ range: Range<Int>, into set: inout ArticleSet, _ db: Database
  ) throws {
    let covered = try CommonWords.covered(db)
    var (common, rare): ([String], [String]) = ([], [])
    for form in WordForms.forms(of: word) {
      if range.lowerBound < covered, try CommonWords.insert(form, into: &set, db) {
        common.append(form)
      } else {
        rare.append(form)
      }
    }
    if !rare.isEmpty { try match(TextMatch.rowsExpression(forms: rare), range, into: &set, db) }
    if !common.isEmpty {
      let rest = max(range.lowerBound, covered)..<range.upperBound
      try match(TextMatch.rowsExpression(forms: common), rest, into: &set, db)
    }
  }

  /// Adds the articles that hold a word beginning so, if common words account for nearly all articles.
  /// - Returns: false where too many are in doubt.
  private static func prefix(
    _ term: Query.Term, _ word: String, _ range: Range<Int>, into set: inout ArticleSet, _ db: Database
  ) throws -> Bool {
    let covered = try CommonWords.covered(db)
    if covered == 0 || range.upperBound - covered > mostTexts { return false }
    let words = try WordForms.forms(of: word).flatMap { try CommonWords.words(beginning: $0, db) }
    var found = set
    var rest = ArticleSet(capacity: 0)
    var next = 0
    repeat {
      let end = min(words.count, next + wordsAtOnce)
      for word in words[next..<end] { _ = try CommonWords.insert(word, into: &found, db) }
      next = end
      rest = ArticleSet(range)
      rest.subtract(found)
    } while next < words.count && rest.count > mostTexts
    if rest.count > mostTexts { return false }
    set = found
    try read(rest, for: term, into: &set, db)
    return true
  }

  /// Adds the articles that hold a phrase, if few articles hold all its words.
  /// - Returns: false where they are too many.
  private mutating func phrase(
    _ term: Query.Term, _ words: [String], _ range: Range<Int>, into set: inout ArticleSet, _ db: Database
  ) throws -> Bool {
    var whole = words
    if case .prefix = term { whole.removeLast() }
    var candidates = ArticleSet(range)
    for word in Set(whole) {
      candidates.formIntersection(try articles(.text(word), limit: range.upperBound, db))
    }
    if candidates.count > Self.mostTexts { return false }
    try Self.read(candidates, for: term, into: &set, db)
    return true
  }

  /// Adds those of the candidates whose text fulfils the term.
  private static func read(
    _ candidates: ArticleSet, for term: Query.Term, into set: inout ArticleSet, _ db: Database
  ) throws {
    let finder = HitFinder([term])
    for article in candidates.elements {
      let fulfils = try db.first(
        """
        SELECT a.title, t.text, t.layout FROM article a JOIN article_text t ON t.id = a.id WHERE a.id = ?
        """, [SQLValue(Int(article))]
      ) { row in
        let text = row.bytes(1).bindMemory(to: UInt8.self)
        return !finder.hits(in: row.text(0), isTitle: true, limit: 1).isEmpty
          || ParagraphCoding.withContent(text, layout: row.bytes(2)) {
            !finder.hits(in: $0, isTitle: false, limit: 1).isEmpty
          }
      }
      if fulfils ?? false { set.insert(Int(article)) }
    }
  }
}

extension Query.Term {
  /// What a text term looks for.
  fileprivate var searchedText: String {
    switch self {
    case .text(let text), .prefix(let text), .title(let text): text
    default: ""
    }
  }
}

extension ArticleSet {
  /// All article numbers of a range, but 0.
  init(_ range: Range<Int>) {
    self.init(capacity: range.upperBound)
    for article in max(1, range.lowerBound)..<max(1, range.upperBound) { insert(article) }
  }
}
