import ArticleModel

/// The block of fields in front of a Markdown text: YAML between `---`, TOML between `+++`; simple values and lists.
struct FrontMatter {
  private(set) var draft = ArticleDraft()
  /// Index of the first line behind the block.
  private(set) var end = 0

  /// Reads the block at the start of lines; nothing is taken where there is none.
  init(_ lines: [MarkdownLine]) {
    guard let fence = lines.first?.text, fence == "---" || fence == "+++",
      let close = lines.dropFirst().prefix(200).firstIndex(where: { $0.text == fence })
    else { return }
    var fields = [(name: String, values: [String])]()
    for line in lines[1..<close] {
      let text = line.text
      if text.hasPrefix("- "), !fields.isEmpty {
        fields[fields.count - 1].values.append(Self.unquoted(String(text.dropFirst(2))))
      } else if let sign = text.firstIndex(where: { $0 == ":" || $0 == "=" }) {
        let name = text[..<sign].trimmingBlanks
        let value = text[text.index(after: sign)...].trimmingBlanks
        fields.append((name, Self.values(value)))
      }
    }
    guard !fields.isEmpty else { return }
    end = close + 1
    for (name, values) in fields { set(name, values) }
  }

  private mutating func set(_ name: String, _ values: [String]) {
    guard let field = RecordFields.field(named: name), let first = values.first, !first.isEmpty else {
      return
    }
    switch field {
    case .title: draft.title = first
    case .author: draft.author = values.joined(separator: "، ")
    case .date: draft.date = draft.date ?? Timestamp.date(first)
    case .source: draft.source = first
    case .url: draft.url = first
    case .language: draft.language = PageMetadata.primaryLanguage(first)
    case .keywords: draft.keywords = values.count == 1 ? KeywordLine.keywords(first) : values
    case .text, .html, .summary: break
    }
  }

  /// `[a, b]`, or one value.
  private static func values(_ text: String) -> [String] {
    guard text.hasPrefix("["), text.hasSuffix("]") else { return text.isEmpty ? [] : [unquoted(text)] }
    return text.dropFirst().dropLast().split(separator: ",").map { unquoted(String($0)) }
  }

  private static func unquoted(_ text: String) -> String {
    let text = text[...].trimmingBlanks
    guard text.count >= 2, let first = text.first, first == text.last, first == "\"" || first == "'" else {
      return text
    }
    return String(text.dropFirst().dropLast())
  }
}

extension Substring {
  /// Without blanks at the ends.
  var trimmingBlanks: String {
    var rest = unicodeScalars
    while let s = rest.first, Blank.isBlank(s) { rest.removeFirst() }
    while let s = rest.last, Blank.isBlank(s) { rest.removeLast() }
    return String(rest)
  }
}
