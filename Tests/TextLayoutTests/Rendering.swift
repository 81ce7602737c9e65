@testable import TextLayout

/// The visual row of a text that fits one row, as scalars in hexadecimal: bidi controls in an editor cannot confuse it.
func visualScalars(_ text: String, base: BaseDirection = .article(.rightToLeft), width: Int = 200) -> String {
  var engine = LayoutEngine()
  let layout = engine.layout(text, options: LayoutOptions(width: width, base: base))
  var scalars: [String] = []
  for cell in layout.rows.first?.cells ?? [] {
    scalars.append(
      ([cell.glyph] + cell.marks).map { String($0.value, radix: 16, uppercase: true) }.joined(separator: "+"))
  }
  return scalars.joined(separator: " ")
}

/// The same as text, for rows whose order is plain to see.
func visualText(_ text: String, base: BaseDirection = .article(.rightToLeft), width: Int = 200) -> String {
  var engine = LayoutEngine()
  let layout = engine.layout(text, options: LayoutOptions(width: width, base: base))
  return layout.rows.map { plainText(of: encoder(for: .visual).encode($0.cells)) }.joined(separator: "\n")
}
