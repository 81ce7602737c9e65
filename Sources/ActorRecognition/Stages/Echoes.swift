import ArabicText
import ArticleModel

/// Finds names again that are certain elsewhere: a full name makes its surname a name, a quoted name
/// one without quotation marks, «حركة النهضة» «النهضة».
struct Echoes: Sendable {
  private var phrases = PhraseTable(capacity: 32)
  private var names: [(kind: ActorKind, entry: Int32, isShort: Bool)] = []
  private let lexicon: Lexicon

  /// No names yet.
  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// True as long as there is nothing to look for.
  var isEmpty: Bool { names.isEmpty }

  /// Takes in a certain name and the short forms that follow from it.
  mutating func learn(_ proposal: Proposal, in text: AnnotatedText) {
    let keys = text.keys(of: proposal, lexicon: lexicon)
    add(keys, proposal, isShort: false)
    guard keys.count > 1 else { return }
    switch proposal.kind {
    case .person:
      let short = surname(of: proposal, keys: keys, in: text)
      if short.count < keys.count { add(short, proposal, isShort: true) }
    case .organisation:
      let head = text.words[proposal.tokens.lowerBound].classes
      if keys.count == 2, proposal.entry < 0, head.contains(.group),
        text.words[proposal.tokens.lowerBound + 1].isDefinite
      {
        add([keys[1]], proposal, isShort: true)
      }
    case .place: break
    }
  }

  private mutating func add(_ keys: [WordKey], _ proposal: Proposal, isShort: Bool) {
    let node = phrases.insert(keys)
    if phrases.value(of: node) >= 0 { return }
    names.append((proposal.kind, proposal.entry, isShort))
    phrases.setValue(Int32(names.count - 1), of: node)
  }

  /// The last name with what binds it to the word before: «بن علي», «أبو الغيط», «عبد الناصر».
  private func surname(of proposal: Proposal, keys: [WordKey], in text: AnnotatedText) -> [WordKey] {
    var start = keys.count - 1
    while start > 0, text.words[proposal.tokens.lowerBound + start - 1].classes.contains(.link) { start -= 1 }
    return Array(keys[start...])
  }

  /// Proposals for the tokens that `taken` leaves free.
  ///
  /// - Parameter confidence: of a full name found again; a short form gets 0.1 less.
  /// - Parameter isStrict: short forms must not be words of any other class.
  func find(in text: AnnotatedText, taken: [Bool], confidence: Double, isStrict: Bool) -> [Proposal] {
    var found: [Proposal] = []
    var i = 0
    while i < text.count {
      guard !taken[i], text.isWord(i), let hit = longest(at: i, in: text, taken: taken) else {
        i += 1
        continue
      }
      let name = names[hit.name]
      if hit.end > i + 1 || isFit(at: i, hit, isShort: name.isShort, isStrict: isStrict, in: text) {
        found.append(
          Proposal(
            tokens: i..<hit.end, dropped: hit.dropped, kind: name.kind,
            confidence: name.isShort ? confidence - 0.1 : confidence, source: .echo, entry: name.entry))
        i = hit.end
      } else {
        i += 1
      }
    }
    return found
  }

  private func longest(at i: Int, in text: AnnotatedText, taken: [Bool]) -> (
    end: Int, dropped: Int, name: Int
  )? {
    var best: (end: Int, dropped: Int, name: Int)?
    Proclitics.views(of: text.tokens.tokens[i], in: text.tokens) { view in
      guard var node = phrases.step(0, view.key) else { return false }
      var j = i + 1
      if phrases.value(of: node) >= 0 { best = (j, view.dropped, Int(phrases.value(of: node))) }
      while j < text.count, !taken[j], !text.tokens.tokens[j].traits.contains(.opensPiece),
        let next = phrases.step(node, text.tokens.tokens[j].key)
      {
        node = next
        j += 1
        if phrases.value(of: node) >= 0 { best = (j, view.dropped, Int(phrases.value(of: node))) }
      }
      return best != nil
    }
    return best
  }

  /// Whether a single word may be taken for a name that stands elsewhere.
  private func isFit(
    at i: Int, _ hit: (end: Int, dropped: Int, name: Int), isShort: Bool, isStrict: Bool,
    in text: AnnotatedText
  ) -> Bool {
    let token = text.tokens.tokens[i]
    if token.traits.contains(.endsInAlefMaqsura), token.letterCount <= 3 { return false }
    if !token.traits.contains(.arabic) {
      return token.traits.contains(.capitalised) && token.letterCount > 2
        && text.words[i].classes.isDisjoint(with: [.latinStop, .latinTitle, .latinBody])
    }
    if i > 0, text.words[i - 1].classes.contains(.rank) || text.isQuote(i - 1) && text.isQuote(i + 1) {
      return true
    }
    let classes = lexicon[text.key(of: i, dropped: hit.dropped, lexicon: lexicon)]
    let ordinary: WordClass = [
      .stop, .say, .office, .nationality, .tail, .rank, .link, .siteInside, .siteOutside,
    ]
    if !classes.isDisjoint(with: ordinary) { return classes.contains(.strongName) && !isStrict }
    if classes.contains(.common) { return !classes.isDisjoint(with: .name) && !isStrict }
    return !isStrict || !classes.contains(.opensStanding)
  }
}
