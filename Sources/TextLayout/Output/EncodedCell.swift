/// A cell as it is sent to the terminal.
public struct EncodedCell: Hashable, Sendable {
  /// The scalar that takes the columns.
  public var base: Unicode.Scalar
  /// What rides on it: combining marks and, in logical modes, an invisible bidi control.
  public var trailing: InlineMarks
  /// What the caller asked for at this text.
  public var style: StyleID
  /// The columns taken: 1 or 2.
  public var width: UInt8
  /// What is to be turned over in the face of its style: 1 bold, 2 italic. Only kitty needs it, where another face
  /// keeps neighbours apart.
  public var contrast: UInt8 = 0

  /// A cell to be sent.
  public init(base: Unicode.Scalar, trailing: InlineMarks = InlineMarks(), style: StyleID, width: UInt8) {
    self.base = base
    self.trailing = trailing
    self.style = style
    self.width = width
  }

  /// Calls `body` for the base and for everything that rides on it, in the order in which they are sent.
  @inlinable
  public func forEachScalar(_ body: (Unicode.Scalar) -> Void) {
    body(base)
    for scalar in trailing { body(scalar) }
  }
}

/// A row as it is sent to the terminal, first cell first.
public typealias EncodedRow = [EncodedCell]

/// The text of a row for pipes and tests, without colours and without blanks at its end.
///
/// Blanks at its beginning stay: a right-to-left row that was padded to its width remains flush right.
public func plainText(of row: EncodedRow) -> String {
  var scalars = String.UnicodeScalarView()
  var end = row.count
  while end > 0, row[end - 1].base == " ", row[end - 1].trailing.isEmpty { end -= 1 }
  for cell in row[..<end] { cell.forEachScalar { scalars.append($0) } }
  return String(scalars)
}
