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

  /// Child indices from the body to the element being measured.
  private var path: [Int] = []
  private var best: (score: Double, path: [Int]) = (0, [])
  private var declared: (text: Int, path: [Int])?

  /// The elements with the article's text, in page order; the whole page where nothing stands out.
  static func elements(of root: MarkupNode) -> [MarkupNode] {
    guard let body = root.name == "body" ? root : root.elements(where: { $0.name == "body" }).first else {
      return [root]
    }
    var search = MainText()
    let whole = search.measure(body)
    // a container that says what it is is believed if it holds a fair part of the page's text
    if let declared = search.declared, declared.text * 5 >= whole.text || declared.text > 1500 {
      return [body.descendant(declared.path)]
    }
    guard search.best.score > 0 else { return [body] }
    return search.withSiblings(body)
  }

  private mutating func measure(_ node: MarkupNode, inLink: Bool = false) -> Measures {
    var sum = Measures()
    if node.isText {
      // by bytes: no-break spaces count as text, which does not matter here
      var last: UInt8 = 0
      for b in node.text.utf8 {
        if b > 0x20, b & 0xC0 != 0x80 { sum.text += 1 }
        // the Arabic comma is D8 8C, the semicolon D8 9B
        if b == 0x2C || b == 0x2E || (last == 0xD8 && (b == 0x8C || b == 0x9B)) { sum.commas += 1 }
        last = b
      }
      if inLink { sum.links = sum.text }
      return sum
    }
    guard node.kind.isDisjoint(with: [.hidden, .furniture]) else { return sum }
    var direct = Measures()
    let isLink = inLink || node.name == "a"
    for (i, child) in node.children.enumerated() {
      path.append(i)
      let m = measure(child, inLink: isLink)
      path.removeLast()
      sum.text += m.text
      sum.links += m.links
      sum.commas += m.commas
      sum.levels.0 += m.paragraph
      sum.levels.1 += m.levels.0
      sum.levels.2 += m.levels.1
      if child.isText || !child.kind.contains(.block) {
        direct.text += m.text
        direct.links += m.links
        direct.commas += m.commas
      }
    }
    let hints = node.hints
    if node.kind.contains(.block), direct.text >= 25, direct.links * 3 < direct.text {
      sum.paragraph = 1 + Double(direct.commas) + min(Double(direct.text) / 80, 4)
      if hints.contains(.furniture) { sum.paragraph /= 4 }
    }
    judge(node, hints, sum)
    return sum
  }

  private mutating func judge(_ node: MarkupNode, _ hints: ElementHints, _ m: Measures) {
    guard m.text > 0, node.kind.contains(.block) else { return }
    let linked = Double(m.links) / Double(m.text)
    if node["itemprop"].lowercased() == "articlebody" || hints.contains(.articleBody), m.text >= 200,
      linked < 0.4,
      m.text > declared?.text ?? 0
    {
      declared = (m.text, path)
    }
    var score = m.levels.0 + m.levels.1 / 2 + m.levels.2 / 3
    if node.name == "article" || node.name == "main" { score *= 1.2 }
    if hints.contains(.content) { score *= 1.1 }
    if hints.contains(.furniture) { score *= 0.4 }
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
      guard !child.isText, !child.hints.contains(.furniture), !child.kind.contains(.furniture)
      else { return false }
      var probe = MainText()
      let m = probe.measure(child)
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
