import ArabicText

/// How much a decoded text looks like a language, from about -1 (noise) to about 1.
///
/// A text read in a wrong single-byte encoding has Latin letters inside Arabic words, control characters, and
/// hardly any of the words and the article that make up a third of every Arabic text.
enum TextPlausibility {
  /// A declared encoding whose text reaches this is believed.
  static let trusted = 0.12
  /// A detected encoding must be better than this.
  static let refused = -0.05

  static func of(_ text: String) -> Double {
    var words = 0
    var good = 0
    var mixed = 0
    var odd = 0
    var scalars = 0
    var word = String.UnicodeScalarView()
    var hasLatin = false
    var hasArabic = false
    func endWord() {
      guard !word.isEmpty else { return }
      words += 1
      if hasLatin && hasArabic { mixed += 1 }
      let w = Folding.folded(String(word))
      if common.contains(w) || (hasArabic && w.utf8.count > 6 && (w.hasPrefix("ال") || w.hasPrefix("وال"))) {
        good += 1
      }
      word = String.UnicodeScalarView()
      hasLatin = false
      hasArabic = false
    }
    for s in text.unicodeScalars.prefix(1 << 15) {
      scalars += 1
      switch s.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x17F:
        hasLatin = true
        word.append(s)
      case 0x621...0x652, 0x66E...0x6D3:
        hasArabic = true
        word.append(s)
      case 0x9, 0xA, 0xC, 0xD, 0x20...0x40, 0x5B...0x60, 0x7B...0x7E: endWord()
      case 0x80...0x9F, 0x0...0x1F, 0x7F, 0xFFFD: odd += 1
      default: s.properties.isAlphabetic ? word.append(s) : endWord()
      }
    }
    endWord()
    guard words > 0 else { return 0 }
    return Double(good) / Double(words) - 2 * Double(mixed) / Double(words) - 20 * Double(odd)
      / Double(scalars)
  }

  private static let common = PhraseSet(
    [
      "في", "من", "على", "إلى", "أن", "عن", "مع", "هذا", "هذه", "التي", "الذي", "ما", "لا", "قد", "بعد",
      "كان", "بين", "قال", "و",
      "كل", "لم", "أو", "إن", "the", "of", "and", "to", "in", "a", "is", "that", "le", "la", "les", "de",
      "des", "et", "en", "un",
      "که", "این", "است", "را", "از", "به", "در",
    ])
}
