import ArticleModel

/// A name that the tagger found.
struct TaggedMention: Hashable, Sendable {
  /// Tagger tokens, the end excluded.
  var tokens: Range<Int>
  /// Scalar range in the text, proclitics left out.
  var range: Range<Int>
  /// Letters of the first word that are proclitics.
  var cut: Int
  /// What it names.
  var kind: ActorKind
  /// The least probability of its labels.
  var confidence: Float
}

/// A text with the labels of its tokens.
struct TaggedText: Sendable {
  /// Scalar ranges of the tokens.
  var tokens: [Range<Int>] = []
  /// One a token, see `TaggerLabel`.
  var labels: [UInt8] = []
  /// Probability of each token to be no part of a name.
  var outside: [Float] = []
  /// The names, in order.
  var mentions: [TaggedMention] = []
}
