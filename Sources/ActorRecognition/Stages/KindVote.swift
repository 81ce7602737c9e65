import ArabicText
import ArticleModel

/// One kind a name: the votes of all its proposals in a collection, by confidence.
struct KindVote {
  private var votes: [UInt64: SIMD4<Double>] = [:]

  /// Counts a proposal.
  mutating func count(_ proposal: Proposal, keys: [WordKey]) {
    votes[KindVote.key(keys), default: .zero][KindVote.column(proposal.kind)] += proposal.confidence
  }

  /// The kind with most votes for a name; nil where nothing voted.
  func kind(of keys: [WordKey]) -> ActorKind? {
    guard let v = votes[KindVote.key(keys)] else { return nil }
    if v[0] >= v[1], v[0] >= v[2] { return .person }
    return v[1] >= v[2] ? .organisation : .place
  }

  private static func column(_ kind: ActorKind) -> Int {
    switch kind {
    case .person: 0
    case .organisation: 1
    case .place: 2
    }
  }

  private static func key(_ keys: [WordKey]) -> UInt64 {
    var h: UInt64 = 0
    for key in keys { h = (h ^ key.value) &* 0x9FB2_1C65_1E98_DF25 &+ 1 }
    return h
  }
}
