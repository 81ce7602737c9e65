/// A way to send a visual row to a terminal that reorders it: which level every cell is meant to get there, and
/// which controls ride along.
///
/// The levels are those of *visual* positions. Reversing by rule L2 is its own inverse on them, so the order of
/// sending follows from the levels. What remains is to make the terminal resolve just these levels.
struct PreImage {
  /// One way of sending.
  enum Plan: CaseIterable {
    /// Numbers stay inside the right-to-left stretch that they stand in; no controls.
    case plain
    /// Every European number is cut off the stretch by a left-to-right mark.
    case numbersCut
    /// Only numbers at the right end of a stretch are cut off: they would open it and lose their place.
    case edgesCut
    /// As `plain`, and each stretch, with the neutrals at its edges, stands between right-to-left marks.
    case fenced
    /// As `fenced`, with Arabic letter marks: numbers inside become Arabic numbers (rule W2).
    case fencedAsArabic
    /// For a right-to-left base: everything that is not left-to-right is one stretch.
    case rightToLeftBase
    /// As `plain`, for numbers that follow an Arabic letter: rule W2 makes them Arabic numbers, which a hyphen or
    /// a sign does not hold together (W4), so that a date such as 2020-01-23 is sent part by part.
    case numbersApart
    /// As `rightToLeftBase` and `numbersApart`.
    case rightToLeftNumbersApart
  }

  let cells: [Cell]
  let elements: [RowElement]
  let terminal: ImplicitTerminal

  /// - Parameter joinsSigns: whether signs between the digits of European numbers and beside them (. , : / + - % $)
  ///   are taken for parts of the numbers, as rules W4 and W5 do where no Arabic letter stands before them (W2).
  init(_ cells: [Cell], terminal: ImplicitTerminal, joinsSigns: Bool = false) {
    self.cells = cells
    self.terminal = terminal
    let elements = cells.map { RowElement($0, boxDrawingIsStrong: terminal.boxDrawingIsStrong) }
    self.elements = joinsSigns ? PreImage.joiningSigns(elements, cells) : elements
  }

  private static func joiningSigns(_ elements: [RowElement], _ cells: [Cell]) -> [RowElement] {
    var elements = elements
    func sign(_ index: Int) -> UInt32? {
      elements[index] == .neutral ? CharacterTable.shared.word(cells[index].glyph.value).bidi : nil
    }
    func isNumber(_ index: Int) -> Bool {
      elements.indices.contains(index) && elements[index] == .europeanNumber
    }
    for index in elements.indices where isNumber(index - 1) && isNumber(index + 1) {
      if let found = sign(index), found == BidiClass.cs || found == BidiClass.es {
        elements[index] = .europeanNumber
      }
    }
    for index in elements.indices where isNumber(index - 1) && sign(index) == BidiClass.et {
      elements[index] = .europeanNumber
    }
    for index in elements.indices.reversed() where isNumber(index + 1) && sign(index) == BidiClass.et {
      elements[index] = .europeanNumber
    }
    return elements
  }

  /// The row to send, in the order of sending.
  func row(_ plan: Plan) -> EncodedRow {
    let isRightToLeft = plan == .rightToLeftBase || plan == .rightToLeftNumbersApart
    let levels = isRightToLeft ? rightToLeftLevels(plan) : leftToRightLevels(plan)
    let order = BidiAlgorithm.visualOrder(of: levels)
    var row = order.map { encoded(cells[$0], level: levels[$0]) }
    switch plan {
    case .plain, .rightToLeftBase, .numbersApart, .rightToLeftNumbersApart: break
    case .numbersCut, .edgesCut: cutNumbers(&row, order: order, levels: levels)
    case .fenced: fence(&row, order: order, levels: levels, with: .rightToLeftMark)
    case .fencedAsArabic: fence(&row, order: order, levels: levels, with: .arabicLetterMark)
    }
    if terminal.joins {
      let joined = joinedGlyphs(row.map(\.base), levels: order.map { levels[$0] })
      useFormsWhereNeeded(in: &row, joined: joined) { cells[order[$0]] }
    }
    return row
  }

  /// Base letters, and brackets as the terminal will turn them.
  private func encoded(_ cell: Cell, level: UInt8) -> EncodedCell {
    let turns = terminal.mirrors && level & 1 == 1
    let base = cell.isShapedLetter ? cell.base : turns ? cell.glyph.mirrored : cell.glyph
    return EncodedCell(base: base, trailing: cell.marks, style: cell.style, width: cell.width)
  }

  // MARK: Levels

  /// Level 0 for what runs from left to right, 1 in stretches from right to left, 2 for numbers in them.
  private func leftToRightLevels(_ plan: Plan) -> [UInt8] {
    var levels = [UInt8](repeating: 0, count: cells.count)
    var first = 0
    while first < cells.count {
      var last = first
      while last < cells.count, !splits(last, plan) { last += 1 }
      setStretch(first..<last, plan, &levels)
      first = last + 1
    }
    return levels
  }

  private func splits(_ index: Int, _ plan: Plan) -> Bool {
    elements[index] == .left || (plan == .numbersCut && elements[index] == .europeanNumber)
  }

