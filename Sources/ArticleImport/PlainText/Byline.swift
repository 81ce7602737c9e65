/// The author's name in a line that gives it.
enum Byline {
  /// The author of a line that says so («بقلم: …», «كتب - …», “By …”); nil for other lines.
  static func marked(_ line: PageLine) -> String? {
    guard line.words <= 10, line.end != .stop, line.end != .question, line.end != .colon else { return nil }
    let parts = Separators.fields(of: line.text)
    if parts.count >= 2, markers.contains(FoldedKey.of(parts[0])) { return name(parts[1]) }
    let words = parts.first.map { $0.split(whereSeparator: \.isWhitespace) } ?? []
    for length in [2, 1] where words.count > length {
      let head = FoldedKey.of(words[..<length].joined(separator: " "))
      // «كتب» is also «books» and «تقرير» a report: without a sign behind it only the plain words count
      if plainMarkers.contains(head) { return name(words[length...].joined(separator: " ")) }
    }
    return nil
  }

  /// A line that is nothing but a name, judged by its form: two to four words, letters only, no function
  /// word, not noun and adjective both with the article.
  static func looksLikeName(_ line: PageLine) -> Bool {
    guard (2...4).contains(line.words), line.end == .open, !line.hasBullet, isName(line.text) else {
      return false
    }
    return !Vocabulary.sections.contains(line.key)
  }

  /// True for two to five words of letters that can be a person's name.
  static func isName(_ text: some StringProtocol) -> Bool {
    let words = FoldedKey.words(FoldedKey.of(text))
    guard (2...5).contains(words.count) else { return false }
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || Blank.isBlank($0) || $0 == "." || $0 == "-" || $0 == "'"
        || $0.properties.generalCategory == .nonspacingMark || $0 == "\u{640}"
    }
    guard isPlain, !words.contains(where: { Vocabulary.functionWords.contains($0) }) else {
      return false
    }
    let definite = words.filter { $0.hasPrefix("ال") && $0.unicodeScalars.count > 3 }.count
    if definite > 1 { return false }
    // a name in Latin letters is capitalised
    if let first = text.unicodeScalars.first, first.value < 0x250 {
      let starts = text.split(whereSeparator: \.isWhitespace).compactMap(\.first)
      return starts.filter(\.isUppercase).count == starts.count
    }
    if words.contains(where: { officeWords.contains($0) }) { return false }
    // verbs that open sentences, and prefixed prepositions or conjunctions, are no names
    return !words.contains {
      $0.hasPrefix("وال") || $0.hasPrefix("بال") || $0.hasPrefix("لل") || $0.hasPrefix("فال")
    }
  }

  private static func name(_ text: some StringProtocol) -> String? {
    let trimmed = Separators.trimmed(text)
    let words = trimmed.split(whereSeparator: \.isWhitespace)
    guard (1...6).contains(words.count),
      !words.contains(where: { Vocabulary.functionWords.contains(FoldedKey.of($0)) })
    else { return nil }
    return trimmed
  }

  /// Nouns of offices, bodies and parts of a text, as they open subtitles.
  private static let officeWords = PhraseSet(
    [
      "وزير", "وزيرة", "وزارة", "رئيس", "رئيسة", "مدير", "أمير", "ملك", "نائب", "محافظ", "قائد", "مستشفى",
      "جامعة", "مجلس",
      "هيئة", "لجنة", "شركة", "مؤسسة", "بنك", "نادي", "فريق", "منتخب", "مدينة", "دولة", "حكومة", "أزمة",
      "حرب", "قضية", "مشروع",
      "إضافة", "مقدمة", "خاتمة", "خلفية", "نص", "حكاية", "قصة", "تفاصيل", "ملخص", "خلاصة", "أسباب", "نتائج",
      "أهداف", "جديد",
      "جديدة", "أخير", "أخيرة", "أول", "أولى", "مفاجأة", "رسالة", "بيان", "كلمة", "سؤال", "لقاء", "قمة",
      "اتفاق", "هدنة", "صراع",
    ])
  private static let markers = PhraseSet(
    [
      "كتب", "كتبت", "بقلم", "إعداد", "تقرير", "حوار", "أجرى الحوار", "أجرت الحوار", "ترجمة", "تحرير",
      "المحرر", "المحررة",
      "الكاتب", "الكاتبة", "بواسطة", "المؤلف", "مراسل", "مراسلنا", "متابعة", "إعداد وتحرير", "كتابة", "نوشته",
      "by", "author",
      "written by", "par", "von", "por", "auteur",
    ])
  private static let plainMarkers = PhraseSet(
    ["بقلم", "بواسطة", "by", "written by"])
}

/// Signs that divide the fields of a credit line.
enum Separators {
  private static let signs: Set<Unicode.Scalar> = [
    "|", "/", ":", "-", "–", "—", "•", "،", ",", "؛", ";", "\\",
  ]

  /// The pieces between the signs, trimmed, empty ones dropped.
  static func fields(of text: some StringProtocol, at signs: Set<Unicode.Scalar> = signs) -> [String] {
    Substring(text).unicodeScalars.split(whereSeparator: { signs.contains($0) }).map {
      trimmed(Substring($0))
    }
    .filter { !$0.isEmpty }
  }

  /// Without blanks, separators and quotes at the ends.
  static func trimmed(_ text: some StringProtocol) -> String {
    var rest = Substring(text).unicodeScalars
    while let s = rest.first, isOuter(s) { rest.removeFirst() }
    while let s = rest.last, isOuter(s) { rest.removeLast() }
    return String(rest)
  }

  private static func isOuter(_ s: Unicode.Scalar) -> Bool {
    Blank.isBlank(s) || signs.contains(s) || s == "\"" || s == "«" || s == "»" || s == "“" || s == "”"
      || s == "\u{200F}" || s == "\u{200E}" || s == "." || s == "*"
  }
}
