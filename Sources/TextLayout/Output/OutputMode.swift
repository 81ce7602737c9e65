/// What a terminal must be sent so that it shows a row as it was laid out.
public enum OutputMode: String, CaseIterable, Sendable {
  /// Visual order and presentation forms: for terminals without bidi, or with bidi switched off (`CSI 8 l`).
  case visual
  /// Visual order and base letters: for terminals that join letters but do not reorder them.
  case raw
  /// Logical order for terminals that run UAX #9 on each row with a left-to-right base and mirror brackets.
  case logical
  /// Logical order for terminals that find the base direction of each row themselves (PuTTY; mlterm with bidi on).
  case logicalAuto = "logical-auto"
  /// Like `logical`, for terminals that do not mirror brackets (Konsole).
  case logicalMirror = "logical-mirror"
  /// Visual order with every right-to-left word reversed: kitty's shaper turns it back.
  case kitty
  /// The letters of the text in visual order, unshaped and unmirrored: to see what layout was given.
  case none
}

/// Turns rows in visual order into what one kind of terminal must be sent.
public protocol RowEncoder: Sendable {
  /// The cells to send for one whole screen row, which may hold several fields and panes.
  ///
  /// - Parameter visualRow: the cells from the left to the right edge of the screen, blanks included.
  func encode(_ visualRow: [Cell]) -> [EncodedCell]
}

/// A number for the font face that text of a style is drawn in: 1 bold, 2 italic, 3 both. Only kitty cares.
public typealias FaceOfStyle = @Sendable (StyleID) -> UInt8

/// The encoder for an output mode.
///
/// - Parameters:
///   - face: the face of each style; by default all text has one.
///   - contrasts: whether what is sent can be bold or italic (see `EncodedCell.contrast`).
public func encoder(
  for mode: OutputMode, face: @escaping FaceOfStyle = { _ in 0 }, contrasts: Bool = false
) -> any RowEncoder {
  switch mode {
  case .visual: VisualEncoder(letters: .forms)
  case .raw: VisualEncoder(letters: .joinedByTerminal)
  case .logical: LogicalEncoder(terminal: .vte)
  case .logicalMirror: LogicalEncoder(terminal: .konsole)
  case .logicalAuto: LogicalEncoder(terminal: .putty)
  case .kitty: KittyEncoder(face: face, contrasts: contrasts)
  case .none: VisualEncoder(letters: .unchanged)
  }
}
