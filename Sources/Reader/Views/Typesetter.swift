import TextLayout

/// The one layout engine of the interface, with its buffers. Main thread only.
final class Typesetter {
  /// One is enough: layout happens on the main thread only.
  nonisolated(unsafe) static let shared = Typesetter()

  private var engine = LayoutEngine()

  /// A paragraph in rows.
  func layout(_ text: String, styles: [StyledRange], options: LayoutOptions) -> ParagraphLayout {
    engine.layout(text, styles: styles, options: options)
  }

  /// One line, cut at its logical end when it is too long; its own bidi paragraph.
  func field(
    _ text: String, styles: [StyledRange] = [], width: Int, base: BaseDirection, showsMarks: Bool = true
  ) -> Row {
    engine.field(text, styles: styles, width: width, direction: base, showsMarks: showsMarks)
  }
}
