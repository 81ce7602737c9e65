import ArticleModel

/// Turns the bytes of a file into text.
enum TextDecoding {
  /// The text of bytes in UTF-8, a byte order mark taken off and not counted; line ends stay as they are.
  static func decode(_ bytes: [UInt8], name: String) throws(QariError) -> String {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if let at = body.firstIndex(of: 0) {
      throw QariError(
        .input, "holds a null byte at position \(at), so it is no plain text", at: name,
        remedy: "if it is text in UTF-16, convert it to UTF-8")
    }
    guard let text = String(validating: body, as: UTF8.self) else {
      throw QariError(.input, "is not valid UTF-8", at: name, remedy: "convert it with iconv")
    }
    return text
  }
}
