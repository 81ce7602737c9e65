import ArabicText
import ArticleModel

/// Personal names: after titles, or by a first name that the lists have.
enum PersonRules {
  private static let barred: WordClass = [
    .stop, .say, .nationality, .office, .rank, .media, .orgHead, .siteOutside,
  ]

  static func proposal(at i: Int, in text: AnnotatedText, afterTitle: Bool) -> Proposal? {
    guard text.tokens.tokens[i].traits.contains(.arabic) else { return nil }
    let word = text.words[i]
    let strong = word.classes.contains(.strongName)
    guard opens(word, afterTitle: afterTitle, at: i, in: text) else { return nil }
    let end = self.end(from: i, in: text, generous: strong || afterTitle)
    let count = end - i
    let known = (i..<end).count { !text.words[$0].classes.isDisjoint(with: .name) }
    var confidence: Double
    if afterTitle {
      confidence = known > 0 ? 0.9 : 0.6
    } else if strong {
      confidence = known >= 2 ? 0.85 : count >= 2 ? 0.7 : 0.3
    } else {
      confidence = known >= 2 ? 0.6 : 0.2
    }
    if i > 0, text.words[i - 1].classes.contains(.say) { confidence += 0.15 }
    if word.classes.contains(.link), count < 2 { return nil }
    guard confidence >= 0.5 else { return nil }
    return Proposal(
      tokens: i..<end, dropped: Int(word.dropped), kind: .person, confidence: confidence, source: .tagger)
  }

  private static func opens(_ word: AnnotatedText.Word, afterTitle: Bool, at i: Int, in text: AnnotatedText)
    -> Bool
  {
    if !word.classes.isDisjoint(with: .name) {
      return word.classes.isDisjoint(with: [.stop, .nationality]) || word.classes.contains(.strongName)
    }
    if word.classes.contains(.link) { return true }
    guard afterTitle, word.classes.isEmpty || word.classes == .opensStanding else { return false }
    return word.dropped == 0 && text.tokens.tokens[i].letterCount > 2 && !word.isDefinite
  }

  /// The end of a name: known tokens, links, and unknown words that are no ordinary ones.
  private static func end(from start: Int, in text: AnnotatedText, generous: Bool) -> Int {
    var end = start + 1
    var lastLink = text.words[start].classes.contains(.link)
    while end < text.count, end < start + 7 {
      let token = text.tokens.tokens[end]
      guard token.kind == .word, !token.traits.contains(.opensPiece), token.traits.contains(.arabic) else {
        break
      }
      let word = text.words[end]
      let isName = !word.classes.isDisjoint(with: .name) && word.dropped == 0
      if token.traits.contains(.secondHalf) || lastLink && word.dropped == 0 && !word.classes.contains(.stop)
      {
        lastLink = false
      } else if word.classes.contains(.link), word.dropped == 0 {
        lastLink = true
      } else if isName, word.classes.isDisjoint(with: barred) || word.classes.contains(.strongName) {
        lastLink = false
      } else if generous, word.classes.subtracting(.opensStanding).isEmpty, token.letterCount > 2 {
        lastLink = false
      } else {
        break
      }
      end += 1
    }
    if lastLink, end > start + 1 { end -= 1 }
    return end
  }
}
