/// The inner loops of the network in plain SIMD, four lanes at a time.
///
/// On x86-64 a product and a sum are written apart: `addProduct` without an FMA target calls a software
/// routine. On arm64 it is one instruction.
enum PortableKernels {
  private typealias Lanes = SIMD4<Float>

  @inline(__always)
  private static func load(_ p: UnsafePointer<Float>, _ offset: Int) -> Lanes {
    UnsafeRawPointer(p + offset).loadUnaligned(as: Lanes.self)
  }

  @inline(__always)
  private static func store(_ v: Lanes, _ p: UnsafeMutablePointer<Float>, _ offset: Int) {
    UnsafeMutableRawPointer(p + offset).storeBytes(of: v, as: Lanes.self)
  }

  @inline(__always)
  private static func add(_ x: Float, times w: Lanes, to sum: inout Lanes) {
    #if arch(arm64)
      sum.addProduct(Lanes(repeating: x), w)
    #else
      sum += w * Lanes(repeating: x)
    #endif
  }

  /// See `NetworkKernels.multiply`.
  static func multiply(
    _ input: UnsafePointer<Float>, row: Int, tap: Int, rows: Int, by matrix: PackedMatrix,
    bias: UnsafePointer<Float>?, into out: UnsafeMutablePointer<Float>, outRow: Int
  ) {
    let width = PackedMatrix.panelWidth
    let panelSize = matrix.taps * matrix.depth * width
    for half in 0..<2 * matrix.panels {
      let weights = UnsafePointer(matrix.floats.base) + half / 2 * panelSize + half % 2 * 8
      let column = half * 8
      var r = 0
      while r < rows {
        let isWhole = r + 4 <= rows
        // The last rows once more rather than fewer of them, where there are four.
        let at = isWhole || rows < 4 || bias == nil ? r : rows - 4
        let start = bias.map { $0 + column } ?? UnsafePointer(out + at * outRow + column)
        if isWhole || at < r {
          four(
            input + at * row, row: row, tap: tap, matrix: matrix, weights, start: start,
            step: bias == nil ? outRow : 0, into: out + at * outRow + column, outRow: outRow)
          r = at + 4
        } else {
          one(
            input + at * row, tap: tap, matrix: matrix, weights, start: start,
            into: out + at * outRow + column)
          r = at + 1
        }
      }
    }
  }

  @inline(__always)
  private static func four(
    _ x: UnsafePointer<Float>, row: Int, tap: Int, matrix: PackedMatrix, _ weights: UnsafePointer<Float>,
    start: UnsafePointer<Float>, step: Int, into out: UnsafeMutablePointer<Float>, outRow: Int
  ) {
    var a0 = load(start, 0)
    var a1 = load(start, 4)
    var b0 = load(start, step)
    var b1 = load(start, step + 4)
    var c0 = load(start, 2 * step)
    var c1 = load(start, 2 * step + 4)
    var d0 = load(start, 3 * step)
    var d1 = load(start, 3 * step + 4)
    var w = weights
    for t in 0..<matrix.taps {
      let p = x + t * tap
      // A pointer a row, since sums of indices would be checked for overflow in every round.
      let pb = p + row
      let pc = pb + row
      let pd = pc + row
      for k in 0..<matrix.depth {
        let w0 = load(w, 0)
        let w1 = load(w, 4)
        w += PackedMatrix.panelWidth
        add(p[k], times: w0, to: &a0)
        add(p[k], times: w1, to: &a1)
        add(pb[k], times: w0, to: &b0)
        add(pb[k], times: w1, to: &b1)
        add(pc[k], times: w0, to: &c0)
        add(pc[k], times: w1, to: &c1)
        add(pd[k], times: w0, to: &d0)
        add(pd[k], times: w1, to: &d1)
      }
    }
    store(a0, out, 0)
    store(a1, out, 4)
    store(b0, out, outRow)
    store(b1, out, outRow + 4)
    store(c0, out, 2 * outRow)
    store(c1, out, 2 * outRow + 4)
    store(d0, out, 3 * outRow)
    store(d1, out, 3 * outRow + 4)
  }

  @inline(__always)
  private static func one(
    _ x: UnsafePointer<Float>, tap: Int, matrix: PackedMatrix, _ weights: UnsafePointer<Float>,
    start: UnsafePointer<Float>, into out: UnsafeMutablePointer<Float>
  ) {
    var low = load(start, 0)
    var high = load(start, 4)
    var w = weights
    for t in 0..<matrix.taps {
      let p = x + t * tap
      for k in 0..<matrix.depth {
        add(p[k], times: load(w, 0), to: &low)
        add(p[k], times: load(w, 4), to: &high)
        w += PackedMatrix.panelWidth
      }
    }
    store(low, out, 0)
    store(high, out, 4)
  }

  /// See `NetworkKernels.normalise`.
  static func normalise(
    _ x: UnsafeMutablePointer<Float>, adding y: UnsafePointer<Float>, rows: Int, channels: Int,
    gain: UnsafePointer<Float>, shift: UnsafePointer<Float>
  ) {
    let n = Float(channels)
    for r in 0..<rows {
      let x = x + r * channels
      let y = y + r * channels
      var total = Lanes.zero
      for c in stride(from: 0, to: channels, by: 4) {
        let positive = load(y, c)
        let v = load(x, c) + positive.replacing(with: 0, where: positive .< 0)
        store(v, x, c)
        total += v
      }
      let mean = Lanes(repeating: total.sum() / n)
      var squares = Lanes.zero
      for c in stride(from: 0, to: channels, by: 4) {
        let v = load(x, c) - mean
        squares += v * v
      }
      let scale = Lanes(repeating: 1 / (squares.sum() / n + 1e-5).squareRoot())
      for c in stride(from: 0, to: channels, by: 4) {
        store((load(x, c) - mean) * scale * load(gain, c) + load(shift, c), x, c)
      }
    }
  }
}
