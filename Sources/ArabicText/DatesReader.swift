/// Reads one date from tokens, at a position; `position` is after the date when it succeeds.
struct DateReader {
  struct Day {
    let year: Int
    let month: Int
    let day: Int
    let calendar: DateMention.Calendar
  }

  let tokens: [DateToken]
  var position: Int
  private(set) var minuteOfDay: Int?

  init(tokens: [DateToken], position: Int) {
    self.tokens = tokens
    self.position = position
  }

  /// A date in any of the known orders, with the time that stands beside it.
  mutating func date() -> Day? {
    let start = position
    for order in Order.allCases {
      position = start
      minuteOfDay = nil
      if let day = read(order) {
        timeAfter()
        return day
      }
    }
    position = start
    return nil
  }

  private enum Order: CaseIterable { case numbers, dayFirst, monthFirst, timeFirst }

  private mutating func read(_ order: Order) -> Day? {
    switch order {
    case .numbers: numbers()
    case .dayFirst: dayFirst()
    case .monthFirst: monthFirst()
    case .timeFirst: timeFirst()
    }
  }

  // MARK: orders

  /// 2020-01-23, 23/01/2020, 1/23/2020, 1441/5/28.
  private mutating func numbers() -> Day? {
    guard let a = number(), let firstSign = separator(), let b = number(), separator() == firstSign,
      let c = number()
    else { return nil }
    if a.digits == 4, b.digits <= 2, c.digits <= 2 { return day(a.value, b.value, c.value, nil) }
    guard c.digits == 4, a.digits <= 2, b.digits <= 2 else { return nil }
    return day(c.value, b.value, a.value, nil) ?? day(c.value, a.value, b.value, nil)
  }

  /// 23 يناير 2020, 17 يناير/كانون الثاني 2020, 1er mars 2020, 3rd of May 2021, 23-Jan-2020.
  private mutating func dayFirst() -> Day? {
    guard let d = number(), d.digits <= 2 else { return nil }
    if case .word(let suffix)? = peek, ["st", "nd", "rd", "th", "er"].contains(suffix) { position += 1 }
    if case .word(let of)? = peek, ["of", "من", "de"].contains(of) { position += 1 }
    skip(["-", "/", ".", ","])
    guard let month = monthName() else { return nil }
    otherMonthName(month)
    skip(["،", ",", "-", "/", "."])
    if case .word(let of)? = peek, ["de", "عام", "سنه"].contains(of) { position += 1 }
    guard let y = number(), y.digits == 4 else { return nil }
    return day(y.value, month.number, d.value, month.calendar)
  }

  /// يناير 23, 2020 and March 3, 2021.
  private mutating func monthFirst() -> Day? {
    guard let month = monthName() else { return nil }
    skip(["."])
    guard let d = number(), d.digits <= 2 else { return nil }
    if case .word(let suffix)? = peek, ["st", "nd", "rd", "th"].contains(suffix) { position += 1 }
    skip(["،", ","])
    guard let y = number(), y.digits == 4 else { return nil }
    return day(y.value, month.number, d.value, month.calendar)
  }

  /// 13:10 23/01/2020.
  private mutating func timeFirst() -> Day? {
    guard let minute = time() else { return nil }
    skip(["-", "–", "|", "،", ","])
    guard let day = numbersOrWords() else { return nil }
    minuteOfDay = minute
    return day
  }

  private mutating func numbersOrWords() -> Day? {
    let start = position
    if let day = numbers() { return day }
    position = start
    return dayFirst()
  }

  // MARK: parts

  private var peek: DateToken.Kind? { position < tokens.count ? tokens[position].kind : nil }

  private mutating func number() -> (value: Int, digits: Int)? {
    guard case .number(let value, let digits)? = peek else { return nil }
    position += 1
    return (value, digits)
  }

  private mutating func separator() -> Unicode.Scalar? {
    guard case .sign(let s)? = peek, ["/", "-", ".", "\u{60D}", "–", "\\"].contains(s) else { return nil }
    position += 1
    return s
  }

  private mutating func skip(_ signs: Set<Unicode.Scalar>) {
    if case .sign(let s)? = peek, signs.contains(s) { position += 1 }
  }

  private mutating func monthName() -> Months.Month? {
    guard case .word(let first)? = peek else { return nil }
    if position + 1 < tokens.count, case .word(let second) = tokens[position + 1].kind,
      let month = Months.month(named: first + " " + second)
    {
      position += 2
      return month
    }
    guard let month = Months.month(named: first) else { return nil }
    position += 1
    return month
  }

  /// The same month in the other tradition: «/كانون الثاني», «(كانون الثاني)».
  private mutating func otherMonthName(_ month: Months.Month) {
    let start = position
    guard case .sign(let open)? = peek, open == "/" || open == "(" || open == "-" || open == "،" else {
      return
    }
    position += 1
    guard let other = monthName(), other.number == month.number else {
      position = start
      return
    }
    if open == "(" { skip([")"]) }
  }

  /// A time directly after the date, with at most a sign or «الساعة» between.
  private mutating func timeAfter() {
    guard minuteOfDay == nil else { return }
    let start = position
    if case .word(let era)? = peek, ["م", "هـ", "ه", "ad"].contains(era) { position += 1 }
    skip(["-", "–", "|", "،", ",", "/", "("])
    if case .word(let at)? = peek, ["الساعه", "t", "at", "في", "a"].contains(at) { position += 1 }
    skip([":"])
    if let minute = time() { minuteOfDay = minute } else { position = start }
  }

  /// 01:10 م, 13:10, 1:10:05 pm, 9.30 مساء is not read: too like a number.
  private mutating func time() -> Int? {
    guard let hour = number(), hour.digits <= 2, case .sign(":")? = peek else { return nil }
    position += 1
    guard let minute = number(), minute.digits == 2 else { return nil }
    if case .sign(":")? = peek {
      let mark = position
      position += 1
      if number()?.digits != 2 { position = mark }
    }
    var h = hour.value
    if case .word(let half)? = peek {
      if DateReader.afternoon.contains(half), h <= 12 {
        position += 1
        if h < 12 { h += 12 }
      } else if DateReader.morning.contains(half), h <= 12 {
        position += 1
        if h == 12 { h = 0 }
      }
    }
    return h < 24 && minute.value < 60 ? h * 60 + minute.value : nil
  }

  private static let afternoon: Set<String> = ["م", "مساء", "pm", "ظهرا", "عصرا"]
  private static let morning: Set<String> = ["ص", "صباحا", "am", "فجرا"]

  /// Checks ranges; tells the calendars of all-number dates apart by the year.
  private func day(_ y: Int, _ m: Int, _ d: Int, _ named: DateMention.Calendar?) -> Day? {
    let calendar = named ?? ((1300...1499).contains(y) ? .islamic : .gregorian)
    let years = calendar == .islamic ? 1300...1499 : 1800...2199
    guard years.contains(y), (1...12).contains(m), d >= 1 else { return nil }
    guard d <= (calendar == .islamic ? 30 : DateReader.days(inMonth: m, year: y)) else { return nil }
    return Day(year: y, month: m, day: d, calendar: calendar)
  }

  private static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: return 30
    case 2: return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: return 31
    }
  }
}
