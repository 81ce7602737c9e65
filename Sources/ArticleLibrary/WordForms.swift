/// The forms in which an Arabic word stands in running text: bare, with ال, and with the proclitics
/// و ف ب ل ك س in front of either (لل for ل + ال).
///
/// Looking for all forms at query time keeps the index a third smaller than storing stems, keeps
/// import fast, and never confuses the stem of one word with another word that was stored.
enum WordForms {
  /// All forms, the word itself first. Words of other scripts have one form.
  static func forms(of word: String) -> [String] {
    let letters = Array(word.unicodeScalars)
    guard letters.count >= 2, letters.allSatisfy({ (0x621...0x6D3).contains($0.value) }) else {
      return [word]
    }
    var found = [word]
    var seen: Set<String> = [word]
    func add(_ form: String) {
      if seen.insert(form).inserted { found.append(form) }
    }
    for conjunction in ["", "و", "ف"] {
      add(conjunction + word)
      if letters.count < 3 { continue }
      for preposition in ["ب", "ك", "ل"] { add(conjunction + preposition + word) }
      // The future particle stands before imperfect verbs only, which begin with one of these.
      if "يتنا".unicodeScalars.contains(letters[0]) { add(conjunction + "س" + word) }
    }
    if letters.count >= 4, letters[0] == "ا", letters[1] == "ل" {
      // ل + ال lose the alif, and before a word that begins with lam one of the three lams as well.
      let rest = string(letters[(letters[2] == "ل" ? 3 : 2)...])
      for conjunction in ["", "و", "ف"] { add(conjunction + "لل" + rest) }
    }
    let bare = withoutArticle(letters)
    guard bare.unicodeScalars.count >= 3 else { return found }
    for conjunction in ["", "و", "ف"] {
      for preposition in ["", "ب", "ك"] {
        add(conjunction + preposition + "ال" + bare)
        add(conjunction + preposition + bare)
      }
      add(conjunction + (bare.unicodeScalars.first == "ل" ? "ل" : "لل") + bare)
      add(conjunction + "ل" + bare)
    }
    return found
  }

  private static let articles: [[Unicode.Scalar]] = [
    "وبال", "فبال", "وكال", "وال", "فال", "بال", "كال", "ولل", "فلل", "ال", "لل",
  ].map { Array($0.unicodeScalars) }

  /// The word without ال and what may stand before it, where at least three letters remain.
  static func withoutArticle(_ letters: [Unicode.Scalar]) -> String {
    for article in articles where letters.count >= article.count + 3 && letters.starts(with: article) {
      return string(letters[article.count...])
    }
    return string(letters[...])
  }

  /// Each word of a name without its own ال: «مجلس الأمن» and «مجلس أمن» have one bare key.
  static func bareKey(_ folded: String) -> String {
    folded.split(separator: " ").map { word in
      let letters = Array(word.unicodeScalars)
      return letters.count >= 5 && letters[0] == "ا" && letters[1] == "ل"
        ? string(letters[2...]) : String(word)
    }.joined(separator: " ")
  }

  private static func string(_ letters: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: letters)
    return String(view)
  }
}
