import ArticleModel
import TextLayout

/// A query that does not parse, with the text it was read from.
struct QueryProblem: Error, Hashable {
  /// The query as it was typed.
  let text: String
  /// What is wrong, and where.
  let error: QueryError

  /// The message, the query, and a caret under the place, in logical order for pipes and files.
  var lines: [String] {
    let before = text.unicodeScalars.prefix(error.position)
    // Marks and other characters without a column of their own must not move the caret.
    let columns = before.reduce(0) { $0 + ($1.properties.generalCategory.hasColumn ? 1 : 0) }
    return ["qari: \(error.message)", "  " + text, "  " + String(repeating: " ", count: columns) + "^"]
  }

  /// The same laid out for a terminal, where the place is wherever bidi puts it.
  func lines(columns: Int, mode: OutputMode) -> [String] {
    var engine = LayoutEngine()
    let width = max(20, columns - 2)
    let layout = engine.layout(text, options: LayoutOptions(width: width, base: .fixed(.leftToRight)))
    let encoder = encoder(for: mode)
    let end = text.unicodeScalars.count
    let atEnd = error.position >= end
    let place = layout.position(ofLogical: min(error.position, max(0, end - 1)))
    var lines = ["qari: \(error.message)"]
    for (i, row) in layout.rows.enumerated() {
      lines.append("  " + plainText(of: encoder.encode(row.padded(to: width))))
      if let place, place.row == i {
        let column = atEnd ? row.width : place.column
        lines.append("  " + String(repeating: " ", count: column) + "^")
      }
    }
    if layout.rows.isEmpty || place == nil { lines.append("  ^") }
    return lines
  }
}

extension Unicode.GeneralCategory {
  /// False for marks and format characters.
  fileprivate var hasColumn: Bool {
    switch self {
    case .nonspacingMark, .enclosingMark, .format, .control: return false
    default: return true
    }
  }
}
