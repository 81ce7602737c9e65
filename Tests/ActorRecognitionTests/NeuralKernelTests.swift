import Testing

@testable import ActorRecognition

/// The inner loops against sums in double precision, for all shapes that the network uses.
@Suite struct NeuralKernelTests {
  private func noise(_ count: Int, _ seed: Int) -> AlignedFloats {
    let floats = AlignedFloats(count: count)
    var state = UInt64(seed)
    for i in 0..<count {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      floats.base[i] = Float(Int(state >> 40) % 2001 - 1000) / 1000
    }
    return floats
  }

  @Test(arguments: [NetworkKernels.portable, .best], [1, 2, 3, 4, 5, 6, 7, 12, 19])
  func products(kernels: NetworkKernels, rows: Int) {
    for (taps, depth, columns, tap) in [(1, 30, 32, 0), (3, 48, 48, 96), (1, 160, 16, 0), (3, 16, 16, 16)] {
      let row = depth + 2
      let a = noise(row * (rows + 8) + tap * 3, rows)
      let w = noise(taps * depth * columns, depth)
      let bias = noise(columns, 3)
      let packed = PackedMatrix(UnsafePointer(w.base), taps: taps, depth: depth, columns: columns)
      for adds in [false, true] {
        let out = noise(rows * columns, 4)
        let before = noise(rows * columns, 4)
        kernels.multiply(
          UnsafePointer(a.base), row: row, tap: tap, rows: rows, by: packed,
          bias: adds ? nil : UnsafePointer(bias.base), into: out.base, outRow: columns)
        var worst = 0.0
        for r in 0..<rows {
          for c in 0..<columns {
            var sum = Double(adds ? before.base[r * columns + c] : bias.base[c])
            for t in 0..<taps {
              for k in 0..<depth {
                let weight = w.base[(t * depth + k) * columns + c]
                sum += Double(a.base[r * row + t * tap + k]) * Double(weight)
              }
            }
            worst = max(worst, abs(sum - Double(out.base[r * columns + c])))
          }
        }
        #expect(worst < 1e-4)
      }
    }
  }

  @Test(arguments: [NetworkKernels.portable, .best])
  func normalisation(kernels: NetworkKernels) {
    let (rows, channels) = (5, 48)
    let x = noise(rows * channels, 1)
    let before = noise(rows * channels, 1)
    let y = noise(rows * channels, 2)
    let gain = noise(channels, 3)
    let shift = noise(channels, 4)
    kernels.normalise(
      x.base, adding: UnsafePointer(y.base), rows: rows, channels: channels, gain: UnsafePointer(gain.base),
      shift: UnsafePointer(shift.base))
    for r in 0..<rows {
      let sums = (0..<channels).map { c in
        Double(before.base[r * channels + c]) + max(0, Double(y.base[r * channels + c]))
      }
      let mean = sums.reduce(0, +) / Double(channels)
      let variance = sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(channels)
      for c in 0..<channels {
        let z = (sums[c] - mean) / (variance + 1e-5).squareRoot()
        let expected = z * Double(gain.base[c]) + Double(shift.base[c])
        #expect(abs(expected - Double(x.base[r * channels + c])) < 1e-4)
      }
    }
  }
}
