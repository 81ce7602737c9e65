import ArabicText
import ArticleModel

/// What the language settles whatever a tagger says: formulas of piety, models of vehicles, ministries,
/// bare head words.
struct Corrections {
  private static let god = WordKey("الله")
  private static let ministry = WordKey("وزارة")
  private static let design = WordKey("طراز")
  private let text: AnnotatedText
  private let lexicon: Lexicon

  /// Corrections of an article's proposals.
  init(_ text: AnnotatedText, lexicon: Lexicon) {
    self.text = text
    self.lexicon = lexicon
  }

  /// The proposals that remain, some of them shorter.
  func corrected(_ proposals: [Proposal]) -> [Proposal] {
    let sites = siteHeads(proposals)
    return proposals.compactMap { p in
      if isModel(p) || isBareSite(p, heads: sites) || isIndefinite(p) { return nil }
      return ministry(withoutFormula(p))
    }
  }

  /// «محمد صلى الله عليه وسلم», «رحمه الله», «رسول الله محمد»: the formula is no part of a name, and no one is
  /// named «الله» alone.
  private func withoutFormula(_ p: Proposal) -> Proposal? {
    guard p.source != .table else { return p }
    if p.tokens.count == 1 { return key(p.tokens.lowerBound) == Corrections.god ? nil : p }
    guard p.kind == .person else { return p }
    for i in p.tokens
    where key(i) == Corrections.god && i > 0 && text.words[i - 1].classes.contains(.blessing) {
      var shorter = p
      if i - 1 > p.tokens.lowerBound {
        shorter.tokens = p.tokens.lowerBound..<i - 1
      } else if i + 1 < p.tokens.upperBound {
        shorter.tokens = i + 1..<p.tokens.upperBound
        shorter.dropped = 0
      } else {
        return nil
      }
      return shorter
    }
    return p
  }

  /// «طائرة بوينغ 777», «مقاتلات إف 16», «من طراز سليمان عزت»: a product, not who makes it.
  private func isModel(_ p: Proposal) -> Bool {
    var before = p.tokens.lowerBound - 1
    if text.isQuote(before) { before -= 1 }
    guard before >= 0, text.words[before].classes.contains(.vehicle) else { return false }
    if p.kind == .organisation {
      return isNumber(p.tokens.upperBound) || p.tokens.contains(where: isNumber)
        || p.tokens.allSatisfy { text.tokens.tokens[$0].letterCount < 3 }
    }
    return key(before) == Corrections.design
  }

  private func isNumber(_ i: Int) -> Bool { i < text.count && text.tokens.tokens[i].kind == .number }

  /// «وزارة الدفاع | العراقية», «وكيل وزارة الإسكان | للدراسات»: after a complete ministry the adjective of
  /// nationality stays outside, and a complement with ل belongs to the office in front.
  private func ministry(_ p: Proposal?) -> Proposal? {
    guard var p, p.kind == .organisation, p.entry < 0, p.tokens.count > 2,
      text.words[p.tokens.lowerBound].key == Corrections.ministry
    else { return p }
    if let end = p.tokens.dropFirst(2).first(where: { isComplement($0) }) {
      p.tokens = p.tokens.lowerBound..<end
    }
    if p.tokens.count > 2, text.words[p.tokens.upperBound - 1].classes.contains(.nationality) {
      p.tokens = p.tokens.dropLast()
    }
    return p
  }

  private func isComplement(_ i: Int) -> Bool {
    text.words[i].isDefinite && text.tokens.letters(of: text.tokens.tokens[i]).starts(with: [0x644, 0x644])
  }

  /// «1452 سوريًا»: no name ends in the indefinite accusative.
  private func isIndefinite(_ p: Proposal) -> Bool {
    guard p.tokens.count == 1, p.kind == .place else { return false }
    let token = text.tokens.tokens[p.tokens.lowerBound]
    return text.tokens.scalars[max(token.start, token.end - 2)..<token.end].contains(0x64B)
  }

  /// Head words of the named sites of the article: «قاعدة العند» makes «القاعدة» a base in it.
  private func siteHeads(_ proposals: [Proposal]) -> Set<WordKey> {
    var heads: Set<WordKey> = []
    for p in proposals where p.kind == .place && p.tokens.count > 1 {
      let word = text.words[p.tokens.lowerBound]
      if word.classes.contains(.siteInside), !word.isDefinite {
        heads.insert(word.key.prepending(0x644).prepending(0x627))
      }
    }
    return heads
  }

  private func isBareSite(_ p: Proposal, heads: Set<WordKey>) -> Bool {
    guard !heads.isEmpty, p.tokens.count == 1, p.entry < 0 else { return false }
    let i = p.tokens.lowerBound
    let before = i > 0 ? text.words[i - 1].classes : []
    return heads.contains(text.key(of: i, dropped: p.dropped, lexicon: lexicon)) && !text.isQuote(i - 1)
      && before.isDisjoint(with: [.group, .media])
  }

  private func key(_ i: Int) -> WordKey { text.tokens.tokens[i].key }
}
