import ArticleModel

/// A line of a Markdown file with its place; blank lines are kept, since they divide paragraphs.
struct MarkdownLine {
  let text: String
  let offset: Int

  /// All lines of a text, trimmed.
  static func lines(of source: String) -> [MarkdownLine] {
    var lines: [MarkdownLine] = []
    var offset = 0
    for piece in source.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      let leading = piece.prefix { Blank.isBlank($0) }.count
      lines.append(MarkdownLine(text: Substring(piece).trimmingBlanks, offset: offset + leading))
      offset += piece.count + 1
    }
    return lines
  }
}

/// A Markdown file as an article: front matter, headings, paragraphs that span lines, lists, quotes, code.
struct MarkdownPage {
  private var draft: ArticleDraft
  private var lines: [PageLine] = []
  private var pending: [MarkdownLine] = []
  private var isPendingList = false

  /// The article of a text.
  static func draft(_ source: String) -> ArticleDraft {
    let all = MarkdownLine.lines(of: source)
    let front = FrontMatter(all)
    var page = MarkdownPage(draft: front.draft)
    page.read(all[min(front.end, all.count)...])
    var result = PageReader.draft(of: page.lines, title: page.draft.title)
    let stated = page.draft
    if stated.title != nil { result.titleSourceOffset = stated.titleSourceOffset }
    result.author = stated.author ?? result.author
    result.date = stated.date ?? result.date
    result.source = stated.source ?? result.source
    result.url = stated.url ?? result.url
    result.language = stated.language
    if !stated.keywords.isEmpty { result.keywords = stated.keywords }
    return result
  }

  private init(draft: ArticleDraft) { self.draft = draft }

  private mutating func read(_ source: ArraySlice<MarkdownLine>) {
    var fence: String?
    for line in source {
      if let mark = fence {
        if line.text.hasPrefix(mark) {
          fence = nil
        } else if !line.text.isEmpty {
          end(with: line, role: .body)
        }
      } else if line.text.hasPrefix("```") || line.text.hasPrefix("~~~") {
        flush()
        fence = String(line.text.prefix(3))
      } else if line.text.isEmpty || Self.isRule(line.text) {
        // a line of = or - under a paragraph makes it a heading
        if !line.text.isEmpty, pending.count == 1, !isPendingList, let heading = pending.first {
          pending = []
          self.heading(heading)
        } else {
          flush()
        }
      } else if let title = Self.headingText(line) {
        flush()
        heading(title)
      } else {
        text(line)
      }
    }
    flush()
  }

  private mutating func text(_ line: MarkdownLine) {
    var rest = line.text[...].unicodeScalars
    var offset = line.offset
    while rest.first == ">" {
      rest.removeFirst()
      offset += 1
      while let s = rest.first, Blank.isBlank(s) {
        rest.removeFirst()
        offset += 1
      }
    }
    let isItem = Bullet.drop(from: &rest, offset: &offset) || Self.dropNumber(&rest, &offset)
    if isItem { flush() }
    guard !rest.isEmpty else { return }
    pending.append(MarkdownLine(text: String(rest), offset: offset))
    isPendingList = isPendingList || isItem
  }

  /// Lines that follow each other are one paragraph.
  private mutating func flush() {
    guard let first = pending.first else { return }
    let joined = pending.map(\.text).joined(separator: " ")
    let plain = InlineMarkup.plain(joined)
    // one scalar for each line end keeps the offsets right, if nothing else was between
    let isAligned = zip(pending, pending.dropFirst()).allSatisfy { a, b in
      a.offset + a.text.unicodeScalars.count + 1 == b.offset
    }
    append(
      plain.text, offset: plain.isVerbatim && isAligned ? first.offset : nil,
      role: isPendingList ? .listItem : nil)
    pending = []
    isPendingList = false
  }

  private mutating func heading(_ line: MarkdownLine) {
    let plain = InlineMarkup.plain(line.text)
    let offset = plain.isVerbatim ? line.offset : nil
    if draft.title == nil, lines.isEmpty {
      draft.title = plain.text
      draft.titleSourceOffset = offset
    } else if FoldedKey.of(plain.text) != FoldedKey.of(draft.title ?? "") {
      append(plain.text, offset: offset, role: .subheading)
    }
  }

  private mutating func end(with line: MarkdownLine, role: Paragraph.Role) {
    append(line.text, offset: line.offset, role: role)
  }

  private mutating func append(_ text: String, offset: Int?, role: Paragraph.Role?) {
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    lines.append(PageLine(text, offset: offset, hasBullet: role == .listItem, markupRole: role))
  }

  private static func headingText(_ line: MarkdownLine) -> MarkdownLine? {
    let hashes = line.text.prefix { $0 == "#" }.count
    guard (1...6).contains(hashes) else { return nil }
    let rest = line.text.dropFirst(hashes)
    guard rest.first?.isWhitespace ?? false else { return nil }
    let blanks = rest.unicodeScalars.prefix { Blank.isBlank($0) }.count
    var text = rest.trimmingBlanks
    while text.hasSuffix("#") { text.removeLast() }
    let title = text[...].trimmingBlanks
    return title.isEmpty ? nil : MarkdownLine(text: title, offset: line.offset + hashes + blanks)
  }

  private static func isRule(_ text: String) -> Bool {
    guard text.count >= 3, let first = text.first,
      first == "-" || first == "=" || first == "*" || first == "_"
    else { return false }
    return text.allSatisfy { $0 == first || $0 == " " }
  }

  private static func dropNumber(_ rest: inout Substring.UnicodeScalarView, _ offset: inout Int) -> Bool {
    let digits = rest.prefix { $0.properties.numericType == .decimal }
    guard (1...3).contains(digits.count) else { return false }
    var probe = rest.dropFirst(digits.count)
    guard let sign = probe.first, sign == "." || sign == ")" else { return false }
    probe.removeFirst()
    let blanks = probe.prefix { Blank.isBlank($0) }.count
    guard blanks > 0 else { return false }
    rest = probe.dropFirst(blanks)
    offset += digits.count + 1 + blanks
    return true
  }
}
