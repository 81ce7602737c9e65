/// The formats that articles come in.
enum SourceFormat: Hashable {
  case plainText, markdown, html, xml, json, csv

  /// The format by content type, by file name, and by what the text begins with, in that order of trust for the
  /// kinds that look alike (plain text, Markdown, CSV) and the other way round for the rest.
  static func of(_ text: String, name: String, contentType: String?) -> SourceFormat {
    let start = FirstBytes(text)
    let type = contentType.map { $0.prefix { $0 != ";" }.lowercased() }?.filter { !$0.isWhitespace }
    let ending = pathExtension(name)
    if start.begins("<?xml", "<rss", "<feed", "<rdf:", "<opml") {
      return start.holds("<html") && !start.holds("<rss") && !start.holds("<feed") ? .html : .xml
    }
    if start.begins("<!doctype html", "<html", "<head", "<body") { return .html }
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
    case "xml", "rss", "atom", "rdf", "opml": return start.begins("<") ? .xml : .plainText
    case "json", "jsonl", "ndjson": return .json
    case "csv", "tsv": return .csv
    case "md", "markdown": return .markdown
    default: break
    }
    if start.begins("{\"", "{ \"", "[{", "{\n", "{\r") { return .json }
    if start.begins("<!--") || (start.begins("<") && (start.holds("<p") || start.holds("<html"))) {
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

/// The first kilobyte of a text in lower case, behind its blanks, for looking at signatures.
private struct FirstBytes {
  private let bytes: [UInt8]

  init(_ text: String) {
    var start = text.utf8.prefix(4096)[...]
    while let b = start.first, b <= 0x20 { start.removeFirst() }
    bytes = start.prefix(1024).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  func begins(_ signatures: String...) -> Bool { signatures.contains { bytes.starts(with: $0.utf8) } }

  func holds(_ signature: String) -> Bool {
    let wanted = Array(signature.utf8)
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains {
      bytes[$0] == first && bytes[$0...].starts(with: wanted)
    }
  }
}
