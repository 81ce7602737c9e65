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
    guard !PageElements.hidden.contains(node.name), node["hidden"].isEmpty, node["aria-hidden"] != "true"
    else { return }
    if node.name == "br" || node.name == "hr" {
      end(role)
      return
    }
    let isBlock = PageElements.blocks.contains(node.name) || PageElements.furniture.contains(node.name)
    let own = ownRole(of: node)
    // a span of the author inside a line does not end it
    let inner = isBlock || own == .furniture ? own ?? role : role
    let breaks = isBlock || (own == .furniture && role != .furniture)
    if breaks { end(role) }
    for child in node.children { add(child, role: role == .furniture ? role : inner) }
    if breaks { end(role == .furniture ? role : inner) }
    if node.name == "td" || node.name == "th" { line += " " }
  }

  private func ownRole(of node: MarkupNode) -> Paragraph.Role? {
    if PageElements.furniture.contains(node.name) { return .furniture }
    let hints = ElementHints(node)
    switch node.name {
    case "h1", "h2", "h3", "h4", "h5", "h6": return .subheading
    case "figcaption", "caption": return .caption
    case "article", "main", "body", "html": return nil
    default: break
    }
    if hints.isCaption { return .caption }
    if hints.isKeywords { return .keywords }
    if hints.isFurniture, isSmall(node) { return .furniture }
    if node.name == "time" || hints.isDate, isShort(node, words: 16) { return .dateline }
    if node["rel"] == "author" || hints.isByline, isShort(node, words: 10) { return .byline }
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
