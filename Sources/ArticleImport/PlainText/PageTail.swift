import ArticleModel

extension PageReader {
  /// Reads what follows the last text: credits, keywords, related headlines, forms and buttons, and the
  /// last short lines of the article itself.
  mutating func readTail(_ range: Range<Int>) {
    var afterForm = false
    var afterKeywords = false
    var i = range.lowerBound
    while i < range.upperBound {
      let line = lines[i]
      if let kind = furniture[i], !isOnlyText(i, in: range) {
        roles[i] = .furniture
        if line.markupRole == .furniture {
          // the markup closed it: what follows is not part of it
        } else if kind == .listHeading || (kind == .certain && PageReader.opensForm(line)) {
          afterForm = true
        }
      } else if readMarked(i) {
        // the markup has told
      } else if KeywordLine.isLabel(line) {
        roles[i] = .furniture
        i = readKeywords(after: i, until: range.upperBound)
        afterKeywords = true
      } else if let list = KeywordLine.afterLabel(line) {
        roles[i] = .keywords
        draft.keywords += KeywordLine.keywords(list)
        afterKeywords = true
      } else if readLabelled(i) {
        // done there
      } else if line.words <= 5, let outlet = Outlets.atEnd(line.text) {
        roles[i] = .credit
        draft.source = draft.source ?? outlet
      } else if afterForm, line.words <= 25, line.end != .stop || line.words <= 4 {
        roles[i] = .furniture
      } else if afterKeywords, (3...25).contains(line.words), line.end != .stop {
        // a headline of another article, named by the page as belonging to this one
        roles[i] = .subheading
      } else {
        roles[i] = line.hasBullet ? .listItem : .body
      }
      i += 1
    }
  }

  /// A page of one line is not all furniture.
  private func isOnlyText(_ i: Int, in range: Range<Int>) -> Bool {
    draft.title == nil && range.count == lines.count && lines.count == 1
  }

  /// Lines that begin a comment form: what follows belongs to it.
  private static func opensForm(_ line: PageLine) -> Bool {
    let first = FoldedKey.words(line.key).first ?? ""
    return formOpenings.contains(first)
  }

  private static let formOpenings = PhraseSet([
    "اترك", "اضف", "اكتب", "لن", "leave", "post", "add", "شارك", "your", "المقال", "الخبر",
  ])

  private mutating func readKeywords(after label: Int, until end: Int) -> Int {
    var last = label
    while last + 1 < end, furniture[last + 1] == nil, lines[last + 1].words <= 30,
      lines[last + 1].end != .stop,
      last == label || (lines[last + 1].blanksBefore == 0 && lines[last + 1].words <= 5)
    {
      last += 1
      roles[last] = .keywords
      draft.keywords += KeywordLine.keywords(lines[last].text)
    }
    return last
  }
}
