/// Cuts paragraphs that are too long to be laid out whole.
///
/// Bidi and wrapping need a paragraph whole, and a file of one line of 10 MB must not be laid out whole for its first
/// screen: paragraphs longer than `longest` are cut at blanks. A row at a cut may end early.
public enum ParagraphPiece {
  /// The most bytes that a piece has: some screens of text, laid out in less than two milliseconds.
  public static let longest = 1 << 14

  /// The pieces of a paragraph in order, as ranges of its UTF-8; they tile it. A short or empty one is one piece.
  public static func pieces(of text: String) -> [Range<Int>] {
    if text.utf8.count <= longest { return [0..<text.utf8.count] }
    var text = text
    return text.withUTF8 { text in
      var pieces: [Range<Int>] = []
      var first = 0
      while text.count - first > longest {
        let end = cut(text, from: first)
        pieces.append(first..<end)
        first = end
      }
      pieces.append(first..<text.count)
      return pieces
    }
  }

  /// Behind the last blank within reach, or else between two scalars.
  private static func cut(_ text: UnsafeBufferPointer<UInt8>, from first: Int) -> Int {
    var cut = first + longest
    while cut > first + longest / 2, text[cut - 1] != 0x20 { cut -= 1 }
    if text[cut - 1] == 0x20 { return cut }
    cut = first + longest
    while text[cut] & 0xC0 == 0x80, cut > first + 1 { cut -= 1 }
    return cut
  }
}
