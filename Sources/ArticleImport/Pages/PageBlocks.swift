import ArticleModel

/// Flattens elements to lines: one for each block of inline text, with the role that the markup gives it.
struct PageBlocks {
  private(set) var lines: [PageLine] = []
  private var line = ""

  /// The lines of elements, in page order.
  static func lines(of nodes: [MarkupNode]) -> [PageLine] {
    var blocks = PageBlocks()
    for node in nodes {
      blocks.add(node, role: nil)
      blocks.end(nil)
    }
    return blocks.lines
  }

  private mutating func add(_ node: MarkupNode, role: Paragraph.Role?) {
    if node.isText {
      line += node.text
      return
    }
    guard !node.kind.contains(.hidden), node["hidden"].isEmpty, node["aria-hidden"] != "true"
    else { return }
    if node.name == "br" || node.name == "hr" {
      end(role)
      return
    }
    if node.name == "pre" || (node.name == "tr" && isDataRow(node)) {
      addLines(of: node, role: role)
      return
    }
    let isBlock = node.kind.contains(.block) || node.kind.contains(.furniture)
    let own = ownRole(of: node)
    // a span of the author inside a line does not end it
    let inner = isBlock || own == .furniture ? own ?? role : role
    let breaks = isBlock || (own == .furniture && role != .furniture)
    if breaks { end(role) }
    for child in node.children { add(child, role: role == .furniture ? role : inner) }
    if breaks { end(role == .furniture ? role : inner) }
    if node.name == "td" || node.name == "th" { line += " " }
  }

  /// Preformatted text keeps its lines; the cells of a row of a table are one line.
  private mutating func addLines(of node: MarkupNode, role: Paragraph.Role?) {
    end(role)
    if node.name == "pre" {
      for piece in node.allText.unicodeScalars.split(separator: "\n") {
        line = String(piece)
        end(role)
      }
    } else {
      line = node.children.map(\.normalizedText).filter { !$0.isEmpty }.joined(separator: " | ")
      end(role)
    }
  }

  /// A row of figures or names, as opposed to the tables that old pages are laid out with.
  private func isDataRow(_ row: MarkupNode) -> Bool {
    let cells = row.children.filter { $0.name == "td" || $0.name == "th" }
    return cells.count > 1
      && cells.allSatisfy { cell in
        cell.allText.utf8.count <= 160 && !cell.children.contains { $0.kind.contains(.block) }
          && cell.elements { $0.name == "a" || $0.name == "br" || $0.kind.contains(.hidden) }.isEmpty
      }
  }

  private func ownRole(of node: MarkupNode) -> Paragraph.Role? {
    if node.kind.contains(.furniture) { return .furniture }
    let hints = node.hints
    switch node.name {
    case "h1", "h2", "h3", "h4", "h5", "h6": return .subheading
    case "figcaption", "caption": return .caption
    case "article", "main", "body", "html": return nil
    default: break
    }
    if hints.contains(.caption) { return .caption }
    if hints.contains(.keywords) { return .keywords }
    if hints.contains(.furniture), isSmall(node) { return .furniture }
    if node.name == "time" || hints.contains(.date), isShort(node, words: 16) { return .dateline }
    if node["rel"] == "author" || hints.contains(.byline), isShort(node, words: 10) { return .byline }
    if node.name == "li" { return .listItem }
    return nil
  }

  /// No class name takes a text with several finished long paragraphs away.
  private func isSmall(_ node: MarkupNode) -> Bool {
    node.elements { $0.name == "p" && $0.normalizedText.utf8.count > 250 }.count < 3
  }

  private func isShort(_ node: MarkupNode, words: Int) -> Bool {
    let text = node.normalizedText
    return !text.isEmpty && text.split(separator: " ").count <= words
  }

  private mutating func end(_ role: Paragraph.Role?) {
    var text = Whitespace.collapsed(line)[...].unicodeScalars
    line = ""
    var offset = 0
    let hasBullet = Bullet.drop(from: &text, offset: &offset)
    guard !text.isEmpty else { return }
    lines.append(
      PageLine(String(text), offset: nil, hasBullet: hasBullet || role == .listItem, markupRole: role))
  }
}
