/// The line that says where a text comes from: «المصدر: رويترز», «المصدر | مالك/موقع/ترجمة وتحرير صحيفة».
struct CreditLine {
  /// The outlet; a translation names both: «الخليج الجديد (عن ميدل إيست آي)».
  let source: String
  /// The author, where the line names one.
  let author: String?

  /// Reads a line that begins with a label for the source; nil for other lines.
  init?(_ line: PageLine) {
    guard line.words <= 20, line.end != .stop,
      let sign = line.text.unicodeScalars.firstIndex(where: CreditLine.isSign),
      CreditLine.labels.contains(FoldedKey.of(line.text[..<sign]))
    else { return nil }
    let rest = Separators.trimmed(line.text[line.text.unicodeScalars.index(after: sign)...])
    guard !rest.isEmpty else { return nil }
    // «مصدر: مخاوف بشأن الاحتكار…» is a headline: without the article the label wants a short name
    guard FoldedKey.of(line.text[..<sign]) != "مصدر" || PageLine.countWords(rest) <= 3 else { return nil }
    let fields = Separators.fields(of: rest, at: ["/", "|", "–", "-", "\\"])
    guard let translator = fields.compactMap(CreditLine.translator).last else {
      // «محمد أحمد/الجزيرة نت»: only a known outlet in the last place tells that the first is a person
      if fields.count == 2, Outlets.isOutlet(fields[1]), !Outlets.isOutlet(fields[0]),
        Byline.isName(fields[0])
      {
        source = fields[1]
        author = fields[0]
      } else {
        source = rest
        author = nil
      }
      return
    }
    let others = fields.filter { CreditLine.translator($0) == nil }
    author = others.count > 1 ? others.first : nil
    source = others.last.map { "\(translator) (عن \($0))" } ?? translator
  }

  /// «ترجمة وتحرير الخليج الجديد»: the name behind the words.
  private static func translator(_ field: String) -> String? {
    let words = field.split(whereSeparator: \.isWhitespace)
    let labels = words.prefix { translationWords.contains(FoldedKey.of($0)) }
    guard !labels.isEmpty, labels.count < words.count else { return nil }
    return words[labels.count...].joined(separator: " ")
  }

  private static func isSign(_ s: Unicode.Scalar) -> Bool {
    s == ":" || s == "|" || s == "/" || s == "-" || s == "–"
  }
  private static let labels = PhraseSet(
    ["المصدر", "مصدر", "مصدر الخبر", "المصادر", "مصدر المقال", "نقلا عن", "source", "sources", "via", "منبع"])
  private static let translationWords: Set<String> = Set(
    ["ترجمة", "وترجمة", "تحرير", "وتحرير", "إعداد", "ترجمه", "translated", "by", "translation"].map(
      FoldedKey.of))
}
