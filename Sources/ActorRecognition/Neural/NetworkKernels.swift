import CNetworkKernels

/// The two inner loops of the network, for the processor at hand.
enum NetworkKernels: Sendable {
  /// Four lanes at a time, for any processor.
  case portable
  /// AVX2 and FMA.
  case fused

  /// The fastest that this processor runs.
  static let best: NetworkKernels = network_kernels_supported() == 1 ? .fused : .portable

  /// Rows of `input` times a packed matrix: `out = bias + …`, or `out += …` where `bias` is nil.
  ///
  /// - Parameters:
  ///   - row: floats from one input row to the next.
  ///   - tap: floats from the row that the first tap reads to the row that the next one reads.
  @inline(__always)
  func multiply(
    _ input: UnsafePointer<Float>, row: Int, tap: Int = 0, rows: Int, by matrix: PackedMatrix,
    bias: UnsafePointer<Float>?, into out: UnsafeMutablePointer<Float>, outRow: Int
  ) {
    switch self {
    case .portable:
      PortableKernels.multiply(
        input, row: row, tap: tap, rows: rows, by: matrix, bias: bias, into: out, outRow: outRow)
    case .fused:
      network_kernels_multiply(
        input, row, tap, matrix.taps, matrix.depth, rows, matrix.floats.base, matrix.panels, bias, out, outRow
      )
    }
  }

  /// `x = LayerNorm(x + max(y, 0)) · gain + shift` in each row.
  @inline(__always)
  func normalise(
    _ x: UnsafeMutablePointer<Float>, adding y: UnsafePointer<Float>, rows: Int, channels: Int,
    gain: UnsafePointer<Float>, shift: UnsafePointer<Float>
  ) {
    switch self {
    case .portable:
      PortableKernels.normalise(x, adding: y, rows: rows, channels: channels, gain: gain, shift: shift)
    case .fused: network_kernels_normalise(x, y, rows, channels, gain, shift)
    }
  }
}
