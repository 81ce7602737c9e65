import Testing

@testable import TextLayout

/// Long paragraphs are cut into pieces that together are the paragraph.
@Suite struct ParagraphPieceTests {
  @Test func shortParagraphsStayWhole() {
    #expect(ParagraphPiece.pieces(of: "") == [0..<0])
    #expect(ParagraphPiece.pieces(of: "كلمة word") == [0..<13])
  }

  @Test(arguments: ["كلمة ", "كلمة", "word ", "😀"]) func piecesTileTheText(word: String) {
    let text = String(repeating: word, count: 30_000)
    let pieces = ParagraphPiece.pieces(of: text)
    #expect(pieces.first?.lowerBound == 0 && pieces.last?.upperBound == text.utf8.count)
    #expect(zip(pieces, pieces.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
    #expect(pieces.allSatisfy { !$0.isEmpty && $0.count <= ParagraphPiece.longest })
    let utf8 = Array(text.utf8)
    for piece in pieces {
      // Well-formed by itself: no scalar is cut. Words are cut only where there is no blank.
      let part = String(decoding: utf8[piece], as: UTF8.self)
      #expect(!part.unicodeScalars.contains("\u{FFFD}"))
      #expect(!word.hasSuffix(" ") || part.hasSuffix(" "))
    }
  }

  @Test func aPieceIsLaidOutAsATextOfItsOwn() {
    let text = "ab اب جد 12 ef"
    let style = StyledRange(range: 0..<2, style: StyleID(rawValue: 3))
    let options = LayoutOptions(width: 20, base: .fixed(.rightToLeft))
    var engine = LayoutEngine()
    let piece = engine.layout(text, bytes: 3..<12, styles: [style], options: options)
    #expect(piece == engine.layout("اب جد", styles: [style], options: options))
  }
}
