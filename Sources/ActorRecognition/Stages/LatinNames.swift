import ArabicText
import ArticleModel

/// Names in Latin script by their capital letters, for texts that the tagger does not read.
///
/// In a text in Latin script a run of capitalised words inside a sentence is a name, unless the language
/// capitalises so much (German, headlines) that capitals say nothing. In a text in another script only
/// runs of two words and more, and words after a head word, are taken. The curated table knows the rest.
struct LatinNames {
  private let text: AnnotatedText
  private let isLatin: Bool
  private let capitalsTell: Bool

  init(_ text: AnnotatedText) {
    self.text = text
    var latin = 0
    var arabic = 0
    var inside = 0
    var capitals = 0
    for i in 0..<text.count where text.tokens.tokens[i].kind == .word {
      let token = text.tokens.tokens[i]
      if token.traits.contains(.arabic) { arabic += 1 } else { latin += 1 }
      if !text.breaks(before: i), i > 0, !text.breaks(before: i - 1) {
        inside += 1
        let goesOn = text.tokens.tokens[i - 1].traits.contains(.capitalised)
        if token.traits.contains(.capitalised), !goesOn { capitals += 1 }
      }
    }
    isLatin = latin > arabic
    // A run of capitalised words begins at every tenth word of English and French news, and at every
    // third or fourth of German.
    capitalsTell = !isLatin || capitals * 100 < inside * 22
  }

  /// Proposals in order of position.
  func proposals() -> [Proposal] {
    guard capitalsTell else { return [] }
    var found: [Proposal] = []
    var i = 0
    while i < text.count {
      guard isCapital(i) else {
        i += 1
        continue
      }
      let end = self.end(from: i)
      if let proposal = proposal(i..<end) { found.append(proposal) }
      i = end
    }
    return found
  }

  private func isCapital(_ i: Int) -> Bool {
    guard i < text.count, text.tokens.tokens[i].kind == .word else { return false }
    let traits = text.tokens.tokens[i].traits
    return traits.contains(.capitalised) && !traits.contains(.arabic)
  }

  private static let joining = Set(
    ["of", "de", "del", "della", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la", "le", "du"]
      .map(WordKey.init))

  /// Capitalised words, with particles, hyphens, ampersands and apostrophes between them.
  private func end(from start: Int) -> Int {
    var end = start + 1
    var i = start + 1
    while i < text.count, !text.tokens.tokens[i].traits.contains(.opensPiece), i < start + 8 {
      if isCapital(i) {
        end = i + 1
      } else if !isBridge(i) {
        break
      }
      i += 1
    }
    return end
  }

  private func isBridge(_ i: Int) -> Bool {
    let token = text.tokens.tokens[i]
    switch token.kind {
    case .word: return LatinNames.joining.contains(token.key)
    case .number: return false
    case .punctuation:
      let scalar = text.tokens.scalars[token.start]
      if scalar == 0x26 { return true }
      return (scalar == 0x2D || scalar == 0x2019 || scalar == 0x27) && !token.traits.contains(.afterSpace)
    }
  }

  private func proposal(_ run: Range<Int>) -> Proposal? {
    var start = run.lowerBound
    let opens =
      start == 0 || text.breaks(before: start) || text.breaks(before: start - 1) || text.isQuote(start - 1)
    var titled = false
    while start < run.upperBound {
      let classes = text.words[start].classes
      if classes.contains(.latinTitle) { titled = true }
      guard classes.contains(.latinTitle) || opens && classes.contains(.latinStop) else { break }
      start += 1
    }
    // «The», «Monday» and a lone word at the beginning of a sentence are no names.
    while start < run.upperBound, !isCapital(start) { start += 1 }
    let words = (start..<run.upperBound).count(where: isCapital)
    guard words > 0, !text.words[start].classes.contains(.latinStop) else { return nil }
    let range = start..<run.upperBound
    let isBody = range.contains { text.words[$0].classes.contains(.latinBody) }
    if titled { return made(range, .person, 0.75) }
    if isBody { return words > 1 ? made(range, .organisation, 0.7) : nil }
    guard isLatin else { return afterHead(start) || words > 1 ? made(range, .organisation, 0.55) : nil }
    guard words > 1, words < 5 else { return nil }
    return made(range, follows("in", start) || follows("near", start) ? .place : .person, 0.6)
  }

  private func made(_ range: Range<Int>, _ kind: ActorKind, _ confidence: Double) -> Proposal {
    Proposal(tokens: range, dropped: 0, kind: kind, confidence: confidence, source: .rules)
  }

  private func follows(_ word: String, _ i: Int) -> Bool {
    i > 0 && text.tokens.tokens[i - 1].key == WordKey(word)
  }

  /// True after شركة, موقع and the like, an opening quotation mark between.
  private func afterHead(_ i: Int) -> Bool {
    let j = text.isQuote(i - 1) ? i - 2 : i - 1
    return j >= 0 && !text.words[j].classes.isDisjoint(with: [.group, .media])
  }
}
