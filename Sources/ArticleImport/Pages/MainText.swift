/// Finds the elements that hold the article of a page, by where the running text is.
///
/// The idea is that of the published readability algorithms (Kohlschütter et al., "Boilerplate Detection
/// using Shallow Text Features", 2010, and the Readability bookmarklet): paragraphs give points for length and
/// commas to the elements around them, fewer the further out, and links take points away.
struct MainText {
  /// Points and sizes of a subtree.
  private struct Measures {
    var text = 0
    var links = 0
    var commas = 0
    /// Points as a paragraph.
    var paragraph = 0.0
    /// Points of the paragraphs one, two and three levels down.
    var levels = (0.0, 0.0, 0.0)
  }

  private var best: (score: Double, path: [Int]) = (0, [])
  private var declared: (text: Int, path: [Int])?

  /// The elements with the article's text, in page order; the whole page where nothing stands out.
  static func elements(of root: MarkupNode) -> [MarkupNode] {
    guard let body = root.name == "body" ? root : root.elements(where: { $0.name == "body" }).first else {
      return [root]
    }
    var search = MainText()
    let whole = search.measure(body, path: [])
    // a container that says what it is is believed if it holds a fair part of the page's text
    if let declared = search.declared, declared.text * 5 >= whole.text || declared.text > 1500 {
      return [body.descendant(declared.path)]
    }
    guard search.best.score > 0 else { return [body] }
    return search.withSiblings(body)
  }

  private mutating func measure(_ node: MarkupNode, path: [Int], inLink: Bool = false) -> Measures {
    var sum = Measures()
    if node.isText {
      for s in node.text.unicodeScalars {
        if !Blank.isBlank(s) { sum.text += 1 }
        if s == "," || s == "،" || s == "." || s == "؛" { sum.commas += 1 }
      }
      if inLink { sum.links = sum.text }
      return sum
    }
    guard !PageElements.hidden.contains(node.name), !PageElements.furniture.contains(node.name) else {
      return sum
    }
    var direct = Measures()
    let isLink = inLink || node.name == "a"
    for (i, child) in node.children.enumerated() {
      let m = measure(child, path: path + [i], inLink: isLink)
      sum.text += m.text
      sum.links += m.links
      sum.commas += m.commas
      sum.levels.0 += m.paragraph
      sum.levels.1 += m.levels.0
      sum.levels.2 += m.levels.1
      if child.isText || !PageElements.blocks.contains(child.name) {
        direct.text += m.text
        direct.links += m.links
        direct.commas += m.commas
      }
    }
    let hints = ElementHints(node)
    if PageElements.blocks.contains(node.name), direct.text >= 25, direct.links * 3 < direct.text {
      sum.paragraph = 1 + Double(direct.commas) + min(Double(direct.text) / 80, 4)
      if hints.isFurniture { sum.paragraph /= 4 }
    }
    judge(node, hints, sum, path: path)
    return sum
  }

  private mutating func judge(_ node: MarkupNode, _ hints: ElementHints, _ m: Measures, path: [Int]) {
    guard m.text > 0, PageElements.blocks.contains(node.name) else { return }
    let linked = Double(m.links) / Double(m.text)
    if node["itemprop"].lowercased() == "articlebody" || hints.isArticleBody, m.text >= 200, linked < 0.4,
      m.text > declared?.text ?? 0
    {
      declared = (m.text, path)
    }
    var score = m.levels.0 + m.levels.1 / 2 + m.levels.2 / 3
    if node.name == "article" || node.name == "main" { score *= 1.2 }
    if hints.isContent { score *= 1.1 }
    if hints.isFurniture { score *= 0.4 }
    // text that stands in the element itself, with <br> between
    score = max(score, m.levels.0 == 0 ? m.paragraph : 0) * (1 - linked)
    if score > best.score { best = (score, path) }
  }

  /// The best element, and those beside it that hold running text too.
  private func withSiblings(_ body: MarkupNode) -> [MarkupNode] {
    guard let last = best.path.last else { return [body] }
    let parent = body.descendant(Array(best.path.dropLast()))
    return parent.children.enumerated().filter { i, child in
      if i == last { return true }
      guard !child.isText, !ElementHints(child).isFurniture, !PageElements.furniture.contains(child.name)
      else { return false }
      var probe = MainText()
      let m = probe.measure(child, path: [])
      let points = m.levels.0 + m.levels.1 / 2 + m.paragraph
      return m.links * 4 < m.text && (points > best.score / 5 || (child.name == "p" && m.text > 60))
    }.map(\.element)
  }
}

extension MarkupNode {
  /// The node that a path of child indices leads to.
  fileprivate func descendant(_ path: [Int]) -> MarkupNode {
    var node = self
    for i in path where i < node.children.count { node = node.children[i] }
    return node
  }
}

/// Kinds of HTML elements.
enum PageElements {
  /// Their content is never shown.
  static let hidden: Set<String> = [
    "script", "style", "noscript", "template", "iframe", "svg", "canvas", "object", "embed", "video", "audio",
    "head",
    "select", "option", "input", "textarea", "map", "math", "applet", "img",
  ]
  /// Their content is never part of the article.
  static let furniture: Set<String> = ["nav", "aside", "footer", "form", "button", "label", "menu", "dialog"]
  /// They begin and end lines.
  static let blocks: Set<String> = [
    "p", "div", "section", "article", "main", "body", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6",
    "blockquote",
    "pre", "table", "tbody", "thead", "tr", "td", "th", "figure", "figcaption", "header", "footer", "nav",
    "aside", "dl", "dt",
    "dd", "address", "form", "hr", "center", "details", "summary", "fieldset", "caption",
  ]
}
