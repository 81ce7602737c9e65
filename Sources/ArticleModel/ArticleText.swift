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

  /// The title first, then the paragraphs in order.
  public let segments: [Segment]
  private let title: String
  private let paragraphs: [Paragraph]

  /// Lays out the text of an article. The texts themselves are shared with it, not copied.
  public init(_ article: Article) {
    var segments: [Segment] = []
    segments.reserveCapacity(article.paragraphs.count + 1)
    let titleLength = ScalarCount.of(article.title)
    segments.append(
      Segment(
        paragraph: nil, range: 0..<titleLength, role: nil, sourceOffset: article.titleSourceOffset,
        isContent: !article.titleIsDerived))
    var offset = titleLength + 2
    for (index, p) in article.paragraphs.enumerated() {
      if index > 0 { offset += 1 }
      let length = ScalarCount.of(p.text)
      segments.append(
        Segment(
          paragraph: index, range: offset..<offset + length, role: p.role, sourceOffset: p.sourceOffset,
          isContent: p.isContent))
      offset += length
    }
    self.segments = segments
    title = article.title
    paragraphs = article.paragraphs
  }

  /// Title, blank line, paragraphs: put together anew each time.
  public var string: String {
    var string = title
    string.reserveCapacity(paragraphs.reduce(title.utf8.count + 2) { $0 + $1.text.utf8.count + 1 })
    string += "\n\n"
    for (index, p) in paragraphs.enumerated() {
      if index > 0 { string += "\n" }
      string += p.text
    }
    return string
  }

  /// The text of a segment.
  public func text(of segment: Segment) -> String {
    segment.paragraph.map { paragraphs[$0].text } ?? title
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
    if let s = segment(at: range.lowerBound), range.upperBound <= s.range.upperBound {
      if range == s.range { return text(of: s) }
      let start = range.lowerBound - s.range.lowerBound
      return ArticleText.substring(text(of: s), start..<start + range.count)
    }
    return ArticleText.substring(string, range)
  }

  private static func substring(_ text: String, _ range: Range<Int>) -> String {
    let view = text.unicodeScalars
    guard let a = view.index(view.startIndex, offsetBy: range.lowerBound, limitedBy: view.endIndex) else {
      return ""
    }
    let b = view.index(a, offsetBy: range.count, limitedBy: view.endIndex) ?? view.endIndex
    return String(view[a..<b])
  }
}
