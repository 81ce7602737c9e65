/// The formats that articles come in.
enum SourceFormat: Hashable {
  case plainText, markdown, html, xml, json, csv

  /// The format by content type, by file name, and by what the text begins with, in that order of trust for the
  /// kinds that look alike (plain text, Markdown, CSV) and the other way round for the rest.
  static func of(_ text: String, name: String, contentType: String?) -> SourceFormat {
    let start = String(text.unicodeScalars.lazy.drop { Blank.isBlank($0) }.prefix(1024).map(Character.init))
      .lowercased()
    let type = contentType.map { $0.prefix { $0 != ";" }.lowercased() }?.filter { !$0.isWhitespace }
    let ending = pathExtension(name)
    if start.hasPrefix("<?xml") || start.hasPrefix("<rss") || start.hasPrefix("<feed")
      || start.hasPrefix("<rdf:")
      || start.hasPrefix("<opml")
    {
      return start.contains("<html") && !start.contains("<rss") && !start.contains("<feed") ? .html : .xml
    }
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") || start.hasPrefix("<head")
      || start.hasPrefix("<body")
    {
      return .html
    }
    switch type {
    case "text/html", "application/xhtml+xml": return .html
    case "application/rss+xml", "application/atom+xml", "application/xml", "text/xml", "text/x-opml",
      "application/rdf+xml":
      return .xml
    case "application/json", "application/feed+json", "application/x-ndjson", "application/jsonl":
      return .json
    case "text/csv", "text/tab-separated-values": return .csv
    case "text/markdown": return .markdown
    default: break
    }
    switch ending {
    case "html", "htm", "xhtml", "shtml": return .html
    case "xml", "rss", "atom", "rdf", "opml": return start.hasPrefix("<") ? .xml : .plainText
    case "json", "jsonl", "ndjson": return .json
    case "csv", "tsv": return .csv
    case "md", "markdown": return .markdown
    default: break
    }
    if start.hasPrefix("{\"") || start.hasPrefix("{ \"") || start.hasPrefix("[{") || start.hasPrefix("{\n") {
      return .json
    }
    if start.hasPrefix("<!--") || (start.hasPrefix("<") && start.contains("<p")) || start.contains("<html") {
      return .html
    }
    return .plainText
  }

  private static func pathExtension(_ name: String) -> String {
    let file = name.split(separator: "/").last ?? ""
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return "" }
    return file[file.index(after: dot)...].lowercased()
  }
}
