/// The words met so far, each with the part of the network's input that depends on it alone.
///
/// Grows with the vocabulary and starts afresh when it has become large; nothing that is computed depends
/// on what it holds.
final class WordTypes {
  /// A word: its letters and keys.
  struct Entry {
    var firstScalar: Int32
    var scalarCount: Int32
    var firstLetter: Int32
    var letterCount: Int32
    var facts: WordFeatures.Facts
    /// Numbers of the keys, for arrays indexed by key; -1 where there is none.
    var keyID: Int32
    var stemID: Int32
    var oneID: Int32
    var twoID: Int32
  }

  private static let limit = 16_384
  /// The number of the line break.
  static let newline = 0

  private(set) var entries: [Entry] = []
  /// Row of the stem vector by key number; -1 where the key has none.
  private(set) var stemRows: [Int32] = []
  private var scalars: [UInt32] = []
  private var letters: [UInt32] = []
  private var slots: [Int32] = []
  private var table: [Int32] = []
  private var keyTable: [(hash: UInt64, id: Int32)] = []
  private let inputs = AlignedFloats(count: 0)
  private let features = AlignedFloats(count: 0)
  private var computed = 0
  private var compute: WordFeatures
  private let model: TaggerModel
  private let featureWidth: Int

  /// Floats from one word's input to the next: both passes side by side.
  let stride: Int

  /// No words but the line break.
  init(model: TaggerModel) {
    self.model = model
    compute = WordFeatures(model: model)
    stride = model.first.channels + model.second.channels
    featureWidth = model.parameters.vectorWidth + 2 * model.parameters.ngramWidth
    reset()
  }

  /// Number of keys.
  var keyCount: Int { stemRows.count }

  /// The input of a word: pass 1's channels, then pass 2's. Valid after `settle`.
  func input(_ type: Int) -> UnsafePointer<Float> { UnsafePointer(inputs.base + type * stride) }

  /// The heavy key of a word.
  func key(_ type: Int) -> ArraySlice<UInt32> {
    let e = entries[type]
    return letters[Int(e.firstLetter)..<Int(e.firstLetter + e.letterCount)]
  }

  /// Forgets all words if there are very many. Call between documents.
  func makeRoom() { if entries.count > WordTypes.limit { reset() } }

  /// The number of a word.
  func number(of word: Slice<UnsafeBufferPointer<UInt32>>) -> Int {
    var at = WordTypes.hash(word) & (table.count - 1)
    while table[at] >= 0 {
      let e = entries[Int(table[at])]
      if Int(e.scalarCount) == word.count, isSame(word, from: Int(e.firstScalar)) { return Int(table[at]) }
      at = (at + 1) & (table.count - 1)
    }
    table[at] = Int32(entries.count)
    add(word)
    if entries.count * 2 > table.count { grow() }
    return entries.count - 1
  }

  /// Computes the inputs of the words that came in since the last call.
  func settle(_ kernels: NetworkKernels) {
    let new = entries.count - computed
    guard new > 0 else { return }
    inputs.reserve(entries.count * stride)
    let vectorWidth = model.parameters.vectorWidth
    let ngramWidth = model.parameters.ngramWidth
    var column = 0
    for (n, pass) in [model.first, model.second].enumerated() {
      if n == 1 {
        // The second pass has n-grams of its own: put them where the matrix looks for them.
        for r in 0..<new {
          let row = features.base + r * featureWidth + vectorWidth
          row.update(from: row + ngramWidth, count: ngramWidth)
        }
      }
      let out = inputs.base + computed * stride + column
      kernels.multiply(
        UnsafePointer(features.base), row: featureWidth, rows: new, by: pass.words, bias: pass.bias,
        into: out,
        outRow: stride)
      for r in 0..<new {
        for s in 0..<WordSlots.count {
          let row = pass.slots + Int(slots[r * WordSlots.count + s]) * pass.channels
          let sum = out + r * stride
          for c in 0..<pass.channels { sum[c] += row[c] }
        }
      }
      column = model.first.channels
    }
    computed = entries.count
    slots.removeAll(keepingCapacity: true)
  }

