/// A cell as a terminal shows it.
public struct ShownCell: Hashable, Sendable {
  /// The scalar that is seen, shaped and mirrored.
  public var glyph: Unicode.Scalar
  /// The visible marks on it; bidi controls are not among them.
  public var marks: InlineMarks
  /// The style it was sent with.
  public var style: StyleID
  /// The columns taken.
  public var width: UInt8

  /// What a terminal shows in one cell.
  public init(glyph: Unicode.Scalar, marks: InlineMarks, style: StyleID, width: UInt8) {
    self.glyph = glyph
    self.marks = marks
    self.style = style
    self.width = width
  }

  /// What a cell of a laid out row is meant to look like.
  public init(meant cell: Cell) {
    self.init(glyph: cell.glyph, marks: cell.glyphMarks, style: cell.style, width: cell.width)
  }
}

/// What a kind of terminal makes of a row: the encoders are checked against it, in tests and, for implicit terminals,
/// before each row is sent.
public protocol TerminalModel: Sendable {
  /// The row as it is seen, from left to right.
  func display(_ row: EncodedRow) -> [ShownCell]
}

/// A terminal that shows what it is sent: xterm, alacritty, foot; VTE and mlterm with bidi switched off.
public struct ExplicitTerminal: TerminalModel {
  /// Whether it joins base letters, left to right in the order of the cells, as VTE does in explicit mode.
  public var joins: Bool

  /// A terminal without bidi.
  public init(joins: Bool = false) { self.joins = joins }

  /// The cells in their order.
  public func display(_ row: EncodedRow) -> [ShownCell] {
    // A right-to-left word stands in the row from its last letter to its first: joining looks at it backwards.
    let forms = joins ? Array(joinedGlyphs(row.reversed().map(\.base)).reversed()) : row.map(\.base)
    return zip(row, forms).map { cell, glyph in
      ShownCell(
        glyph: glyph, marks: cell.visibleMarks.on(glyph, of: cell.base), style: cell.style, width: cell.width)
    }
  }
}

extension EncodedCell {
  /// The trailing scalars without bidi controls.
  var visibleMarks: InlineMarks { InlineMarks(trailing.filter { !$0.isBidiControl }) }

  /// Whether a bidi control rides on the cell.
  var carriesControl: Bool { trailing.contains { $0.isBidiControl } }
}

extension Unicode.Scalar {
  static let leftToRightMark: Unicode.Scalar = "\u{200E}"
  static let rightToLeftMark: Unicode.Scalar = "\u{200F}"
  static let arabicLetterMark: Unicode.Scalar = "\u{061C}"

  /// One of the three marks that are sent to steer a terminal's bidi.
  var isBidiControl: Bool {
    self == .leftToRightMark || self == .rightToLeftMark || self == .arabicLetterMark
  }
}
