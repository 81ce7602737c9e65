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
    return Proposal(tokens: i + 2..<close, dropped: 0, kind: .organisation, confidence: 0.85, source: .rules)
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
    return Proposal(tokens: i + 1..<end, dropped: 0, kind: .organisation, confidence: 0.65, source: .rules)
  }

  /// وزارة الخارجية, جامعة عمر المختار, مجلس نواب الشعب, شرطة منطقة مكة.
  private static func headed(at i: Int, in text: AnnotatedText) -> Proposal? {
    var end = i + 1
    var complete = false
    while end < i + 8, text.isWord(end), !text.tokens.tokens[end].traits.contains(.opensPiece) {
      guard let state = complement(end, head: i, complete: complete, in: text) else { break }
      complete = state
      end += 1
    }
    guard complete, end > i + 1 else { return nil }
    return Proposal(
      tokens: i..<end, dropped: Int(text.words[i].dropped), kind: .organisation, confidence: 0.75,
      source: .rules)
  }

  /// Whether the name is complete after word `j`; nil where the word does not belong to it.
  private static func complement(_ j: Int, head: Int, complete: Bool, in text: AnnotatedText) -> Bool? {
    let word = text.words[j]
    if word.classes.contains(.stop) || !word.isDefinite && !word.classes.isDisjoint(with: ending) {
      return nil
    }
    if text.tokens.tokens[j].traits.contains(.secondHalf) { return true }
    if word.conjoined {
      let pairs =
        complete && j == head + 2 && word.isDefinite && text.words[head].classes.contains(.pairedHead)
      return pairs && word.classes.isDisjoint(with: [.nationality, .opensStanding]) ? true : nil
    }
    if word.isDefinite {
      if complete, word.classes.contains(.nationality) {
        return text.words[head].classes.contains(.nationalHead)
          && !text.words[j - 1].classes.contains(.nationality)
          ? true : nil
      }
      if complete, !word.classes.isDisjoint(with: [.office, .rank]) { return nil }
      // Of the prepositions only ل leads a complement («هيئة … للسياحة»).
      let letters = text.tokens.letters(of: text.tokens.tokens[j])
      if letters.first != 0x627 { return complete && letters.starts(with: [0x644, 0x644]) ? true : nil }
      return true
    }
    guard word.dropped == 0 else { return nil }
    if complete {
      // «جامعة عمر المختار» ends before the next first name.
      return word.classes.contains(.strongName) && !text.words[j - 1].isDefinite ? true : nil
    }
    if word.classes.contains(.siteOutside) { return false }
    if !word.classes.isDisjoint(with: [.strongName, .link]) { return true }
    if word.classes.contains(.opensStanding) {
      return text.words[head].classes.contains(.placedHead) ? true : nil
    }
    if word.classes.isEmpty {
      return VerbShape.fits(text.tokens.letters(of: text.tokens.tokens[j])) ? nil : true
    }
    return nextIsDefinite(j, in: text) && word.classes.isDisjoint(with: [.siteInside]) ? false : nil
  }

  private static func nextIsDefinite(_ i: Int, in text: AnnotatedText) -> Bool {
    text.isWord(i + 1) && text.words[i + 1].isDefinite && text.words[i + 1].dropped == 0
      && !text.tokens.tokens[i + 1].traits.contains(.opensPiece)
  }

  /// الهيئة العامة للرياضة, المجلس الوطني, الاتحاد السعودي لكرة القدم: a head with the article needs an
  /// adjective such as العامة, or one of nationality and a complement.
  private static func described(at i: Int, in text: AnnotatedText) -> Proposal? {
    var end = i + 1
    var isNamed = false
    while end < i + 5, follows(end, in: text), text.words[end].isDefinite, text.words[end].dropped == 0,
      !text.words[end].conjoined, !text.words[end].classes.isDisjoint(with: [.orgTail, .nationality])
    {
      isNamed = isNamed || text.words[end].classes.contains(.orgTail)
      end += 1
    }
    guard end > i + 1 else { return nil }
    let complete = complement(after: end, head: i, in: text)
    guard isNamed || complete > end else { return nil }
    return Proposal(
      tokens: i..<complete, dropped: Int(text.words[i].dropped), kind: .organisation, confidence: 0.75,
      source: .rules)
  }

  /// The end of a complement with ل: للرياضة, لكرة القدم, للسياحة والتراث الوطني.
  private static func complement(after start: Int, head: Int, in text: AnnotatedText) -> Int {
    guard follows(start, in: text), !text.words[head].classes.contains(.bareHead) else { return start }
    let first = text.words[start]
    let letters = text.tokens.letters(of: text.tokens.tokens[start])
    guard letters.first == 0x644, first.isDefinite || first.dropped == 1 && nextIsDefinite(start, in: text)
    else {
      return start
    }
    var end = start + 1
    while end < start + 5, follows(end, in: text) {
      let word = text.words[end]
      guard word.isDefinite, word.classes.isDisjoint(with: [.stop, .nationality, .office, .rank]) else {
        break
      }
      if word.conjoined, !text.words[head].classes.contains(.pairedHead) || end > start + 2 { break }
      if !word.conjoined, text.tokens.letters(of: text.tokens.tokens[end]).first != 0x627 { break }
      end += 1
    }
    return end
  }

  /// True for a word that goes on with what stands before it.
  private static func follows(_ i: Int, in text: AnnotatedText) -> Bool {
    text.isWord(i) && !text.tokens.tokens[i].traits.contains(.opensPiece)
  }
}
