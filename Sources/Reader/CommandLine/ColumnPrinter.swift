import TextLayout

/// A table for people: fixed columns side by side, each a bidi paragraph of its own, mirrored in a
/// right-to-left interface; in a pipe the same fields between tabs.
struct ColumnPrinter {
  /// One column.
  struct Column {
    /// Columns of the screen; nil for the one that takes what is left.
    var width: Int?
    var role: StyleRole = .plain
    /// Numbers are set flush to the end.
    var isNumber = false
  }

  let columns: [Column]
  private let printer: LayoutPrinter?
  private let output: TextSink
  private let direction: TextDirection

  init(_ columns: [Column], style: PageStyle, output: TextSink) {
    self.columns = columns
    self.output = output
    direction = style.language.direction
    printer = style.layout.map { LayoutPrinter($0, theme: style.theme, output: output) }
  }

  /// Writes one entry; `roles` replaces the roles of single columns.
  func entry(_ fields: [String], roles: [Int: StyleRole] = [:]) {
    guard let printer else {
      output.line(fields.map { $0.replacing("\t", with: " ") }.joined(separator: "\t"))
      return
    }
    let gap = 2
    let fixed = columns.reduce(0) { $0 + ($1.width.map { $0 + gap } ?? 0) }
    let rest = max(8, printer.width - fixed)
    var parts: [[Cell]] = []
    for (i, column) in columns.enumerated() {
      let width = column.width ?? rest
      let base: BaseDirection = column.isNumber ? .fixed(direction.opposite) : .automatic
      parts.append(printer.field(fields[i], role: roles[i] ?? column.role, width: width, base: base))
    }
    let space = [Cell](repeating: .blank(), count: gap)
    let ordered = direction == .rightToLeft ? parts.reversed() : parts
    printer.row(Array(ordered.joined(separator: space)))
  }
}
