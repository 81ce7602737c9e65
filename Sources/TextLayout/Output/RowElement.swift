/// What a cell of a visual row means to the bidi of a terminal.
enum RowElement {
  /// A strong left-to-right cell.
  case left
  /// A letter of a right-to-left script.
  case right
  /// A European digit (class EN).
  case europeanNumber
  /// An Arabic-Indic digit (class AN).
  case arabicNumber
  /// Everything else: takes its direction from its surroundings.
  case neutral

  init(_ cell: Cell, boxDrawingIsStrong: Bool) {
    switch CharacterTable.shared.word(cell.glyph.value).bidi {
    case BidiClass.l: self = .left
    case BidiClass.r, BidiClass.al: self = .right
    case BidiClass.en: self = .europeanNumber
    case BidiClass.an: self = .arabicNumber
    default:
      self = boxDrawingIsStrong && (0x2500...0x25FF).contains(cell.glyph.value) ? .left : .neutral
    }
  }
}
