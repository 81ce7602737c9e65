import ArabicText
import ArticleModel

/// The title or description in front of a personal name: «قائد الانقلاب المصري», «اللواء الليبي المتقاعد».
///
/// Read backwards from the name: definite words, adjectives of nationality, other names, functions and
/// ranks go on, everything else ends it; the farthest function or rank reached opens the title. A
/// preposition is crossed only while no function has been met, so that «الباحث الليبي في جامعة …» is one
/// title and «استقبل الوزير في القاهرة الرئيس …» ends at الرئيس.
struct Epithets {
  private static let limit = 14

  let text: AnnotatedText
  let proposals: [Proposal]

  /// The title in front of proposal `n`; nil where there is none, or it is no person.
  func title(of n: Int) -> String? {
    let name = proposals[n]
    guard name.kind == .person, name.dropped == 0 else { return nil }
    var i = name.tokens.lowerBound
    if text.tokens.tokens[i].traits.contains(.opensPiece) { return nil }
    if isMark(i - 1) { i -= 1 }
    let end = i
    guard let start = start(before: end, previous: n - 1), start < end else { return nil }
    return title(start..<end)
  }

  private func isMark(_ i: Int) -> Bool {
    guard i > 0, text.tokens.tokens[i].kind == .punctuation else { return false }
    return text.isQuote(i) || [0x60C, 0x2C].contains(text.tokens.scalars[text.tokens.tokens[i].start])
  }

  private func start(before end: Int, previous: Int) -> Int? {
    var reached: Int?
    var other = previous
    var i = end - 1
    while i >= 0, end - i <= Epithets.limit, !text.breaks(before: i + 1) {
      if other >= 0, proposals[other].tokens.contains(i) {
        guard proposals[other].kind != .person else { break }
        i = proposals[other].tokens.lowerBound
        let inside = proposals[other]
        other -= 1
        if text.words[i].conjoined || inside.dropped > 0 && text.words[i].conjoined { break }
        i -= 1
        continue
      }
      let word = text.words[i]
      let isTrigger = !word.classes.isDisjoint(with: [.office, .rank])
      if isTrigger {
        reached = i
        if word.dropped > 0 { break }
      } else if text.isQuote(i) {
        if reached != nil { break }
      } else if !goesOn(at: i, reached: reached != nil) {
        break
      } else if word.conjoined {
        break
      }
      i -= 1
    }
    return reached
  }

  private func goesOn(at i: Int, reached: Bool) -> Bool {
    guard text.isWord(i) else { return false }
    let word = text.words[i]
    if !word.classes.isDisjoint(with: [.nationality, .tail]), !word.classes.contains(.say) { return true }
    if word.isDefinite {
      return word.classes.isDisjoint(with: [.stop, .say]) || word.classes.contains(.orgTail)
    }
    if word.classes.contains(.preposition), word.dropped == 0 { return !reached }
    return !word.classes.isDisjoint(with: [.orgHead, .group]) && word.dropped == 0
  }

  private func title(_ range: Range<Int>) -> String {
    let first = text.tokens.tokens[range.lowerBound]
    let word = text.words[range.lowerBound]
    let last = text.tokens.tokens[range.upperBound - 1]
    let start = word.dropped == 0 ? first.start : text.tokens.offset(of: Int(word.dropped), in: first)
    let piece = text.tokens.substring(start..<last.end)
    let restores = word.dropped > 0 && word.isDefinite && text.tokens.scalars[start] == 0x644
    return restores ? "ا" + piece : piece
  }
}
