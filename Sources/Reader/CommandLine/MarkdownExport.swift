import ArticleModel

/// The articles as a document: heading, facts, actors by kind, text.
struct MarkdownExport: ArticleExport {
  private let output: TextSink

  init(_ output: TextSink) { self.output = output }

  mutating func add(_ a: ArticleSummary, actors: [ActorCount], from library: any Library) throws {
    guard let article = try library.article(a.id) else { return }
    output.line("# " + MarkdownExport.escaped(a.title))
    output.line()
    var facts = [a.source, a.author == a.source ? nil : a.author, a.date?.isoDay].compactMap { $0 }
      .map(MarkdownExport.escaped)
    if let url = a.url { facts.append("<\(url.replacing(">", with: "%3E"))>") }
    if !facts.isEmpty {
      output.line(facts.joined(separator: " · "))
      output.line()
    }
    for kind in ActorKind.allCases {
      let names = actors.filter { $0.kind == kind }.map { MarkdownExport.escaped($0.name) + " (\($0.count))" }
      if !names.isEmpty { output.line("- \(kind.mark) " + names.joined(separator: "، ")) }
    }
    if !actors.isEmpty { output.line() }
    var wasItem = false
    for p in article.paragraphs where p.isContent {
      let isItem = p.role == .listItem
      if wasItem, !isItem { output.line() }
      let text = MarkdownExport.escaped(p.text)
      switch p.role {
      case .subheading: output.line("## " + text)
      case .listItem: output.line("- " + text)
      default: output.line(text)
      }
      if !isItem { output.line() }
      wasItem = isItem
    }
    if wasItem { output.line() }
  }

  mutating func finish(from library: any Library) throws {}

  /// Text that Markdown must not take for markup (CommonMark 0.31, 2.4 and the starts of blocks).
  static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for s in text.unicodeScalars {
      if ["\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~"].contains(s) { out.append("\\") }
      out.append(s == "\n" || s == "\r" ? " " : s)
    }
    if let first = out.first, ["-", "+", "="].contains(first) { out.insert("\\", at: out.startIndex) }
    // `12. text` and `12) text` would begin a numbered list.
    if let end = out.firstIndex(where: { !("0"..."9").contains($0) }), end != out.startIndex,
      out[end] == "." || out[end] == ")"
    {
      out.insert("\\", at: end)
    }
    return String(out)
  }
}
