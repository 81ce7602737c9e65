import GRDB

/// The words that stand in many articles, each with the set of its articles as a bitmap.
///
/// FTS5 walks the rows of a word one after the other: 0.2 ms for a word of a thousand articles, but
/// 10 ms for one with all its proclitics in a hundred thousand. A bitmap of so many is read in
/// 20 µs. Rarer words have none, so that the bitmaps take a twentieth of the file. They hold what the
/// text index holds and can be made of it at any time; articles from `covered` on are in none yet.
enum CommonWords {
  /// A word is common where one article in so many has it.
  private static let share = 32
  /// Articles in which words are counted to find the common ones.
  private static let sampleSize = 512
  /// Fewer new articles than this are left to the text index.
  private static let fewest = 4096

  /// Articles below this number are in the bitmaps.
  static func covered(_ db: Database) throws -> Int { Int(try db.value(of: .covered)) }

  /// Adds the articles of a word, taken as it is, to a set.
  /// - Returns: false where the word is not a common one.
  static func insert(_ word: String, into set: inout ArticleSet, _ db: Database) throws -> Bool {
    try db.first("SELECT data FROM common_word WHERE word = ?", [.text(word)]) { row in
      set.formUnion(littleEndian: row.bytes(0))
      return true
    } ?? false
  }

  /// The common words that begin so, those in most articles first.
  static func words(beginning start: String, _ db: Database) throws -> [String] {
    try db.all(
      "SELECT word FROM common_word WHERE word >= ? AND word < ? ORDER BY articles DESC",
      [.text(start), .text(start + "\u{10FFFF}")]
    ) { $0.text(0) }
  }

  /// Brings the bitmaps up to date when enough articles have come in, so that all in all each
  /// article is looked at a few times at most.
  static func extendIfDue(_ db: Database) throws {
    let (covered, next) = (try covered(db), try next(db))
    if next - covered >= max(fewest, covered / 2) { try extend(covered..<next, db) }
  }

  /// Brings the bitmaps up to date at the end of an import, unless it was a small one.
  static func extendAtEnd(_ db: Database) throws {
    let (covered, next) = (try covered(db), try next(db))
    if next - covered >= (covered == 0 ? fewest : fewest / 16) { try extend(covered..<next, db) }
  }

  private static func next(_ db: Database) throws -> Int {
    (try db.first("SELECT max(id) FROM article") { $0.int(0) } ?? 0) + 1
  }

  private static func extend(_ range: Range<Int>, _ db: Database) throws {
    let known = try db.all("SELECT word FROM common_word") { $0.text(0) }
    for word in known { try update(word, range, db) }
    let new = try frequentWords(range, db).subtracting(known)
    for word in new.sorted() { try update(word, 0..<range.upperBound, db) }
    try db.add(range.count, to: .covered)
  }

  /// Adds the articles of a range to a word's bitmap.
  private static func update(_ word: String, _ range: Range<Int>, _ db: Database) throws {
    var set = ArticleSet(capacity: range.upperBound)
    if range.lowerBound > 0 { _ = try insert(word, into: &set, db) }
    try TextSets.match(TextMatch.rowsExpression(forms: [word]), range, into: &set, db)
    try db.run(
      """
      INSERT INTO common_word(word, articles, data) VALUES(?, ?, ?)
      ON CONFLICT(word) DO UPDATE SET articles = excluded.articles, data = excluded.data
      """,
      [.text(word), SQLValue(set.count), .blob(set.littleEndianBytes)])
  }

  /// The words that are common in a sample of these articles.
  private static func frequentWords(_ range: Range<Int>, _ db: Database) throws -> Set<String> {
    let step = max(1, range.count / sampleSize)
    var counts: [[UInt8]: Int] = [:]
    var sampled = 0
    for article in stride(from: range.lowerBound, to: range.upperBound, by: step) {
      try db.rows("SELECT text FROM article_text WHERE id = ?", [SQLValue(article)]) { row in
        var words: Set<[UInt8]> = []
        WordScanner.scan(row.bytes(0).bindMemory(to: UInt8.self)) { word in
          words.insert(Array(word.token))
          return true
        }
        for word in words { counts[word, default: 0] += 1 }
        sampled += 1
        return true
      }
    }
    let enough = max(2, sampled / share)
    return Set(counts.lazy.filter { $0.value >= enough }.map { String(decoding: $0.key, as: UTF8.self) })
  }
}

extension ArticleSet {
  /// Adds a set that was stored as bytes; what lies beyond this set's room is left out.
  mutating func formUnion(littleEndian bytes: UnsafeRawBufferPointer) {
    let shared = min(words.count, bytes.count / 8)
    words.withUnsafeMutableBufferPointer { words in
      for index in 0..<shared {
        words[index] |= UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
      }
    }
  }

  /// The words, lowest byte first.
  var littleEndianBytes: [UInt8] {
    words.map(\.littleEndian).withUnsafeBytes { Array($0) }
  }
}
