/// Sends to kitty every run that it would reverse in reverse order (see `KittyTerminal`).
///
/// A run that begins with a right-to-left letter and ends with a left-to-right one cannot be sent right: whichever
/// comes first decides for the whole run. Its left-to-right part is then sent first, so that both parts can be read,
/// though they have changed places. `force_ltr yes` in kitty.conf and VISUAL mode do better.
public struct KittyEncoder: RowEncoder {
  /// The face that a style is drawn in.
  public var face: FaceOfStyle

  /// An encoder for kitty without `force_ltr`.
  public init(face: @escaping FaceOfStyle = { _ in 0 }) { self.face = face }

  /// The cells to send for a whole screen row.
  public func encode(_ visualRow: [Cell]) -> [EncodedCell] {
    var row = VisualEncoder().encode(visualRow)
    let runs = KittyTerminal.runs(
      count: row.count, isBlank: { row[$0].base == " " }, face: { face(row[$0].style) })
    for run in runs {
      let directions = run.compactMap { row[$0].base.realScriptDirection }
      guard directions.first == .rightToLeft else { continue }
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
    return row
  }
}
