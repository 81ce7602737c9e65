import ArticleModel

/// What a book's package file (OPF) says: metadata, and its files in the order of reading.
struct EPUBPackage {
  private(set) var title: String?
  private(set) var authors: [String] = []
  private(set) var date: ArticleDate?
  private(set) var language: String?
  /// Paths inside the book, in the order of reading.
  private(set) var spine: [String] = []
  /// The table of contents: EPUB 3's page, else EPUB 2's NCX.
  private(set) var contentsPath: String?
  private let folder: [Substring]
  private var manifest: [String: String] = [:]

  init(path: String) { folder = path.split(separator: "/").dropLast() }

  /// Takes the metadata, the manifest or the spine.
  mutating func read(_ section: MarkupNode) {
    for child in section.children where !child.isText {
      let text = child.normalizedText
      switch (section.name, child.name) {
      case ("metadata", "title"): title = title ?? (text.isEmpty ? nil : text)
      case ("metadata", "creator"): if !text.isEmpty { authors.append(text) }
      case ("metadata", "date"): date = date ?? Timestamp.date(text)
      case ("metadata", "language"): language = language ?? PageMetadata.primaryLanguage(text)
      case ("manifest", "item"):
        let path = resolved(child["href"])
        manifest[child["id"]] = path
        if child["properties"].split(separator: " ").contains("nav") { contentsPath = path }
        if child["media-type"] == "application/x-dtbncx+xml" { contentsPath = contentsPath ?? path }
      case ("spine", "itemref") where child["linear"] != "no":
        if let path = manifest[child["idref"]], !spine.contains(path) { spine.append(path) }
      default: break
      }
    }
  }

  /// The path inside the book that an address in the package or beside it stands for.
  func resolved(_ address: String, from file: String? = nil) -> String {
    var parts = file.map { $0.split(separator: "/").dropLast().map { $0 } } ?? folder.map { $0 }
    for part in Self.decoded(String(address.prefix { $0 != "#" })).split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part[...]) }
    }
    return parts.joined(separator: "/")
  }

  /// An address with its %XX as characters.
  static func decoded(_ address: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(address.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"),
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
        rest.count >= 2
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The names that a table of contents gives to the files of a book.
struct EPUBContents {
  private(set) var titles: [String: String] = [:]

  init(_ text: String?, _ package: EPUBPackage, _ limits: ImportLimits) {
    guard let text, let path = package.contentsPath, let root = MarkupParser.html(text, limits: limits) else {
      return
    }
    root.visit { node in
      switch node.name {
      case "a": add(node["href"], node.normalizedText, path, package)
      case "navpoint":
        let source = node.elements { $0.name == "content" }.first?["src"] ?? ""
        let label = node.elements { $0.name == "text" }.first?.normalizedText ?? ""
        add(source, label, path, package)
      default: break
      }
      return true
    }
  }

  /// The first entry that leads to a file names it; later ones are its sections.
  private mutating func add(_ address: String, _ title: String, _ path: String, _ package: EPUBPackage) {
    guard !address.isEmpty, !title.isEmpty else { return }
    let file = package.resolved(address, from: path)
    if titles[file] == nil { titles[file] = title }
  }
}
