/// Month names in the languages that Arabic news pages mix, looked up by their folded form.
///
/// Arabic has several traditions for the Gregorian months: يناير (Egypt, Gulf), كانون الثاني (Levant,
/// Iraq), جانفي (Tunisia, Algeria), غشت (Morocco) and أي النار (Libya until 2011). All are listed, and
/// the months of the Islamic calendar beside them.
public enum Months {
  /// A month and the calendar it belongs to.
  public struct Month: Hashable, Sendable {
    /// 1 to 12.
    public let number: Int
    /// The calendar whose month it is.
    public let calendar: DateMention.Calendar
  }

  /// The month that one folded word, or two separated by a space, stand for.
  public static func month(named folded: String) -> Month? { byName[folded] }

  /// Month names by number, as they are written; the first entry of a row is January (or Muharram).
  private static let gregorian: [[String]] = [
    [
      "يناير", "جانفي", "كانون الثاني", "كانون ثاني", "كانون ثان", "أي النار", "ژانویه", "جنوری", "ינואר",
      "בינואר",
      "january", "jan", "janvier", "januar", "enero", "ocak",
    ],
    [
      "فبراير", "فيفري", "شباط", "النوار", "فوریه", "فروری", "פברואר", "בפברואר", "february", "feb",
      "février",
      "februar", "febrero", "şubat",
    ],
    ["مارس", "آذار", "الربيع", "مارچ", "מרץ", "במרץ", "march", "mar", "mars", "märz", "marzo", "mart"],
    [
      "أبريل", "أفريل", "نيسان", "الطير", "آوریل", "اپریل", "אפריל", "באפריל", "april", "apr", "avril",
      "abril",
      "nisan",
    ],
    ["مايو", "ماي", "أيار", "الماء", "مه", "مئی", "מאי", "במאי", "may", "mai", "mayo", "mayıs"],
    [
      "يونيو", "يونية", "جوان", "حزيران", "الصيف", "ژوئن", "جون", "יוני", "ביוני", "june", "jun", "juin",
      "juni",
      "junio", "haziran",
    ],
    [
      "يوليو", "يولية", "يوليوز", "جويلية", "تموز", "ناصر", "ژوئیه", "جولای", "جولائی", "יולי", "ביולי",
      "july",
      "jul", "juillet", "juli", "julio", "temmuz",
    ],
    [
      "أغسطس", "غشت", "أوت", "آب", "هانيبال", "اوت", "آگوست", "اگست", "אוגוסט", "באוגוסט", "august", "aug",
      "août",
      "agosto", "ağustos",
    ],
    [
      "سبتمبر", "شتنبر", "أيلول", "الفاتح", "سپتامبر", "ستمبر", "ספטמבר", "בספטמבר", "september", "sep",
      "sept",
      "septembre", "septiembre", "eylül",
    ],
    [
      "أكتوبر", "تشرين الأول", "تشرين أول", "التمور", "اکتبر", "اکتوبر", "אוקטובר", "באוקטובר", "october",
      "oct",
      "octobre", "oktober", "octubre", "ekim",
    ],
    [
      "نوفمبر", "نونبر", "تشرين الثاني", "تشرين ثاني", "تشرين ثان", "الحرث", "نوامبر", "نومبر", "נובמבר",
      "בנובמבר",
      "november", "nov", "novembre", "noviembre", "kasım",
    ],
    [
      "ديسمبر", "دجنبر", "كانون الأول", "كانون أول", "الكانون", "دسامبر", "دسمبر", "דצמבר", "בדצמבר",
      "december",
      "dec", "décembre", "dezember", "diciembre", "aralık",
    ],
  ]

  private static let islamic: [[String]] = [
    ["محرم", "المحرم"], ["صفر"], ["ربيع الأول", "ربيع أول"],
    ["ربيع الآخر", "ربيع الثاني", "ربيع آخر", "ربيع ثاني"],
    ["جمادى الأولى", "جمادى الأول", "جماد الأول"],
    ["جمادى الآخرة", "جمادى الثانية", "جمادى الآخر", "جماد الثاني", "جماد الآخر"],
    ["رجب"], ["شعبان"], ["رمضان"], ["شوال"],
    ["ذو القعدة", "ذي القعدة", "ذوالقعدة"], ["ذو الحجة", "ذي الحجة", "ذوالحجة"],
  ]

  private static let byName: [String: Month] = {
    var table: [String: Month] = [:]
    for (names, calendar) in [(gregorian, DateMention.Calendar.gregorian), (islamic, .islamic)] {
      for (index, row) in names.enumerated() {
        for name in row { table[Folding.folded(name)] = Month(number: index + 1, calendar: calendar) }
      }
    }
    return table
  }()
}
