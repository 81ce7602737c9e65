/// A calendar date of the proleptic Gregorian calendar, optionally with a time of day.
///
/// Dates found in a page carry no time zone and are taken as they stand; dates of feeds are
/// converted to UTC before they get here. Order: by day, then by minute (a missing time is 00:00).
public struct ArticleDate: Hashable, Sendable, Codable {
  /// Astronomical year number.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int
  /// Minutes since midnight, 0 to 1439, where the source states a time.
  public let minuteOfDay: Int?

  /// A date, or nil where no such day or minute exists (31 April, 25:00).
  public init?(year: Int, month: Int, day: Int, minuteOfDay: Int? = nil) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= ArticleDate.days(inMonth: month, year: year)
    else { return nil }
    if let minuteOfDay, !(0..<1440).contains(minuteOfDay) { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.minuteOfDay = minuteOfDay
  }

  /// Days since 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  public var dayNumber: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day with that number of days since 1970-01-01; nil outside years 1 to 9999.
  public init?(dayNumber: Int, minuteOfDay: Int? = nil) {
    let z = dayNumber + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shifted + 2) / 5 + 1, minuteOfDay: minuteOfDay)
  }

  /// Minutes since 1970-01-01T00:00: one integer that sorts as the date does.
  public var sortKey: Int { dayNumber * 1440 + (minuteOfDay ?? 0) }

  /// ISO 8601 calendar date, `2020-01-23`.
  public var isoDay: String {
    "\(ArticleDate.padded(year, 4))-\(ArticleDate.padded(month, 2))-\(ArticleDate.padded(day, 2))"
  }

  /// ISO 8601 time of day, `13:10`, where it is known.
  public var isoTime: String? {
    minuteOfDay.map { "\(ArticleDate.padded($0 / 60, 2)):\(ArticleDate.padded($0 % 60, 2))" }
  }

  /// Number of days of a month, leap years included.
  public static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: return 30
    case 2: return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: return 31
    }
  }

  private static func padded(_ n: Int, _ width: Int) -> String {
    let digits = String(n)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension ArticleDate: Comparable {
  /// Chronological order.
  public static func < (a: ArticleDate, b: ArticleDate) -> Bool { a.sortKey < b.sortKey }
}
