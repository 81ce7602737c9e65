/// The text of an article as one string, and the one place where offsets into it are converted.
///
/// The text is the title, a blank line, then the paragraphs separated by newlines, furniture
/// included. All offsets are Unicode scalar offsets into that text.
public struct ArticleText: Hashable, Sendable {
  /// A piece of the text: the title (`paragraph == nil`) or one paragraph.
  public struct Segment: Hashable, Sendable {
    /// Index into `Article.paragraphs`; nil for the title.
    public let paragraph: Int?
    /// Scalar range in the article's text, without the newline.
    public let range: Range<Int>
    /// The paragraph's role; nil for the title.
    public let role: Paragraph.Role?
    /// Scalar offset in the decoded file, where the segment is a verbatim piece of it.
    public let sourceOffset: Int?
    /// False for furniture, and for a title that was made from the body.
    public let isContent: Bool
  }

  /// Title, blank line, paragraphs.
  public let string: String
  /// The title first, then the paragraphs in order.
  public let segments: [Segment]

  /// Lays out the text of an article.
  public init(_ article: Article) {
    var string = article.title
    var segments: [Segment] = []
    segments.reserveCapacity(article.paragraphs.count + 1)
    let titleLength = article.title.unicodeScalars.count
    segments.append(
      Segment(
        paragraph: nil, range: 0..<titleLength, role: nil, sourceOffset: article.titleSourceOffset,
        isContent: !article.titleIsDerived))
    string += "\n\n"
    var offset = titleLength + 2
    for (index, p) in article.paragraphs.enumerated() {
      if index > 0 {
        string += "\n"
        offset += 1
      }
      string += p.text
      let length = p.text.unicodeScalars.count
      segments.append(
        Segment(
          paragraph: index, range: offset..<offset + length, role: p.role, sourceOffset: p.sourceOffset,
          isContent: p.isContent))
      offset += length
    }
    self.string = string
    self.segments = segments
  }

  /// The segment that holds the scalar at `offset`, or nil for the newlines between segments.
  public func segment(at offset: Int) -> Segment? {
    var low = 0
    var high = segments.count
    while low < high {
      let mid = (low + high) / 2
      if segments[mid].range.upperBound <= offset { low = mid + 1 } else { high = mid }
    }
    guard low < segments.count, segments[low].range.contains(offset) else { return nil }
    return segments[low]
  }

  /// The same place as an offset into the decoded file, where the segment is a verbatim piece of it.
  public func sourceRange(_ range: Range<Int>) -> Range<Int>? {
    guard let s = segment(at: range.lowerBound), let source = s.sourceOffset,
      range.upperBound <= s.range.upperBound
    else { return nil }
    let start = source + range.lowerBound - s.range.lowerBound
    return start..<start + range.count
  }

  /// The text of a scalar range; clamped to the text.
  public func substring(_ range: Range<Int>) -> String {
    let view = string.unicodeScalars
    guard let a = view.index(view.startIndex, offsetBy: range.lowerBound, limitedBy: view.endIndex),
      let b = view.index(a, offsetBy: range.count, limitedBy: view.endIndex)
    else { return "" }
    return String(view[a..<b])
  }
}
