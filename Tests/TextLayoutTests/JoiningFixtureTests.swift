import Testing

@testable import TextLayout

/// Joining against arabic-reshaper (Tools/layout/reference_joining.py).
@Suite struct JoiningFixtureTests {
  @Test func wordsAreShapedAsByArabicReshaper() throws {
    let file = try #require(DataFile(path: DataFile.fixturePath("joining.txt")))
    var engine = LayoutEngine()
    var compared = 0
    for line in file.lines where !line.isEmpty {
      let parts = line.split(separator: ";").map { part in
        part.split(separator: " ").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
      }
      guard parts.count == 2 else { continue }
      let layout = engine.layout(parts[0], options: LayoutOptions(width: 100, base: .fixed(.rightToLeft)))
      let shaped = layout.rows[0].cells.reversed().flatMap { [$0.glyph] + $0.marks }
      #expect(shaped == parts[1], "\(line)")
      compared += 1
    }
    #expect(compared > 600)
  }
}
