import TextLayout

/// Writes laid out rows to standard output in the terminal's mode, coloured by a theme or not at all.
final class LayoutPrinter {
  let width: Int
  private let encoder: any RowEncoder
  private let theme: Theme?
  private let output: TextSink
  private var engine = LayoutEngine()

  init(_ layout: PageStyle.Layout, theme: Theme?, output: TextSink) {
    width = layout.width
    encoder = TextLayout.encoder(
      for: layout.mode, face: { theme?.face(of: $0) ?? 0 }, contrasts: theme != nil)
    self.theme = theme
    self.output = output
  }

  /// A piece of a paragraph in rows.
  func layout(_ text: String, bytes: Range<Int>, options: LayoutOptions) -> ParagraphLayout {
    engine.layout(text, bytes: bytes, options: options)
  }

  /// One line, cut at its logical end when it is too long.
  func field(_ text: String, role: StyleRole = .plain, width: Int, base: BaseDirection = .automatic) -> [Cell]
  {
    let style = StyledRange(range: 0..<text.unicodeScalars.count, style: role.style)
    return engine.field(text, styles: [style], width: width, direction: base).padded(to: width)
  }

  /// Writes one screen row.
  func row(_ cells: [Cell]) {
    let encoded = encoder.encode(cells)
    output.line(theme.map { LayoutPrinter.colored(encoded, $0) } ?? plainText(of: encoded))
  }

  /// The row with an SGR sequence (ECMA-48, 8.3.117) wherever the style changes.
  static func colored(_ row: EncodedRow, _ theme: Theme) -> String {
    var end = row.count
    while end > 0, row[end - 1].base == " ", row[end - 1].trailing.isEmpty, row[end - 1].style == .plain {
      end -= 1
    }
    var scalars = String.UnicodeScalarView()
    var (style, contrast) = (StyleID.plain, UInt8(0))
    for cell in row[..<end] {
      if cell.style != style || cell.contrast != contrast {
        (style, contrast) = (cell.style, cell.contrast)
        var appearance = theme.appearance(of: style)
        if contrast & 1 != 0 { appearance.bold.toggle() }
        if contrast & 2 != 0 { appearance.italic.toggle() }
        scalars.append(contentsOf: appearance.sgr.unicodeScalars)
      }
      cell.forEachScalar { scalars.append($0) }
    }
    if style != .plain || contrast != 0 { scalars.append(contentsOf: "\u{1B}[0m".unicodeScalars) }
    return String(scalars)
  }
}

extension Appearance {
  /// The sequence that sets it, everything else switched off.
  var sgr: String {
    var codes = ["0"]
    if bold { codes.append("1") }
    if dim { codes.append("2") }
    if italic { codes.append("3") }
    if underline { codes.append("4") }
    if reverse { codes.append("7") }
    codes += Appearance.color(foreground, base: 30) + Appearance.color(background, base: 40)
    return "\u{1B}[" + codes.joined(separator: ";") + "m"
  }

  private static func color(_ index: Int16, base: Int) -> [String] {
    switch index {
    case 0..<8: return [String(base + Int(index))]
    case 8..<16: return [String(base + 60 + Int(index) - 8)]
    case 16...255: return [String(base + 8), "5", String(index)]
    default: return []
    }
  }
}
