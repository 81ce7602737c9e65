import ArabicText
import ArticleModel

/// The language of a text by its script, by letters that only one language uses, and by its commonest words.
enum LanguageGuess {
  /// A BCP 47 tag, `und` where the text gives no hint.
  static func of(_ article: Article) -> String {
    var sample = article.title
    for p in article.paragraphs where p.isContent {
      if sample.utf8.count > 4000 { break }
      sample += "\n" + p.text
    }
    return of(sample)
  }

  static func of(_ text: String) -> String {
    var counts = [Int](repeating: 0, count: Script.allCases.count)
    var letters = ArabicLetters()
    for s in text.unicodeScalars.prefix(4000) {
      guard let script = Script(s) else { continue }
      counts[script.rawValue] += 1
      if script == .arabic { letters.count(s) }
    }
    guard let most = counts.max(), most > 0, let index = counts.firstIndex(of: most),
      let script = Script(rawValue: index)
    else { return "und" }
    switch script {
    case .arabic: return letters.language(total: most, words: { words(text) })
    case .hebrew: return "he"
    case .cyrillic:
      return best(words(text), of: [("uk", ["та", "що", "на", "до", "із", "це", "як", "від"])], else: "ru")
    case .greek: return "el"
    case .han: return "zh"
    case .latin: return best(words(text), of: latinWords, else: "und")
    }
  }

  private enum Script: Int, CaseIterable {
    case arabic, hebrew, cyrillic, greek, latin, han

    init?(_ s: Unicode.Scalar) {
      switch s.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: self = .latin
      case 0x620...0x64A, 0x671...0x6D3, 0x6D5, 0xFB50...0xFDFF, 0xFE70...0xFEFC: self = .arabic
      case 0x5D0...0x5EA: self = .hebrew
      case 0x400...0x4FF: self = .cyrillic
      case 0x370...0x3FF: self = .greek
      case 0x4E00...0x9FFF: self = .han
      default: return nil
      }
    }
  }

  /// Letters that Arabic does not have, by the language that does.
  private struct ArabicLetters {
    var urdu = 0
    var kurdish = 0
    var pashto = 0
    var persian = 0

    mutating func count(_ s: Unicode.Scalar) {
      switch s {
      case "ٹ", "ڈ", "ڑ", "ں", "ے", "ہ", "ۓ": urdu += 1
      case "ێ", "ۆ", "ڕ", "ڵ", "ە": kurdish += 1
      case "ې", "ۍ", "ځ", "څ", "ډ", "ړ", "ښ", "ږ", "ټ", "ګ": pashto += 1
      case "پ", "چ", "ژ", "گ", "ک", "ی": persian += 1
      default: break
      }
    }

    /// A quoted name in another language must not decide: a hundredth of the letters is asked for, and
    /// a twentieth where Persian keyboards give Arabic texts their ی and ک.
    func language(total: Int, words: () -> [Substring]) -> String {
      if urdu * 40 > total { return "ur" }
      if kurdish * 40 > total { return "ckb" }
      if pashto * 60 > total { return "ps" }
      guard persian * 100 > total else { return "ar" }
      return best(
        words(),
        of: [
          (
            "fa",
            ["که", "این", "است", "را", "از", "به", "در", "با", "شد", "برای", "های", "آن"]
          ),
          (
            "ar",
            ["في", "من", "على", "إلى", "أن", "التي", "عن", "الذي", "هذا", "مع", "قد"]
          ),
        ], else: persian * 20 > total ? "fa" : "ar")
    }
  }

  private static func words(_ text: String) -> [Substring] {
    FoldedKey.words(FoldedKey.of(String(text.unicodeScalars.prefix(4000))))
  }

  private static func best(_ words: [Substring], of languages: [(String, [String])], else other: String)
    -> String
  {
    var best = (language: other, count: 0)
    for (language, stops) in languages {
      let set = PhraseSet(stops)
      let count = words.reduce(0) { $0 + (set.contains($1) ? 1 : 0) }
      if count > best.count { best = (language, count) }
    }
    return best.language
  }

  /// Commonest words, folded as the text is (é -> e).
  private static let latinWords: [(String, [String])] = [
    ("en", ["the", "of", "and", "to", "in", "is", "that", "for", "with", "was", "on", "has", "by"]),
    ("fr", ["le", "la", "les", "des", "et", "du", "une", "est", "dans", "que", "pour", "sur", "qui", "au"]),
    ("de", ["der", "die", "und", "das", "den", "von", "mit", "ist", "nicht", "auf", "des", "ein", "im"]),
    ("es", ["el", "la", "los", "de", "las", "y", "que", "en", "por", "con", "una", "para", "del"]),
    ("it", ["il", "di", "che", "la", "per", "una", "del", "con", "non", "gli", "della", "sono", "nel"]),
    ("tr", ["ve", "bir", "bu", "icin", "ile", "da", "de", "olarak", "gibi", "daha", "cok", "olan"]),
    ("pt", ["o", "de", "que", "do", "da", "em", "uma", "os", "para", "com", "nao", "dos", "no"]),
    ("nl", ["de", "het", "een", "van", "en", "dat", "op", "voor", "niet", "zijn", "met", "te"]),
  ]
}
