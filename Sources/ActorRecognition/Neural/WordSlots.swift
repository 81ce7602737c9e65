/// The categorical features of a word, in the order of the model's tables.
enum WordSlots {
  /// Number of slots that depend on the word alone.
  static let count = 11

  /// What the tables say of the three views of a key.
  struct Known {
    var whole: KnownWord
    var one: KnownWord?
    var two: KnownWord?
  }

  /// Hands the value of each slot to `body`, in order.
  static func each(
    word: Slice<UnsafeBufferPointer<UInt32>>, key: Slice<UnsafeBufferPointer<UInt32>>, known: Known,
    _ characters: CharacterTables, _ body: (Int) -> Void
  ) {
    body(shape(word, characters))
    body(length(key.count))
    body(min(11, (Int(known.whole.logCount) + 7) / 8))
    body(known.one.map { 1 + min(11, (Int($0.logCount) + 7) / 8) } ?? 0)
    body(known.two.map { 1 + min(11, (Int($0.logCount) + 7) / 8) } ?? 0)
    body(Int(known.whole.personLevel))
    body(Int(known.one?.personLevel ?? 0))
    body(Int(known.whole.placeLevel))
    body(Int(max(known.one?.placeLevel ?? 0, known.two?.placeLevel ?? 0)))
    body(1 + (prefixes.firstIndex { key.starts(with: $0) } ?? -1))
    body(1 + (suffixes.firstIndex { $0.count <= key.count && key.suffix($0.count).elementsEqual($0) } ?? -1))
  }

  private static func letters(_ list: String) -> [[UInt32]] {
    list.split(separator: " ").map { $0.unicodeScalars.map(\.value) }
  }

  private static let prefixes = letters("وال بال فال كال ولل لل وب ول وس ال و ف ب ل ك س ا ي ت ن م")
  private static let suffixes = letters("يين يون يه ين ون ات ان وا ها هم نا ي ه ا و ن ت س ر")
  private static let punctuation = ".,،:؛;!؟?\"«»“”()[]{}-–—/'’…%*_|".unicodeScalars.map(\.value)

  private static func length(_ n: Int) -> Int { n < 9 ? n : n < 11 ? 9 : n < 14 ? 10 : 11 }

  private static func shape(_ word: Slice<UnsafeBufferPointer<UInt32>>, _ characters: CharacterTables) -> Int
  {
    guard let first = word.first else { return 0 }
    var letters = 0
    var capitals = 0
    var digits = 0
    for scalar in word {
      switch characters.classOf(scalar) {
      case .letter: letters += 1
      case .capital: capitals += 1
      case .digit: digits += 1
      default: break
      }
    }
    switch characters.classOf(first) {
    case .newline: return 1
    case .letter, .capital, .digit: break
    default: return punctuation.firstIndex(of: first).map { min(31, 9 + $0) } ?? 2
    }
    if digits > 0 { return letters + capitals == 0 ? 4 : 5 }
    if characters.classOf(first) == .capital { return letters == 0 ? 8 : 7 }
    return first < 0x590 ? 6 : 3
  }
}
