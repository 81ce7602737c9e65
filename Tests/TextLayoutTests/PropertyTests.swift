import Testing

@testable import TextLayout

/// What must hold for every text, on random text with fixed seeds.
@Suite struct PropertyTests {
  static let bases: [BaseDirection] = [
    .automatic, .article(.rightToLeft), .article(.leftToRight), .fixed(.rightToLeft),
  ]

  /// Every layout of the run: 400 texts, widths from 1 to 60.
  private func forEachLayout(_ body: (String, [Unicode.Scalar], ParagraphLayout) -> Void) {
    var random = RandomText(seed: 2020)
    var engine = LayoutEngine()
    for round in 0..<400 {
      let text = random.text(pieces: 1 + random.next(below: 30))
      let width = 1 + random.next(below: 60)
      var options = LayoutOptions(width: width, base: Self.bases[round % Self.bases.count])
      options.hangingIndent = random.next(below: 4)
      body(text, Array(text.unicodeScalars), engine.layout(text, options: options))
    }
  }

  /// Visible by Unicode's general category, independent of the module's table.
  private func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .spaceSeparator, .lineSeparator, .paragraphSeparator: false
    case .unassigned where scalar.properties.isNoncharacterCodePoint: false
    default: !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  @Test func everyVisibleScalarIsInExactlyOneCell() {
    forEachLayout { text, scalars, layout in
      var shown = [Int](repeating: 0, count: scalars.count)
      for row in layout.rows {
        for cell in row.cells {
          for offset in cell.logical { shown[offset] += 1 }
        }
      }
      for (offset, scalar) in scalars.enumerated() {
        #expect(shown[offset] <= 1, "\(text.debugDescription) at \(offset)")
        if isVisible(scalar) { #expect(shown[offset] == 1, "\(text.debugDescription) at \(offset)") }
      }
    }
  }

  @Test func rowsTileTheTextAndFitTheWidth() {
    forEachLayout { text, scalars, layout in
      var next = 0
      for row in layout.rows {
        #expect(row.logical.lowerBound == next, "\(text.debugDescription)")
        next = row.logical.upperBound
        #expect(row.width == row.cells.reduce(0) { $0 + Int($1.width) })
        #expect(row.width + row.indent <= max(layout.width, 1), "\(text.debugDescription)")
        #expect(row.padded(to: layout.width).reduce(0) { $0 + Int($1.width) } == layout.width)
        for cell in row.cells where !cell.logical.isEmpty {
          #expect(row.logical.contains(cell.logical.lowerBound))
        }
      }
      #expect(next == scalars.count)
    }
  }

  /// Any scalar at all, most of them unassigned or of scripts that no newspaper uses.
  @Test func arbitraryScalarsFitTheWidth() {
    var random = RandomText(seed: 99)
    var engine = LayoutEngine()
    for round in 0..<400 {
      let scalars = (0..<random.next(below: 40)).compactMap { _ in
        Unicode.Scalar(UInt32(random.next(below: round % 2 == 0 ? 0x3000 : 0x11_0000)))
      }
      let width = 1 + random.next(below: 20)
      let layout = engine.layout(scalars, options: LayoutOptions(width: width, base: Self.bases[round % 4]))
      #expect(layout.rows.last?.logical.upperBound == scalars.count)
      for row in layout.rows {
        #expect(row.width <= width)
        for cell in row.cells {
          #expect(cell.glyph.properties.generalCategory != .control)
          #expect(cell.width == 1 || cell.width == 2)
        }
      }
      let bytes = scalars.map { UInt8(truncatingIfNeeded: $0.value) }
      let lenient = bytes.withUnsafeBufferPointer {
        engine.layout(utf8: $0, options: LayoutOptions(width: width))
      }
      let decoded = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
      #expect(lenient.rows.last?.logical.upperBound == decoded.count, "\(bytes)")
    }
  }

  @Test func mapsAreInverse() {
    forEachLayout { text, scalars, layout in
      for offset in scalars.indices {
        guard let place = layout.position(ofLogical: offset) else {
          #expect(!isVisible(scalars[offset]), "\(text.debugDescription) at \(offset)")
          continue
        }
        guard let back = layout.logical(atRow: place.row, column: place.column) else {
          Issue.record("no text at the position of \(offset) in \(text.debugDescription)")
          continue
        }
        let again = layout.position(ofLogical: back)
        #expect(
          again?.row == place.row && again?.column == place.column, "\(text.debugDescription) at \(offset)")
        if isVisible(scalars[offset]) { #expect(back <= offset) }
      }
    }
  }

  @Test func noControlAndNoLoneMarkReachesACell() {
    forEachLayout { text, _, layout in
      for cell in layout.rows.flatMap(\.cells) {
        let category = cell.glyph.properties.generalCategory
        let allowed =
          category != .control && category != .format && category != .nonspacingMark
          && category != .enclosingMark && category != .lineSeparator && category != .paragraphSeparator
        #expect(allowed, "U+\(String(cell.glyph.value, radix: 16)) in \(text.debugDescription)")
        for mark in cell.marks {
          let kind = mark.properties.generalCategory
          #expect(
            kind == .nonspacingMark || kind == .enclosingMark || (0x1160...0x11FF).contains(mark.value),
            "U+\(String(mark.value, radix: 16)) in \(text.debugDescription)")
        }
      }
    }
  }

  /// Swift's Character is the independent implementation of UAX #29.
  @Test func noGraphemeClusterIsSplit() {
    forEachLayout { text, _, layout in
      guard layout.width >= 8 else { return }  // a cluster that is longer than the row has to be split
      var ends: Set<Int> = [0]
      var offset = 0
      for character in text {
        offset += character.unicodeScalars.count
        ends.insert(offset)
      }
      for row in layout.rows {
        #expect(
          ends.contains(row.logical.lowerBound), "\(text.debugDescription) at \(row.logical.lowerBound)")
      }
    }
  }

  @Test func fieldsFitAndEndWithAnEllipsis() {
    var random = RandomText(seed: 71)
    var engine = LayoutEngine()
    for _ in 0..<300 {
      let text = random.text(pieces: 1 + random.next(below: 20))
      let width = 1 + random.next(below: 30)
      let row = engine.field(text, width: width, direction: .article(.rightToLeft))
      #expect(row.width <= width, "\(text.debugDescription)")
      let whole = engine.field(text, width: 10_000, direction: .article(.rightToLeft))
      if whole.width > width {
        let edge = row.direction == .rightToLeft ? row.cells.first : row.cells.last
        #expect(edge?.glyph == "…", "\(text.debugDescription)")
      } else {
        #expect(row.cells.map(\.glyph) == whole.cells.map(\.glyph))
      }
    }
  }
}
