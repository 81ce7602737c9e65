import ArticleModel
import TextLayout

/// Draws fields into a frame. Columns are counted from the edge where the interface begins reading:
/// the left in English, the right in Arabic.
struct Canvas {
  var frame: Frame
  let typesetter: Typesetter
  let direction: TextDirection
  let showsMarks: Bool

  init(_ state: ReaderState, typesetter: Typesetter) {
    frame = Frame(size: state.size)
    self.typesetter = typesetter
    direction = state.language.direction
    showsMarks = state.options.showsMarks
  }

  /// How a field sits in its columns.
  enum Alignment {
    /// At the edge where the interface begins.
    case leading
    /// At the edge where the field's own text begins.
    case natural
    /// At the edge where the interface ends.
    case trailing
  }

  /// The screen column of a field that starts `offset` columns from the leading edge of a pane.
  func column(_ offset: Int, width: Int, in pane: ScreenGeometry.Rectangle) -> Int {
    direction == .leftToRight ? pane.column + offset : pane.column + pane.width - offset - width
  }

  /// Draws one line of text in `width` columns, `offset` columns from the leading edge of the pane; fills
  /// the rest of its columns with blanks of the base style.
  /// - Returns: the columns that the text takes.
  @discardableResult
  mutating func field(
    _ text: String, styles: [StyledRange] = [], style: StyleID = .plain, base: BaseDirection = .automatic,
    alignment: Alignment = .leading, row: Int, offset: Int, width: Int, in pane: ScreenGeometry.Rectangle
  ) -> Int {
    guard width > 0, row >= 0, row < frame.size.rows else { return 0 }
    var all: [StyledRange] = []
    if style != .plain { all.append(StyledRange(range: 0..<text.unicodeScalars.count, style: style)) }
    all += styles.map { StyledRange(range: $0.range, style: $0.style.with(style.flags)) }
    let line = typesetter.field(text, styles: all, width: width, base: base, showsMarks: showsMarks)
    let atLeft: Bool
    switch alignment {
    case .leading: atLeft = direction == .leftToRight
    case .trailing: atLeft = direction == .rightToLeft
    case .natural: atLeft = line.direction == .leftToRight
    }
    // Blanks carry the ground (a bar, the selection) but not the underline of a name.
    let isBar = style.role == .bar || style.role == .barDim
    let blank = Cell.blank(style: isBar ? style : StyleID.plain.with(style.flags))
    let rest = [Cell](repeating: blank, count: max(0, width - line.width))
    frame.put(
      atLeft ? line.cells + rest : rest + line.cells, row: row, column: column(offset, width: width, in: pane)
    )
    return line.width
  }

  /// Draws a line of parts: in the direction of its article where it has one, else in the interface's.
  mutating func line(
    _ line: StyledText, style: StyleID = .plain, row: Int, offset: Int, width: Int,
    in pane: ScreenGeometry.Rectangle
  ) {
    field(
      line.text, styles: line.styles, style: style,
      base: line.direction.map { .article($0) } ?? .fixed(direction),
      alignment: line.direction == nil ? .leading : .natural, row: row, offset: offset, width: width, in: pane
    )
  }

  /// Fills columns with one style.
  mutating func fill(
    _ style: StyleID, row: Int, offset: Int = 0, width: Int, in pane: ScreenGeometry.Rectangle
  ) {
    guard width > 0 else { return }
    frame.put(
      [Cell](repeating: .blank(style: style), count: width), row: row,
      column: column(offset, width: width, in: pane))
  }

  /// A target over columns of a pane.
  mutating func target(
    _ action: Frame.Target.Action, row: Int, in pane: ScreenGeometry.Rectangle
  ) {
    frame.targets.append(
      Frame.Target(row: row, columns: pane.column..<pane.column + pane.width, action: action))
  }
}

/// Text put together from parts of different styles.
struct StyledText {
  /// Set where the line belongs to an article: it then runs, and is cut, as the article's own text.
  var direction: TextDirection?
  private(set) var text = ""
  private(set) var styles: [StyledRange] = []
  private var length = 0

  /// Appends a part.
  mutating func append(_ part: String, _ style: StyleID = .plain) {
    let n = part.unicodeScalars.count
    if style != .plain { styles.append(StyledRange(range: length..<length + n, style: style)) }
    text += part
    length += n
  }

  /// Appends a part as a unit of its own, so that names of another direction do not mix with their
  /// neighbours (FSI … PDI, UAX #9).
  mutating func appendIsolated(_ part: String, _ style: StyleID = .plain) {
    append("\u{2068}")
    append(part, style)
    append("\u{2069}")
  }

  /// Adds a style over ranges of what is there.
  mutating func mark(_ ranges: [Range<Int>], _ style: StyleID) {
    for range in ranges { styles.append(StyledRange(range: range, style: style)) }
  }

  var isEmpty: Bool { length == 0 }
}
