import ArabicText
import ArticleModel

/// One non-blank line of a page, trimmed, with what the rules want to know about it.
struct PageLine {
  /// The line without blanks at its ends and without its bullet.
  let text: String
  /// Scalar offset of `text` in the decoded file; nil for text out of markup.
  let offset: Int?
  /// Blank lines before this one.
  let blanksBefore: Int
  /// A bullet stood in front.
  let hasBullet: Bool
  /// The role that markup gives the line; nil for plain text and ordinary paragraphs.
  let markupRole: Paragraph.Role?
  /// Number of words.
  let words: Int
  /// Folded words separated by single spaces, signs dropped; empty for lines too long to be anything but text.
  let key: String
  /// The last sign, quotes and brackets skipped.
  let end: LineEnd

  init(
    _ text: String, offset: Int?, blanksBefore: Int = 1, hasBullet: Bool = false,
    markupRole: Paragraph.Role? = nil
  ) {
    self.markupRole = markupRole
    self.text = text
    self.offset = offset
    self.blanksBefore = blanksBefore
    self.hasBullet = hasBullet
    words = PageLine.countWords(text)
    key = words <= PageLine.keyWords && text.utf8.count <= PageLine.keyBytes ? FoldedKey.of(text) : ""
    end = LineEnd(text)
  }

  /// Lines with more words than this are never furniture or metadata.
  static let keyWords = 40
  /// The same in bytes, for lines that hide their words from a count: no rule may take long over one line.
  static let keyBytes = 1500

  /// Long enough, or finished enough, to be running text.
  var isRunningText: Bool {
    words >= 18 || (words >= 12 && end != .colon) || (words >= 6 && end == .stop)
  }

  /// The paragraph that the line becomes.
  func paragraph(_ role: Paragraph.Role) -> Paragraph { Paragraph(text, role: role, sourceOffset: offset) }

  static func countWords(_ text: String) -> Int {
    var n = 0
    var inside = false
    for s in text.unicodeScalars {
      if Blank.isBlank(s) {
        inside = false
      } else if !inside {
        inside = true
        n += 1
      }
    }
    return n
  }
}

/// How a line ends.
enum LineEnd {
  /// A single full stop.
  case stop
  /// Two or more dots, or an ellipsis.
  case dots
  /// A question or exclamation mark.
  case question
  /// A colon.
  case colon
  /// Anything else.
  case open

  init(_ text: String) {
    var sign: Unicode.Scalar?
    var dots = 0
    for s in text.unicodeScalars.reversed() {
      if sign == nil, LineEnd.closing.contains(s) || Blank.isBlank(s) || LineEnd.isInvisible(s) { continue }
      if sign == nil { sign = s }
      guard s == "." else { break }
      dots += 1
    }
    switch sign {
    case ".": self = dots == 1 ? .stop : .dots
    case "۔", "。": self = .stop
    case "…": self = .dots
    case "؟", "?", "!": self = .question
    case ":": self = .colon
    default: self = .open
    }
  }

  private static let closing: Set<Unicode.Scalar> = ["\"", "'", "”", "“", "»", "«", ")", "]", "’", "‘"]
  private static func isInvisible(_ s: Unicode.Scalar) -> Bool {
    (0x200B...0x200F).contains(s.value) || (0x202A...0x202E).contains(s.value)
      || (0x2066...0x2069).contains(s.value)
  }
}

/// Blanks, with the zero-width and no-break ones that pages are full of.
enum Blank {
  static func isBlank(_ s: Unicode.Scalar) -> Bool {
    switch s.value {
    case 0x20, 0x9...0xD, 0xA0, 0x85, 0x200B, 0x2028, 0x2029, 0xFEFF: true
    case 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
