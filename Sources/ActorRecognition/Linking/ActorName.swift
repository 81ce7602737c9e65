import ArabicText

/// A name as the linker compares it: folded words, compounds taken apart, ابن as بن.
struct ActorName {
  /// Keys of the words, punctuation left out.
  let words: [WordKey]
  /// Where the parts of a personal name begin: «عبد الفتاح | السيسي», «محمد | بن سلمان».
  let units: [Int]
  private let letters: [ArraySlice<UInt32>]

  private static let ibn = WordKey("ابن")
  private static let bin = WordKey("بن")
  /// Words that belong with the next one in a personal name.
  private static let binding = Set(
    ["بن", "بنت", "أبو", "أبي", "أبا", "أم", "عبد", "آل", "ولد", "ذو"].map(WordKey.init))
  /// Words after which a tribe or house follows, often left out.
  private static let house = WordKey("آل")
  /// Second halves that belong with the word before: «عبد الفتاح» is one unit, so is «نصر الله».
  private static let god = WordKey("الله")

  /// The name as it is spelt.
  init(_ name: String) {
    let text = TokenizedText(name)
    var words: [WordKey] = []
    var letters: [ArraySlice<UInt32>] = []
    var isLoneAnd = false
    for token in text.tokens where token.kind != .punctuation {
      let spelt = text.letters(of: token)
      if spelt.count == 1, spelt.first == 0x648, !words.isEmpty {
        isLoneAnd = true  // «هيئة الحقيقة و الكرامة»
        continue
      }
      let key = token.key == ActorName.ibn ? ActorName.bin : token.key
      words.append(isLoneAnd ? key.prepending(0x648) : key)
      letters.append(isLoneAnd ? [0x648] + spelt : spelt)
      isLoneAnd = false
    }
    self.init(words: words, letters: letters)
  }

  private init(words: [WordKey], letters: [ArraySlice<UInt32>]) {
    self.words = words
    self.letters = letters
    var units: [Int] = []
    for i in words.indices {
      if i > 0, ActorName.binding.contains(words[i - 1]) || words[i] == ActorName.god { continue }
      units.append(i)
    }
    self.units = units
  }

  /// The same name with the article that لل hides put back: «لسيسي» is السيسي.
  func restoringArticle() -> ActorName {
    guard let first = words.first, let spelt = letters.first else { return self }
    return ActorName(
      words: [first.prepending(0x627)] + words.dropFirst(), letters: [[0x627] + spelt] + letters.dropFirst())
  }

  /// Key of the whole name.
  var key: UInt64 { ActorName.key(words[...]) }

  /// Key of the last part: the surname.
  var surname: UInt64 { units.last.map { ActorName.key(words[$0...]) } ?? 0 }

  /// Key of the first part.
  var firstName: UInt64 { units.count > 1 ? ActorName.key(words[..<units[1]]) : key }

  /// Key of the first and the last part; of names with three parts and more.
  var firstAndLast: UInt64? {
    // «خالد بن سلمان بن عبد العزيز» is not every Khalid whose grandfather was Abdulaziz.
    guard units.count > 2, let last = units.last, words[last] != ActorName.bin else { return nil }
    return ActorName.key(words[..<units[1]] + words[last...])
  }

  /// Key without «آل …» at the end.
  var withoutHouse: UInt64? {
    guard let house = words.lastIndex(of: ActorName.house), house > 1 else { return nil }
    return ActorName.key(words[..<house])
  }

  /// Keys of the beginnings and ends of two parts and more, the whole name left out.
  var partsOfPerson: [UInt64] {
    guard units.count > 2 else { return [] }
    return (2..<units.count).map { ActorName.key(words[..<units[$0]]) }
      + (1...units.count - 2).map { ActorName.key(words[units[$0]...]) }
  }

  /// Keys of the beginnings of two words and more, the whole name left out.
  var beginnings: [UInt64] {
    guard words.count > 2 else { return [] }
    return (2..<words.count).map { ActorName.key(words[..<$0]) }
  }

  /// Key of the words from `start` on.
  func key(from start: Int) -> UInt64 { ActorName.key(words[start...]) }

  /// Key of the first `count` words.
  func key(first count: Int) -> UInt64 { ActorName.key(words[..<count]) }

  /// Key under which foreign names in different transliterations meet («جوتيريش», «غوتيريش»; «فلادمير»,
  /// «فلاديمير»): in words of six letters and more without article the long vowels are dropped, and غ is
  /// read as ج in words of five and more. Nil where nothing changes hands.
  var transliteration: UInt64? {
    guard units.count > 1 else { return nil }
    var keys: [WordKey] = []
    for word in letters {
      guard word.count > 4, !word.starts(with: [0x627, 0x644]) else {
        keys.append(WordKey(letters: word))
        continue
      }
      let consonants = word.enumerated().filter { n, letter in
        word.count < 6 || n == 0 || letter != 0x627 && letter != 0x648 && letter != 0x64A
      }
      keys.append(WordKey(letters: consonants.map { $1 == 0x63A ? 0x62C : $1 }))
    }
    return ActorName.key(keys[...]) ^ 0x5851_F42D_4C95_7F2D
  }

  private static func key(_ words: ArraySlice<WordKey>) -> UInt64 {
    var h: UInt64 = 0
    for word in words { h = (h ^ word.value) &* 0x9FB2_1C65_1E98_DF25 &+ 1 }
    return h
  }
}

extension ActorName {
  /// Key of a name of one word.
  static func single(_ word: WordKey) -> UInt64 { word.value &* 0x9FB2_1C65_1E98_DF25 &+ 1 }
}
