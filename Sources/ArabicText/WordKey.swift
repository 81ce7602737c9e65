/// A 64-bit key of a folded word, from which letters can be taken off and put on at the front in
/// constant time.
///
/// The key of the letters c0 c1 c2 … is `c0 + B·(c1 + B·(c2 + …))` modulo 2^64 with an odd `B`, so that
/// `B` has an inverse: taking a proclitic off a word, or an article, costs one multiplication, and no
/// string is built. With tables of 10^5 words the chance that two of them share a key is about 10^-9.
public struct WordKey: Hashable, Sendable {
  /// The key itself; 0 for the empty word.
  public let value: UInt64

  /// Wraps a key that was computed before.
  @inlinable
  public init(value: UInt64) { self.value = value }

  @usableFromInline static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  @usableFromInline static let inverse: UInt64 = inverse(of: base)

  /// The inverse of an odd number modulo 2^64, by Newton's iteration: every step doubles the good bits.
  private static func inverse(of number: UInt64) -> UInt64 {
    var x = number
    for _ in 0..<6 { x = x &* (2 &- number &* x) }
    return x
  }

  /// The key of folded letters.
  @inlinable
  public init(letters: some BidirectionalCollection<UInt32>) {
    var h: UInt64 = 0
    for letter in letters.reversed() { h = h &* WordKey.base &+ UInt64(letter) }
    value = h
  }

  /// The key of a word as it is spelt; it is folded first.
  public init(_ word: String) {
    var letters: [UInt32] = []
    for scalar in word.unicodeScalars { Folding.append(scalar) { letters.append($0.value) } }
    self.init(letters: letters)
  }

  /// The key without its first letter, which must be `letter`.
  @inlinable
  public func dropping(first letter: UInt32) -> WordKey {
    WordKey(value: (value &- UInt64(letter)) &* WordKey.inverse)
  }

  /// The key with a letter put in front.
  @inlinable
  public func prepending(_ letter: UInt32) -> WordKey {
    WordKey(value: value &* WordKey.base &+ UInt64(letter))
  }
}
