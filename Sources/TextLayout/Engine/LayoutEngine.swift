import CFriBidi

/// Lays out paragraphs: bidi, joining, cells, wrapping, reordering.
///
/// The engine keeps its buffers from one paragraph to the next. It is meant for one thread: copies share the buffers.
///
/// ```swift
/// var engine = LayoutEngine()
/// let layout = engine.layout("«مرحبا» 2020", options: LayoutOptions(width: 40))
/// ```
public struct LayoutEngine {
  let buffers = LayoutBuffers()
  let table = CharacterTable.shared
  let forms = ArabicForms.shared
  let bidiTypes = BidiAlgorithm.types
  let joiningTypes = (0..<8).map { qari_joining_type(UInt32($0)) }

  /// An engine with empty buffers.
  public init() {}

  /// Lays out one paragraph.
  ///
  /// - Parameters:
  ///   - text: the paragraph; line ends inside it count as blanks.
  ///   - styles: styles of scalar ranges; later ones win.
  ///   - options: the width and the rules.
  public mutating func layout(
    _ text: String, styles: [StyledRange] = [], options: LayoutOptions
  ) -> ParagraphLayout {
    var text = text
    return text.withUTF8 { layout(utf8: $0, styles: styles, options: options) }
  }

  /// Lays out a piece of a paragraph as if it were one: see `ParagraphPiece`.
  ///
  /// - Parameters:
  ///   - bytes: its place in the UTF-8 of the text.
  ///   - styles: styles of scalar ranges, counted from the start of the piece.
  public mutating func layout(
    _ text: String, bytes: Range<Int>, styles: [StyledRange] = [], options: LayoutOptions
  ) -> ParagraphLayout {
    var text = text
    return text.withUTF8 {
      layout(
        utf8: UnsafeBufferPointer(rebasing: $0[bytes.clamped(to: 0..<$0.count)]), styles: styles,
        options: options)
    }
  }

  /// Lays out one paragraph of scalars.
  public mutating func layout(
    _ scalars: [Unicode.Scalar], styles: [StyledRange] = [], options: LayoutOptions
  ) -> ParagraphLayout {
    buffers.reserve(scalars.count + 1)
    for (index, scalar) in scalars.enumerated() { buffers.scalars[index] = scalar.value }
    return layout(decoded: scalars.count, styles: styles, options: options)
  }

  /// Lays out one paragraph of UTF-8; ill-formed bytes are shown as U+FFFD.
  public mutating func layout(
    utf8 bytes: UnsafeBufferPointer<UInt8>, styles: [StyledRange] = [], options: LayoutOptions
  ) -> ParagraphLayout {
    buffers.reserve(bytes.count + 1)
    let count = decodeUTF8(bytes, into: buffers.scalars)
    return layout(decoded: count, styles: styles, options: options)
  }

  private func layout(decoded count: Int, styles: [StyledRange], options: LayoutOptions) -> ParagraphLayout {
    var options = options
    options.width = max(1, options.width)
    let direction = resolve(count: count, options: options)
    let cells = buildCells(count: count, options: options, findsBreaks: count > options.width / 2)
    applyStyles(styles, cells: cells.count)
    let wrapper = LineWrapper(cells: UnsafePointer(buffers.cells), count: cells.count, textLength: count)
    let rows = wrapper.rows(totalWidth: cells.width, direction: direction, options: options)
    return ParagraphLayout(rows: rows, direction: direction, width: options.width)
  }

  /// Runs joining, line breaking and cell building on the resolved paragraph.
  func buildCells(count: Int, options: LayoutOptions, findsBreaks: Bool) -> (count: Int, width: Int) {
    let hasJoining = join(count: count)
    if findsBreaks { findBreaks(count: count, options: options) }
    let builder = CellBuilder(buffers: buffers, table: table, forms: forms, options: options)
    let built = builder.build(count: count, hasJoining: hasJoining, hasBreaks: findsBreaks)
    return (built.cells, built.width)
  }

  /// Puts the styles on the cells that show a scalar of their ranges.
  func applyStyles(_ styles: [StyledRange], cells count: Int) {
    let cells = buffers.cells
    for style in styles where !style.range.isEmpty {
      var low = 0
      var high = count
      while low < high {
        let middle = (low + high) / 2
        if cells[middle].end <= style.range.lowerBound { low = middle + 1 } else { high = middle }
      }
      while low < count, cells[low].start < style.range.upperBound {
        cells[low].style = style.style
        low += 1
      }
    }
  }
}
