import ArticleModel

/// Finds the words and phrases of a query in a text, by the same rules as the search index.
struct HitFinder {
  /// One word or phrase that is looked for.
  private struct Pattern {
    /// For each word: all its forms.
    var words: [[String]]
    var isPrefix: Bool
    var onlyTitle: Bool
  }

  private var patterns: [Pattern] = []

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
    let words = WordScanner.words(of: text).map(WordForms.forms)
    if !words.isEmpty { patterns.append(Pattern(words: words, isPrefix: isPrefix, onlyTitle: onlyTitle)) }
  }

  var isEmpty: Bool { patterns.isEmpty }

  /// A hit: which pattern, and where in the text, in scalars.
  struct Hit {
    var pattern: Int
    var range: Range<Int>
  }

  /// The hits in a piece of text, in order, at most `limit` of them.
  func hits(in text: String, isTitle: Bool, limit: Int) -> [Hit] {
    var found: [Hit] = []
    // Patterns that have matched so far: (pattern, next word, start).
    var open: [(pattern: Int, next: Int, start: Int)] = []
    var text = text
    text.withUTF8 { buffer in
      WordScanner.scan(buffer) { word in
        var still: [(pattern: Int, next: Int, start: Int)] = []
        func advance(_ pattern: Int, _ next: Int, _ start: Int) {
          guard matches(word.token, pattern, next) else { return }
          if next + 1 == patterns[pattern].words.count {
            found.append(Hit(pattern: pattern, range: start..<word.scalars.upperBound))
          } else {
            still.append((pattern, next + 1, start))
          }
        }
        for attempt in open { advance(attempt.pattern, attempt.next, attempt.start) }
        for (index, pattern) in patterns.enumerated() where isTitle || !pattern.onlyTitle {
          advance(index, 0, word.scalars.lowerBound)
        }
        open = still
        return found.count < limit
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func matches(_ token: UnsafeBufferPointer<UInt8>, _ pattern: Int, _ word: Int) -> Bool {
    let isPrefix = patterns[pattern].isPrefix && word + 1 == patterns[pattern].words.count
    return patterns[pattern].words[word].contains { form in
      let utf8 = form.utf8
      return isPrefix
        ? utf8.count <= token.count && utf8.elementsEqual(token.prefix(utf8.count))
        : utf8.count == token.count && utf8.elementsEqual(token)
    }
  }
}
