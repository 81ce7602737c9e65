/// The best path of labels through a sequence of scores (Viterbi).
struct LabelDecoder {
  private static let forbidden: Float = -10_000

  /// Scores of going to a label (index) from each label (lanes).
  private let steps: [SIMD8<Float>]
  private let opening: SIMD8<Float>
  private var back: [SIMD8<UInt8>] = []

  /// A decoder with the transition scores of a pass, 8 a row.
  init(transition: UnsafePointer<Float>) {
    var opening = SIMD8<Float>(repeating: LabelDecoder.forbidden)
    var steps: [SIMD8<Float>] = []
    for to in 0..<TaggerLabel.count {
      var step = SIMD8<Float>(repeating: -.infinity)
      for from in 0..<TaggerLabel.count {
        step[from] = transition[8 * from + to] + (TaggerLabel.follows(to, from) ? 0 : LabelDecoder.forbidden)
      }
      steps.append(step)
      opening[to] = TaggerLabel.follows(to, 0) ? 0 : LabelDecoder.forbidden
    }
    self.steps = steps
    self.opening = opening
  }

  /// The best label of each of `count` rows of scores, `width` floats apart; ties go to the lower label.
  mutating func decode(_ scores: UnsafePointer<Float>, width: Int, count: Int, into path: inout [UInt8]) {
    path.removeAll(keepingCapacity: true)
    guard count > 0 else { return }
    back.removeAll(keepingCapacity: true)
    var best = SIMD8<Float>(repeating: -.infinity)
    for label in 0..<TaggerLabel.count { best[label] = scores[label] + opening[label] }
    for t in 1..<max(count, 1) {
      let row = scores + t * width
      var next = SIMD8<Float>(repeating: -.infinity)
      var from = SIMD8<UInt8>.zero
      for to in 0..<TaggerLabel.count {
        let reach = best + steps[to]
        let origin = LabelDecoder.largest(reach)
        next[to] = reach[origin] + row[to]
        from[to] = UInt8(truncatingIfNeeded: origin)
      }
      back.append(from)
      best = next
    }
    var label = UInt8(truncatingIfNeeded: LabelDecoder.largest(best))
    path.append(label)
    for from in back.reversed() {
      label = from[Int(label)]
      path.append(label)
    }
    path.reverse()
  }

  @inline(__always)
  private static func largest(_ v: SIMD8<Float>) -> Int {
    var best = 0
    for i in 1..<TaggerLabel.count where v[i] > v[best] { best = i }
    return best
  }
}