  private func reset() {
    entries.removeAll(keepingCapacity: true)
    stemRows.removeAll(keepingCapacity: true)
    scalars.removeAll(keepingCapacity: true)
    letters.removeAll(keepingCapacity: true)
    slots.removeAll(keepingCapacity: true)
    computed = 0
    table = Array(repeating: -1, count: 4096)
    keyTable = Array(repeating: (0, -1), count: 8192)
    let newline: [UInt32] = [0x0A]
    newline.withUnsafeBufferPointer { _ = number(of: $0[...]) }
  }

  private func add(_ word: Slice<UnsafeBufferPointer<UInt32>>) {
    let pending = entries.count - computed
    features.reserve((pending + 1) * featureWidth)
    let row = features.base + pending * featureWidth
    row.update(repeating: 0, count: featureWidth)
    let grams = row + model.parameters.vectorWidth
    let firstScalar = scalars.count
    let firstLetter = letters.count
    scalars.append(contentsOf: word)
    var sizes = model.parameters.slotSizes[...]
    var start = 0
    var values = slots
    slots = []
    let facts = compute.compute(
      word, heavy: &letters, input: row, ngrams: (grams, grams + model.parameters.ngramWidth)
    ) { value in
      let size = sizes.popFirst() ?? 1
      values.append(Int32(start + min(max(value, 0), size - 1)))
      start += size
    }
    slots = values
    entries.append(
      Entry(
        firstScalar: Int32(firstScalar), scalarCount: Int32(word.count), firstLetter: Int32(firstLetter),
        letterCount: Int32(letters.count - firstLetter), facts: facts, keyID: id(of: facts.key),
        stemID: id(of: facts.stem), oneID: facts.one == 0 ? -1 : id(of: facts.one),
        twoID: facts.two == 0 ? -1 : id(of: facts.two)))
  }

  private func id(of key: UInt64) -> Int32 {
    if stemRows.count * 2 > keyTable.count { growKeys() }
    var at = Int(truncatingIfNeeded: key) & (keyTable.count - 1)
    while keyTable[at].id >= 0 {
      if keyTable[at].hash == key { return keyTable[at].id }
      at = (at + 1) & (keyTable.count - 1)
    }
    let id = Int32(stemRows.count)
    keyTable[at] = (key, id)
    stemRows.append(Int32(model.keys.word(key).row ?? -1))
    return id
  }

  private func growKeys() {
    var larger = [(hash: UInt64, id: Int32)](repeating: (0, -1), count: keyTable.count * 2)
    for item in keyTable where item.id >= 0 {
      var at = Int(truncatingIfNeeded: item.hash) & (larger.count - 1)
      while larger[at].id >= 0 { at = (at + 1) & (larger.count - 1) }
      larger[at] = item
    }
    keyTable = larger
  }

  private func grow() {
    var larger = [Int32](repeating: -1, count: table.count * 2)
    for n in entries.indices {
      let first = Int(entries[n].firstScalar)
      let word = scalars[first..<first + Int(entries[n].scalarCount)]
      var at = WordTypes.hash(word) & (larger.count - 1)
      while larger[at] >= 0 { at = (at + 1) & (larger.count - 1) }
      larger[at] = Int32(n)
    }
    table = larger
  }

  private func isSame(_ word: Slice<UnsafeBufferPointer<UInt32>>, from first: Int) -> Bool {
    var i = first
    for scalar in word {
      if scalars[i] != scalar { return false }
      i += 1
    }
    return true
  }

  @inline(__always)
  private static func hash(_ word: some Sequence<UInt32>) -> Int {
    var h: UInt64 = 0x9E37_79B9_7F4A_7C15
    for scalar in word { h = (h ^ UInt64(scalar)) &* 0x9FB2_1C65_1E98_DF25 }
    return Int(truncatingIfNeeded: h >> 24)
  }
}
