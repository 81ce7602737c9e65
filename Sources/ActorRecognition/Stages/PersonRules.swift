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
    // «طالب لجوء»: a single unknown word after a function is no name yet.
    if known == 0, count < 2, i == 0 || !text.words[i - 1].classes.contains(.rank) && !text.isQuote(i - 1) {
      return nil
    }
    guard confidence >= 0.5 else { return nil }
    return Proposal(
      tokens: i..<end, dropped: Int(word.dropped), kind: .person, confidence: confidence, source: .rules)
  }

  private static func opens(_ word: AnnotatedText.Word, afterTitle: Bool, at i: Int, in text: AnnotatedText)
    -> Bool
  {
    if !word.classes.isDisjoint(with: .name) {
      if isTitle(word, at: i, in: text) { return false }
      if word.classes.contains(.common), !word.classes.contains(.strongName), !afterTitle { return false }
      return word.classes.isDisjoint(with: [.stop, .nationality]) || word.classes.contains(.strongName)
    }
    if word.classes.contains(.link) { return true }
    guard afterTitle, !isAdverb(text.tokens.tokens[i], in: text),
      word.classes.isEmpty || word.classes == .opensStanding
    else { return false }
    return word.dropped == 0 && text.tokens.tokens[i].letterCount > 2 && !word.isDefinite
  }

  /// True for a word that lists have among names, but that is a title or an adjective here: another name
  /// follows («الدكتور مساعد …», «المهاجم الهلالي ناصر …»), or it goes on with a title («باسم»).
  private static func isTitle(_ word: AnnotatedText.Word, at i: Int, in text: AnnotatedText) -> Bool {
    guard text.isWord(i + 1) else { return false }
    let next = text.words[i + 1].classes
    if word.classes.contains(.tail), !next.contains(.link) { return next.isDisjoint(with: .name) }
    if word.isDefinite, !text.words[i + 1].isDefinite { return next.contains(.strongName) }
    return !word.classes.isDisjoint(with: [.rank, .office])
      && !next.isDisjoint(with: [.strongName, .rank, .office])
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
      if token.traits.contains(.secondHalf) || lastLink && word.dropped == 0 && !word.classes.contains(.stop)
      {
        lastLink = false
      } else if word.classes.contains(.link), word.dropped == 0 {
        lastLink = true
      } else if continues(end, from: start, in: text, generous: generous) {
        lastLink = false
      } else {
        break
      }
      end += 1
    }
    if lastLink, end > start + 1 { end -= 1 }
    return end
  }

  private static func continues(_ i: Int, from start: Int, in text: AnnotatedText, generous: Bool) -> Bool {
    let word = text.words[i]
    let token = text.tokens.tokens[i]
    let before = text.words[i - 1]
    let afterHalf = text.tokens.tokens[i - 1].traits.contains(.secondHalf)
    let afterFirstName = afterHalf || before.classes.contains(.strongName) && !before.isDefinite
    if word.dropped == 0, !word.classes.isDisjoint(with: .name) {
      if word.classes.contains(.strongName) { return word.classes.isDisjoint(with: [.stop]) }
      guard word.classes.isDisjoint(with: barred) else { return false }
      return !word.classes.contains(.common) || afterFirstName
    }
    // «مسعود العدواني»: an ordinary adjective in -ي after a first name is a surname.
    if word.dropped == 0, word.classes == .common, word.isDefinite, afterFirstName, generous {
      return text.tokens.letters(of: token).last == 0x64A
    }
    guard generous, word.classes.subtracting(.opensStanding).isEmpty, token.letterCount > 2,
      !text.words[start].classes.contains(.standingSurname) || i > start + 1, !isAdverb(token, in: text)
    else { return false }
    // A family name with the article ends a name, unless the lists know what follows; so does a word that
    // may begin with «and».
    let letters = text.tokens.letters(of: token)
    return (afterHalf || !before.isDefinite) && !word.conjoined && letters.first != 0x648
      && !VerbShape.fits(letters)
  }

  /// True for a word with the accusative ending of adverbs («مستغلاً»), which no name has.
  private static func isAdverb(_ token: Token, in text: AnnotatedText) -> Bool {
    text.tokens.scalars[max(token.start, token.end - 2)..<token.end].contains(0x64B)
  }
}
