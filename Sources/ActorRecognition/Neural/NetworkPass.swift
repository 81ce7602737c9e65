import ArticleModel

/// The weights of one pass: the parts of the input, the dilated convolutions, the head.
struct NetworkPass {
  /// Columns of the head: seven labels, three cuts, padding.
  static let headWidth = 16
  private static let limits = (channels: 16...512, layers: 1...12, dilation: 1...64)

  /// Floats a token inside the network.
  let channels: Int
  /// Floats of memory that the input takes; 0 for none.
  let memorySize: Int
  /// Where each slot's values begin in `slots`.
  let slots: UnsafePointer<Float>
  let bias: UnsafePointer<Float>
  let ngrams: CodedRows
  /// Stem vector, surface vector and mean n-gram, one below the other.
  let words: PackedMatrix
  let memory: PackedMatrix?
  let transition: UnsafePointer<Float>

  private struct Layer {
    let dilation: Int
    let taps: PackedMatrix
    let bias: UnsafePointer<Float>
    let gain: UnsafePointer<Float>
    let shift: UnsafePointer<Float>
  }

  private let layers: [Layer]
  private let head: PackedMatrix
  private let headBias: UnsafePointer<Float>

  /// Pass `number` (1 or 2) of a model.
  init(_ file: ModelFile, _ parameters: ModelParameters, number: Int) throws(QariError) {
    func floats(_ name: String, _ count: Int) throws(QariError) -> UnsafePointer<Float> {
      guard let base = try file.section("\(name).\(number)", of: Float.self, count: count).baseAddress else {
        throw file.damaged("section \(name).\(number) is empty")
      }
      return base
    }
    let shape = parameters.pass(number)
    let c = shape.channels
    guard NetworkPass.limits.channels.contains(c), c % PackedMatrix.panelWidth == 0,
      NetworkPass.limits.layers.contains(shape.dilations.count),
      shape.dilations.allSatisfy(NetworkPass.limits.dilation.contains),
      shape.memorySize == 0 || shape.memorySize == parameters.memorySize
    else { throw file.damaged("pass \(number) has an unknown shape") }
    channels = c
    memorySize = shape.memorySize
    bias = try floats("bias", c)
    slots = try floats("slots", parameters.slotSizes.reduce(0, +) * c)
    transition = try floats("transition", 64)
    ngrams = try CodedRows(
      file, codes: "ngram.codes.\(number)", scales: "ngram.scales.\(number)", width: parameters.ngramWidth,
      count: parameters.ngramRows)
    let vector = try floats("vector", parameters.vectorWidth * c)
    let ngram = try floats("ngram", parameters.ngramWidth * c)
    words = PackedMatrix([(vector, parameters.vectorWidth), (ngram, parameters.ngramWidth)], columns: c)
    memory =
      memorySize == 0
      ? nil : PackedMatrix(try floats("memory", memorySize * c), depth: memorySize, columns: c)
    head = PackedMatrix(
      try floats("head", c * NetworkPass.headWidth), depth: c, columns: NetworkPass.headWidth)
    headBias = try floats("head.bias", NetworkPass.headWidth)
    let n = shape.dilations.count
    let taps = try floats("conv", n * 3 * c * c)
    let tapBias = try floats("conv.bias", n * c)
    let gain = try floats("norm.gain", n * c)
    let shift = try floats("norm.bias", n * c)
    layers = shape.dilations.enumerated().map { k, dilation in
      Layer(
        dilation: dilation, taps: PackedMatrix(taps + k * 3 * c * c, taps: 3, depth: c, columns: c),
        bias: tapBias + k * c, gain: gain + k * c, shift: shift + k * c)
    }
  }

  /// Rows of zeros that must stand before and after the input.
  var margin: Int { layers.reduce(0) { max($0, $1.dilation) } }

  /// How far a row's result depends on its neighbours.
  var reach: Int { layers.reduce(0) { $0 + $1.dilation } }

  /// Runs the layers over `rows` rows at `x`, in place, and writes the head's 16 scores a row to `out`.
  ///
  /// - Parameters:
  ///   - x: has `margin` rows of zeros before and after it.
  ///   - y: room for as many rows as `x` has.
  func run(
    _ x: UnsafeMutablePointer<Float>, rows: Int, scratch y: UnsafeMutablePointer<Float>,
    into out: UnsafeMutablePointer<Float>, kernels: NetworkKernels
  ) {
    for layer in layers {
      let step = layer.dilation * channels
      kernels.multiply(
        UnsafePointer(x - step), row: channels, tap: step, rows: rows, by: layer.taps, bias: layer.bias,
        into: y,
        outRow: channels)
      kernels.normalise(
        x, adding: UnsafePointer(y), rows: rows, channels: channels, gain: layer.gain, shift: layer.shift)
    }
    kernels.multiply(
      UnsafePointer(x), row: channels, rows: rows, by: head, bias: headBias, into: out,
      outRow: NetworkPass.headWidth)
  }
}
