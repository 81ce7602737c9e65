/// Words that are verbs by their shape, where no list has them.
enum VerbShape {
  /// True for a word with the prefix of the imperfect and an object pronoun («تمثله», «يمنعها»), or with a
  /// pronoun that no name ends in («افتتاحيتها»).
  static func fits(_ letters: ArraySlice<UInt32>) -> Bool {
    guard letters.count > 4, let first = letters.first, let last = letters.last else { return false }
    let beforeLast = letters[letters.endIndex - 2]
    // ها, هم, هن
    if beforeLast == 0x647, last == 0x627 || last == 0x645 || last == 0x646 { return letters.count > 5 }
    return (first == 0x64A || first == 0x62A) && last == 0x647
  }
}
