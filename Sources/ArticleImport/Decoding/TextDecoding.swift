import ArticleModel

/// Turns the bytes of a file into text: by byte order mark, by pattern, by declaration, by detection.
enum TextDecoding {
  /// The text without a byte order mark; line ends stay as they are.
  static func decode(_ bytes: [UInt8], declared: String? = nil, name: String) throws(QariError) -> String {
    if let (charset, length) = byteOrderMark(bytes) {
      if let text = charset.decode(bytes[length...]) { return text }
      if charset == .utf8, let text = repairedUTF8(bytes[length...]) { return text }
    }
    if let reason = BinaryFormat.of(bytes) {
      throw QariError(.input, "is \(reason.what), not text", at: name, remedy: reason.remedy)
    }
    if let charset = utf16Pattern(bytes), let text = charset.decode(bytes[...]) { return text }
    if let at = bytes.firstIndex(of: 0) {
      throw QariError(
        .input, "holds a null byte at position \(at), so it is no text", at: name,
        remedy: "leave it out, or save it as UTF-8 text")
    }
    // other encodings hardly ever happen to be valid UTF-8, so this beats any declaration
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    if let text = repairedUTF8(bytes[...]) { return text }
    let declaredCharset = declared.flatMap(Charset.init(label:))
    if let charset = declaredCharset, charset != .utf8, let text = charset.decode(bytes[...]),
      TextPlausibility.of(text) >= TextPlausibility.trusted
    {
      return text
    }
    if let best = detect(bytes[...], declared: declaredCharset) { return best }
    throw QariError(
      .input, "is in no encoding that fits: neither UTF-8, UTF-16, windows-1256, ISO-8859-6 nor MacArabic",
      at: name, remedy: "convert it to UTF-8 with iconv")
  }

  /// The likeliest of the single-byte encodings; a declared one that decodes wins a tie.
  private static func detect(_ bytes: ArraySlice<UInt8>, declared: Charset?) -> String? {
    var candidates: [Charset] = [
      .named("windows-1256"), .named("iso-8859-6"), .macArabic, .named("windows-1252"),
    ]
    if let declared, declared != .utf8, !candidates.contains(declared) { candidates.insert(declared, at: 0) }
    // the start and the middle of a long file decide
    let sample =
      bytes.count <= 1 << 16
      ? bytes
      : ArraySlice(Array(bytes.prefix(1 << 15)) + Array(bytes.dropFirst(bytes.count / 2).prefix(1 << 15)))
    var best: (charset: Charset, score: Double)?
    for charset in candidates {
      guard let text = charset.decode(sample) else { continue }
      let score = TextPlausibility.of(text) + (charset == declared ? 0.02 : 0)
      if score > best?.score ?? TextPlausibility.refused { best = (charset, score) }
    }
    return best.flatMap { $0.charset.decode(bytes) }
  }

  private static func byteOrderMark(_ bytes: [UInt8]) -> (Charset, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32Little, 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32Big, 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16Little, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16Big, 2) }
    return nil
  }

  /// UTF-16 without a mark: every second byte is 0 (Latin, blanks) or 6 (Arabic).
  private static func utf16Pattern(_ bytes: [UInt8]) -> Charset? {
    let pairs = min(bytes.count / 2, 2048)
    guard pairs >= 8 else { return nil }
    var high = [0, 0]
    for i in 0..<pairs * 2 where bytes[i] == 0 || bytes[i] == 6 { high[i & 1] += 1 }
    if high[1] * 10 >= pairs * 9, high[0] * 4 < pairs { return .utf16Little }
    if high[0] * 10 >= pairs * 9, high[1] * 4 < pairs { return .utf16Big }
    return nil
  }

  /// UTF-8 with a few broken bytes (cut off, or pasted from elsewhere): they become U+FFFD.
  private static func repairedUTF8(_ bytes: ArraySlice<UInt8>) -> String? {
    let high = bytes.reduce(0) { $0 + ($1 >= 0x80 ? 1 : 0) }
    guard high > 0 else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let broken = text.unicodeScalars.reduce(0) { $0 + ($1 == "\u{FFFD}" ? 1 : 0) }
    return broken * 50 <= high ? text : nil
  }
}
