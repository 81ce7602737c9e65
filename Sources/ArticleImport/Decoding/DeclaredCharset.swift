/// The encoding that a page or feed declares in its own first bytes, or its content type in a header.
enum DeclaredCharset {
  /// The label of `charset=` in a content type.
  static func inContentType(_ type: String) -> String? { label(after: "charset=", in: type) }

  /// The label of an XML declaration or a `<meta>` element in the first 4,096 bytes.
  static func inMarkup(_ bytes: [UInt8]) -> String? {
    guard bytes.prefix(4096).contains(UInt8(ascii: "<")) else { return nil }
    let start = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
    if let end = start.firstRange(of: "?>"), start[..<end.lowerBound].contains("<?xml"),
      let label = label(after: "encoding=", in: String(start[..<end.lowerBound]))
    {
      return label
    }
    return label(after: "charset=", in: start)
  }

  private static func label(after key: String, in text: String) -> String? {
    guard let range = text.lowercased().firstRange(of: key) else { return nil }
    let rest = text.lowercased()[range.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
    let label = rest.prefix { $0.isLetter || $0.isNumber || "-_.:".contains($0) }
    return label.isEmpty ? nil : String(label)
  }
}
