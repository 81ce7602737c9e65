/// Computes what the network knows of a word by itself: vectors and slots.
struct WordFeatures {
  /// The keys and facts by which a word is compared with others of its document.
  struct Facts {
    /// Hash of the heavy key.
    var key: UInt64 = 0
    /// Hash of the key that stands for the word in tables: itself, or what a proclitic leaves.
    var stem: UInt64 = 0
    /// Hashes of the views without one and two proclitics; 0 where there is none.
    var one: UInt64 = 0
    var two: UInt64 = 0
    /// The same views, where they have three letters and the word is too rare to tell by counts.
    var isOpen = false
    var oneIsLong = false
    var twoIsLong = false
    /// The key, or its view without one proclitic, opens the name of a place of several words.
    var opensPlace = false
    var oneOpensPlace = false
  }

  private static let margin: UInt8 = 4
  private static let rare: UInt8 = 20

  let model: TaggerModel
  private var light: [UInt32] = []
  private var padded: [UInt32] = []

  /// Features by the tables of a model.
  init(model: TaggerModel) { self.model = model }

  /// Writes the vectors of a word to `input` (stem, surface, then n-grams of each pass, zeros before) and
  /// hands its slots to `slot`; the heavy key is appended to `heavy`.
  mutating func compute(
    _ word: Slice<UnsafeBufferPointer<UInt32>>, heavy: inout [UInt32], input: UnsafeMutablePointer<Float>,
    ngrams: (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>), slot: (Int) -> Void
  ) -> Facts {
    light.removeAll(keepingCapacity: true)
    model.characters.appendLight(word, to: &light)
    let first = heavy.count
    for letter in light { heavy.append(CharacterTables.heavy(letter)) }
    let facts = heavy.withUnsafeBufferPointer { letters in
      readFacts(word, Slice(base: letters, bounds: first..<letters.count), input: input, slot: slot)
    }
    addSurface(to: input + model.parameters.stemWidth)
    addNgrams(heavy[first...], to: ngrams)
    return facts
  }

  private func readFacts(
    _ word: Slice<UnsafeBufferPointer<UInt32>>, _ letters: Slice<UnsafeBufferPointer<UInt32>>,
    input: UnsafeMutablePointer<Float>, slot: (Int) -> Void
  ) -> Facts {
    let key = KeyView(letters)
    let one = key.lessOne
    let two = key.lessTwo
    var facts = Facts()
    facts.key = key.hash
    facts.one = one?.hash ?? 0
    facts.two = two?.hash ?? 0
    facts.oneIsLong = (one?.count ?? 0) >= 3
    facts.twoIsLong = (two?.count ?? 0) >= 3
    let known = WordSlots.Known(
      whole: key.count == 0 ? KnownWord() : model.keys.word(facts.key),
      one: one.map { _ in model.keys.word(facts.one) }, two: two.map { _ in model.keys.word(facts.two) })
    WordSlots.each(word: word, key: letters, known: known, model.characters, slot)
    facts.opensPlace = known.whole.opensPlace
    facts.oneOpensPlace = known.one?.opensPlace ?? false
    var stem = known.whole
    facts.stem = facts.key
    var limit = Int(known.whole.logCount) + Int(WordFeatures.margin)
    for (view, word, hash) in [(one, known.one, facts.one), (two, known.two, facts.two)] {
      guard let view, let word, Int(word.logCount) >= limit, !isStripped(view, word) else { continue }
      stem = word
      facts.stem = hash
      limit = Int(word.logCount)
    }
    facts.isOpen = facts.stem == facts.key && known.whole.logCount < WordFeatures.rare
    if let row = stem.row { model.stems.add(row, to: input) }
    return facts
  }

  /// Whether a proclitic would be taken off a view in turn, as و off وفي.
  private func isStripped(_ view: KeyView, _ word: KnownWord) -> Bool {
    let limit = Int(word.logCount) + Int(WordFeatures.margin)
    return [view.lessOne, view.lessTwo].contains { rest in
      rest.map { Int(model.keys.word($0.hash).logCount) >= limit } ?? false
    }
  }

  private mutating func addSurface(to out: UnsafeMutablePointer<Float>) {
    let hash = light.reduce(KeyHash.start) { KeyHash.adding($1, to: $0) }
    if let row = model.keys.surfaceRow(hash) {
      model.surfaces.add(row, to: out)
      return
    }
    pad(light)
    for n in model.parameters.gramLengths where n < padded.count {
      for i in 0...(padded.count - n) {
        model.grams.add(Int(KeyHash.ngram(padded[i..<i + n])) % model.parameters.gramRows, to: out)
      }
    }
    var squares: Float = 0
    for i in 0..<model.parameters.surfaceWidth { squares += out[i] * out[i] }
    let norm = squares.squareRoot()
    if norm > 0 { for i in 0..<model.parameters.surfaceWidth { out[i] /= norm } }
  }

  private mutating func addNgrams(
    _ key: ArraySlice<UInt32>, to out: (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>)
  ) {
    pad(key)
    var count: Float = 0
    for n in model.parameters.ngramLengths where n <= padded.count {
      for i in 0...(padded.count - n) {
        let row = Int(KeyHash.ngram(padded[i..<i + n])) % model.parameters.ngramRows
        model.first.ngrams.add(row, to: out.0)
        model.second.ngrams.add(row, to: out.1)
        count += 1
      }
    }
    guard count > 0 else { return }
    for i in 0..<model.parameters.ngramWidth {
      out.0[i] /= count
      out.1[i] /= count
    }
  }

  private mutating func pad(_ key: some Sequence<UInt32>) {
    padded.removeAll(keepingCapacity: true)
    padded.append(0x3C)
    padded.append(contentsOf: key)
    padded.append(0x3E)
  }
}
