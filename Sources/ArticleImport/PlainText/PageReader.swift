import ArticleModel

/// Reads the lines of one page as an article: which line is the headline, which are metadata, text or
/// furniture.
///
/// The page has three parts: a head up to the first running text, the text, and a tail after the last.
/// Rules may be bold in head and tail, where metadata and furniture live, and must be shy between:
/// a line of the article must never be lost.
struct PageReader {
  let lines: [PageLine]
  /// What each line may be besides text.
  let furniture: [Furniture?]
  var roles: [Paragraph.Role?]
  var draft = ArticleDraft()
  var references = OutletReferences()
  /// A date given in the Islamic calendar only.
  var convertedDate: ArticleDate?
  /// Lines that are split into a caption and the credit of its picture.
  var splits: [Int: (caption: PageLine?, credit: PageLine)] = [:]

  init(_ lines: [PageLine]) {
    self.lines = lines
    furniture = lines.map {
      if let role = $0.markupRole { return role == .furniture ? .certain : nil }
      return Furniture.of($0) ?? (Furniture.isLabelledLink($0) ? .labelledLink : nil)
    }
    roles = Array(repeating: nil, count: lines.count)
  }

  /// The article of the page; `title` is set where markup has already told it.
  static func draft(of lines: [PageLine], title: String? = nil) -> ArticleDraft {
    var reader = PageReader(lines)
    reader.draft.title = title
    reader.read()
    return reader.draft
  }

  private mutating func read() {
    let textStart = readHead()
    let textEnd = max(textStart, lastText(from: textStart) + 1)
    readText(textStart..<textEnd)
    readTail(textEnd..<lines.count)
    collect()
    draft.date = draft.date ?? convertedDate
    if draft.source == nil { draft.source = statedSource() }
  }

  /// Index of the last line that is text beyond doubt; `start - 1` where there is none.
  private func lastText(from start: Int) -> Int {
    for i in stride(from: lines.count - 1, through: start, by: -1) where isSolidText(i) { return i }
    return start - 1
  }

  /// Text that no list of links or form holds: long, or a finished sentence.
  func isSolidText(_ i: Int) -> Bool {
    let line = lines[i]
    guard isText(i) else { return false }
    return line.words >= 25 || (line.end != .open && line.end != .colon)
  }

  /// Running text by its form, and nothing else by its words.
  func isText(_ i: Int) -> Bool {
    let line = lines[i]
    guard furniture[i] == nil, line.isRunningText, line.markupRole == nil || line.markupRole == .listItem
    else { return false }
    if line.words >= 25, line.end == .stop { return true }
    return CreditLine(line) == nil && DateLine(line) == nil && KeywordLine.afterLabel(line) == nil
      && PhotoCredit(line) == nil
  }

  private mutating func collect() {
    for (i, line) in lines.enumerated() {
      if let split = splits[i] {
        if let caption = split.caption { draft.paragraphs.append(caption.paragraph(.caption)) }
        draft.paragraphs.append(split.credit.paragraph(.furniture))
      } else if let role = roles[i] {
        draft.paragraphs.append(line.paragraph(role))
      }
    }
  }

  /// The outlet as the text itself states it, where no line does.
  private mutating func statedSource() -> String? {
    let body = draft.paragraphs.filter { $0.role == .body }
    for p in body { references.read(p.text) }
    if let first = body.first, let outlet = Outlets.inDateline(first.text) { return outlet }
    return references.source ?? body.last.flatMap { Outlets.atEnd($0.text) }
  }

  /// Takes a date line's date; the first one wins, a converted one only where there is no other.
  mutating func take(_ date: DateLine) {
    if date.isConverted {
      convertedDate = convertedDate ?? date.date
    } else {
      draft.date = draft.date ?? date.date
    }
  }

  /// Takes the role that markup gives a line, and what the line says in it; false where markup says nothing.
  mutating func readMarked(_ i: Int) -> Bool {
    let line = lines[i]
    guard let role = line.markupRole, role != .listItem else { return false }
    roles[i] = role
    switch role {
    case .caption:
      if case .certain? = Furniture.of(line) {
        roles[i] = .furniture
      } else if let photo = PhotoCredit(line) {
        splits[i] = (photo.caption, photo.credit)
        references.readPhotoCredit(photo.name)
      } else if let (caption, credit) = PhotoCredit.bracketed(line) {
        splits[i] = (caption, credit)
      }
    case .byline:
      let name = Byline.marked(line) ?? Separators.trimmed(line.text)
      if draft.author == nil, Byline.isName(name) { draft.author = name }
    case .dateline: if let date = DateLine(line) { take(date) }
    case .keywords where KeywordLine.isLabel(line): roles[i] = .furniture
    default: break
    }
    return true
  }

  /// Roles that a label gives away in head and tail alike; false where the line has none.
  mutating func readLabelled(_ i: Int) -> Bool {
    let line = lines[i]
    if let credit = CreditLine(line) {
      roles[i] = .credit
      draft.source = draft.source ?? credit.source
      draft.author = draft.author ?? credit.author
    } else if let date = DateLine(line) {
      roles[i] = .dateline
      take(date)
    } else if let photo = PhotoCredit(line) {
      splits[i] = (photo.caption, photo.credit)
      references.readPhotoCredit(photo.name)
    } else if let author = Byline.marked(line) {
      roles[i] = .byline
      draft.author = draft.author ?? author
    } else if let url = WebAddress.whole(line.text) {
      roles[i] = .credit
      draft.url = draft.url ?? url
    } else {
      return false
    }
    return true
  }
}
