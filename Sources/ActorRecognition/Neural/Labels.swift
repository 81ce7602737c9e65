import ArticleModel

/// The labels of the tagger: 0 outside, then first and further token of a person, organisation, place.
enum TaggerLabel {
  /// Number of labels.
  static let count = 7

  /// The kind of actor that a label other than 0 names.
  static func kind(_ label: UInt8) -> ActorKind {
    switch label {
    case 1, 2: .person
    case 3, 4: .organisation
    default: .place
    }
  }

  /// True for the first token of a mention.
  static func isFirst(_ label: UInt8) -> Bool { label % 2 == 1 }

  /// Whether `after` may follow `before`: a further token needs a token of its kind before it.
  static func follows(_ after: Int, _ before: Int) -> Bool {
    after == 0 || after % 2 == 1 || before == after || before == after - 1
  }

  /// Probabilities of the labels from a row of scores.
  @inline(__always)
  static func probabilities(_ scores: UnsafePointer<Float>, _ exp: (Float) -> Float) -> SIMD8<Float> {
    var largest = scores[0]
    for label in 1..<count where scores[label] > largest { largest = scores[label] }
    var p = SIMD8<Float>.zero
    for label in 0..<count { p[label] = exp(scores[label] - largest) }
    return p / p.sum()
  }
}
