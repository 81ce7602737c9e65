import ArabicText
import ArticleModel

/// Names of bodies: a head word with its complement, or a quoted name after a word such as تنظيم.
enum BodyRules {
  private static let ending: WordClass = [.stop, .say, .office]

  static func proposal(at i: Int, in text: AnnotatedText) -> Proposal? {
    let word = text.words[i]
    if !word.classes.isDisjoint(with: [.group, .media]), let quoted = quoted(after: i, in: text) {
      return quoted
    }
    if word.classes.contains(.media) { return outlet(after: i, in: text) }
    if word.classes.contains(.orgHead), !word.isDefinite { return headed(at: i, in: text) }
    if word.classes.contains(.orgAdjective), word.isDefinite { return described(at: i, in: text) }
    return nil
  }

  /// تنظيم "…", صحيفة «…»: the quoted piece.
  private static func quoted(after i: Int, in text: AnnotatedText) -> Proposal? {
    guard let close = text.closingQuote(after: i + 1, limit: 5) else { return nil }
    return Proposal(tokens: i + 2..<close, dropped: 0, kind: .organisation, confidence: 0.85, source: .tagger)
  }

  /// صحيفة … without quotation marks: the next words that are no ordinary ones.
  private static func outlet(after i: Int, in text: AnnotatedText) -> Proposal? {
    var end = i + 1
    while end < i + 4, text.isWord(end), !text.tokens.tokens[end].traits.contains(.opensPiece) {
      let word = text.words[end]
      let ordinary: WordClass = [.common, .stop, .say, .nationality, .office, .rank, .orgHead]
      guard word.dropped == 0, word.classes.isDisjoint(with: ordinary) else { break }
      end += 1
    }
    guard end > i + 1, !text.words[i].isDefinite else { return nil }
    return Proposal(tokens: i + 1..<end, dropped: 0, kind: .organisation, confidence: 0.65, source: .tagger)
  }

  /// وزارة الخارجية, جامعة عمر المختار, مجلس نواب الشعب.
  private static func headed(at i: Int, in text: AnnotatedText) -> Proposal? {
    var end = i + 1
    var complete = false
    while end < i + 8, text.isWord(end), !text.tokens.tokens[end].traits.contains(.opensPiece) {
      let word = text.words[end]
      guard word.classes.isDisjoint(with: ending) || word.isDefinite && !word.classes.contains(.stop) else {
        break
      }
      if word.conjoined {
        guard complete, word.isDefinite, word.classes.isDisjoint(with: [.nationality, .opensStanding]),
          text.words[i].classes.contains(.orgHead), end == i + 2
        else { break }
      } else if word.isDefinite {
        if complete, word.classes.contains(.nationality) { break }
        if word.dropped > 0, !complete { break }
        complete = true
      } else if word.dropped == 0, !complete {
        let isName = !word.classes.isDisjoint(with: [.strongName, .link]) || word.classes.isEmpty
        if isName { complete = end > i + 1 || !nextIsDefinite(end, in: text) }
        guard isName || nextIsDefinite(end, in: text) else { break }
        if isName { complete = true }
      } else if word.dropped == 0, word.classes.contains(.strongName) {
        complete = true
      } else {
        break
      }
      end += 1
    }
    guard complete, end > i + 1 else { return nil }
    return Proposal(
      tokens: i..<end, dropped: Int(text.words[i].dropped), kind: .organisation, confidence: 0.75,
      source: .tagger)
  }

  private static func nextIsDefinite(_ i: Int, in text: AnnotatedText) -> Bool {
    text.isWord(i + 1) && text.words[i + 1].isDefinite && text.words[i + 1].dropped == 0
      && !text.tokens.tokens[i + 1].traits.contains(.opensPiece)
  }

  /// الجيش الليبي, الهيئة العامة للرياضة, المنتخب السعودي.
  private static func described(at i: Int, in text: AnnotatedText) -> Proposal? {
    var end = i + 1
    var complements = 0
    while end < i + 7, text.isWord(end), !text.tokens.tokens[end].traits.contains(.opensPiece) {
      let word = text.words[end]
      guard word.isDefinite, !word.conjoined else { break }
      if word.dropped > 0 {
        guard end > i + 1, complements == 0 else { break }
        complements += 1
      } else if complements == 0, word.classes.isDisjoint(with: [.orgTail, .nationality]) {
        break
      } else if complements > 0, word.classes.contains(.nationality) {
        break
      }
      end += 1
    }
    guard end > i + 1 else { return nil }
    return Proposal(
      tokens: i..<end, dropped: Int(text.words[i].dropped), kind: .organisation, confidence: 0.75,
      source: .tagger)
  }
}
