/// kitty: no bidi, but HarfBuzz lays out each run of non-blank cells of one face in the direction of the first real
/// script in it, so that a run that begins with Arabic or Hebrew comes out reversed, its brackets mirrored.
///
/// Bold and italic are faces; colours, dim and underlines are not: they end no run, and stay at their cells while the
/// letters move (seen in kitty 0.26.5).
public struct KittyTerminal: TerminalModel {
  /// The face that a style is drawn in.
  public var face: FaceOfStyle
  /// Whether its font lacks right-to-left letters: kitty draws them in another, and where fonts change a run ends.
  public var hasFallback: Bool

  /// kitty without `force_ltr`.
  public init(face: @escaping FaceOfStyle = { _ in 0 }, hasFallback: Bool = false) {
    self.face = face
    self.hasFallback = hasFallback
  }

  /// The row with its right-to-left runs reversed and mirrored.
  public func display(_ row: EncodedRow) -> [ShownCell] {
    var shown = row.map {
      ShownCell(glyph: $0.base, marks: $0.visibleMarks, style: $0.style, width: $0.width)
    }
    for run in KittyTerminal.runs(
      count: row.count, isBlank: { row[$0].base == " " },
      face: { index in
        let weight = face(row[index].style) ^ row[index].contrast
        return hasFallback && row[index].base.isOfRightToLeftFont ? weight | 0x80 : weight
      })
    {
      let script = run.lazy.compactMap { row[$0].base.realScriptDirection }.first
      guard script == .rightToLeft else { continue }
      shown[run].reverse()
      for index in run {
        shown[index].glyph = shown[index].glyph.mirrored
        shown[index].style = row[index].style
      }
    }
    return shown
  }

  /// The runs that are shaped together.
  static func runs(count: Int, isBlank: (Int) -> Bool, face: (Int) -> UInt8) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = 0
    while index < count {
      let first = index
      index += 1
      guard !isBlank(first) else { continue }
      while index < count, !isBlank(index), face(index) == face(first) { index += 1 }
      runs.append(first..<index)
    }
    return runs
  }
}

extension Unicode.Scalar {
  /// The direction of the script, or nil for scalars that scripts share (Common, Inherited).
  var realScriptDirection: TextDirection? {
    switch CharacterTable.shared.word(value).bidi {
    case BidiClass.l: return properties.isAlphabetic ? .leftToRight : nil
    // Scripts.txt: the Arabic comma, semicolon, question mark and tatweel are Common.
    case BidiClass.r, BidiClass.al: return [0x61B, 0x61F, 0x640].contains(value) ? nil : .rightToLeft
    // Scripts.txt: the Arabic-Indic digits are Arabic.
    case BidiClass.an: return .rightToLeft
    case BidiClass.en: return (0x6F0...0x6F9).contains(value) ? .rightToLeft : nil
    default: return nil
    }
  }
}
