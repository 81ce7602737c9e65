/// Sends cells in the order in which they are to be seen.
public struct VisualEncoder: RowEncoder {
  /// Which scalar stands for a cell.
  public enum Letters: Hashable, Sendable {
    /// The glyph: presentation forms, mirrored brackets, lam-alef ligatures.
    case forms
    /// Base letters, but mirrored brackets and lam-alef ligatures, which no terminal makes within one cell.
    case joinedByTerminal
    /// The letters of the text.
    case unchanged
  }

  /// Which scalar stands for a cell.
  public var letters: Letters

  /// An encoder that sends these scalars.
  public init(letters: Letters = .forms) { self.letters = letters }

  /// The cells in their order.
  public func encode(_ visualRow: [Cell]) -> [EncodedCell] {
    var row = visualRow.map { cell in
      let base: Unicode.Scalar =
        switch letters {
        case .forms: cell.glyph
        case .joinedByTerminal: cell.isShapedLetter ? cell.base : cell.glyph
        case .unchanged: cell.isBlank ? " " : cell.base
        }
      let marks = base == cell.base ? cell.marks : cell.glyphMarks
      return EncodedCell(base: base, trailing: marks, style: cell.style, width: cell.width)
    }
    if letters == .joinedByTerminal {
      let shown = ExplicitTerminal(joins: true).display(row).map(\.glyph)
      useFormsWhereNeeded(in: &row, joined: shown) { visualRow[$0] }
    }
    return row
  }
}

extension Cell {
  /// The marks on the glyph: where it is the form of a skeleton, the mark that makes it the letter comes first.
  var glyphMarks: InlineMarks { marks.on(glyph, of: base) }

  /// Whether the glyph is the presentation form of one letter, which a joining terminal makes itself.
  var isShapedLetter: Bool {
    !isLamAlef && glyph != base && (0xFB50...0xFEFC).contains(glyph.value) && base.value < 0x900
  }
}

extension InlineMarks {
  /// These marks on a glyph of a letter.
  func on(_ glyph: Unicode.Scalar, of letter: Unicode.Scalar) -> InlineMarks {
    guard glyph != letter, let overlay = ArabicForms.overlay(letter.value) else { return self }
    var all = InlineMarks([overlay])
    for mark in self { all.append(mark) }
    return all
  }
}
