import ArabicText
import ArticleModel

/// The tagger as the first stage of recognition.
extension NeuralTagger: MentionProposer {
  /// The least confidence of a mention that is proposed. On a held-out fifth of the annotated news this
  /// gains 0.3 points of F1 over none: the best path's weakest mentions are wrong more often than right.
  private static let leastConfidence: Float = 0.4

  func proposals(in texts: [AnnotatedText]) -> [[Proposal]] {
    let tagged = tag(texts.map { (scalars: $0.tokens.scalars, pieces: NeuralTagger.pieces(of: $0)) })
    return zip(texts, tagged).map { text, tagged in
      var aligned = TokenAlignment(text.tokens)
      return tagged.mentions.lazy.filter { $0.confidence >= NeuralTagger.leastConfidence }
        .compactMap { aligned.proposal(for: $0) }
    }
  }

  /// The pieces of content (title, paragraphs), as the tokens have them.
  static func pieces(of text: AnnotatedText) -> [Range<Int>] {
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

  private func dropped(before offset: Int, in token: Token) -> Int {
    var letters = 0
    while letters < token.letterCount, text.offset(of: letters, in: token) < offset { letters += 1 }
    return letters
  }
}
