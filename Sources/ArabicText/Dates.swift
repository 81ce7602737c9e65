/// A date with day, month and year, found in running text.
public struct DateMention: Hashable, Sendable {
  /// The calendar a date is given in.
  public enum Calendar: Hashable, Sendable {
    /// The Gregorian calendar.
    case gregorian
    /// The Islamic lunar calendar (Hijri).
    case islamic
  }

  /// Unicode scalar range in the text, the time of day included where it stands beside the date.
  public let range: Range<Int>
  /// Year as written: 2020, or 1441 in the Islamic calendar.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int
  /// Minutes since midnight, where a time stands beside the date.
  public let minuteOfDay: Int?
  /// The calendar of `year`, `month` and `day`.
  public let calendar: Calendar

  /// Days since 1970-01-01 of an Islamic date by the tabular ("civil") calendar, which differs from the
  /// sighted one by a day or two (Reingold and Dershowitz, "Calendrical Calculations", chapter 7).
  public static func dayNumber(islamicYear year: Int, month: Int, day: Int) -> Int {
    let monthDays = 29 * (month - 1) + month / 2
    // 16 July 622 (Julian), the epoch, is day -492_148 counted from 1970-01-01
    return -492_149 + 354 * (year - 1) + (3 + 11 * year) / 30 + monthDays + day
  }
}

/// Finds dates in text: «الخميس 23 يناير 2020 01:10 م», «٢٣/٠١/٢٠٢٠», «2020-01-23», «17 يناير/كانون
/// الثاني 2020», «March 3, 2021».
///
/// Only dates with a year count; two-digit years are too ambiguous. All-number dates are read day first,
/// as in the Arab world and Europe, unless only month first makes sense.
public enum Dates {
  /// All dates of the text, in order, without overlaps.
  public static func all(in text: String) -> [DateMention] {
    // most paragraphs hold no four-digit number: look before folding
    guard mayHoldYear(text) else { return [] }
    let folded = FoldedText(text)
    let tokens = DateToken.tokens(of: folded.scalars)
    var found: [DateMention] = []
    var i = 0
    while i < tokens.count {
      var reader = DateReader(tokens: tokens, position: i)
      if let date = reader.date() {
        let end = tokens[reader.position - 1].range.upperBound
        let range = folded.original(tokens[i].range.lowerBound..<end)
        found.append(
          DateMention(
            range: range, year: date.year, month: date.month, day: date.day, minuteOfDay: reader.minuteOfDay,
            calendar: date.calendar))
        i = reader.position
      } else {
        i += 1
      }
    }
    return found
  }

  private static func mayHoldYear(_ text: String) -> Bool {
    var run = 0
    for s in text.unicodeScalars {
      switch s.value {
      case 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9: run += 1
      default:
        if run == 4 { return true }
        run = 0
      }
    }
    return run == 4
  }
}
