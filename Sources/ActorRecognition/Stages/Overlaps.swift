/// Settles which of the proposals that overlap stand.
enum Overlaps {
  /// The proposals that stand, in order of position: the longer one wins, then the better source, then
  /// the surer one; but a full personal name of the curated table is not made longer by a guess.
  static func settled(_ proposals: [Proposal]) -> [Proposal] {
    let sorted = proposals.sorted {
      ($0.tokens.lowerBound, -$0.tokens.count) < ($1.tokens.lowerBound, -$1.tokens.count)
    }
    var kept: [Proposal] = []
    kept.reserveCapacity(sorted.count)
    for proposal in sorted {
      var stands = true
      while let last = kept.last, last.tokens.overlaps(proposal.tokens) {
        if prefers(proposal, to: last) {
          kept.removeLast()
        } else {
          stands = false
          break
        }
      }
      if stands { kept.append(proposal) }
    }
    return kept
  }

  private static func prefers(_ a: Proposal, to b: Proposal) -> Bool {
    if a.kind == .person, b.kind == .person, a.tokens.lowerBound == b.tokens.lowerBound, a.source != b.source
    {
      if a.source == .table, a.tokens.count > 1 { return true }
      if b.source == .table, b.tokens.count > 1 { return false }
    }
    if a.tokens.lowerBound == b.tokens.lowerBound, abs(a.tokens.count - b.tokens.count) == 1 {
      // «المخابرات العامة | المصرية»: the table says whether the adjective belongs to the name.
      if a.source == .table, a.entry < 0 { return true }
      if b.source == .table, b.entry < 0 { return false }
    }
    if a.tokens.count != b.tokens.count { return a.tokens.count > b.tokens.count }
    // «وزارة الداخلية الألمانية»: the head word comes first.
    if a.tokens.lowerBound != b.tokens.lowerBound { return a.tokens.lowerBound < b.tokens.lowerBound }
    if a.kind == b.kind, a.entry != b.entry { return a.entry > b.entry }
    if a.source != b.source { return a.source > b.source }
    return a.confidence > b.confidence
  }
}
