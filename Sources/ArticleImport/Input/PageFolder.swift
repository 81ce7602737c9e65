/// What a browser saves beside a page: `page.html` and a folder `page_files` with its styles, scripts, pictures and
/// frames. Nothing in there is an article.
enum PageFolder {
  private static let suffixes = ["_files", ".files", "_ملفات"]
  private static let pageEndings = [".html", ".htm", ".xhtml", ".shtml"]
  private static let codeEndings = [".css", ".js", ".mjs", ".map"]
  private static let resourceEndings =
    codeEndings + [
      ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".ico", ".bmp", ".woff", ".woff2", ".ttf",
      ".otf",
      ".eot", ".mp3", ".mp4", ".webm",
    ]

  /// The page that a folder of this name belongs to, without its ending; nil for other folders.
  static func page(ofFolder name: some StringProtocol) -> String? {
    suffixes.first { name.hasSuffix($0) && name.utf8.count > $0.utf8.count }
      .map { String(name.dropLast($0.count)) }
  }

  /// A page's name without its ending; nil for other files.
  static func stem(ofPage name: some StringProtocol) -> String? {
    let lower = name.lowercased()
    return pageEndings.first { lower.hasSuffix($0) }.map { String(name.dropLast($0.count)) }
  }

  /// True for what pages are made of and no article is.
  static func isResource(_ name: some StringProtocol) -> Bool { ends(name, in: resourceEndings) }

  /// True for style sheets and scripts, which are text, but not to be read.
  static func isCode(_ name: some StringProtocol) -> Bool { ends(name, in: codeEndings) }

  private static func ends(_ name: some StringProtocol, in endings: [String]) -> Bool {
    let lower = name.suffix(8).lowercased()
    return endings.contains { lower.hasSuffix($0) }
  }
}
