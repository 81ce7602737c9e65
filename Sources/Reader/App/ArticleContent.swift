import ArticleModel
import TextLayout

/// An article with everything its page shows. What takes time in a long article is found once, here.
struct ArticleContent {
  var article: Article
  let text: ArticleText
  let mentions: [Mention]
  let actors: [ActorCount]
  let repeats: [ArticleSummary]
  /// Kind of each actor, for colouring.
  let kinds: [ActorID: ActorKind]
  /// Words of the content.
  let words: Int
  /// Title and paragraphs in order, long ones in pieces that are laid out by themselves.
  let pieces: [Piece]
  /// The direction of the article.
  let direction: TextDirection

  /// A part of a segment of the text, mostly all of it.
  struct Piece {
    /// Index into the segments of the text.
    let segment: Int
    /// Scalars of the article's text.
    let range: Range<Int>
    /// Bytes of the segment's own text.
    let bytes: Range<Int>
    /// True for the first piece of its segment.
    let isFirst: Bool
  }

  init(
    article: Article, mentions: [Mention] = [], actors: [ActorCount] = [], repeats: [ArticleSummary] = [],
    words: Int = 0
  ) {
    self.article = article
    self.mentions = mentions
    self.actors = actors
    self.repeats = repeats
    self.words = words
    kinds = Dictionary(actors.map { ($0.id, $0.kind) }, uniquingKeysWith: { a, _ in a })
    let text = ArticleText(article)
    self.text = text
    var pieces: [Piece] = []
    pieces.reserveCapacity(text.segments.count)
    for (index, segment) in text.segments.enumerated() {
      let own = text.text(of: segment)
      let bytes = ParagraphPiece.pieces(of: own)
      if bytes.count == 1 {
        pieces.append(Piece(segment: index, range: segment.range, bytes: bytes[0], isFirst: true))
        continue
      }
      var start = segment.range.lowerBound
      for (piece, count) in zip(bytes, ScalarCount.of(bytes, in: own)) {
        let isFirst = piece.lowerBound == 0
        pieces.append(Piece(segment: index, range: start..<start + count, bytes: piece, isFirst: isFirst))
        start += count
      }
    }
    self.pieces = pieces
    direction = ArticleContent.direction(of: article)
  }

  /// The direction of the language where that settles it, else of most letters of the first pages.
  private static func direction(of article: Article) -> TextDirection {
    switch article.language {
    case "ar", "fa", "ur", "he", "ps", "ckb", "ug", "sd", "yi": return .rightToLeft
    default:
      var sample = String(article.title.prefix(sampleLength))
      for p in article.paragraphs {
        if sample.utf8.count >= sampleLength { break }
        sample += p.text.prefix(sampleLength)
      }
      return articleDirection(of: sample)
    }
  }

  private static let sampleLength = 20_000

  /// Index of the first mention that ends behind a scalar offset.
  func firstMention(endingAfter offset: Int) -> Int {
    mentions.firstIndex(inOrder: { $0.range.upperBound > offset })
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index from which on a condition holds, which holds for no element before it; `endIndex` if for none.
  func firstIndex(inOrder holds: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
