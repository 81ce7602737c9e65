/// The line of reporter, paper and place under a headline: «أحمد حجازي – متابعات», «القاهرة - رويترز»,
/// «صحيفة الغد ـ عمّان».
struct ReporterLine {
  /// The outlet, where one part is one.
  let source: String?
  /// The reporter, where one part has the form of a name and is no place or outlet.
  let author: String?

  /// Reads a short line of two or three parts; nil for other lines.
  init?(_ line: PageLine) {
    guard (2...9).contains(line.words), line.end == .open, !line.hasBullet else { return nil }
    let fields = ReporterLine.fields(of: line.text)
    guard (2...3).contains(fields.count), fields.allSatisfy({ PageLine.countWords($0) <= 4 }) else {
      return nil
    }
    let keys = fields.map { FoldedKey.of($0) }
    let isMarked = keys.contains {
      Cities.names.contains($0) || ReporterLine.marks.contains($0) || Outlets.isOutlet($0)
    }
    guard isMarked else { return nil }
    var source: String?
    var author: String?
    for (field, key) in zip(fields, keys)
    where !Cities.names.contains(key) && !ReporterLine.marks.contains(key) {
      if Outlets.isOutlet(field)
        || FoldedKey.words(key).contains(where: { ReporterLine.paperWords.contains($0) })
      {
        source = source ?? field
      } else if author == nil, Byline.isName(field) {
        author = field
      } else {
        return nil
      }
    }
    self.source = source
    self.author = author
  }

  /// Parts at dashes with a blank beside them, a tatweel used as a dash, bars and slashes.
  private static func fields(of text: String) -> [String] {
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    let scalars = Array(text.unicodeScalars)
    for (i, s) in scalars.enumerated() {
      let next = i + 1 < scalars.count ? scalars[i + 1] : " "
      let isBetweenBlanks = Blank.isBlank(previous) || Blank.isBlank(next)
      if (s == "|" || s == "/") || (isBetweenBlanks && (s == "-" || s == "–" || s == "—" || s == "\u{640}")) {
        parts.append(Separators.trimmed(String(part)))
        part = String.UnicodeScalarView()
      } else {
        part.append(s)
      }
      previous = s
    }
    parts.append(Separators.trimmed(String(part)))
    return parts.filter { !$0.isEmpty }
  }

  private static let marks: Set<String> = Set(
    ["متابعات", "متابعة", "خاص", "وكالات", "مراسلون", "مراسلو الوكالات", "خاص بالموقع", "special"].map(
      FoldedKey.of))
  private static let paperWords = PhraseSet(
    ["اليوم", "الجديد", "أونلاين", "العربي", "العربية", "الإخبارية", "الإلكترونية"])
}

/// Cities that datelines begin with: capitals, and the larger cities of the Arab world.
enum Cities {
  static let names = PhraseSet(
    [
      "القاهرة", "الإسكندرية", "الجيزة", "السويس", "بورسعيد", "طرابلس", "بنغازي", "مصراتة", "سبها", "تونس",
      "صفاقس", "سوسة",
      "الجزائر", "وهران", "قسنطينة", "الرباط", "الدار البيضاء", "مراكش", "طنجة", "فاس", "نواكشوط", "الخرطوم",
      "أم درمان",
      "جوبا", "مقديشو", "جيبوتي", "بيروت", "صيدا", "دمشق", "حلب", "حمص", "إدلب", "اللاذقية", "عمان", "عمّان",
      "إربد", "الزرقاء",
      "القدس", "القدس المحتلة", "رام الله", "غزة", "نابلس", "الخليل", "الناصرة", "بغداد", "البصرة", "الموصل",
      "أربيل", "كركوك",
      "السليمانية", "النجف", "كربلاء", "الكويت", "المنامة", "الدوحة", "أبوظبي", "أبو ظبي", "دبي", "الشارقة",
      "مسقط", "صنعاء",
      "عدن", "تعز", "الحديدة", "مأرب", "الرياض", "جدة", "مكة", "مكة المكرمة", "المدينة المنورة", "الدمام",
      "الظهران", "الخبر",
      "الطائف", "تبوك", "أبها", "بريدة", "حائل", "جازان", "نجران", "ينبع", "الأحساء", "عسير", "القصيم",
      "عواصم", "واشنطن",
      "نيويورك", "لندن", "باريس", "برلين", "فرانكفورت", "روما", "مدريد", "بروكسل", "فيينا", "جنيف", "لاهاي",
      "أثينا", "نيقوسيا",
      "فاليتا", "أنقرة", "إسطنبول", "اسطنبول", "طهران", "موسكو", "كييف", "وارسو", "بكين", "طوكيو", "سيول",
      "نيودلهي", "إسلام آباد",
      "كابول", "جاكرتا", "كوالالمبور", "سنغافورة", "أديس أبابا", "نيروبي", "أبوجا", "داكار", "باماكو",
      "نيامي", "نجامينا",
      "بريتوريا", "أوتاوا", "برازيليا", "ستوكهولم", "أوسلو", "كوبنهاغن", "دبلن", "لشبونة", "cairo", "london",
      "paris",
      "washington", "beirut", "baghdad", "damascus", "moscow", "tripoli", "tunis", "algiers", "rabat",
      "riyadh", "dubai", "doha",
      "amman", "jerusalem", "gaza", "ankara", "istanbul", "tehran", "berlin", "brussels", "geneva",
      "new york", "khartoum",
    ])
}
