import ArabicText
import ArticleModel

/// A line of two to four words that holds a personal name and nothing else: the author.
enum BylineRules {
  /// The name on the line that begins at token `i`.
  static func proposal(at i: Int, in text: AnnotatedText) -> Proposal? {
    guard text.tokens.tokens[i].traits.contains(.opensPiece) else { return nil }
    var end = i
    var known = 0
    while end < text.count, end == i || !text.tokens.tokens[end].traits.contains(.opensPiece) {
      let word = text.words[end]
      let allowed: WordClass = [.strongName, .weakName, .link, .opensStanding]
      let half = text.tokens.tokens[end].traits.contains(.secondHalf)
      guard text.isWord(end), end < i + 4, half || word.dropped == 0 && word.classes.isSubset(of: allowed)
      else { return nil }
      if !word.classes.isDisjoint(with: .name) { known += 1 }
      end += 1
    }
    guard end >= i + 2, known > 0 else { return nil }
    return Proposal(tokens: i..<end, dropped: 0, kind: .person, confidence: 0.7, source: .rules)
  }
}
