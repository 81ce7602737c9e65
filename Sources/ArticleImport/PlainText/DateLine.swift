import ArabicText
import ArticleModel

/// The day of publication, read from a line that holds little else.
struct DateLine {
  let date: ArticleDate
  /// The date was given in the Islamic calendar only; a Gregorian one elsewhere is better.
  let isConverted: Bool

  /// The date of the line; nil where the line is something else that mentions a date.
  init?(_ line: PageLine) {
    guard line.words <= 24, !line.key.isEmpty else { return nil }
    let mentions = Dates.all(in: line.text)
    guard let first = mentions.first(where: { $0.calendar == .gregorian }) ?? mentions.first,
      let date = DateLine.date(of: first)
    else { return nil }
    var rest: [Substring] = []
    let others = FoldedKey.of(DateLine.outside(mentions, in: line.text))
    for word in FoldedKey.words(others) where !Vocabulary.dateWords.contains(word) {
      rest.append(word)
    }
    let isPublication = FoldedKey.words(others).contains {
      Vocabulary.publicationWords.contains($0)
    }
    // beside a date of publication stand a name, a place, a section, and two calendars with the agency
    // («الطائف 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس»); a sentence ends with a full stop
    let room = isPublication ? 6 : DateLine.hasBar(line.text) ? 5 : mentions.count > 1 ? 3 : 0
    guard rest.count <= room, line.end != .stop || rest.isEmpty else { return nil }
    self.date = date
    isConverted = first.calendar == .islamic
  }

  /// A mention as a date of the model; Islamic dates are converted.
  static func date(of mention: DateMention) -> ArticleDate? {
    switch mention.calendar {
    case .gregorian:
      ArticleDate(
        year: mention.year, month: mention.month, day: mention.day, minuteOfDay: mention.minuteOfDay)
    case .islamic:
      ArticleDate(
        dayNumber: DateMention.dayNumber(islamicYear: mention.year, month: mention.month, day: mention.day),
        minuteOfDay: mention.minuteOfDay)
    }
  }

  private static func outside(_ mentions: [DateMention], in text: String) -> String {
    var out = String.UnicodeScalarView()
    for (offset, s) in text.unicodeScalars.enumerated() {
      out.append(mentions.contains { $0.range.contains(offset) } ? " " : s)
    }
    return String(out)
  }

  private static func hasBar(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      $0 == "|" || $0 == "/" || $0 == "-" || $0 == "–" || $0 == "•" || $0 == "," || $0 == "،"
    }
  }
}
