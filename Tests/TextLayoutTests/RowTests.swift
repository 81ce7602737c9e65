import Testing

@testable import TextLayout

/// Wrapping, padding, fields, widths and maps, checked by hand.
@Suite struct RowTests {
  private func rows(_ text: String, width: Int, base: BaseDirection = .automatic) -> [String] {
    var engine = LayoutEngine()
    let layout = engine.layout(text, options: LayoutOptions(width: width, base: base))
    return layout.rows.map { plainText(of: encoder(for: .none).encode($0.cells)) }
  }

  @Test func emptyTextHasOneEmptyRow() {
    var engine = LayoutEngine()
    for text in ["", "   ", "\u{200F}"] {
      let layout = engine.layout(text, options: LayoutOptions(width: 4, base: .article(.rightToLeft)))
      #expect(layout.rows.count == 1)
      #expect(layout.rows[0].cells.isEmpty)
      #expect(layout.direction == .rightToLeft)
      #expect(layout.position(ofLogical: 0) == nil)
    }
  }

  @Test func wordsAreBrokenOnlyIfTheyDoNotFit() {
    #expect(rows("ab cde f", width: 4) == ["ab", "cde", "f"])
    #expect(rows("abcdef gh", width: 4) == ["abcd", "ef", "gh"])
    #expect(rows("abc   d", width: 3) == ["abc", "d"])
    #expect(rows("abc", width: 1) == ["a", "b", "c"])
    #expect(rows("abc", width: 0) == ["a", "b", "c"])
  }

  @Test func addressesBreakBehindTheirSeparators() {
    #expect(rows("see https://a.bc/def/gh", width: 17) == ["see https://a.bc/", "def/gh"])
    #expect(rows("see https://a.bc/def/gh", width: 13) == ["see", "https://a.bc/", "def/gh"])
    #expect(rows("https://abc.def.gh", width: 12) == ["https://abc.", "def.gh"])
    #expect(rows("x 2020-01-23", width: 9) == ["x", "2020-01-2", "3"])
  }

  @Test func wideCellsDoNotHangOver() {
    #expect(rows("a日b", width: 2) == ["a", "日", "b"])
    #expect(rows("日", width: 1) == ["日"])
    var engine = LayoutEngine()
    let narrow = engine.layout("日本", options: LayoutOptions(width: 1))
    #expect(narrow.rows.map(\.width) == [1, 1])
    #expect(narrow.rows[0].cells[0].glyph == "\u{FFFD}")
  }

  @Test func emojiAndFlags() {
    var engine = LayoutEngine()
    let cells = engine.layout("👨‍👩‍👧👍🏽❤\u{FE0F}🇱🇾", options: LayoutOptions(width: 40)).rows[0].cells
    #expect(cells.map(\.glyph) == ["👨", "👍", "❤", "L", "Y"])
    #expect(cells.map(\.width) == [2, 2, 1, 1, 1])
    #expect(cells.map(\.logical) == [0..<5, 5..<7, 7..<8, 9..<10, 10..<11])
  }

  @Test func rightToLeftRowsAreFlushRight() {
    var engine = LayoutEngine()
    let row = engine.layout("بت", options: LayoutOptions(width: 5)).rows[0]
    #expect(row.leadingColumns(in: 5) == 3)
    #expect(plainText(of: encoder(for: .visual).encode(row.padded(to: 5))) == "   \u{FE96}\u{FE91}")
  }

  @Test func hangingIndent() {
    var engine = LayoutEngine()
    let options = LayoutOptions(width: 6, base: .fixed(.rightToLeft), hangingIndent: 2)
    let layout = engine.layout("اب جد اب جد", options: options)
    #expect(layout.rows.map(\.indent) == [0, 2, 2])
    #expect(layout.rows[1].leadingColumns(in: 6) == 2)
    #expect(layout.position(ofLogical: 6)?.column == 3)
  }

  @Test func fieldsAreCutAtTheirLogicalEnd() {
    var engine = LayoutEngine()
    let right = engine.field("اب جد هز", width: 6, direction: .article(.rightToLeft))
    #expect(right.cells.map(\.base) == ["…", "د", "ج", " ", "ب", "ا"])
    let left = engine.field("ab cd ef", width: 6, direction: .article(.rightToLeft))
    #expect(left.cells.map(\.base) == ["a", "b", " ", "c", "d", "…"])
    #expect(engine.field("abc", width: 1).cells.map(\.base) == ["…"])
    #expect(engine.field("ab ", width: 2).cells.map(\.base) == ["a", "b"])
    #expect(engine.field("日本", width: 3).cells.map(\.base) == ["日", "…"])
  }

  @Test func stylesFollowTheText() {
    var engine = LayoutEngine()
    let hit = StyleID(rawValue: 7)
    let other = StyleID(rawValue: 8)
    // "بلاد 20": the hit begins inside a lam-alef; one range becomes two visual runs.
    let layout = engine.layout(
      "بلاد 20 م",
      styles: [StyledRange(range: 2..<6, style: other), StyledRange(range: 5..<7, style: hit)],
      options: LayoutOptions(width: 20))
    #expect(layout.rows[0].cells.map(\.base) == ["م", " ", "2", "0", " ", "د", "ل", "ب"])
    #expect(layout.rows[0].cells.map(\.style.rawValue) == [0, 0, 7, 7, 8, 8, 8, 0])
  }

  @Test func maps() {
    var engine = LayoutEngine()
    let layout = engine.layout("بلاد 20", options: LayoutOptions(width: 10))
    // Columns 0-3 blank; then "20", blank, dal, lam-alef, beh.
    #expect(layout.rows[0].leadingColumns(in: 10) == 4)
    #expect(layout.logical(atRow: 0, column: 3) == nil)
    #expect(layout.logical(atRow: 0, column: 4) == 5)
    #expect(layout.logical(atRow: 0, column: 8) == 1)
    #expect(layout.logical(atRow: 0, column: 9) == 0)
    #expect(layout.position(ofLogical: 2)?.column == 8)
    #expect(layout.position(ofLogical: 6)?.column == 5)
    #expect(layout.position(ofLogical: 99) == nil)
  }

  @Test func outputModesWithoutReordering() {
    var engine = LayoutEngine()
    let cells = engine.layout("(بلا)", options: LayoutOptions(width: 9)).rows[0].cells
    #expect(plainText(of: encoder(for: .visual).encode(cells)) == "(\u{FEFC}\u{FE91})")
    #expect(plainText(of: encoder(for: .raw).encode(cells)) == "(\u{FEFC}\u{FE91})")
    #expect(plainText(of: encoder(for: .none).encode(cells)) == ")لب(")
    let joined = engine.layout("(بت)", options: LayoutOptions(width: 9)).rows[0].cells
    #expect(plainText(of: encoder(for: .raw).encode(joined)) == "(تب)")
  }
}
