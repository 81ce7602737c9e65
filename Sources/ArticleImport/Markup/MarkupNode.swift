/// An element or a piece of text of a parsed page or feed; a plain value, so that libxml2 stays in one file.
struct MarkupNode {
  /// Local name in lower case; empty for text.
  let name: String
  /// Namespace address; empty where there is none.
  let namespace: String
  /// Attributes by local name in lower case (with its prefix where it has one: `xml:lang`).
  let attributes: [String: String]
  /// The text of a text node.
  let text: String
  /// Children in order.
  let children: [MarkupNode]
  /// What HTML says of its name.
  let kind: ElementKind
  /// What its class and id say.
  let hints: ElementHints

  /// An element.
  init(name: String, namespace: String, attributes: [String: String], children: [MarkupNode]) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.children = children
    text = ""
    kind = ElementKind(name: name)
    hints =
      attributes.isEmpty ? [] : ElementHints(class: attributes["class"] ?? "", id: attributes["id"] ?? "")
  }

  /// A piece of text.
  init(text: String) {
    name = ""
    namespace = ""
    attributes = [:]
    children = []
    self.text = text
    kind = []
    hints = []
  }

  /// True for text.
  var isText: Bool { name.isEmpty }

  /// An attribute, empty where it is missing.
  subscript(_ attribute: String) -> String { attributes[attribute] ?? "" }

  /// All text below, as it stands.
  var allText: String {
    if isText { return text }
    var out = ""
    appendText(to: &out)
    return out
  }

  private func appendText(to out: inout String) {
    if isText { out += text }
    for child in children { child.appendText(to: &out) }
  }

  /// Text below with blanks run together and trimmed.
  var normalizedText: String { Whitespace.collapsed(allText) }

  /// The first child element with that name.
  func child(_ name: String) -> MarkupNode? { children.first { $0.name == name } }

  /// Calls `body` for this node and all below in document order, until it returns false for a subtree.
  func visit(_ body: (MarkupNode) -> Bool) {
    guard body(self) else { return }
    for child in children { child.visit(body) }
  }

  /// All elements below (and this one) that fit.
  func elements(where fits: (MarkupNode) -> Bool) -> [MarkupNode] {
    var found: [MarkupNode] = []
    visit { node in
      if !node.isText, fits(node) { found.append(node) }
      return true
    }
    return found
  }
}

/// Blanks in markup mean a single space.
enum Whitespace {
  /// Runs of blanks become one space; none at the ends.
  static func collapsed(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var gap = false
    for s in text.unicodeScalars {
      if Blank.isBlank(s), s.value != 0x200B {
        gap = true
      } else if s.value == 0x200B || s.value == 0xFEFF {
        continue
      } else {
        if gap, !out.isEmpty { out.append(" ") }
        gap = false
        out.append(s)
      }
    }
    return String(out)
  }
}
