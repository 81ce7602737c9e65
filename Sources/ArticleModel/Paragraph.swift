/// One paragraph of an article: a piece of text without line breaks, and the part it plays.
public struct Paragraph: Hashable, Sendable, Codable {
  /// What a paragraph is for. Everything but `furniture` is content.
  public enum Role: String, CaseIterable, Hashable, Sendable, Codable {
    /// Running text.
    case body
    /// A short line above the headline («في معركة طرابلس..»).
    case kicker
    /// A heading inside the text.
    case subheading
    /// A list entry; its bullet is not part of the text.
    case listItem
    /// The author's line.
    case byline
    /// The line that holds the date.
    case dateline
    /// The text under a picture.
    case caption
    /// The line that names the source («المصدر | …»).
    case credit
    /// Keywords as the page gives them.
    case keywords
    /// Comment forms, share buttons, related links: kept, hidden by default, never recognised as content.
    case furniture
  }

  /// The text as the source has it, without the line break.
  public var text: String
  /// The part it plays.
  public var role: Role
  /// Unicode scalar offset of `text` in the decoded file; nil where the text is not a verbatim piece of it.
  public var sourceOffset: Int?

  /// A paragraph; see the properties.
  public init(_ text: String, role: Role = .body, sourceOffset: Int? = nil) {
    self.text = text
    self.role = role
    self.sourceOffset = sourceOffset
  }

  /// False for page furniture only.
  public var isContent: Bool { role != .furniture }
}
