import ArticleModel

extension PageReader {
  /// Finds the headline and reads the lines around it; the result is the index of the first line of text.
  mutating func readHead() -> Int {
    var first = 0
    while first < lines.count, readAboveTitle(first) { first += 1 }
    guard first < lines.count else { return lines.count }
    var next = first
    if draft.title == nil {
      guard isTitle(first) else { return first }
      if isKicker(first) {
        roles[first] = .kicker
        next = first + 1
      }
      draft.title = lines[next].text
      draft.titleSourceOffset = lines[next].offset
      next += 1
    }
    let text = (next..<lines.count).first { isText($0) } ?? next
    readBelowTitle(next..<text, hasText: text < lines.count && isText(text))
    return text
  }

  /// Menus, dates and marked author lines above the headline; false at the line that may be it.
  private mutating func readAboveTitle(_ i: Int) -> Bool {
    let isLast = i + 1 == lines.count
    // a bare number above running text is its headline, above anything else a counter
    let isNumber = lines[i].text.unicodeScalars.allSatisfy { $0.properties.numericType != nil }
    if isBreadcrumb(i) || (furniture[i] != nil && !isLast && !(isNumber && isText(i + 1))) {
      roles[i] = .furniture
      return true
    }
    let line = lines[i]
    guard !isLast else { return false }
    if let date = DateLine(line) {
      roles[i] = .dateline
      take(date)
      return true
    }
    // nothing else: «تقرير: …» and «مصدر: …» open headlines
    return false
  }

  private func isBreadcrumb(_ i: Int) -> Bool {
    guard lines[i].words <= 24 else { return false }
    let fields = Separators.fields(of: lines[i].text, at: ["/", ">", "»", "|", "›", "«", "\\", "-"])
    guard fields.count >= 2, let home = fields.first.map(FoldedKey.of), home == "الرئيسيه" || home == "home"
    else { return false }
    return fields.allSatisfy { PageLine.countWords($0) <= 12 }
  }

  /// False where the page begins with its text.
  private func isTitle(_ i: Int) -> Bool {
    let line = lines[i]
    guard !line.hasBullet, i + 1 < lines.count else { return line.end != .stop && line.words <= 16 }
    let stands = lines[i + 1].blanksBefore > 0
    switch line.end {
    case .stop: return stands && line.words <= 12
    case .colon: return line.words <= 12
    default: return line.words <= (stands ? 35 : 20)
    }
  }

  /// A short line above the headline: a section, or a phrase that ends in dots or a colon.
  private func isKicker(_ i: Int) -> Bool {
    let line = lines[i]
    guard i + 2 < lines.count, line.words <= 5, line.end != .stop, line.end != .question else { return false }
    let headline = lines[i + 1]
    guard (4...20).contains(headline.words), headline.words > line.words, headline.end != .stop,
      headline.end != .colon,
      furniture[i + 1] == nil, !headline.hasBullet, DateLine(headline) == nil, CreditLine(headline) == nil,
      Byline.marked(headline) == nil, PhotoCredit(headline) == nil,
      (i + 2..<lines.count).contains(where: { isText($0) })
    else { return false }
    if (line.end == .dots && headline.end != .dots) || line.end == .colon
      || Vocabulary.sections.contains(line.key)
    {
      return true
    }
    let firstWord = FoldedKey.words(line.key).first ?? ""
    if line.words <= 3, headline.end != .dots, PageReader.sectionWords.contains(firstWord) { return true }
    // one or two bare words can be a headline of their own («هدنة هشة»), with a first paragraph below:
    // only a headline of usual length that stands alone makes them a section
    return line.words <= 2 && headline.words <= 14 && !Byline.looksLikeName(headline)
      && lines[i + 2].blanksBefore > 0 && headline.end == .open && isText(i + 2)
  }

  /// First words of the names of sections: «أخبار ليبيا», «ملف الطاقة».
  private static let sectionWords = PhraseSet([
    "أخبار", "موجز", "ملف", "ملفات", "تقارير", "شؤون", "قضايا", "news",
  ])

  /// Author, date, caption, subtitle and buttons between headline and text.
  private mutating func readBelowTitle(_ range: Range<Int>, hasText: Bool) {
    for i in range {
      let line = lines[i]
      if let kind = furniture[i], hasText || kind != .listHeading {
        roles[i] = .furniture
      } else if readMarked(i) || readLabelled(i) {
        continue
      } else if let outlet = Outlets.inDateline(line.text), line.words <= 8 {
        roles[i] = .credit
        draft.source = draft.source ?? outlet
      } else if let reporter = ReporterLine(line) {
        roles[i] = .byline
        draft.source = draft.source ?? reporter.source
        draft.author = draft.author ?? reporter.author
      } else if let (caption, credit) = PhotoCredit.bracketed(line) {
        splits[i] = (caption, credit)
      } else if hasText, draft.author == nil, Byline.looksLikeName(line),
        i + 1 == range.upperBound || isBesideDate(i)
      {
        roles[i] = .byline
        draft.author = line.text
      } else if hasText, line.end == .open || line.end == .question || line.end == .dots, !line.hasBullet,
        !Heading.opensSpeech(line.text)
      {
        roles[i] = .subheading
      } else {
        roles[i] = line.hasBullet ? .listItem : .body
      }
    }
  }

  private func isBesideDate(_ i: Int) -> Bool {
    roles[max(0, i - 1)] == .dateline || (i + 1 < lines.count && DateLine(lines[i + 1]) != nil)
  }
}
