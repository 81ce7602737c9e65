/// A style that the caller gives meaning to: layout only carries it from text to cells.
public struct StyleID: RawRepresentable, Hashable, Sendable {
  /// The caller's number; 0 is plain text.
  public var rawValue: UInt16

  /// A style with the caller's number.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Text without a style.
  public static let plain = StyleID(rawValue: 0)
}

/// A style on a range of a paragraph, such as a search hit or the selected mention.
public struct StyledRange: Hashable, Sendable {
  /// Unicode scalar offsets into the paragraph.
  public var range: Range<Int>
  /// The style of every cell that shows a scalar of the range.
  public var style: StyleID

  /// A style on a range of scalar offsets; of two ranges over the same cell the later one in the list wins.
  public init(range: Range<Int>, style: StyleID) {
    self.range = range
    self.style = style
  }
}
