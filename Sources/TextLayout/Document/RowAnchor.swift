/// A row of a long text, found without laying out what stands before it.
public struct RowAnchor: Hashable, Comparable, Sendable {
  /// The paragraph, counted from 0.
  public var paragraph: Int
  /// The row inside the paragraph, counted from 0.
  public var row: Int

  /// A row of a paragraph.
  public init(paragraph: Int, row: Int) {
    self.paragraph = paragraph
    self.row = row
  }

  /// The first row of a text.
  public static let start = RowAnchor(paragraph: 0, row: 0)

  /// Order from the top of the text down.
  public static func < (left: RowAnchor, right: RowAnchor) -> Bool {
    (left.paragraph, left.row) < (right.paragraph, right.row)
  }
}

/// A row of a long text with its place.
public struct AnchoredRow: Hashable, Sendable {
  /// Where the row stands.
  public var anchor: RowAnchor
  /// The row; its offsets count from the start of its paragraph.
  public var row: Row
  /// The scalar offset of the paragraph in the text: add it to the row's offsets.
  public var paragraphStart: Int
}
