/// Kinds of HTML elements, by name.
struct ElementKind: OptionSet {
  let rawValue: UInt8
  /// Its content is never shown.
  static let hidden = ElementKind(rawValue: 1)
  /// Its content is never part of the article.
  static let furniture = ElementKind(rawValue: 2)
  /// It begins and ends lines.
  static let block = ElementKind(rawValue: 4)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The kind of an element; none for inline elements and unknown names.
  init(name: String) { self = Self.byName[name] ?? [] }

  private static let byName: [String: ElementKind] = {
    var table: [String: ElementKind] = [:]
    for name in hiddenNames { table[name, default: []].insert(.hidden) }
    for name in furnitureNames { table[name, default: []].insert(.furniture) }
    for name in blockNames { table[name, default: []].insert(.block) }
    return table
  }()

  private static let hiddenNames = [
    "script", "style", "noscript", "template", "iframe", "svg", "canvas", "object", "embed", "video", "audio",
    "head", "select", "option", "input", "textarea", "map", "math", "applet", "img",
  ]
  private static let furnitureNames = ["nav", "aside", "footer", "form", "button", "label", "menu", "dialog"]
  private static let blockNames = [
    "p", "div", "section", "article", "main", "body", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6",
    "blockquote", "pre", "table", "tbody", "thead", "tr", "td", "th", "figure", "figcaption", "header",
    "footer", "nav", "aside", "dl", "dt", "dd", "address", "form", "hr", "center", "details", "summary",
    "fieldset", "caption",
  ]
}
