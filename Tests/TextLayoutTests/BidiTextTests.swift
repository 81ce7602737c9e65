import Testing

@testable import TextLayout

/// Numbers, brackets, names and addresses inside right-to-left text, checked by hand.
@Suite struct BidiTextTests {
  @Test(arguments: ["2020", "٢٠٢٠", "17/71", "1,099.99", "10:45", "2020-01-23", "+218 91-234 5678"])
  func numbersReadFromLeftToRight(number: String) {
    #expect(visualText("عام \(number) م").contains(number))
    #expect(visualText(number + " م").hasSuffix(number))
  }

  @Test func rangesFollowTheAlgorithm() {
    // No date: UAX #9 W2 and W4 make two numbers of it, the first on the right, as Arabic readers expect.
    #expect(visualText("بين 2010-2011 م").contains("2011-2010"))
  }

  @Test func bracketsAndQuotesAreMirrored() {
    #expect(visualScalars("«ب»") == "AB FE8F BB")
    #expect(visualScalars("(ب)") == "28 FE8F 29")
    #expect(visualScalars("[ب} <") == "3E 20 7B FE8F 5D")
    #expect(visualScalars("ab (c) ب") == "FE8F 20 61 62 20 28 63 29")
    #expect(visualScalars("«ab»", base: .article(.leftToRight)) == "AB 61 62 BB")
  }

  @Test func theBaseKeepsTheBracketOfTheText() {
    var engine = LayoutEngine()
    let layout = engine.layout("(ب", options: LayoutOptions(width: 9))
    #expect(layout.rows[0].cells.map(\.base) == ["ب", "("])
    #expect(layout.rows[0].cells.map(\.glyph) == ["\u{FE8F}", ")"])
  }

  @Test func aLatinNameDoesNotTurnAnArabicParagraph() {
    #expect(visualText("C++ و C#") == "#C \u{FEED} ++C")
    #expect(visualText("C++ و C#", base: .automatic) == "C++ \u{FEED} C#")
    #expect(visualText("C++ and C#") == "C++ and C#")
  }

  @Test(arguments: [
    "https://example.org/a/b?c=d&e=1", "http://ar.example.org/ليبيا", "www.example.org", "name.x@example.org",
    "@name_1",
    "#Libya2020",
  ])
  func addressesKeepTheirOrder(address: String) {
    let arabicTail = address.hasSuffix("ليبيا")
    let shown = visualText("(\(address)).")
    if arabicTail {
      #expect(
        visualText("انظر \(address)، هنا").contains(
          "http://ar.example.org/\u{FE8E}\u{FEF4}\u{FE92}\u{FEF4}\u{FEDF}"))
    } else {
      #expect(visualText("انظر \(address)، هنا").contains(address))
      #expect(visualText("انظر (\(address)).").hasPrefix(".(\(address)) "))
      #expect(shown.contains(address))
    }
  }

  @Test func arabicTagsStandOnTheRight() {
    #expect(visualScalars("#لو_ب") == "FE8F 5F FEEE FEDF 23")
  }

  @Test func embeddingsActAndVanish() {
    #expect(visualScalars("\u{202E}abc\u{202C} x", base: .fixed(.leftToRight)) == "63 62 61 20 78")
    #expect(visualScalars("a\u{1B}[31mb\u{9B}c", base: .automatic) == "61 5B 33 31 6D 62 63")
  }

  @Test func marksOfDirectionActAndVanish() {
    #expect(visualScalars("ب!a", base: .fixed(.leftToRight)) == "FE8F 21 61")
    #expect(visualScalars("ب!\u{200F}a", base: .fixed(.leftToRight)) == "21 FE8F 61")
    #expect(visualScalars("\u{61C}12-34", base: .fixed(.leftToRight)) == "33 34 2D 31 32")
    #expect(visualScalars("\u{2067}a!\u{2069}", base: .fixed(.leftToRight)) == "21 61")
  }

  @Test func tabsAndLineEndsAreBlanks() {
    #expect(visualScalars("ب\tت\nث") == "FE99 20 FE95 20 FE8F")
  }

  @Test func directionOfAnArticle() {
    #expect(articleDirection(of: "قال CNN إن") == .rightToLeft)
    #expect(articleDirection(of: "He said قال that") == .leftToRight)
    #expect(articleDirection(of: "2020") == .leftToRight)
  }

  @Test func aParagraphWithoutLettersFollowsItsArticle() {
    var engine = LayoutEngine()
    #expect(
      engine.layout("0", options: LayoutOptions(width: 5, base: .article(.rightToLeft))).direction
        == .rightToLeft)
    #expect(
      engine.layout("a", options: LayoutOptions(width: 5, base: .article(.rightToLeft))).direction
        == .leftToRight)
    #expect(
      engine.layout("ب", options: LayoutOptions(width: 5, base: .article(.leftToRight))).direction
        == .rightToLeft)
  }
}
