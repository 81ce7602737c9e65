import ArabicText
import ArticleModel

/// Takes apart what a tagger has run together: in «غوتيريش لحفتر» the second name begins with a preposition,
/// which no name has inside it, and is known without the preposition from elsewhere in the collection.
struct JoinedNames: Sendable {
  private var surnames: [WordKey: Int] = [:]
  private var inner: [WordKey: Int] = [:]
  private let lexicon: Lexicon

  /// Learns the names that a person is called by alone, and the words inside names.
  init(_ texts: [AnnotatedText], _ found: [[Proposal]], lexicon: Lexicon) {
    self.lexicon = lexicon
    for (text, proposals) in zip(texts, found) {
      for p in proposals where p.kind == .person {
        let keys = text.keys(of: p, lexicon: lexicon)
        if let last = keys.last { surnames[last, default: 0] += 1 }
        for i in p.tokens.dropFirst() { inner[text.tokens.tokens[i].key, default: 0] += 1 }
      }
    }
  }

  /// The proposals with joined ones taken apart.
  func separated(_ proposals: [Proposal], in text: AnnotatedText) -> [Proposal] {
    guard proposals.contains(where: { $0.kind == .person && $0.tokens.count > 1 }) else { return proposals }
    return proposals.flatMap { p -> [Proposal] in
      guard p.kind == .person, p.source == .tagger, let cut = cut(in: p, of: text) else { return [p] }
      var (first, second) = (p, p)
      first.tokens = p.tokens.lowerBound..<cut.token
      second.tokens = cut.token..<p.tokens.upperBound
      second.dropped = cut.dropped
      return [first, second]
    }
  }

  private func cut(in p: Proposal, of text: AnnotatedText) -> (token: Int, dropped: Int)? {
    for i in p.tokens.dropFirst() {
      let token = text.tokens.tokens[i]
      // A word that other names have as it is (لطفي, بوتفليقة) has no preposition in front; this one counts itself.
      let whole = surnames[token.key, default: 0]
      guard token.kind == .word, inner[token.key, default: 0] < 2, whole < 2 else { continue }
      var dropped = 0
      Proclitics.views(of: token, in: text.tokens) { view in
        guard view.dropped > 0, surnames[view.key, default: 0] > whole else { return false }
        dropped = view.dropped
        return true
      }
      if dropped > 0 { return (i, dropped) }
    }
    return nil
  }
}
