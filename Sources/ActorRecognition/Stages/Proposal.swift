import ArticleModel

/// A run of tokens that a stage takes for a name.
struct Proposal: Hashable, Sendable {
  /// Where a proposal comes from; it decides who gives way where two overlap.
  enum Source: UInt8, Comparable, Sendable {
    /// A full name of the article or the collection that was found again in part.
    case echo
    /// Head words, titles and lists, or a trained tagger.
    case tagger
    /// The curated table.
    case table

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

/// The first stage of recognition: what an article alone suggests, names of the curated table left out.
///
/// `RuleProposer` is the one that needs no training; a trained tagger is another.
protocol MentionProposer: Sendable {
  /// Proposals in order of position, one list an article; they may overlap.
  func proposals(in texts: [AnnotatedText]) -> [[Proposal]]
}
