/// A heavy key, or what is left of it without one or two proclitics.
struct KeyView {
  private static let waw: UInt32 = 0x648
  private static let feh: UInt32 = 0x641
  private static let lam: UInt32 = 0x644
  private static let alef: UInt32 = 0x627

  /// The letters; where `restoresAlef` is set, the first one reads ا.
  let letters: Slice<UnsafeBufferPointer<UInt32>>
  /// The rest of لل and a noun: ل stands for the article's ا.
  let restoresAlef: Bool

  /// A whole key.
  init(_ letters: Slice<UnsafeBufferPointer<UInt32>>) { self.init(letters, restoresAlef: false) }

  private init(_ letters: Slice<UnsafeBufferPointer<UInt32>>, restoresAlef: Bool) {
    self.letters = letters
    self.restoresAlef = restoresAlef
  }

  /// Number of letters.
  var count: Int { letters.count }

  /// The hash of the key in the model's tables.
  var hash: UInt64 {
    var h = KeyHash.start
    var rest = letters
    if restoresAlef {
      h = KeyHash.adding(KeyView.alef, to: h)
      rest = rest.dropFirst()
    }
    for letter in rest { h = KeyHash.adding(letter, to: h) }
    return h
  }

  /// Without one proclitic; nil where none can be.
  var lessOne: KeyView? {
    guard count >= 3, !restoresAlef, let first = letters.first else { return nil }
    guard first == KeyView.waw || first == KeyView.feh || KeyView.isPreposition(first) else { return nil }
    let rest = letters.dropFirst()
    if first == KeyView.lam, rest.first == KeyView.lam, count >= 4 {
      return KeyView(letters, restoresAlef: true)
    }
    return KeyView(rest)
  }

  /// Without و or ف and a proclitic after it; nil where two cannot be.
  var lessTwo: KeyView? {
    guard count >= 4, !restoresAlef, let first = letters.first, first == KeyView.waw || first == KeyView.feh,
      let second = letters.dropFirst().first, KeyView.isPreposition(second)
    else { return nil }
    return KeyView(letters.dropFirst()).lessOne
  }

  @inline(__always)
  private static func isPreposition(_ letter: UInt32) -> Bool {
    letter == 0x628 || letter == lam || letter == 0x643 || letter == 0x633
  }
}
