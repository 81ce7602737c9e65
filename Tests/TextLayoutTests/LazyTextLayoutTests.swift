import Testing

@testable import TextLayout

/// A long text laid out on demand is the same text.
@Suite struct LazyTextLayoutTests {
  private let options = LayoutOptions(width: 12, base: .article(.rightToLeft))

  private func sample(paragraphs: Int) -> String {
    var random = RandomText(seed: 5)
    let clean = RandomText.pieces.filter { !$0.contains("\u{85}") }
    return (0..<paragraphs).map { _ in
      (0..<random.next(below: 9)).map { _ in clean[random.next(below: clean.count)] }.joined(separator: " ")
    }.joined(separator: "\n")
  }

  @Test func rowsEqualThoseOfTheWholeText() {
    let text = sample(paragraphs: 60)
    var engine = LayoutEngine()
    let all = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      engine.layout(String($0), options: options).rows
    }
    var lazy = LazyTextLayout(text, options: options)
    #expect(lazy.rows(from: .start, count: .max / 2).map(\.row) == all)
    // Every window of rows, from above and from below.
    var anchor = RowAnchor.start
    for first in all.indices {
      #expect(lazy.rows(from: anchor, count: 3).map(\.row) == Array(all[first...].prefix(3)))
      #expect(lazy.anchor(.start, movedBy: first) == anchor)
      #expect(lazy.anchor(anchor, movedBy: -first) == .start)
      anchor = lazy.anchor(anchor, movedBy: 1)
    }
    #expect(lazy.anchor(.start, movedBy: 100_000) == lazy.lastAnchor())
  }

  @Test func offsetsAreThoseOfTheText() {
    let text = "ab\nاب جد\n\nxyz"
    var lazy = LazyTextLayout(text, options: options)
    #expect(lazy.paragraphCount == 4)
    #expect(lazy.scalarCount == 13)
    #expect(lazy.start(ofParagraph: 3) == 10)
    for (offset, scalar) in text.unicodeScalars.enumerated() where scalar != "\n" && scalar != " " {
      guard let place = lazy.position(ofLogical: offset) else {
        Issue.record("no position for \(offset)")
        continue
      }
      #expect(lazy.logical(at: place.anchor, column: place.column) == offset)
    }
    #expect(lazy.position(ofLogical: 9)?.anchor == RowAnchor(paragraph: 2, row: 0))
    #expect(lazy.position(ofLogical: 14) == nil)
  }

  @Test func stylesAreThoseOfTheText() {
    let style = StyleID(rawValue: 3)
    var lazy = LazyTextLayout("ab\ncd", styles: [StyledRange(range: 1..<4, style: style)], options: options)
    let styles = lazy.rows(from: .start, count: 9).map { $0.row.cells.map(\.style.rawValue) }
    #expect(styles == [[0, 3], [3, 0]])
    lazy.styles = []
    #expect(lazy.rows(from: .start, count: 9).allSatisfy { $0.row.cells.allSatisfy { $0.style == .plain } })
  }

  @Test func onlyWhatIsShownIsLaidOut() {
    var lazy = LazyTextLayout(sample(paragraphs: 2_000), options: options)
    _ = lazy.rows(from: .start, count: 24)
    #expect(lazy.cachedParagraphs <= 24)
    _ = lazy.lastAnchor()
    #expect(lazy.cachedParagraphs <= 25)
    lazy.options.width = 30
    #expect(lazy.cachedParagraphs == 0)
  }

  @Test func aLineWithoutEndIsCutAtBlanks() {
    let text = String(repeating: "كلمة ", count: 20_000)
    var lazy = LazyTextLayout(text, options: options)
    #expect(lazy.paragraphCount > 10)
    _ = lazy.rows(from: .start, count: 24)
    #expect(lazy.cachedParagraphs == 1)
    #expect(lazy.scalarCount == 100_000)
    let words = (0..<lazy.paragraphCount).map { lazy.start(ofParagraph: $0) % 5 }
    #expect(words.allSatisfy { $0 == 0 })
    let solid = LazyTextLayout(String(repeating: "ك", count: 30_000), options: options)
    #expect(solid.paragraphCount == 4)
    #expect(solid.scalarCount == 30_000)
  }

  @Test func emptyText() {
    var lazy = LazyTextLayout("", options: options)
    #expect(lazy.rows(from: .start, count: 5).count == 1)
    #expect(lazy.progress(of: .start) == 0)
    #expect(lazy.lastAnchor() == .start)
  }

  @Test func progressGrows() {
    var lazy = LazyTextLayout("ab\ncd\nef", options: options)
    #expect(lazy.progress(of: RowAnchor(paragraph: 2, row: 0)) == 0.75)
    #expect(lazy.progress(of: RowAnchor(paragraph: 99, row: 99)) == 0.75)
  }
}
