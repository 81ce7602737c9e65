/// Keywords as a page lists them.
enum KeywordLine {
  /// True for a line that is only the label («كلمات مفتاحية»).
  static func isLabel(_ line: PageLine) -> Bool { line.words <= 4 && labels.contains(line.key) }

  /// The list behind a label on the same line: «الوسوم: ليبيا، حفتر».
  static func afterLabel(_ line: PageLine) -> String? {
    guard line.words <= 40,
      let colon = line.text.unicodeScalars.firstIndex(where: { $0 == ":" || $0 == "|" }),
      labels.contains(FoldedKey.of(line.text[..<colon]))
    else { return nil }
    let rest = Separators.trimmed(line.text[line.text.unicodeScalars.index(after: colon)...])
    return rest.isEmpty ? nil : rest
  }

  /// The keywords of a list; one without separators is one keyword, since the page shows no others.
  static func keywords(_ list: String) -> [String] {
    var found: [String] = []
    for field in Separators.fields(of: list, at: ["،", ",", "؛", ";", "|", "#", "•", "/", "·"]) {
      let word = String(String.UnicodeScalarView(field.unicodeScalars.map { $0 == "_" ? " " : $0 }))
      if !found.contains(word) { found.append(word) }
    }
    return found
  }

  private static let labels = PhraseSet(
    [
      "كلمات مفتاحية", "الكلمات المفتاحية", "كلمات مفتاحيه", "كلمات دلالية", "الكلمات الدلالية", "وسوم",
      "الوسوم", "تاجات", "تاج",
      "علامات", "العلامات", "هاشتاغ", "مواضيع", "الكلمات الأساسية", "tags", "tag", "keywords", "tagged",
      "topics", "mots clés",
    ])
}