  private func setStretch(_ range: Range<Int>, _ plan: Plan, _ levels: inout [UInt8]) {
    var first = range.lowerBound
    var end = range.upperBound
    if plan == .fenced || plan == .fencedAsArabic {
      // Fences keep neutrals at the edges inside, but not the blank space around the text.
      guard range.contains(where: { elements[$0] == .right || elements[$0] == .arabicNumber }) else { return }
      while first < end, cells[first].isBlank { first += 1 }
      while end > first, cells[end - 1].isBlank { end -= 1 }
    } else {
      while first < end, elements[first] == .neutral { first += 1 }
      while end > first, elements[end - 1] == .neutral { end -= 1 }
      if plan == .edgesCut || plan == .plain || plan == .numbersApart {
        end = withoutLeadingNumbers(first..<end)
      }
      if !(first..<end).contains(where: { elements[$0] == .right }) {
        // Without a letter a European number at the left end is a left-to-right cell (rule W7).
        while first < end, elements[first] == .europeanNumber || elements[first] == .neutral { first += 1 }
      }
    }
    for index in first..<end {
      switch elements[index] {
      case .europeanNumber, .arabicNumber: levels[index] = 2
      case .neutral:
        let holds = plan == .numbersApart ? joinsNumbers(index) : isInsideNumber(index, first..<end)
        levels[index] = holds ? 2 : 1
      default: levels[index] = 1
      }
    }
  }

  /// The end of the stretch without the European numbers at its right end, which a terminal would meet before any
  /// right-to-left letter and so take as left-to-right.
  private func withoutLeadingNumbers(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    var index = end - 1
    while index >= range.lowerBound, elements[index] != .right {
      if elements[index] == .europeanNumber { end = index }
      index -= 1
    }
    while end > range.lowerBound, elements[end - 1] == .neutral { end -= 1 }
    return end
  }

  /// A separator between two digits that layout kept in one number.
  private func isInsideNumber(_ index: Int, _ range: Range<Int>) -> Bool {
    func isNumber(_ element: RowElement) -> Bool { element == .europeanNumber || element == .arabicNumber }
    guard cells[index].level & 1 == 0, cells[index].level > 0 else { return false }
    let before = index - 1 >= range.lowerBound && isNumber(elements[index - 1])
    let after = index + 1 < range.upperBound && isNumber(elements[index + 1])
    return before && after
  }

  /// A separator of class CS (comma, full stop, colon, slash) between two digits: it joins Arabic numbers as well.
  private func joinsNumbers(_ index: Int) -> Bool {
    func isNumber(_ element: RowElement) -> Bool { element == .europeanNumber || element == .arabicNumber }
    return index > 0 && index + 1 < cells.count && isNumber(elements[index - 1])
      && isNumber(elements[index + 1])
      && CharacterTable.shared.word(cells[index].glyph.value).bidi == BidiClass.cs
  }

  /// Levels for a terminal that takes the row as a right-to-left paragraph.
  private func rightToLeftLevels(_ plan: Plan) -> [UInt8] {
    var levels = [UInt8](repeating: 1, count: cells.count)
    var index = 0
    while index < cells.count {
      guard elements[index] != .right && elements[index] != .neutral else {
        index += 1
        continue
      }
      // From a left-to-right letter or number to the last one before a right-to-left letter.
      let first = index
      var end = index
      let hasLetter = elements[index] == .left
      while index < cells.count, elements[index] != .right {
        if elements[index] == .left && hasLetter || elements[index] == .europeanNumber && hasLetter {
          end = index
        }
        if !hasLetter {
          if elements[index] == .left { break }
          if elements[index] == .neutral {
            let isApart = plan == .rightToLeftNumbersApart
            let holds = isApart ? joinsNumbers(index) : isInsideNumber(index, 0..<cells.count)
            guard holds else { break }
          }
          end = index
        }
        index += 1
      }
      for inside in first...end { levels[inside] = 2 }
      index = max(end + 1, first + 1)
    }
    return levels
  }

  // MARK: Controls

  /// A left-to-right mark in front of each European number at level 0 that follows a right-to-left letter.
  private func cutNumbers(_ row: inout EncodedRow, order: [Int], levels: [UInt8]) {
    var afterRight = false
    var carrier = 0
    for (position, index) in order.enumerated() {
      switch elements[index] {
      case .right, .arabicNumber:
        afterRight = true
        carrier = position
      case .left: afterRight = false
      case .europeanNumber:
        if levels[index] == 0 && afterRight {
          put(.leftToRightMark, on: &row, from: carrier, before: position)
          afterRight = false
        } else if levels[index] != 0 {
          carrier = position
        }
      case .neutral: break
      }
    }
  }

  /// A mark at both ends of each stretch of cells above level 0, on the cell before it and on its last cell.
  private func fence(_ row: inout EncodedRow, order: [Int], levels: [UInt8], with mark: Unicode.Scalar) {
    var position = 0
    while position < order.count {
      guard levels[order[position]] > 0 else {
        position += 1
        continue
      }
      let first = position
      while position < order.count, levels[order[position]] > 0 { position += 1 }
      if first > 0 { put(mark, on: &row, from: first - 1, before: first) }
      put(mark, on: &row, from: position - 1, before: order.count)
    }
  }

  /// Lets a control ride on the first cell from `from` on that has room. VTE does not mirror a bracket that carries
  /// one, so brackets carry none in terminals that mirror.
  private func put(_ mark: Unicode.Scalar, on row: inout EncodedRow, from: Int, before limit: Int) {
    for position in from..<max(limit, from + 1) where row[position].trailing.count < InlineMarks.capacity {
      guard !terminal.mirrors || !CharacterTable.shared.word(row[position].base.value).isBracket else {
        continue
      }
      row[position].trailing.append(mark)
      return
    }
  }
}
