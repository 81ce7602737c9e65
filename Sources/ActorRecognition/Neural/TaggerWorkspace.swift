import ArticleModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Everything that tagging writes to, kept from text to text so that no token costs an allocation.
///
/// Sendable without the compiler's proof: `IdleWorkspaces` hands it to one call at a time.
final class TaggerWorkspace: @unchecked Sendable {
  /// Rows that go through the network at once; longer texts are cut with an overlap that changes nothing.
  private static let rowLimit = 384

  private let model: TaggerModel
  private let kernels: NetworkKernels
  private let corpusSlot: Int
  private let words: WordTypes
  private var decoder: LabelDecoder
  private var memory = DocumentMemory()
  private var tokens = TaggerTokens()
  /// Word numbers: a line break, the tokens, a line break.
  private var sequence: [Int32] = []
  private var placeMarks: [UInt8] = []
  private var path: [UInt8] = []
  private let activations = AlignedFloats(count: 0)
  private let scratch = AlignedFloats(count: 0)
  private let scores = AlignedFloats(count: 0)
  private let memories = AlignedFloats(count: 0)

  init(model: TaggerModel, kernels: NetworkKernels, rules: AnnotationRules) {
    self.model = model
    corpusSlot = model.corpusSlot + rules.rawValue
    self.kernels = kernels
    words = WordTypes(model: model)
    decoder = LabelDecoder(transition: model.second.transition)
  }

  /// Tags a text, of which only the given pieces are read.
  func tag(_ text: UnsafeBufferPointer<UInt32>, pieces: [Range<Int>]) -> TaggedText {
    tokens.cut(text, pieces: pieces, model.characters)
    guard tokens.count > 0 else { return TaggedText() }
    readWords(text)
    let n = sequence.count
    let width = NetworkPass.headWidth
    PlaceNames.mark(sequence[1..<n - 1], words, model.keys, into: &placeMarks)
    scores.reserve(n * width)
    memories.reserve(n * DocumentMemory.stride)
    run(model.first, column: 0)
    let outer = DocumentMemory.stride
    memories.base.update(repeating: 0, count: outer)
    (memories.base + (n - 1) * outer).update(repeating: 0, count: outer)
    memory.fill(
      sequence[1..<n - 1], words, profile: model.profile, scores: UnsafePointer(scores.base + width),
      into: memories.base + outer)
    run(model.second, column: model.first.channels)
    decoder.decode(UnsafePointer(scores.base), width: width, count: n, into: &path)
    return result(text)
  }

  private func readWords(_ text: UnsafeBufferPointer<UInt32>) {
    words.makeRoom()
    sequence.removeAll(keepingCapacity: true)
    sequence.append(Int32(WordTypes.newline))
    for i in 0..<tokens.count {
      let number = tokens.isNewline[i] ? WordTypes.newline : words.number(of: text[tokens.range(i)])
      sequence.append(Int32(truncatingIfNeeded: number))
    }
    sequence.append(Int32(WordTypes.newline))
    words.settle(kernels)
  }

  private func run(_ pass: NetworkPass, column: Int) {
    let n = sequence.count
    let core = n <= TaggerWorkspace.rowLimit ? n : max(64, TaggerWorkspace.rowLimit - 2 * pass.reach)
    var start = 0
    while start < n {
      let end = min(start + core, n)
      run(
        pass, column: column, rows: max(0, start - pass.reach)..<min(n, end + pass.reach), keep: start..<end)
      start = end
    }
  }

