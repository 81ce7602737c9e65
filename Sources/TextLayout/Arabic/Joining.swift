import CFriBidi

/// The presentation forms that a terminal gives to letters in logical order: joining without the lam-alef ligature.
///
/// Presentation forms in the input do not join (their joining type is U) and stay as they are.
func joinedGlyphs(_ letters: [Unicode.Scalar], levels: [UInt8]? = nil) -> [Unicode.Scalar] {
  let table = CharacterTable.shared
  guard letters.contains(where: { table.word($0.value).bidi == BidiClass.al }) else { return letters }
  let buffers = LayoutBuffers()
  buffers.reserve(letters.count)
  for (index, letter) in letters.enumerated() {
    let word = table.word(letter.value)
    buffers.types[index] = qari_bidi_type(word.bidi)
    buffers.levels[index] = FriBidiLevel(bitPattern: levels?[index] ?? 1)
    buffers.joining[index] = qari_joining_type(word.joining)
  }
  fribidi_join_arabic(buffers.types, FriBidiStrIndex(letters.count), buffers.levels, buffers.joining)
  return letters.enumerated().map { index, letter in
    let form = ArabicForms.shared.form(letter.value, joining: buffers.joining[index])
    return Unicode.Scalar(form) ?? letter
  }
}

/// Sends presentation forms for the words in which a joining terminal would choose other forms than layout did: words
/// with a lam-alef, which no terminal puts into one cell, and words broken at the end of a row.
///
/// Everywhere else base letters are sent, so that the terminal's own search and copying find the text.
///
/// - Parameters:
///   - row: the row to be sent.
///   - joined: what the terminal makes of its letters.
///   - meant: the laid out cell behind an element of the row.
func useFormsWhereNeeded(in row: inout EncodedRow, joined: [Unicode.Scalar], meant: (Int) -> Cell) {
  func isLetter(_ index: Int) -> Bool { meant(index).isArabicLetter }
  var index = 0
  while index < row.count {
    guard isLetter(index) else {
      index += 1
      continue
    }
    let first = index
    var differs = false
    while index < row.count, isLetter(index) {
      if joined[index] != meant(index).glyph { differs = true }
      index += 1
    }
    guard differs else { continue }
    for place in first..<index {
      let cell = meant(place)
      if row[place].base != cell.glyph {
        row[place].trailing = row[place].trailing.on(cell.glyph, of: cell.base)
      }
      row[place].base = cell.glyph
    }
  }
}

extension Cell {
  /// A letter of the Arabic script at a right-to-left or left-to-right level.
  var isArabicLetter: Bool {
    (0x600..<0x900).contains(base.value) && CharacterTable.shared.word(base.value).bidi == BidiClass.al
  }
}
