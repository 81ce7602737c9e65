import ArticleModel

/// How the paragraphs of an article are stored: their text as plain lines, which any SQLite shell
/// can read, and beside it a blob with each one's length, role and source offset.
enum ParagraphCoding {
  private static let roles: [Paragraph.Role] = [
    .body, .kicker, .subheading, .listItem, .byline, .dateline, .caption, .credit, .keywords, .furniture,
  ]

  static func encode(_ paragraphs: [Paragraph]) -> (text: String, layout: [UInt8]) {
    var text = ""
    var writer = ByteWriter()
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { text += "\n" }
      text += paragraph.text
      writer.append(paragraph.text.utf8.count)
      writer.append(roles.firstIndex(of: paragraph.role) ?? 0)
      writer.append(paragraph.sourceOffset.map { $0 + 1 } ?? 0)
    }
    return (text, writer.bytes)
  }

  /// Hands over where each paragraph stands in the text, in bytes, and its role, until `body` returns
  /// false.
  static func forEach(
    textCount: Int, layout: UnsafeRawBufferPointer, _ body: (Range<Int>, Paragraph.Role) -> Bool
  ) {
    var reader = ByteReader(layout)
    var position = 0
    while !reader.isAtEnd {
      let length = min(reader.nextInt(), max(0, textCount - position))
      let role = reader.nextInt()
      _ = reader.nextInt()
      if !body(position..<position + length, role < roles.count ? roles[role] : .body) { return }
      position = min(textCount, position + length + 1)
    }
  }

  /// Hands over the text without page furniture, paragraphs one line each: what the text index holds.
  static func withContent<T>(
    _ text: UnsafeBufferPointer<UInt8>, layout: UnsafeRawBufferPointer,
    _ body: (UnsafeBufferPointer<UInt8>) -> T
  ) -> T {
    var ranges: [Range<Int>] = []
    var hasFurniture = false
    forEach(textCount: text.count, layout: layout) { range, role in
      if role == .furniture { hasFurniture = true } else { ranges.append(range) }
      return true
    }
    if !hasFurniture { return body(text) }
    var content: [UInt8] = []
    for range in ranges {
      if !content.isEmpty { content.append(0x0A) }
      content.append(contentsOf: text[range])
    }
    return content.withUnsafeBufferPointer(body)
  }

  static func decode(text: UnsafeRawBufferPointer, layout: UnsafeRawBufferPointer) -> [Paragraph] {
    var reader = ByteReader(layout)
    var paragraphs: [Paragraph] = []
    var position = 0
    while !reader.isAtEnd {
      let length = min(reader.nextInt(), max(0, text.count - position))
      let role = reader.nextInt()
      let offset = reader.nextInt()
      paragraphs.append(
        Paragraph(
          String(decoding: text[position..<position + length], as: UTF8.self),
          role: role < roles.count ? roles[role] : .body, sourceOffset: offset == 0 ? nil : offset - 1))
      position = min(text.count, position + length + 1)
    }
    return paragraphs
  }
}
