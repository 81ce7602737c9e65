import ArabicText
import ArticleModel

/// Finds the names of the curated table.
struct StandingNames: Sendable {
  let table: CuratedTable

  /// The names found, in order, longest first where several begin at one word; those that need
  /// evidence are given apart.
  func find(in text: AnnotatedText) -> (certain: [Proposal], doubtful: [Proposal]) {
    var certain: [Proposal] = []
    var doubtful: [Proposal] = []
    var i = 0
    while i < text.count {
      guard text.isWord(i), let hit = longest(at: i, in: text) else {
        i += 1
        continue
      }
      var name = hit.name
      var taken = false
      while name >= 0 {
        let record = table.names[Int(name)]
        if let proposal = proposal(record, hit, in: text, at: i) {
          if proposal.confidence >= 0.5 {
            certain.append(proposal)
            taken = true
            break
          }
          doubtful.append(proposal)
        }
        name = record.next
      }
      i = taken ? hit.end : i + 1
    }
    return (certain, doubtful)
  }

  private struct Hit {
    var end: Int
    var dropped: Int
    var name: Int32
  }

  private func longest(at i: Int, in text: AnnotatedText) -> Hit? {
    let token = text.tokens.tokens[i]
    var best: Hit?
    Proclitics.views(of: token, in: text.tokens) { view in
      guard var node = table.phrases.step(0, view.key) else { return false }
      var j = i + 1
      if isSought(table.phrases.value(of: node)) {
        best = Hit(end: j, dropped: view.dropped, name: table.phrases.value(of: node))
      }
      while j < text.count, !text.tokens.tokens[j].traits.contains(.opensPiece),
        let next = table.phrases.step(node, text.tokens.tokens[j].key)
      {
        node = next
        j += 1
        let value = table.phrases.value(of: node)
        if isSought(value), j > (best?.end ?? i) { best = Hit(end: j, dropped: view.dropped, name: value) }
      }
      return best != nil
    }
    return best
  }

  /// True where a phrase ends that is looked for under one of its names.
  private func isSought(_ name: Int32) -> Bool {
    var n = name
    while n >= 0 {
      if table.names[Int(n)].marker != .shownOnly { return true }
      n = table.names[Int(n)].next
    }
    return false
  }

  /// A proposal for a hit under one of its names; confidence below a half where it needs evidence.
  private func proposal(_ name: CuratedTable.Name, _ hit: Hit, in text: AnnotatedText, at i: Int) -> Proposal?
  {
    let first = text.tokens.tokens[i]
    if !first.traits.contains(.arabic) {
      guard first.traits.contains(.capitalised) else { return nil }
      if name.isAcronym, !first.traits.contains(.allCapitals) { return nil }
    } else if hit.end == i + 1, first.traits.contains(.endsInAlefMaqsura), first.letterCount == 3 {
      return nil
    }
    let kind = table.kinds[Int(name.entry)]
    var found = Proposal(
      tokens: i..<hit.end, dropped: hit.dropped, kind: kind, confidence: 0.95, source: .table,
      entry: name.entry)
    switch name.marker {
    case .plain: break
    case .needsQuotes:
      guard quoted(i..<hit.end, in: text) || introduced(i, by: .media, in: text) else { return nil }
    case .needsHead:
      guard introduced(i, by: .group, in: text) else { return nil }
    case .shownOnly: return nil
    case .needsEvidence:
      if !hasHead(i, kind: kind, in: text) { found.confidence = 0.3 }
    case .genericAlone:
      found.entry = -1
      found.confidence = 0.9
    case .generic, .genericWithAdjective:
      if name.marker == .genericWithAdjective, nationality(after: hit.end, in: text) == hit.end { return nil }
      found.entry = -1
      found.tokens = i..<nationality(after: hit.end, in: text)
      found.confidence = 0.9
    }
    return found
  }

  /// The end of a generic name with the adjective of nationality that belongs to it.
  private func nationality(after end: Int, in text: AnnotatedText) -> Int {
    guard text.isWord(end), text.words[end].dropped == 0, text.words[end].classes.contains(.nationality),
      text.words[end].isDefinite, !text.tokens.tokens[end].traits.contains(.opensPiece)
    else { return end }
    // «وزير الخارجية البريطاني»: the adjective belongs to the minister.
    let name = text.tokens.letters(of: text.tokens.tokens[end - 1])
    let adjective = text.tokens.letters(of: text.tokens.tokens[end])
    let isFeminine = name.last == 0x647 || name.starts(with: [0x627, 0x644, 0x642, 0x648, 0x627, 0x62A])
    guard (adjective.last == 0x647) == (isFeminine || name.last == 0x62A) else { return end }
    return end + 1
  }

  private func quoted(_ range: Range<Int>, in text: AnnotatedText) -> Bool {
    text.isQuote(range.lowerBound - 1) && text.isQuote(range.upperBound)
  }

  private func introduced(_ i: Int, by classes: WordClass, in text: AnnotatedText) -> Bool {
    var j = i - 1
    if text.isQuote(j) { j -= 1 }
    return j >= 0 && !text.words[j].classes.isDisjoint(with: classes)
  }

  private func hasHead(_ i: Int, kind: ActorKind, in text: AnnotatedText) -> Bool {
    switch kind {
    case .person: introduced(i, by: [.rank, .office], in: text) || introduced(i, by: .strongName, in: text)
    case .organisation: introduced(i, by: .group, in: text)
    case .place: introduced(i, by: [.siteOutside, .preposition], in: text)
    }
  }
}
