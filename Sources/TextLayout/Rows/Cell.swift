/// One terminal cell group: a base glyph with its marks, one or two columns wide.
public struct Cell: Hashable, Sendable {
  private var glyphValue: UInt32
  private var baseValue: UInt32
  /// The combining marks on the base, in logical order.
  public var marks: InlineMarks
  private var logicalStart: UInt32
  private var logicalLength: UInt16
  /// What the caller asked for at this text.
  public var style: StyleID
  /// The columns taken: 1 or 2.
  public var width: UInt8
  /// The resolved embedding level (UAX #9, BD2): even is left to right, odd is right to left.
  public var level: UInt8
  var flags: UInt8

  /// What VISUAL mode shows: a presentation form, a mirrored bracket, a lam-alef ligature, or the base itself.
  public var glyph: Unicode.Scalar {
    get { Unicode.Scalar(glyphValue) ?? "\u{FFFD}" }
    set { glyphValue = newValue.value }
  }

  /// The letter of the text (the lam of a lam-alef), neither shaped nor mirrored.
  public var base: Unicode.Scalar {
    get { Unicode.Scalar(baseValue) ?? "\u{FFFD}" }
    set { baseValue = newValue.value }
  }

  /// The scalar offsets of the text that the cell shows, marks and swallowed controls included; empty for filler.
  ///
  /// Offsets are stored in 32 bits and lengths in 16: a paragraph has fewer than 4,294,967,296 scalars, and a cell
  /// that swallows more than 65,535 reports the first 65,535.
  public var logical: Range<Int> {
    get { Int(logicalStart)..<Int(logicalStart) + Int(logicalLength) }
    set {
      logicalStart = UInt32(clamping: newValue.lowerBound)
      logicalLength = UInt16(clamping: newValue.count)
    }
  }

  /// Whether a lam and an alef (with the marks between them) share this cell.
  public var isLamAlef: Bool { flags & Cell.lamAlefFlag != 0 }

  /// A cell of its own, such as a border of a pane.
  ///
  /// - Parameters:
  ///   - glyph: what is shown.
  ///   - base: the scalar of the text; the glyph itself unless given.
  ///   - width: 1 or 2 columns.
  ///   - logical: scalar offsets in the text; empty for filler.
  ///   - level: the embedding level.
  public init(
    glyph: Unicode.Scalar, base: Unicode.Scalar? = nil, marks: InlineMarks = InlineMarks(), width: UInt8 = 1,
    style: StyleID = .plain, logical: Range<Int> = 0..<0, level: UInt8 = 0
  ) {
    glyphValue = glyph.value
    baseValue = (base ?? glyph).value
    self.marks = marks
    self.width = width
    self.style = style
    self.level = level
    flags = 0
    logicalStart = UInt32(clamping: logical.lowerBound)
    logicalLength = UInt16(clamping: logical.count)
  }

  /// A blank column that shows no text.
  public static func blank(style: StyleID = .plain, level: UInt8 = 0) -> Cell {
    Cell(glyph: " ", style: style, level: level)
  }

  /// Whether the cell shows nothing but its background.
  public var isBlank: Bool { flags & Cell.blankFlag != 0 || (glyphValue == 0x20 && marks.isEmpty) }

  static let lamAlefFlag: UInt8 = 1
  static let blankFlag: UInt8 = 2
  /// The line may be broken in front of this cell (UAX #14).
  static let breakBeforeFlag: UInt8 = 4
  /// The cell belongs to the same grapheme cluster as the one before it (UAX #29).
  static let clusterFlag: UInt8 = 8

  @inline(__always)
  init(glyphValue: UInt32, baseValue: UInt32, width: UInt8, start: Int, level: UInt8, flags: UInt8) {
    self.glyphValue = glyphValue
    self.baseValue = baseValue
    self.marks = InlineMarks()
    self.logicalStart = UInt32(truncatingIfNeeded: start)
    self.logicalLength = 1
    self.style = .plain
    self.width = width
    self.level = level
    self.flags = flags
  }

  @inline(__always)
  mutating func extend(to end: Int) {
    logicalLength = UInt16(clamping: end - Int(logicalStart))
  }

  @inline(__always)
  mutating func setGlyph(_ value: UInt32) { glyphValue = value }

  @inline(__always)
  var start: Int { Int(logicalStart) }

  @inline(__always)
  var end: Int { Int(logicalStart) + Int(logicalLength) }
}
