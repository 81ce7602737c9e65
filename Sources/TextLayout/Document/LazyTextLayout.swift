/// A long text that is laid out paragraph by paragraph, only where it is looked at.
///
/// Making one costs a search for line ends (about 1 ms a megabyte); a screen costs the paragraphs on it. Offsets are
/// Unicode scalar offsets into the whole text.
///
/// ```swift
/// var text = LazyTextLayout(article.text, options: LayoutOptions(width: 80, base: .article(.rightToLeft)))
/// let screen = text.rows(from: .start, count: 24)
/// ```
public struct LazyTextLayout {
  private let bytes: [UInt8]
  private let index: ParagraphIndex
  private var engine = LayoutEngine()
  private var cache: [Int: ParagraphLayout] = [:]
  /// Enough for some screens; more would keep a whole long text in memory after scrolling through it.
  private static let cacheLimit = 256

  /// How paragraphs are set. A change (such as another width) forgets what was laid out, not where paragraphs begin.
  public var options: LayoutOptions { didSet { if options != oldValue { cache.removeAll() } } }

  /// Styles by scalar offsets into the whole text; later ones win.
  public var styles: [StyledRange] { didSet { if styles != oldValue { cache.removeAll() } } }

  /// A text whose paragraphs end at line feeds.
  public init(_ text: String, styles: [StyledRange] = [], options: LayoutOptions) {
    self.init(utf8: Array(text.utf8), styles: styles, options: options)
  }

  /// A text in UTF-8; ill-formed bytes are shown as U+FFFD.
  public init(utf8 bytes: [UInt8], styles: [StyledRange] = [], options: LayoutOptions) {
    self.bytes = bytes
    self.styles = styles
    self.options = options
    index = bytes.withUnsafeBufferPointer { ParagraphIndex($0) }
  }

  /// The number of paragraphs: lines of the text, very long ones cut at blanks.
  public var paragraphCount: Int { index.bytes.count }

  /// The number of scalars in the text.
  public var scalarCount: Int { index.scalarCount }

  /// How many paragraphs are laid out at the moment.
  public var cachedParagraphs: Int { cache.count }

  /// The scalar offset at which a paragraph begins.
  public func start(ofParagraph paragraph: Int) -> Int { index.scalars[paragraph] }

  /// A paragraph; its offsets count from its own start.
  public mutating func paragraph(_ number: Int) -> ParagraphLayout {
    if let known = cache[number] { return known }
    let first = index.scalars[number]
    let end = number + 1 < index.scalars.count ? index.scalars[number + 1] : index.scalarCount
    let own = styles.compactMap { style -> StyledRange? in
      let range = style.range.clamped(to: first..<end)
      return range.isEmpty
        ? nil : StyledRange(range: range.lowerBound - first..<range.upperBound - first, style: style.style)
    }
    let range = index.bytes[number]
    let layout = bytes.withUnsafeBufferPointer { buffer in
      engine.layout(utf8: UnsafeBufferPointer(rebasing: buffer[range]), styles: own, options: options)
    }
    if cache.count >= Self.cacheLimit { cache.removeAll(keepingCapacity: true) }
    cache[number] = layout
    return layout
  }

  /// Up to `count` rows from a row on; fewer at the end of the text.
  public mutating func rows(from anchor: RowAnchor, count: Int) -> [AnchoredRow] {
    var result: [AnchoredRow] = []
    var at = clamped(anchor)
    while result.count < count, at.paragraph < paragraphCount {
      let rows = paragraph(at.paragraph).rows
      let start = index.scalars[at.paragraph]
      for number in at.row..<min(rows.count, at.row + count - result.count) {
        let place = RowAnchor(paragraph: at.paragraph, row: number)
        result.append(AnchoredRow(anchor: place, row: rows[number], paragraphStart: start))
      }
      at = RowAnchor(paragraph: at.paragraph + 1, row: 0)
    }
    return result
  }

  /// The row that stands `rows` rows further down, or up if negative; stops at both ends of the text.
  public mutating func anchor(_ anchor: RowAnchor, movedBy rows: Int) -> RowAnchor {
    var at = clamped(anchor)
    var left = rows
    while left > 0 {
      let count = paragraph(at.paragraph).rows.count
      if at.row + left < count { return RowAnchor(paragraph: at.paragraph, row: at.row + left) }
      guard at.paragraph + 1 < paragraphCount else {
        return RowAnchor(paragraph: at.paragraph, row: count - 1)
      }
      left -= count - at.row
      at = RowAnchor(paragraph: at.paragraph + 1, row: 0)
    }
    while left < 0 {
      if at.row + left >= 0 { return RowAnchor(paragraph: at.paragraph, row: at.row + left) }
      guard at.paragraph > 0 else { return .start }
      left += at.row + 1
      at = RowAnchor(paragraph: at.paragraph - 1, row: paragraph(at.paragraph - 1).rows.count - 1)
    }
    return at
  }

  /// The last row of the text.
  public mutating func lastAnchor() -> RowAnchor {
    let last = paragraphCount - 1
    return RowAnchor(paragraph: last, row: paragraph(last).rows.count - 1)
  }

  /// The row and the column of a scalar offset; a line end is found at the end of its paragraph.
  public mutating func position(ofLogical offset: Int) -> (anchor: RowAnchor, column: Int)? {
    guard offset >= 0, offset <= scalarCount else { return nil }
    let number = index.paragraph(ofScalar: offset)
    let layout = paragraph(number)
    let local = min(offset - index.scalars[number], layout.rows.last?.logical.upperBound ?? 0)
    guard let row = layout.rowIndex(ofLogical: local) else { return nil }
    let column = layout.position(ofLogical: local)?.column
    return (
      RowAnchor(paragraph: number, row: row),
      column ?? (layout.direction == .leftToRight ? 0 : max(0, options.width - 1))
    )
  }

  /// The scalar offset of the text at a column of a row, or nil where there is none.
  public mutating func logical(at anchor: RowAnchor, column: Int) -> Int? {
    guard (0..<paragraphCount).contains(anchor.paragraph) else { return nil }
    let local = paragraph(anchor.paragraph).logical(atRow: anchor.row, column: column)
    return local.map { $0 + index.scalars[anchor.paragraph] }
  }

  /// How far down in the text a row begins, between 0 and 1, by scalars: rows further down need not be known.
  public mutating func progress(of anchor: RowAnchor) -> Double {
    guard scalarCount > 0 else { return 0 }
    let at = clamped(anchor)
    let local = paragraph(at.paragraph).rows[at.row].logical.lowerBound
    return Double(index.scalars[at.paragraph] + local) / Double(scalarCount)
  }

  /// The nearest row that exists: after a resize a row number may be too high.
  private mutating func clamped(_ anchor: RowAnchor) -> RowAnchor {
    let number = max(0, min(anchor.paragraph, paragraphCount - 1))
    let row = max(0, min(anchor.row, paragraph(number).rows.count - 1))
    return RowAnchor(paragraph: number, row: row)
  }
}
