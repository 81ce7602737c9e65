/// A matrix whose columns stand in panels of 16, so that the inner loop reads it in one stream.
struct PackedMatrix {
  /// Columns of a panel.
  static let panelWidth = 16

  /// `[panels][taps · depth][16]`.
  let floats: AlignedFloats
  /// Matrices that are applied to neighbouring rows of the input.
  let taps: Int
  /// Rows of each of them.
  let depth: Int
  /// Panels of columns.
  let panels: Int

  /// Packs matrices that follow each other row by row, `columns` (a multiple of 16) wide.
  init(_ matrices: UnsafePointer<Float>, taps: Int = 1, depth: Int, columns: Int) {
    self.init([(matrices, depth * taps)], taps: taps, columns: columns)
  }

  /// Packs pieces of a matrix that lie in different places, one below the other.
  init(_ pieces: [(rows: UnsafePointer<Float>, count: Int)], taps: Int = 1, columns: Int) {
    let width = PackedMatrix.panelWidth
    let total = pieces.reduce(0) { $0 + $1.count }
    self.taps = taps
    depth = total / taps
    panels = columns / width
    floats = AlignedFloats(count: total * columns)
    var out = floats.base
    for panel in 0..<panels {
      for piece in pieces {
        for row in 0..<piece.count {
          out.update(from: piece.rows + row * columns + panel * width, count: width)
          out += width
        }
      }
    }
  }
}