  private func run(_ pass: NetworkPass, column: Int, rows: Range<Int>, keep: Range<Int>) {
    let c = pass.channels
    let width = NetworkPass.headWidth
    activations.reserve((rows.count + 2 * pass.margin) * c)
    scratch.reserve(rows.count * max(c, width))
    activations.base.update(repeating: 0, count: pass.margin * c)
    let x = activations.base + pass.margin * c
    (x + rows.count * c).update(repeating: 0, count: pass.margin * c)
    for (r, t) in rows.enumerated() { writeInput(of: t, pass, column: column, to: x + r * c) }
    if let matrix = pass.memory {
      kernels.multiply(
        UnsafePointer(memories.base + rows.lowerBound * DocumentMemory.stride), row: DocumentMemory.stride,
        rows: rows.count, by: matrix, bias: nil, into: x, outRow: c)
    }
    // Scores of the overlap are the business of the neighbouring chunks: only `keep` is copied out.
    pass.run(x, rows: rows.count, scratch: scratch.base, into: scratch.base, kernels: kernels)
    (scores.base + keep.lowerBound * width).update(
      from: scratch.base + (keep.lowerBound - rows.lowerBound) * width, count: keep.count * width)
  }

  private func writeInput(of t: Int, _ pass: NetworkPass, column: Int, to x: UnsafeMutablePointer<Float>) {
    let c = pass.channels
    let isOuter = t == 0 || t == sequence.count - 1
    let mark = isOuter ? 0 : Int(placeMarks[t - 1])
    let word = words.input(Int(sequence[t])) + column
    let place = pass.slots + (model.placeSlot + mark) * c
    let corpus = pass.slots + corpusSlot * c
    for i in stride(from: 0, to: c, by: 8) {
      let sum =
        UnsafeRawPointer(word + i).loadUnaligned(as: SIMD8<Float>.self)
        + UnsafeRawPointer(place + i).loadUnaligned(as: SIMD8<Float>.self)
        + UnsafeRawPointer(corpus + i).loadUnaligned(as: SIMD8<Float>.self)
      UnsafeMutableRawPointer(x + i).storeBytes(of: sum, as: SIMD8<Float>.self)
    }
  }

  private func result(_ text: UnsafeBufferPointer<UInt32>) -> TaggedText {
    var tagged = TaggedText()
    tagged.tokens.reserveCapacity(tokens.count)
    tagged.outside.reserveCapacity(tokens.count)
    for i in 0..<tokens.count {
      tagged.tokens.append(tokens.range(i))
      tagged.outside.append(TaggerLabel.probabilities(scores.base + (i + 1) * NetworkPass.headWidth, expf)[0])
    }
    tagged.labels = Array(path[1..<path.count - 1])
    var i = 0
    while i < tokens.count {
      let label = tagged.labels[i]
      guard label != 0 else {
        i += 1
        continue
      }
      let kind = TaggerLabel.kind(label)
      var end = i + 1
      while end < tokens.count, tagged.labels[end] != 0, !TaggerLabel.isFirst(tagged.labels[end]),
        TaggerLabel.kind(tagged.labels[end]) == kind
      {
        end += 1
      }
      tagged.mentions.append(mention(i..<end, kind, text))
      i = end
    }
    return tagged
  }

  private func mention(_ run: Range<Int>, _ kind: ActorKind, _ text: UnsafeBufferPointer<UInt32>)
    -> TaggedMention
  {
    let cut = bestCut(of: run.lowerBound)
    var start = Int(tokens.starts[run.lowerBound])
    for _ in 0..<cut {
      start += 1
      while start < text.count, [.mark, .invisible].contains(model.characters.classOf(text[start])) {
        start += 1
      }
    }
    var confidence: Float = 1
    for i in run {
      let row = scores.base + (i + 1) * NetworkPass.headWidth
      confidence = min(confidence, TaggerLabel.probabilities(row, expf)[Int(path[i + 1])])
    }
    let end = Int(tokens.ends[run.upperBound - 1])
    return TaggedMention(
      tokens: run, range: min(start, end)..<end, cut: cut, kind: kind, confidence: confidence)
  }

  /// The best of the cuts that the word's letters allow; ties go to the shorter one.
  private func bestCut(of token: Int) -> Int {
    let cuts = scores.base + (token + 1) * NetworkPass.headWidth + TaggerLabel.count
    let facts = words.entries[Int(sequence[token + 1])].facts
    var best = 0
    if facts.one != 0, cuts[1] > cuts[best] { best = 1 }
    if facts.two != 0, cuts[2] > cuts[best] { best = 2 }
    return best
  }
}
