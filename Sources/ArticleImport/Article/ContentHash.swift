import ArabicText
import ArticleModel

/// FNV-1a, 64 bits, over the folded words of the content: spacing, harakat, punctuation and page furniture
/// make no difference.
enum ContentHash {
  static func of(_ article: Article) -> UInt64 {
    var hash = FNV1a()
    if !article.titleIsDerived { hash.add(article.title) }
    for p in article.paragraphs where p.isContent { hash.add(p.text) }
    return hash.value
  }

  private struct FNV1a {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325
    private var inWord = false

    mutating func add(_ text: String) {
      for s in text.unicodeScalars { Folding.append(s) { add($0) } }
      endWord()
    }

    private mutating func add(_ s: Unicode.Scalar) {
      guard WordScalar.isWord(s) else { return endWord() }
      let v = s.value
      inWord = true
      step(UInt8(truncatingIfNeeded: v))
      step(UInt8(truncatingIfNeeded: v >> 8))
      step(UInt8(truncatingIfNeeded: v >> 16))
    }

    private mutating func endWord() {
      guard inWord else { return }
      step(0x20)
      inWord = false
    }

    private mutating func step(_ byte: UInt8) {
      value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
  }
}
