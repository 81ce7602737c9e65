import ArticleModel

/// What the tagger knows of single characters: classes and folds, tables over the Basic Multilingual Plane.
struct CharacterTables {
  /// The class of a scalar, as the model's tokens are cut.
  enum Class: UInt8 {
    case other, space, newline, letter, capital, digit, mark, invisible
  }

  private let classes: UnsafeBufferPointer<UInt8>
  private let light: UnsafeBufferPointer<UInt16>
  private let pairs: UnsafeBufferPointer<UInt16>

  /// The tables of a model.
  init(_ file: ModelFile) throws(QariError) {
    classes = try file.section("class", of: UInt8.self, count: 0x10000)
    light = try file.section("light", of: UInt16.self, count: 0x10000)
    pairs = try file.section("pairs", of: UInt16.self)
  }

  /// The class of a scalar; above U+FFFF all are `other`.
  @inline(__always)
  func classOf(_ scalar: UInt32) -> Class {
    scalar < 0x10000 ? Class(rawValue: classes[Int(scalar)]) ?? .other : .other
  }

  /// Appends the light key of `word` to `key`: marks, presentation forms and case undone, digits to 0.
  func appendLight(_ word: some Sequence<UInt32>, to key: inout [UInt32]) {
    for scalar in word {
      guard scalar < 0x10000 else {
        key.append(scalar)
        continue
      }
      let to = light[Int(scalar)]
      let pair = 2 * Int(to &- 0xE000)
      if to >= 0xE000, to < 0xF900, pair + 1 < pairs.count {
        key.append(UInt32(pairs[pair]))
        key.append(UInt32(pairs[pair + 1]))
      } else if to != 0 {
        key.append(UInt32(to))
      }
    }
  }

  /// Folds a letter of a light key further: what writers confuse.
  @inline(__always)
  static func heavy(_ letter: UInt32) -> UInt32 {
    switch letter {
    case 0x622, 0x623, 0x625: 0x627
    case 0x649: 0x64A
    case 0x629: 0x647
    default: letter
    }
  }
}
