/// Outlets that a page names by form: «القاهرة - رويترز», «(أ ف ب)».
enum Outlets {
  /// True for a known agency or channel, or a name with a word that only media have.
  static func isOutlet(_ name: some StringProtocol) -> Bool {
    let key = FoldedKey.of(name)
    if Vocabulary.agencies.contains(key) { return true }
    let words = FoldedKey.words(key)
    return (1...4).contains(words.count) && words.contains { mediaWords.contains($0) }
  }

  /// The outlet in a dateline at the front of a paragraph or alone on a line.
  static func inDateline(_ text: String) -> String? {
    // the place, the outlet and the sign between them fill a few words
    let head = text.unicodeScalars.prefix(70)
    if let open = head.firstIndex(of: "("), let close = head[open...].firstIndex(of: ")") {
      let inside = Separators.trimmed(Substring(head[head.index(after: open)..<close]))
      let before = FoldedKey.words(FoldedKey.of(Substring(head[..<open])))
      if (1...4).contains(before.count), Vocabulary.agencies.contains(FoldedKey.of(inside)) { return inside }
    }
    let fields = head.split(maxSplits: 3, omittingEmptySubsequences: true) { signs.contains($0) }
    guard fields.count >= 2, PageLine.countWords(String(Substring(fields[0]))) <= 3 else {
      return nil
    }
    let isWhole = text.unicodeScalars.count <= 70
    for field in fields.dropFirst().prefix(2) {
      let name = Separators.trimmed(Substring(field))
      if Vocabulary.agencies.contains(FoldedKey.of(name)) { return name }
      if isWhole, isOutlet(name) { return name }
    }
    return nil
  }

  /// The agency in brackets at the end of a text, or alone on its last line.
  static func atEnd(_ text: String) -> String? {
    var rest = text.unicodeScalars[...]
    while let s = rest.last, Blank.isBlank(s) || s == "." || s == "\u{200F}" { rest.removeLast() }
    if rest.last == ")", let open = rest.lastIndex(of: "(") {
      let inside = Separators.trimmed(Substring(rest[rest.index(after: open)...].dropLast()))
      let names = Separators.fields(of: inside, at: ["،", ",", "/", "-"])
      return !names.isEmpty && names.allSatisfy({ Vocabulary.agencies.contains(FoldedKey.of($0)) })
        ? inside : nil
    }
    let whole = Separators.trimmed(Substring(rest))
    return Vocabulary.agencies.contains(FoldedKey.of(whole)) ? whole : nil
  }

  private static let signs: Set<Unicode.Scalar> = ["-", "–", "—", "/", ":", "،", "|"]
  private static let mediaWords = PhraseSet(
    [
      "وكالة", "وكالات", "صحيفة", "جريدة", "قناة", "موقع", "نيوز", "نت", "برس", "أونلاين", "تلفزيون", "إذاعة",
      "راديو", "شبكة",
      "مجلة", "news", "press", "times", "post", "online", "tv", "agency", "radio", "daily",
    ])
}
