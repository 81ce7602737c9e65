import ArabicText

/// The classes of words: titles, head words, name tokens, ordinary words.
struct Lexicon: Sendable {
  private var table = KeyTable(capacity: 40_000)

  /// The built-in classes, read once.
  static let standard = Lexicon()

  /// Reads the built-in tables.
  init() {
    TableText(Lexicon.commonWords).foldedWords { key, _ in add(.common, to: key) }
    var kind = WordClass.strongName
    TableText(Lexicon.nameTokens).foldedWords { key, first in
      if first == 0x2D { kind = .weakName } else { add(kind, to: key) }
    }
    for line in TableText(Lexicon.wordClasses).lines {
      guard let tab = line.firstIndex(of: 0x09),
        let listed = Lexicon.classes[String(decoding: line[..<tab], as: UTF8.self)]
      else { continue }
      TableText.words(in: line[(tab + 1)...]) { word in
        for form in listed.forms(of: word) { add(listed.word, to: form) }
      }
    }
  }

  /// The classes of a folded word.
  @inline(__always)
  subscript(key: WordKey) -> WordClass { WordClass(rawValue: table[key.value] ?? 0) }

  /// Puts a word into a class.
  mutating func add(_ word: WordClass, to key: WordKey) {
    table.set(key.value, (table[key.value] ?? 0) | word.rawValue)
  }

  private mutating func add(_ word: WordClass, to letters: [UInt32]) {
    add(word, to: WordKey(letters: letters))
  }
}

/// How the words of a class are listed.
private struct ListedClass {
  let word: WordClass
  /// The table has the bare word; its form with the article is of the class too.
  var takesArticle = false
  /// An adjective: the feminine and the plurals as well.
  var isAdjective = false

  func forms(of letters: [UInt32]) -> [[UInt32]] {
    var forms = [letters]
    if isAdjective {
      for ending in ["ه", "ون", "ين", "ات", "تين"] {
        forms.append(letters + ending.unicodeScalars.map(\.value))
      }
    }
    return takesArticle ? forms + forms.map { [0x627, 0x644] + $0 } : forms
  }
}

extension Lexicon {
  private static let classes: [String: ListedClass] = [
    "office": ListedClass(word: .office, takesArticle: true),
    "rank": ListedClass(word: .rank, takesArticle: true), "tail": ListedClass(word: .tail),
    "say": ListedClass(word: .say), "link": ListedClass(word: .link), "stop": ListedClass(word: .stop),
    "orghead": ListedClass(word: .orgHead), "orgplace": ListedClass(word: .placedHead),
    "orgnat": ListedClass(word: .nationalHead), "orgpair": ListedClass(word: .pairedHead),
    "bare": ListedClass(word: .bareHead), "orgadj": ListedClass(word: .orgAdjective, takesArticle: true),
    "orgtail": ListedClass(word: .orgTail, takesArticle: true),
    "media": ListedClass(word: .media, takesArticle: true), "group": ListedClass(word: .group),
    "sitein": ListedClass(word: .siteInside), "siteout": ListedClass(word: .siteOutside),
    "pair": ListedClass(word: [.siteOutside, .pairOfSites]),
    "preposition": ListedClass(word: [.preposition, .stop]),
    "nationality": ListedClass(word: .nationality, takesArticle: true, isAdjective: true),
    "blessing": ListedClass(word: .blessing), "vehicle": ListedClass(word: .vehicle, takesArticle: true),
    "latinorg": ListedClass(word: .latinBody), "latintitle": ListedClass(word: .latinTitle),
    "latinstop": ListedClass(word: .latinStop),
  ]
}
