import Testing

@testable import TextLayout

/// The sample articles against rows made by Tools/layout/reference_rows.py, which shares nothing with the module.
@Suite struct GoldenRowsTests {
  @Test(arguments: [
    "000_3428ab52d9f2c152", "001_7d762f53319e3c48", "002_66bfeece4544c37e", "003_cce5e2cafa144cb0",
    "004_0298d090f25e48f7",
  ])
  func rows(name: String) throws {
    let file = try #require(DataFile(path: DataFile.fixturePath(name + ".txt")))
    var engine = LayoutEngine()
    let visual = encoder(for: .visual)
    var text = ""
    var width = 0
    var expected: [String] = []
    var compared = 0
    func compare() {
      guard width > 0 else { return }
      let layout = engine.layout(text, options: LayoutOptions(width: width, base: .article(.rightToLeft)))
      let rows = layout.rows.map { plainText(of: visual.encode($0.padded(to: width))) }
      // Blanks at the left edge of the text, which the reference keeps inside the frame, cannot be seen.
      #expect(rows == expected.map(trimmed), "width \(width): \(text)")
      compared += rows.count
      width = 0
      expected = []
    }
    for line in file.lines {
      if line.hasPrefix("# ") {
        compare()
        text = String(line.dropFirst(2))
      } else if line.hasPrefix("= ") {
        compare()
        width = try #require(Int(line.dropFirst(2)))
      } else if line.hasPrefix("|") {
        expected.append(String(line.dropFirst().dropLast()))
      }
    }
    compare()
    #expect(compared > 50)
  }

  private func trimmed(_ row: String) -> String {
    var scalars = row.unicodeScalars
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}
