import ArticleModel

/// The numbers at the head of a model: sizes of tables and shapes of the two passes.
struct ModelParameters {
  /// The shape of one pass.
  struct Pass {
    let channels: Int
    let memorySize: Int
    let dilations: [Int]
  }

  /// What this code implements: stem vector, surface vector, n-gram row, memory, head, cuts.
  let stemWidth: Int
  let surfaceWidth: Int
  let gramRows: Int
  let gramLengths: ClosedRange<Int>
  let ngramRows: Int
  let ngramLengths: ClosedRange<Int>
  let ngramWidth: Int
  let memorySize: Int
  /// Number of values of each slot, slots of the word first, then place name and corpus.
  let slotSizes: [Int]
  private let values: [Int]

  /// Stem and surface vector together.
  var vectorWidth: Int { stemWidth + surfaceWidth }

  /// Reads and checks the parameters of a model.
  init(_ file: ModelFile) throws(QariError) {
    values = try file.section("params", of: UInt32.self, count: 64).map(Int.init)
    slotSizes = try file.section("slotsizes", of: UInt32.self, count: WordSlots.count + 2).map(Int.init)
    let widths = 1...1024
    let lengths = 1...16
    guard widths.contains(values[0]), widths.contains(values[1]), widths.contains(values[8]),
      lengths.contains(values[3]), values[3] <= values[4], lengths.contains(values[4]),
      lengths.contains(values[6]), values[6] <= values[7], lengths.contains(values[7]),
      values[2] > 0, values[5] > 0, values[9] == DocumentMemory.width, values[10] == NetworkPass.headWidth,
      values[11] == 3, slotSizes.allSatisfy(widths.contains), slotSizes.suffix(2) == [3, 3]
    else { throw file.damaged("its parameters are not those of this version") }
    stemWidth = values[0]
    surfaceWidth = values[1]
    gramRows = values[2]
    gramLengths = values[3]...values[4]
    ngramRows = values[5]
    ngramLengths = values[6]...values[7]
    ngramWidth = values[8]
    memorySize = values[9]
  }

  /// The shape of pass 1 or 2.
  func pass(_ number: Int) -> Pass {
    let at = 16 * number
    return Pass(
      channels: values[at], memorySize: values[at + 2],
      dilations: Array(values[(at + 3)..<(at + 3 + min(values[at + 1], 12))]))
  }
}
