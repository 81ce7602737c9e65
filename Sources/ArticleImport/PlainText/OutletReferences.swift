/// Finds the outlet that a text speaks of as itself: «وعلمت «الشرق الأوسط»», «في تصريح لـ”العرب”».
///
/// A paper writes «قال … لـ«اسمها»» in its own articles and «لموقع "اسمه"» when it cites another. One
/// sentence of knowledge («علمت») or three statements to the same name make the source; a citation
/// with the kind of medium in front counts against it.
struct OutletReferences {
  private var scores: [String: Score] = [:]
  private var order: [String] = []

  private struct Score {
    var name: String
    var points = 0
    var isCited = false
  }

  /// Points from which a name is taken for the source.
  static let threshold = 3

  /// Reads one paragraph.
  mutating func read(_ text: String) {
    // « and » are C2 AB and C2 BB, the curly quotes E2 80 9C and 9D
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0xAB || $0 == 0x9C || $0 == 0x9D }) else { return }
    let scalars = Array(text.unicodeScalars)
    var i = 0
    while i < scalars.count {
      guard OutletReferences.opens(scalars[i]),
        let close = scalars[(i + 1)..<min(i + 40, scalars.count)].firstIndex(
          where: OutletReferences.closes)
      else {
        i += 1
        continue
      }
      let name = OutletReferences.string(scalars[(i + 1)..<close])
      let before = FoldedKey.words(FoldedKey.of(OutletReferences.string(scalars[max(0, i - 70)..<i])))
      if let reference = OutletReferences.reference(after: before) { add(reference, to: name) }
      i = close + 1
    }
  }

  /// A photo credit with the same name supports it.
  mutating func readPhotoCredit(_ name: String) { add(.statement, to: name) }

  /// The name that the text speaks of as itself.
  var source: String? {
    var best: Score?
    for key in order {
      guard let score = scores[key], score.points >= Self.threshold, !score.isCited else { continue }
      if score.points > best?.points ?? 0 { best = score }
    }
    return best?.name
  }

  private enum Reference { case knowledge, statement, citation }

  private mutating func add(_ reference: Reference, to name: String) {
    let name = Separators.trimmed(name)
    let key = FoldedKey.of(name)
    guard !key.isEmpty, FoldedKey.words(key).count <= 4 else { return }
    if scores[key] == nil {
      scores[key] = Score(name: name)
      order.append(key)
    }
    switch reference {
    case .knowledge: scores[key]?.points += Self.threshold
    case .statement: scores[key]?.points += 1
    case .citation: scores[key]?.isCited = true
    }
  }

  /// What the words in front of a quoted name say about it.
  private static func reference(after before: [Substring]) -> Reference? {
    guard let last = before.last.map(String.init) else { return nil }
    let context = before.suffix(8).map(String.init)
    if last == "ل" {
      return context.contains { statementWords.contains(withoutConjunction($0)) } ? .statement : nil
    }
    if last == "مع" { return context.contains { meetingWords.contains($0) } ? .statement : nil }
    if knowledgeWords.contains(withoutConjunction(last)) { return .knowledge }
    let bare = last.hasPrefix("ل") || last.hasPrefix("ب") ? String(last.dropFirst()) : last
    return mediaKinds.contains(last) || mediaKinds.contains(bare) ? .citation : nil
  }

  private static func withoutConjunction(_ word: String) -> String {
    word.unicodeScalars.count > 3 && (word.hasPrefix("و") || word.hasPrefix("ف"))
      ? String(word.dropFirst()) : word
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Pages mix the quotation marks: ” opens as often as it closes.
  private static func opens(_ s: Unicode.Scalar) -> Bool { s == "«" || s == "\"" || s == "“" || s == "”" }
  private static func closes(_ s: Unicode.Scalar) -> Bool { s == "»" || s == "\"" || s == "“" || s == "”" }
  private static let statementWords = PhraseSet(
    [
      "تصريح", "تصريحات", "بتصريح", "حديث", "حديثه", "حديثها", "مقابلة", "قال", "قالت", "قالوا", "أكد",
      "أكدت", "أكدوا", "أوضح",
      "أوضحت", "ذكر", "ذكرت", "كشف", "كشفت", "صرح", "صرحت", "أفاد", "أفادت", "أضاف", "أضافت", "روى", "شرح",
      "لفت", "أشار",
      "أشارت", "بين", "خاص", "خاصة", "إفادة",
    ])
  private static let meetingWords = PhraseSet(
    ["اتصال", "هاتفي", "مقابلة", "حوار", "حديث", "لقاء", "مقابلته", "حديثه", "حواره"])
  private static let knowledgeWords = PhraseSet(
    ["علمت", "حصلت", "اطلعت", "تنشر", "تنفرد", "التقت", "رصدت", "استطلعت", "سألت", "حاورت"])
  private static let mediaKinds = PhraseSet(
    [
      "صحيفة", "جريدة", "موقع", "قناة", "وكالة", "مجلة", "إذاعة", "شبكة", "تلفزيون", "صحيفتي", "راديو",
      "منصة",
    ])
}
