import CXML2

/// HTML's character references in what should be plain text: collections of articles and tables often keep them
/// («&quot;», «&#8211;») from the pages they were made of.
enum CharacterReferences {
  /// The text with references to printable characters replaced, once; everything else stays as it is.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    var out = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "&") {
      out += rest[..<mark]
      rest = rest[mark...]
      let name = rest.dropFirst().prefix(longest).prefix { $0 != ";" && $0 != "&" && !$0.isWhitespace }
      guard name.endIndex < rest.endIndex, rest[name.endIndex] == ";", let scalar = scalar(name) else {
        out.append("&")
        rest = rest.dropFirst()
        continue
      }
      out.unicodeScalars.append(scalar)
      rest = rest[rest.index(after: name.endIndex)...]
    }
    return out + rest
  }

  /// HTML's longest names of one character and numbers with leading zeros are shorter.
  private static let longest = 32

  private static func scalar(_ name: Substring) -> Unicode.Scalar? {
    let value: UInt32?
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      value = UInt32(name.dropFirst(2), radix: 16)
    } else if name.hasPrefix("#") {
      value = UInt32(name.dropFirst())
    } else if name == "apos" {
      value = 0x27
    } else {
      value = htmlEntityLookup(String(name)).map { $0.pointee.value }
    }
    guard let value, let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .control else {
      return nil
    }
    return scalar
  }
}
