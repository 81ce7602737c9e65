import ArabicText
import ArticleModel

/// Proposals from head words, titles, lists of personal names and quotation marks.
struct RuleProposer: MentionProposer {
  func readings(of texts: [AnnotatedText]) -> [Reading] {
    texts.map { Reading(proposals: proposals(in: $0)) }
  }

  private func proposals(in text: AnnotatedText) -> [Proposal] {
    var found: [Proposal] = []
    var title = TitleContext()
    var i = 0
    while i < text.count {
      if text.breaks(before: i) { title.close() }
      guard text.isWord(i) else {
        title.passMark(at: i, in: text)
        i += 1
        continue
      }
      if let proposal = BylineRules.proposal(at: i, in: text) ?? BodyRules.proposal(at: i, in: text)
        ?? SiteRules.proposal(at: i, in: text)
        ?? PersonRules.proposal(at: i, in: text, afterTitle: title.isOpen)
      {
        found.append(proposal)
        title.pass(name: proposal)
        i = proposal.tokens.upperBound
      } else {
        title.pass(text.words[i])
        i += 1
      }
    }
    return found
  }
}

/// Whether a title has begun after which a person's name may stand.
struct TitleContext {
  private(set) var isOpen = false
  private var length = 0

  mutating func close() { isOpen = false }

  /// A word that is no name.
  mutating func pass(_ word: AnnotatedText.Word) {
    if !word.classes.isDisjoint(with: [.office, .rank]) {
      isOpen = true
      length = 0
    } else if isOpen {
      length += 1
      let goesOn = word.isDefinite || !word.classes.isDisjoint(with: [.nationality, .tail])
      isOpen = goesOn && length <= 6 && !word.conjoined
    }
  }

  /// A mark: quotation marks and brackets leave a title open.
  mutating func passMark(at i: Int, in text: AnnotatedText) {
    if isOpen, !text.isQuote(i) { isOpen = false }
  }

  /// A name: a body or place may be part of a title («رئيس حزب الله»), a person ends it.
  mutating func pass(name: Proposal) {
    length += 1
    if name.kind == .person { isOpen = false }
  }
}
