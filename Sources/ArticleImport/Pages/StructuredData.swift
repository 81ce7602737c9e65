/// What JSON-LD (schema.org NewsArticle and its kin) says about the article of a page.
struct StructuredData {
  private(set) var headline: String?
  private(set) var publisher: String?
  private(set) var authors: [String] = []
  private(set) var date: String?
  private(set) var keywords: [String] = []

  /// Reads one script; broken ones are passed over, since the page itself is still there.
  mutating func read(_ text: String, limits: ImportLimits) {
    let bytes = Array(text.utf8)
    guard let value = try? JSONReader.value(bytes[...], depthLimit: min(limits.depth, 64)) else { return }
    find(value, depth: 0)
  }

  private mutating func find(_ value: JSONValue, depth: Int) {
    guard depth < 8 else { return }
    for element in value.elements {
      let types = element["@type"]?.elements.compactMap(\.string) ?? []
      if types.contains(where: Self.isArticle) {
        take(element)
      } else {
        if types.contains("NewsMediaOrganization") || types.contains("Organization")
          || types.contains("WebSite")
        {
          publisher = publisher ?? element["name"]?.string.map(Whitespace.collapsed)
        }
        for member in ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement"] {
          if let inner = element[member], case .string = inner {
            continue
          } else if let inner = element[member] {
            find(inner, depth: depth + 1)
          }
        }
      }
    }
  }

  private static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report"
      || type == "AnalysisNewsArticle"
  }

  private mutating func take(_ article: JSONValue) {
    headline = headline ?? article["headline"]?.string.map(Whitespace.collapsed) ?? article["name"]?.string
    date = date ?? article["datePublished"]?.string ?? article["dateCreated"]?.string
    let names = (article["author"]?.elements ?? article["creator"]?.elements ?? []).compactMap(Self.name)
    if authors.isEmpty { authors = names.filter { !WebAddress.isAddress($0) } }
    if let name = article["publisher"]?.elements.lazy.compactMap(Self.name).first { publisher = name }
    if keywords.isEmpty {
      for word in article["keywords"]?.elements ?? [] {
        if let list = word.string { keywords += KeywordLine.keywords(list) }
      }
    }
  }

  /// `"name"` of an object, or the string itself.
  private static func name(_ value: JSONValue) -> String? {
    let name = value["name"]?.elements.first?.string ?? value.string
    return name.map(Whitespace.collapsed).flatMap { $0.isEmpty ? nil : $0 }
  }
}
