import ArabicText

/// The short forms under which a body is mentioned once its full name is known.
struct ShortForms: Sendable {
  private let lexicon: Lexicon
  /// Head words that are left out freely: «حزب الليكود» is «الليكود».
  private let heads: Set<WordKey>

  /// Heads of bodies that every state has.
  private let stateHeads: Set<WordKey>

  init(lexicon: Lexicon) {
    stateHeads = Set(
      [
        "وزارة", "رئاسة", "نيابة", "النيابة", "محكمة", "المحكمة", "مجلس", "المجلس", "البنك", "المصرف",
        "القوات",
        "الحرس", "حرس", "الأمن", "المخابرات", "الاستخبارات", "هيئة", "الداخلية", "الخارجية", "الدفاع",
        "المديرية",
      ].map(WordKey.init))
    self.lexicon = lexicon
    heads = Set(
      [
        "حزب", "حركة", "تنظيم", "جماعة", "صحيفة", "جريدة", "مجلة", "قناة", "وكالة", "موقع", "شبكة", "شركة",
        "نادي",
        "مجموعة", "جبهة", "حكومة", "مليشيا", "ميليشيا", "منظمة", "كتائب", "مؤسسة", "دولة",
      ]
      .map(WordKey.init))
  }

  /// Keys that name the same body beyond doubt: without an adjective of nationality at the end of a
  /// name that is complete without it.
  func sure(_ name: ActorName) -> [UInt64] {
    guard name.words.count > 2, !stateHeads.contains(name.words[0]), let last = name.words.last,
      lexicon[last].contains(.nationality),
      !lexicon[name.words[0]].contains(.orgAdjective) || heads.contains(name.words[0])
    else { return [] }
    return [name.key(first: name.words.count - 1)]
  }

  /// Keys that name it where nothing speaks against it: without the head word, and the head word with
  /// the first distinctive word («حكومة الوفاق الوطني»: «الوفاق الوطني», «حكومة الوفاق», «الوفاق»).
  func likely(_ name: ActorName) -> [UInt64] {
    guard name.words.count > 1, let head = name.words.first, heads.contains(head) else { return [] }
    var keys = [name.key(from: 1)]
    if name.words.count > 2 {
      keys.append(name.key(first: 2))
      if !lexicon[name.words[1]].contains(.common) { keys.append(ActorName.single(name.words[1])) }
    }
    return keys
  }

  /// True for a name that has a head word which is left out freely.
  func hasHead(_ name: ActorName) -> Bool { name.words.first.map(heads.contains) ?? false }

  /// True for a body that every state has under the same name.
  func isStateBody(_ name: ActorName) -> Bool {
    guard let first = name.words.first, let last = name.words.last else { return false }
    return stateHeads.contains(first) && name.words.count > 1 && !lexicon[last].contains(.nationality)
  }

  /// The definite adjective of nationality that follows in the text at `offset`.
  func nationality(after offset: Int, in scalars: [Unicode.Scalar]) -> String? {
    guard offset + 1 < scalars.count, scalars[offset] == " " || scalars[offset] == "\u{A0}" else {
      return nil
    }
    var end = offset + 1
    while end < scalars.count, scalars[end].properties.isAlphabetic || scalars[end].properties.isDiacritic {
      end += 1
    }
    var word = String.UnicodeScalarView()
    word.append(contentsOf: scalars[offset + 1..<end])
    let spelling = String(word)
    guard spelling.hasPrefix("ال"), lexicon[WordKey(spelling)].contains(.nationality) else { return nil }
    return spelling
  }
}
