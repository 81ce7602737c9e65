import Testing

@testable import TextLayout

/// Joining, ligatures and marks; the expected forms were read off the code charts by hand.
@Suite struct ArabicLetterTests {
  @Test func lamAlefIsOneCell() {
    #expect(visualScalars("لا") == "FEFB")
    #expect(visualScalars("بلا") == "FEFC FE91")
    #expect(visualScalars("لأ") == "FEF7")
    #expect(visualScalars("لإ") == "FEF9")
    #expect(visualScalars("لآ") == "FEF5")
    #expect(visualScalars("الله") == "FEEA FEE0 FEDF FE8D")
  }

  @Test func lamAlefWithMarks() {
    #expect(visualScalars("ل\u{64E}ا") == "FEFB+64E")
    #expect(visualScalars("لا\u{64B}") == "FEFB+64B")
    #expect(visualScalars("بل\u{651}\u{64E}ا") == "FEFC+651+64E FE91")
  }

  @Test func lamAlefCanBeSwitchedOff() {
    var engine = LayoutEngine()
    let layout = engine.layout("لا", options: LayoutOptions(width: 9, joinsLamAlef: false))
    #expect(layout.rows[0].cells.map(\.glyph) == ["\u{FE8E}", "\u{FEDF}"])
  }

  @Test func zeroWidthNonJoinerSeparates() {
    // Persian "می‌خواهم": the yeh keeps its final form, and no lam-alef is made across the separator.
    #expect(visualScalars("می\u{200C}خواهم") == "FEE2 FEEB FE8D FEEE FEA7 FBFD FEE3")
    #expect(visualScalars("ل\u{200C}ا") == "FE8D FEDD")
  }

  @Test func zeroWidthJoinerJoins() {
    #expect(visualScalars("ه\u{200D}") == "FEEB")
    #expect(visualScalars("\u{200D}ه\u{200D}") == "FEEC")
  }

  @Test func controlsBetweenLettersDoNotBreakJoining() {
    #expect(visualScalars("ب\u{AD}ت") == "FE96 FE91")
    #expect(visualScalars("ل\u{AD}ا") == "FEFB")
  }

  @Test func tatweelIsALetter() {
    #expect(visualScalars("بـب") == "FE90 640 FE91")
  }

  @Test func marksStayInLogicalOrder() {
    #expect(visualScalars("م\u{651}\u{64E}") == "FEE1+651+64E")
    #expect(visualScalars("م\u{64F}ح\u{64E}م\u{651}\u{64E}د") == "FEAA FEE4+651+64E FEA4+64E FEE3+64F")
  }

  @Test func atMostFourMarks() {
    #expect(visualScalars("ب\u{64E}\u{64F}\u{650}\u{651}\u{652}") == "FE8F+64E+64F+650+651")
  }

  @Test func aDefectiveMarkSitsOnADottedCircle() {
    #expect(visualScalars("\u{64E}ب") == "FE8F 25CC+64E")
  }

  @Test func marksCanBeHidden() {
    var engine = LayoutEngine()
    let layout = engine.layout("مُحَمَّد", options: LayoutOptions(width: 9, showsMarks: false))
    #expect(layout.rows[0].cells.map(\.glyph) == ["\u{FEAA}", "\u{FEE4}", "\u{FEA4}", "\u{FEE3}"])
    #expect(layout.rows[0].cells.allSatisfy { $0.marks.isEmpty })
    #expect(layout.logical(atRow: 0, column: 5) == 0 || layout.position(ofLogical: 1)?.column != nil)
  }

  @Test func marksThatArePartsOfLettersAreNeverHidden() {
    var engine = LayoutEngine()
    let text = "ا\u{654}\u{64E}e\u{301}ก\u{E34}"
    let cells = engine.layout(text, options: LayoutOptions(width: 9, base: .automatic, showsMarks: false))
      .rows[0].cells
    #expect(cells.map { $0.marks.map(\.value) } == [[0x301], [0xE34], [0x654]])
  }

  @Test func lettersOfOtherLanguages() {
    // Persian پژ, Urdu ہے, Uyghur/Kurdish ۆ, Kurdish ە (borrowed heh).
    #expect(visualScalars("پژ") == "FB8B FB58")
    #expect(visualScalars("ہے") == "FBAF FBA8")
    #expect(visualScalars("بۆ") == "FBDA FE91")
    #expect(visualScalars("کە") == "FEEA FB90")
    #expect(visualScalars("بں") == "FB9F FE91")
    // Sorani ێ and ڵ: the forms of yeh and lam under a small v, which the encoders add.
    #expect(visualText("کێ") == "\u{FBFD}\u{65A}\u{FB90}")
    #expect(visualText("ڵ") == "ڵ")
    // Pashto ښ has no forms: the letter itself, and its neighbours join towards it.
    #expect(visualScalars("بښب") == "FE90 69A FE91")
  }

  @Test func hebrewPointsRideOnTheirLetters() {
    #expect(visualScalars("שָׁלוֹם") == "5DD 5D5+5B9 5DC 5E9+5B8+5C1")
  }
}
