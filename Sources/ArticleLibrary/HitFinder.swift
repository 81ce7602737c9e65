import ArticleModel

/// Finds the words and phrases of a query in a text, by the same rules as the search index.
struct HitFinder {
  /// One word or phrase that is looked for.
  private struct Pattern {
    /// For each word the hashes of all its forms.
    var words: [Set<UInt64>]
    /// The forms that the last word may begin with; nil where it must be whole.
    var prefixes: [[UInt8]]?
    var onlyTitle: Bool
  }

  private var patterns: [Pattern] = []
  /// The hashes of all first words, and one bit for each in a small filter: most words of a text
  /// are none of these, and a look-up in the set costs more than the rest of the scan.
  private var firstWords: Set<UInt64> = []
  private var filter = WordFilter()
  private var startsWithPrefix = false

  /// - Parameter terms: text terms; others are passed over.
  init(_ terms: [Query.Term]) {
    for term in terms {
      switch term {
      case .text(let text): add(text, isPrefix: false, onlyTitle: false)
      case .prefix(let text): add(text, isPrefix: true, onlyTitle: false)
      case .title(let text): add(text, isPrefix: false, onlyTitle: true)
      default: break
      }
    }
  }

  private mutating func add(_ text: String, isPrefix: Bool, onlyTitle: Bool) {
    let words = WordScanner.words(of: text).map { WordForms.forms(of: $0).map { Array($0.utf8) } }
    guard let last = words.last else { return }
    let hashes = words.map { forms in Set(forms.map { form in form.withUnsafeBufferPointer(Self.hash) }) }
    patterns.append(Pattern(words: hashes, prefixes: isPrefix ? last : nil, onlyTitle: onlyTitle))
    firstWords.formUnion(hashes[0])
    for hash in hashes[0] { filter.insert(hash) }
    if isPrefix, words.count == 1 { startsWithPrefix = true }
  }

  var isEmpty: Bool { patterns.isEmpty }
  /// Number of different words and phrases.
  var patternCount: Int { patterns.count }

  /// A hit: which pattern, and where in the text, in scalars.
  struct Hit {
    var pattern: Int
    var range: Range<Int>
  }

  /// A phrase of which some words have been met.
  private struct Attempt {
    var pattern: Int
    var next: Int
    var start: Int
  }

  /// The hits in a piece of text, in order, at most `limit` of them.
  func hits(in text: String, isTitle: Bool, limit: Int) -> [Hit] {
    var text = text
    return text.withUTF8 { hits(in: $0, isTitle: isTitle, limit: limit) }
  }

  /// The hits in UTF-8 text, in order, at most `limit` of them.
  func hits(in text: UnsafeBufferPointer<UInt8>, isTitle: Bool, limit: Int) -> [Hit] {
    var found: [Hit] = []
    var open: [Attempt] = []
    WordScanner.scan(text) { word in
      let hash = Self.hash(word.token)
      if open.isEmpty, !startsWithPrefix, !filter.mayContain(hash) || !firstWords.contains(hash) {
        return true
      }
      var still: [Attempt] = []
      func advance(_ attempt: Attempt) {
        guard matches(word.token, hash, patterns[attempt.pattern], attempt.next) else { return }
        if attempt.next + 1 == patterns[attempt.pattern].words.count {
          found.append(Hit(pattern: attempt.pattern, range: attempt.start..<word.scalars.upperBound))
        } else {
          still.append(Attempt(pattern: attempt.pattern, next: attempt.next + 1, start: attempt.start))
        }
      }
      for attempt in open { advance(attempt) }
      for (index, pattern) in patterns.enumerated() where isTitle || !pattern.onlyTitle {
        advance(Attempt(pattern: index, next: 0, start: word.scalars.lowerBound))
      }
      open = still
      return found.count < limit
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func matches(
    _ token: UnsafeBufferPointer<UInt8>, _ hash: UInt64, _ pattern: Pattern, _ word: Int
  ) -> Bool {
    if let prefixes = pattern.prefixes, word + 1 == pattern.words.count {
      return prefixes.contains { $0.count <= token.count && token.starts(with: $0) }
    }
    return pattern.words[word].contains(hash)
  }

  /// 2,048 bits, of which a hash sets one.
  private struct WordFilter {
    private var bits = [UInt64](repeating: 0, count: 32)

    mutating func insert(_ hash: UInt64) { bits[Int(hash >> 59)] |= 1 << (hash >> 53 & 63) }
    func mayContain(_ hash: UInt64) -> Bool { bits[Int(hash >> 59)] & 1 << (hash >> 53 & 63) != 0 }
  }

  /// FNV-1a, 64 bits: two different words of one text sharing it is not to be expected.
  private static func hash(_ token: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in token { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
