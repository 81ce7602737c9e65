import ArabicText
import ArticleModel

/// Places by a head word: «مطار …» with the head inside the name, «مدينة …» with it outside.
enum SiteRules {
  static func proposal(at i: Int, in text: AnnotatedText) -> Proposal? {
    let word = text.words[i]
    if word.classes.contains(.siteInside), !word.isDefinite { return site(at: i, in: text) }
    guard i > 0 else { return nil }
    let before = text.words[i - 1]
    let isSecond = i > 1 && text.words[i - 2].classes.contains(.pairOfSites) && startsWithWaw(i, in: text)
    let head = before.classes.contains(.siteOutside) && !before.isDefinite
    guard head || isSecond, isUnknown(i, in: text) else { return nil }
    if isSecond {
      return Proposal(tokens: i..<i + 1, dropped: 1, kind: .place, confidence: 0.75, source: .rules)
    }
    var end = i + 1
    while end < i + 3, isUnknown(end, in: text), !text.words[end].conjoined { end += 1 }
    // After its head word a name bears no proclitic: «حي كريتر» is no ك and ريتر.
    return Proposal(tokens: i..<end, dropped: 0, kind: .place, confidence: 0.75, source: .rules)
  }

  private static func startsWithWaw(_ i: Int, in text: AnnotatedText) -> Bool {
    text.tokens.letters(of: text.tokens.tokens[i]).first == 0x648 && text.tokens.tokens[i].letterCount > 3
  }

  private static func isUnknown(_ i: Int, in text: AnnotatedText) -> Bool {
    guard text.isWord(i), !text.tokens.tokens[i].traits.contains(.opensPiece) else { return false }
    let known: WordClass = [
      .common, .stop, .say, .office, .rank, .nationality, .orgHead, .siteInside, .siteOutside, .opensStanding,
      .tail,
    ]
    return text.words[i].classes.isDisjoint(with: known) && text.tokens.tokens[i].letterCount > 2
  }

  private static func site(at i: Int, in text: AnnotatedText) -> Proposal? {
    var end = i + 1
    guard text.isWord(end) else { return nil }
    let next = text.words[end]
    let barred: WordClass = [.stop, .say, .office, .nationality, .common]
    guard next.dropped == 0, !text.tokens.tokens[end].traits.contains(.opensPiece) else { return nil }
    guard
      next.classes.isDisjoint(with: barred)
        || next.isDefinite && next.classes.isDisjoint(with: [.stop, .say]),
      !next.classes.contains(.nationality)
    else { return nil }
    end += 1
    while end < i + 5, text.isWord(end), !text.tokens.tokens[end].traits.contains(.opensPiece) {
      let word = text.words[end]
      let goesOn =
        text.tokens.tokens[end].traits.contains(.secondHalf)
        || word.isDefinite && word.dropped == 0 && word.classes.contains(.orgTail)
        || word.classes.contains(.strongName) && word.dropped == 0
        || word.isDefinite && word.dropped == 0 && word.classes.isEmpty
      if !goesOn { break }
      end += 1
    }
    return Proposal(
      tokens: i..<end, dropped: Int(text.words[i].dropped), kind: .place, confidence: 0.7, source: .rules)
  }
}
