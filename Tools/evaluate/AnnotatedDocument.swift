import ArticleModel

/// A place in a text that names an actor, without its name.
struct Span: Hashable {
  let range: Range<Int>
  let kind: ActorKind
}

/// A text with the names that a reader marked. Offsets are Unicode scalar offsets into `text`.
struct AnnotatedDocument {
  /// File name without its ending, or a running number.
  let name: String
  /// The whole text.
  let text: String
  /// The marks.
  let gold: Set<Span>
  /// Ranges that found spans are widened to, as the marks stand on whole words there; empty for none.
  let words: [Range<Int>]

  /// The text as an article: the first line is the title, each further line that is not blank a paragraph.
  var article: Article {
    var title: (text: String, offset: Int)?
    var paragraphs: [Paragraph] = []
    var offset = 0
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.contains(where: { !$0.properties.isWhitespace }) {
        if title == nil, words.isEmpty {
          title = (String(line), offset)
        } else {
          paragraphs.append(Paragraph(String(line), sourceOffset: offset))
        }
      }
      offset += line.count + 1
    }
    return Article(
      title: title?.text ?? "", titleIsDerived: title == nil, titleSourceOffset: title?.offset,
      paragraphs: paragraphs, language: "ar", origin: name)
  }

  /// The spans of mentions found in `article`, in offsets of `text`.
  func spans(_ mentions: [Mention], in article: ArticleText) -> Set<Span> {
    var spans: Set<Span> = []
    var word = 0
    for mention in mentions {
      guard var range = article.sourceRange(mention.range) else { continue }
      if !words.isEmpty {
        while word < words.count, words[word].upperBound <= range.lowerBound { word += 1 }
        guard word < words.count, let last = words[word...].last(where: { $0.lowerBound < range.upperBound })
        else { continue }
        range = words[word].lowerBound..<last.upperBound
      }
      spans.insert(Span(range: range, kind: mention.kind))
    }
    return spans
  }
}
