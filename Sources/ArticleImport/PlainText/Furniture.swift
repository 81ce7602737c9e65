/// What a line says about itself, before its place on the page is looked at.
enum Furniture {
  /// Furniture wherever it stands.
  case certain
  /// The heading of a list of links: what follows it is doubtful.
  case listHeading
  /// A link to another article on the same line as its label («اقرأ أيضاً: …»).
  case labelledLink
  /// Buttons or counters: furniture at the ends of a page or beside other furniture.
  case buttons

  /// The kind of furniture that the line may be; nil for text.
  static func of(_ line: PageLine) -> Furniture? {
    guard !line.key.isEmpty || line.words <= 3 else { return nil }
    if line.key.isEmpty { return .buttons }  // only signs: «***», «|»
    if line.words <= 8, FurniturePhrases.certain.contains(line.key) { return .certain }
    if line.words <= 6, FurniturePhrases.listHeadings.contains(line.key) { return .listHeading }
    let words = FoldedKey.words(line.key)
    if let opening = opening(of: words) { return opening }
    if words.count <= 16, words.allSatisfy({ isButton($0) }) { return .buttons }
    return nil
  }

  private static func opening(of words: [Substring]) -> Furniture? {
    // sentences of forms and notices run to some thirty words; news paragraphs that open so do not exist
    for length in 2...6 where length <= words.count {
      let head = words[..<length].joined(separator: " ")
      if FurniturePhrases.openings.contains(head) { return words.count <= 36 ? .certain : nil }
    }
    return nil
  }

  private static func isButton(_ word: Substring) -> Bool {
    (word.utf8.count <= 6 && word.utf8.allSatisfy { (0x30...0x39).contains($0) })
      || FurniturePhrases.buttonWords.contains(word)
  }

  /// «اقرأ أيضاً: عنوان آخر»: a list heading, a colon or bar, and a headline without a full stop.
  static func isLabelledLink(_ line: PageLine) -> Bool {
    guard line.words <= 28, line.end != .stop, !line.key.isEmpty,
      let sign = line.text.unicodeScalars.firstIndex(where: { ":|..…".unicodeScalars.contains($0) })
    else { return false }
    let label = FoldedKey.of(line.text[..<sign])
    return label.count < line.key.count && FurniturePhrases.listHeadings.contains(label)
  }
}
