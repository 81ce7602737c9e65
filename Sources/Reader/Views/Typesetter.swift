import Glibc
import TextLayout

/// The one layout engine of the interface, with its buffers. Main thread only.
final class Typesetter {
  /// One is enough: layout happens on the main thread only.
  nonisolated(unsafe) static let shared = Typesetter()

  private var engine = LayoutEngine()
  private var known: [Paragraph: ParagraphLayout] = [:]
  private var knownRows = 0
  /// Some screens of text: whoever scrolls a long text through keeps only what is near.
  private static let mostRows = 4_000

  /// A paragraph, or a piece of one, in rows. What was laid out lately is remembered: scrolling by a row asks for
  /// the same paragraphs several times.
  func layout(_ text: String, bytes: Range<Int>, styles: [StyledRange], options: LayoutOptions)
    -> ParagraphLayout
  {
    let paragraph = Paragraph(text: text, bytes: bytes, styles: styles, options: options)
    if let found = known[paragraph] { return found }
    let made = engine.layout(text, bytes: bytes, styles: styles, options: options)
    if knownRows > Typesetter.mostRows {
      known.removeAll(keepingCapacity: true)
      knownRows = 0
    }
    known[paragraph] = made
    knownRows += made.rows.count
    return made
  }

  /// A whole text that is one paragraph.
  func layout(_ text: String, styles: [StyledRange], options: LayoutOptions) -> ParagraphLayout {
    layout(text, bytes: 0..<text.utf8.count, styles: styles, options: options)
  }

  /// One line, cut at its logical end when it is too long; its own bidi paragraph.
  func field(
    _ text: String, styles: [StyledRange] = [], width: Int, base: BaseDirection, showsMarks: Bool = true
  ) -> Row {
    engine.field(text, styles: styles, width: width, direction: base, showsMarks: showsMarks)
  }

  /// Everything that a layout depends on.
  private struct Paragraph: Hashable {
    let text: String
    let bytes: Range<Int>
    let styles: [StyledRange]
    let options: LayoutOptions

    /// Byte by byte: strings with their marks in another order are equal for Swift, but not laid out alike.
    static func == (left: Paragraph, right: Paragraph) -> Bool {
      guard left.bytes == right.bytes, left.options == right.options, left.styles == right.styles,
        left.text.utf8.count == right.text.utf8.count
      else { return false }
      let (from, length) = (left.bytes.lowerBound, left.bytes.count)
      return left.text.utf8.withContiguousStorageIfAvailable { a in
        right.text.utf8.withContiguousStorageIfAvailable { b in
          guard length > 0, let a = a.baseAddress, let b = b.baseAddress else { return length == 0 }
          return memcmp(a + from, b + from, length) == 0
        } ?? false
      } ?? false
    }

    /// The text itself is left to the comparison, which is quick where it is the same.
    func hash(into hasher: inout Hasher) {
      hasher.combine(text.utf8.count)
      hasher.combine(bytes)
      hasher.combine(styles.count)
      hasher.combine(options.width)
    }
  }
}
