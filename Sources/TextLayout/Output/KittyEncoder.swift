/// Sends to kitty every run that it would reverse in reverse order (see `KittyTerminal`).
///
/// Where letters of a right-to-left script touch others without a blank, what kitty takes for one run depends on its
/// font: Latin signs end an Arabic run unless one font has both. Sent in the other weight (`EncodedCell.contrast`), or
/// in italics between letters of both weights, the signs end it with every font, and nothing moves. In plain text
/// there are no faces: then a run is what one font with all letters makes of it, and a run that begins with a right-to-left letter and ends with a
/// left-to-right one cannot be sent right; its left-to-right part is sent first, so that both can be read.
public struct KittyEncoder: RowEncoder {
  /// The face that a style is drawn in.
  public var face: FaceOfStyle
  /// Whether cells may be sent in another face than that of their style.
  public var contrasts: Bool

  /// An encoder for kitty without `force_ltr`.
  public init(face: @escaping FaceOfStyle = { _ in 0 }, contrasts: Bool = false) {
    self.face = face
    self.contrasts = contrasts
  }

  /// The cells to send for a whole screen row.
  public func encode(_ visualRow: [Cell]) -> [EncodedCell] {
    var row = VisualEncoder().encode(visualRow)
    let runs = KittyTerminal.runs(
      count: row.count, isBlank: { row[$0].base == " " }, face: { face(row[$0].style) })
    for run in runs {
      guard contrasts else {
        turn(run, of: &row, visualRow)
        continue
      }
      var first = run.lowerBound
      while first < run.upperBound {
        let isRight = row[first].base.isOfRightToLeftFont
        var end = first
        while end < run.upperBound, row[end].base.isOfRightToLeftFont == isRight { end += 1 }
        if isRight {
          turn(first..<end, of: &row, visualRow)
        } else {
          let contrast = contrast(of: first..<end, in: row)
          for index in first..<end { row[index].contrast = contrast }
        }
        first = end
      }
    }
    return row
  }

  /// What makes the face of some signs differ from the letters on both sides of them.
  private func contrast(of signs: Range<Int>, in row: EncodedRow) -> UInt8 {
    let letters = [signs.lowerBound - 1, signs.upperBound].filter {
      row.indices.contains($0) && row[$0].base.isOfRightToLeftFont
    }.map { face(row[$0].style) }
    let own = face(row[signs.lowerBound].style)
    return [0, 1, 2].first { !letters.contains(own ^ $0) } ?? 0
  }

  private func turn(_ run: Range<Int>, of row: inout EncodedRow, _ visualRow: [Cell]) {
    let directions = run.compactMap { row[$0].base.realScriptDirection }
    guard directions.first == .rightToLeft else { return }
    if directions.last == .rightToLeft {
      row[run].reverse()
      // HarfBuzz mirrors in right-to-left runs: seen in kitty 0.26.5, where "(ا)" came out as ")ا(".
      // Colours and underlines stay at their cells.
      for index in run {
        row[index].base = row[index].base.mirrored
        row[index].style = visualRow[index].style
      }
    } else if let left = run.first(where: { row[$0].base.realScriptDirection == .leftToRight }) {
      row.replaceSubrange(run, with: Array(row[left..<run.upperBound] + row[run.lowerBound..<left]))
    }
  }
}

extension Unicode.Scalar {
  /// Whether a font for Latin letters lacks it and one for a right-to-left script has it: letters, digits and signs of
  /// the blocks of these scripts.
  var isOfRightToLeftFont: Bool {
    switch value {
    case 0x590..<0x900, 0xFB1D..<0xFE00, 0xFE70..<0xFEFF, 0x10800..<0x11000, 0x1E800..<0x1F000: true
    default: false
    }
  }
}
