import ArabicText
import ArticleModel

/// The tagger as the first stage of recognition.
extension NeuralTagger: MentionProposer {
  /// The least confidence of a mention that is proposed: on a held-out fifth of the annotated news the
  /// best path's weakest mentions are wrong more often than right.
  private static let leastConfidence = 0.4
  /// The same of a mention that has a name of the curated table inside.
  private static let leastWithin = 0.3
  /// The least confidence of a rule that decides where the tagger cannot.
  private static let leastOfRules = 0.85
  /// Below this probability to be no part of a name, a token without a mention is undecided.
  private static let undecided: Float = 0.5

  func readings(of texts: [AnnotatedText]) -> [Reading] {
    let tagged = tag(texts.map { (scalars: $0.tokens.scalars, pieces: NeuralTagger.pieces(of: $0)) })
    let ruled = RuleProposer().readings(of: texts)
    return texts.indices.map { n in
      var alignment = TokenAlignment(texts[n].tokens)
      let found = tagged[n].mentions.compactMap { alignment.proposal(for: $0) }
      let sure = found.filter { $0.confidence >= NeuralTagger.leastConfidence }
      let outside = TokenAlignment.outside(tagged[n], texts[n].tokens)
      return Reading(
        proposals: NeuralTagger.completed(sure, by: ruled[n].proposals, outside: outside),
        weak: found.filter {
          $0.confidence >= NeuralTagger.leastWithin && $0.confidence < NeuralTagger.leastConfidence
        },
        outside: outside)
    }
  }

  /// The tagger's proposals and, where it is undecided, those of sure rules: a rank in front of a name
  /// that the network has not seen the like of.
  private static func completed(_ tagged: [Proposal], by ruled: [Proposal], outside: [Float]) -> [Proposal] {
    let more = ruled.filter { rule in
      rule.confidence >= leastOfRules && rule.tokens.contains { outside[$0] < undecided }
        && !tagged.contains { $0.tokens.overlaps(rule.tokens) }
    }
    return more.isEmpty ? tagged : (tagged + more).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The pieces of content (title, paragraphs), as the tokens have them.
  private static func pieces(of text: AnnotatedText) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    for token in text.tokens.tokens {
      if let last = pieces.last, !token.traits.contains(.opensPiece) {
        pieces[pieces.count - 1] = last.lowerBound..<token.end
      } else {
        pieces.append(token.range)
      }
    }
    return pieces
  }
}

/// Finds the tokens of the pipeline that the tagger's mentions cover; the two cut words differently
/// («عبدالفتاح» is two tokens there, «F16» two as well). Mentions come in order.
struct TokenAlignment {
  private let text: TokenizedText
  private var next = 0

  /// An alignment with a text.
  init(_ text: TokenizedText) { self.text = text }

  /// The mention in tokens of the pipeline; nil where it has none.
  mutating func proposal(for mention: TaggedMention) -> Proposal? {
    let tokens = text.tokens
    while next < tokens.count, tokens[next].end <= mention.range.lowerBound { next += 1 }
    let first = next
    var end = first
    while end < tokens.count, tokens[end].start < mention.range.upperBound { end += 1 }
    guard end > first else { return nil }
    return Proposal(
      tokens: first..<end, dropped: dropped(before: mention.range.lowerBound, in: tokens[first]),
      kind: mention.kind, confidence: Double(mention.confidence), source: .tagger)
  }

  /// The probability of each token of the pipeline to be no part of a name.
  static func outside(_ tagged: TaggedText, _ text: TokenizedText) -> [Float] {
    var i = 0
    return text.tokens.map { token in
      while i + 1 < tagged.tokens.count, tagged.tokens[i].upperBound <= token.start { i += 1 }
      return i < tagged.outside.count ? tagged.outside[i] : 1
    }
  }

  private func dropped(before offset: Int, in token: Token) -> Int {
    var letters = 0
    while letters < token.letterCount, text.offset(of: letters, in: token) < offset { letters += 1 }
    return letters
  }
}
