import ArabicText
import Testing

/// Dates as Arabic, European and machine texts write them; the days are hand-checked.
@Suite struct DatesTests {
  struct Expected: Sendable {
    let text: String
    let year: Int
    let month: Int
    let day: Int
    var minute: Int?

    init(_ text: String, _ year: Int, _ month: Int, _ day: Int, _ minute: Int? = nil) {
      self.text = text
      self.year = year
      self.month = month
      self.day = day
      self.minute = minute
    }
  }

  static let cases: [Expected] = [
    Expected("الخميس 23 يناير 2020 01:10 م", 2020, 1, 23, 790),
    Expected("23 كانون الثاني 2020", 2020, 1, 23),
    Expected("17 يناير/كانون الثاني 2020", 2020, 1, 17),
    Expected("5 فبراير (شباط) 2019", 2019, 2, 5),
    Expected("١٢ جانفي ٢٠١٧", 2017, 1, 12),
    Expected("۳ ژوئن ۲۰۲۱", 2021, 6, 3),
    Expected("14 أوت 2016 على الساعة 9", 2016, 8, 14),
    Expected("30 غشت 2022", 2022, 8, 30),
    Expected("1 أيلول، 2021 - 11:45 ص", 2021, 9, 1, 705),
    Expected("٢٣/٠١/٢٠٢٠", 2020, 1, 23),
    Expected("23-1-2020", 2020, 1, 23),
    Expected("1/23/2020", 2020, 1, 23),
    Expected("2020-01-23", 2020, 1, 23),
    Expected("2020/1/23 00:05", 2020, 1, 23, 5),
    Expected("12:30 ص 2020/1/23", 2020, 1, 23, 30),
    Expected("12:30 م، 23 يناير 2020", 2020, 1, 23, 750),
    Expected("يناير 23, 2020", 2020, 1, 23),
    Expected("Thu, 23 Jan 2020 13:10:00 GMT", 2020, 1, 23, 790),
    Expected("March 3rd, 2021 at 6:05 pm", 2021, 3, 3, 1085),
    Expected("1er février 2020 à 08:00", 2020, 2, 1, 480),
    Expected("3 de mayo de 2018", 2018, 5, 3),
    Expected("29 فبراير 2020", 2020, 2, 29),
    Expected("23 يناير 2020م", 2020, 1, 23),
    Expected("10 مه 2019", 2019, 5, 10),
    Expected("7 جولائی 2020", 2020, 7, 7),
    Expected("31 Ağustos 2022", 2022, 8, 31),
  ]

  @Test(arguments: cases) func found(expected: Expected) throws {
    let mentions = Dates.all(in: expected.text)
    #expect(mentions.count == 1)
    let date = try #require(mentions.first)
    #expect(date.year == expected.year)
    #expect(date.month == expected.month)
    #expect(date.day == expected.day)
    #expect(date.minuteOfDay == expected.minute)
    #expect(date.calendar == .gregorian)
  }

  @Test(arguments: [
    "29 فبراير 2021", "31 أبريل 2020", "32/01/2020", "17 يناير", "عام 2020", "1234-5678-9012",
    "10 آلاف 2020 شخص",
    "رقم 2020/15/45", "الساعة 12:30", "", "2020", "23 يناير 20201",
  ])
  func notFound(text: String) {
    #expect(Dates.all(in: text).isEmpty)
  }

  @Test func islamic() throws {
    let date = try #require(Dates.all(in: "الأحد 5 جمادى الآخرة 1441 هـ").first)
    #expect(date.calendar == .islamic)
    #expect([date.year, date.month, date.day] == [1441, 6, 5])
    // 1 Ramadan 1436 was 18 June 2015, and 1 Ramadan 1445 was 11 March 2024
    #expect(DateMention.dayNumber(islamicYear: 1436, month: 9, day: 1) == 16_604)
    #expect(DateMention.dayNumber(islamicYear: 1445, month: 9, day: 1) == 19_793)
  }

  @Test func rangesCountScalarsOfTheOriginal() throws {
    let text = "نُشِرَ في ٢٣ ينايِر ٢٠٢٠ و2 مارس 2021."
    let mentions = Dates.all(in: text)
    #expect(mentions.count == 2)
    let scalars = Array(text.unicodeScalars)
    let pieces = mentions.map { m in String(String.UnicodeScalarView(scalars[m.range])) }
    #expect(pieces == ["٢٣ ينايِر ٢٠٢٠", "2 مارس 2021"])
  }
}
