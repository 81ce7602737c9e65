import ArticleModel

/// A run of tokens that a stage takes for a name.
struct Proposal: Hashable, Sendable {
  /// Where a proposal comes from; it decides who gives way where two overlap.
  enum Source: UInt8, Comparable, Sendable {
    /// A full name of the article or the collection that was found again in part.
    case echo
    /// Head words, titles and lists.
    case rules
    /// The curated table.
    case table
    /// A trained tagger, which reads what stands around a name.
    case tagger

    static func < (a: Source, b: Source) -> Bool { a.rawValue < b.rawValue }
  }

  /// Tokens, the end excluded.
  var tokens: Range<Int>
  /// Folded letters of the first token that are proclitics, not part of the name.
  var dropped: Int
  /// What it names.
  var kind: ActorKind
  /// How sure the stage is, 0 to 1.
  var confidence: Double
  /// The stage.
  var source: Source
  /// The actor of the curated table; -1 where it is none.
  var entry: Int32 = -1
}

/// What a proposer says of one article.
struct Reading: Sendable {
  /// The least probability at which a name of the curated table is given up.
  private static let sure: Float = 0.7

  /// The same of a name that is an adjective of nationality as well.
  private static let sureOfAdjective: Float = 0.3

  /// Proposals in order of position; they may overlap.
  var proposals: [Proposal]
  /// Proposals too weak to stand alone; they count where a name of the curated table lies inside.
  var weak: [Proposal] = []
  /// Probability of each token to be no part of a name; empty where the proposer cannot tell.
  var outside: [Float] = []

  /// True where the proposer is sure that no word of `proposal` is part of a name: العيون are eyes more
  /// often than a city.
  func excludes(_ proposal: Proposal, in text: AnnotatedText) -> Bool {
    guard !outside.isEmpty else { return false }
    // «السوق السعودية»: what may be an adjective needs more of a sign.
    let first = proposal.tokens.lowerBound
    let isAdjective = proposal.tokens.count == 1 && text.words[first].classes.contains(.nationality)
    if isAdjective, text.isPairOfAdjectives(at: first) { return true }
    let least = isAdjective ? Reading.sureOfAdjective : Reading.sure
    return proposal.tokens.allSatisfy { outside[$0] >= least }
  }
}

/// The first stage of recognition: what an article alone suggests, names of the curated table left out.
///
/// `RuleProposer` is the one that needs no training; a trained tagger is another.
protocol MentionProposer: Sendable {
  /// One reading an article.
  func readings(of texts: [AnnotatedText]) -> [Reading]
}
