import ArabicText
import ArticleModel

/// Where the words of a query stand in a line of text.
enum TextHits {
  /// Scalar ranges of the query's text terms, folded; none when the query has no text terms.
  static func ranges(in text: String, of query: Query) -> [Range<Int>] {
    let terms = query.textTerms
    guard !terms.isEmpty else { return [] }
    let folded = FoldedText(text)
    var found: [Range<Int>] = []
    for term in terms {
      switch term {
      case .text(let t), .prefix(let t), .title(let t):
        found += folded.ranges(of: Array(Folding.folded(t).unicodeScalars))
      default: break
      }
    }
    return found
  }
}
