import CFriBidi

/// A terminal that runs UAX #9 on each row by itself: VTE by default, Konsole, Apple Terminal, PuTTY.
public struct ImplicitTerminal: TerminalModel {
  /// The base direction of every row, or nil if the terminal finds it by P2 and P3 (PuTTY).
  public var base: TextDirection?
  /// Whether brackets at odd levels are mirrored (rule L4); Konsole does not.
  public var mirrors: Bool
  /// Whether box drawing (U+2500..U+25FF) counts as strong left-to-right, as in Konsole.
  public var boxDrawingIsStrong: Bool
  /// Whether zero-width controls that ride on a cell take part in bidi. PuTTY looks at the base of a cell only.
  public var seesControls: Bool
  /// Whether letters are joined.
  public var joins: Bool

  /// A terminal with these habits.
  public init(
    base: TextDirection? = .leftToRight, mirrors: Bool = true, boxDrawingIsStrong: Bool = false,
    seesControls: Bool = true, joins: Bool = true
  ) {
    self.base = base
    self.mirrors = mirrors
    self.boxDrawingIsStrong = boxDrawingIsStrong
    self.seesControls = seesControls
    self.joins = joins
  }

  /// VTE in its default mode, and terminals inside which tmux runs in VTE.
  public static let vte = ImplicitTerminal()
  /// Konsole.
  public static let konsole = ImplicitTerminal(mirrors: false, boxDrawingIsStrong: true)
  /// PuTTY and pterm.
  public static let putty = ImplicitTerminal(base: nil, seesControls: false)

  /// The row after bidi, mirroring and joining.
  public func display(_ row: EncodedRow) -> [ShownCell] {
    let levels = cellLevels(row)
    let glyphs = joins ? joinedGlyphs(row.map(\.base), levels: levels) : row.map(\.base)
    return BidiAlgorithm.visualOrder(of: levels).map { index in
      let cell = row[index]
      var glyph = glyphs[index]
      // VTE leaves a bracket unmirrored when a control rides on it.
      if mirrors, levels[index] & 1 == 1, !cell.carriesControl { glyph = glyph.mirrored }
      return ShownCell(
        glyph: glyph, marks: cell.visibleMarks.on(glyph, of: cell.base), style: cell.style, width: cell.width)
    }
  }

  /// The embedding level of each cell's base.
  func cellLevels(_ row: EncodedRow) -> [UInt8] {
    let table = CharacterTable.shared
    let buffers = LayoutBuffers()
    buffers.reserve(row.count * (1 + InlineMarks.capacity))
    var count = 0
    var starts: [Int] = []
    starts.reserveCapacity(row.count)
    func put(_ scalar: Unicode.Scalar) {
      let word = table.word(scalar.value)
      let isStrongBox = boxDrawingIsStrong && (0x2500...0x25FF).contains(scalar.value)
      buffers.scalars[count] = scalar.value
      buffers.words[count] = word.rawValue
      buffers.types[count] = qari_bidi_type(isStrongBox ? BidiClass.l : word.bidi)
      count += 1
    }
    for cell in row {
      starts.append(count)
      put(cell.base)
      for scalar in cell.trailing where seesControls { put(scalar) }
    }
    let direction = base ?? BidiAlgorithm.automaticDirection(buffers.words, count: count)
    BidiAlgorithm.resolve(
      scalars: buffers.scalars, types: buffers.types, brackets: buffers.brackets, levels: buffers.levels,
      count: count, direction: direction)
    return starts.map { UInt8(bitPattern: buffers.levels[$0]) }
  }
}

extension Unicode.Scalar {
  /// The mirror image (BidiMirroring.txt), or the scalar itself.
  var mirrored: Unicode.Scalar {
    var image = value
    guard CharacterTable.shared.word(value).isBracket, fribidi_get_mirror_char(value, &image) != 0 else {
      return self
    }
    return Unicode.Scalar(image) ?? self
  }
}
