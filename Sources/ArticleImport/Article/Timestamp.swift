import ArabicText
import ArticleModel

/// Dates as machines write them, in feeds and page metadata, in UTC.
enum Timestamp {
  /// RFC 3339 / ISO 8601 (`2020-01-23T13:10:00+02:00`), RFC 822 (`Thu, 23 Jan 2020 13:10:00 GMT`), seconds since
  /// 1970, or a date in words; nil where there is none.
  static func date(_ text: String) -> ArticleDate? {
    let text = Whitespace.collapsed(text)
    guard !text.isEmpty, text.utf8.count <= 100 else { return nil }
    if let seconds = Int(text), (8...13).contains(text.utf8.count) { return epoch(seconds) }
    let mentions = Dates.all(in: isoSpaced(text))
    guard let mention = mentions.first(where: { $0.calendar == .gregorian }) ?? mentions.first,
      let date = DateLine.date(of: mention)
    else { return nil }
    guard let minute = date.minuteOfDay, let offset = zone(of: text) else { return date }
    return shifted(date, minute: minute, by: -offset)
  }

  private static func epoch(_ value: Int) -> ArticleDate? {
    // thirteen digits count milliseconds
    let seconds = value > 99_999_999_999 ? value / 1000 : value
    return ArticleDate(dayNumber: seconds / 86_400, minuteOfDay: seconds % 86_400 / 60)
  }

  private static func shifted(_ date: ArticleDate, minute: Int, by minutes: Int) -> ArticleDate? {
    let total = date.dayNumber * 1440 + minute + minutes
    let day = total >= 0 ? total / 1440 : (total - 1439) / 1440
    return ArticleDate(dayNumber: day, minuteOfDay: total - day * 1440)
  }

  /// The T of ISO 8601 between digits as a blank, so that it is no part of a word (`23T13`).
  private static func isoSpaced(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var out = String.UnicodeScalarView()
    for (i, s) in scalars.enumerated() {
      let isSeparator =
        (s == "T" || s == "t") && i > 0 && i + 1 < scalars.count && isDigit(scalars[i - 1])
        && isDigit(scalars[i + 1])
      out.append(isSeparator ? " " : s)
    }
    return String(out)
  }

  /// Minutes east of Greenwich; nil where no zone is given.
  private static func zone(of text: String) -> Int? {
    let words = text.split(separator: " ")
    guard let last = words.last else { return nil }
    if let named = zones[last.uppercased()] { return named }
    let scalars = Array(last.unicodeScalars)
    if scalars.last == "Z" || scalars.last == "z" { return 0 }
    // the sign of the offset stands behind the time: at the start of its word, or behind a colon's digits
    guard let sign = scalars.lastIndex(where: { $0 == "+" || $0 == "-" || $0 == "\u{2212}" }),
      sign == 0 || scalars[..<sign].contains(":")
    else { return nil }
    let digits = scalars[(sign + 1)...].filter { $0 != ":" }
    guard digits.count == 4 || digits.count == 2, digits.allSatisfy(isDigit) else { return nil }
    let values = digits.map { Int($0.value) - 0x30 }
    let minutes = (values[0] * 10 + values[1]) * 60 + (values.count == 4 ? values[2] * 10 + values[3] : 0)
    guard minutes <= 18 * 60 else { return nil }
    return scalars[sign] == "+" ? minutes : -minutes
  }

  private static func isDigit(_ s: Unicode.Scalar) -> Bool { (0x30...0x39).contains(s.value) }

  /// Names of RFC 822.
  private static let zones: [String: Int] = [
    "GMT": 0, "UT": 0, "UTC": 0, "Z": 0, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420,
    "MDT": -360, "PST": -480, "PDT": -420,
  ]
}
