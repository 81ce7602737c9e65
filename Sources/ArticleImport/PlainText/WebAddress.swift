/// Web addresses as pages print them.
enum WebAddress {
  /// The address, where the line holds nothing else but perhaps a label («الرابط: https://…»).
  static func whole(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "/")) else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count <= 4, let last = words.last, isAddress(last) else { return nil }
    return words.count == 1 || words.dropLast().last?.hasSuffix(":") == true ? String(last) : nil
  }

  /// True for an http or https address with a host.
  static func isAddress(_ text: some StringProtocol) -> Bool {
    for scheme in ["https://", "http://"] where text.lowercased().hasPrefix(scheme) {
      let rest = text.dropFirst(scheme.count)
      return rest.first.map { $0.isLetter || $0.isNumber || $0 == "[" } ?? false
    }
    return false
  }
}
