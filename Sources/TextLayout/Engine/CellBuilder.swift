import CFriBidi

/// Turns the scalars of a paragraph, with their levels and joining, into cells in logical order.
struct CellBuilder {
  let buffers: LayoutBuffers
  let table: CharacterTable
  let forms: ArabicForms
  let options: LayoutOptions

  private static let lam: UInt32 = 0x644
  private static let zeroWidthNonJoiner: UInt32 = 0x200C
  private static let dottedCircle: UInt32 = 0x25CC

  /// Fills `buffers.cells`.
  ///
  /// - Parameters:
  ///   - count: the scalars of the paragraph.
  ///   - hasJoining: whether `buffers.joining` was resolved.
  ///   - hasBreaks: whether `buffers.breaks` was found.
  /// - Returns: the number of cells and their columns.
  func build(count: Int, hasJoining: Bool, hasBreaks: Bool) -> (cells: Int, width: Int) {
    let scalars = buffers.scalars
    let words = buffers.words
    let levels = buffers.levels
    let joining = buffers.joining
    let breaks = buffers.breaks
    let cells = buffers.cells
    var cellCount = 0
    var width = 0
    var flags: UInt8 = 0  // what the next cell inherits from ignored scalars before it
    var joinsPictographs = false  // a zero width joiner follows the last cell
    var blocksLigature = false
    var previousRare: UInt32 = 0
    for index in 0..<count {
      let word = CharacterWord(rawValue: words[index])
      if hasBreaks && breaks[index] != 0 { flags |= Cell.breakBeforeFlag }
      let kind = word.kind
      if kind == CharacterWord.ignored {
        joinsPictographs = word.cluster == ClusterClass.zwj
        if scalars[index] == Self.zeroWidthNonJoiner { blocksLigature = true }
        continue
      }
      if kind == CharacterWord.mark {
        if !options.showsMarks, Self.isVocalisation(scalars[index]) {
          if cellCount > 0 { cells[cellCount - 1].extend(to: index + 1) }
          continue
        }
        if cellCount == 0 {
          cells[0] = Cell(
            glyphValue: Self.dottedCircle, baseValue: Self.dottedCircle, width: 1, start: index,
            level: UInt8(bitPattern: levels[index]), flags: 0)
          cellCount = 1
          width += 1
        }
        attach(scalars[index], at: index, to: &cells[cellCount - 1])
        continue
      }
      let scalar = scalars[index]
      if word.rawValue & CharacterWord.rareMask != 0, cellCount > 0,
        absorbs(word, previous: cells[cellCount - 1], at: index, afterJoiner: joinsPictographs)
      {
        cells[cellCount - 1].extend(to: index + 1)
        joinsPictographs = false
        continue
      }
      let level = UInt8(bitPattern: levels[index])
      var glyph = scalar
      if hasJoining {
        let property = joining[index]
        if property & 1 != 0, scalar <= 0x627, cellCount > 0, !blocksLigature, options.joinsLamAlef,
          ligate(scalar, level: level, end: index + 1, with: &cells[cellCount - 1])
        {
          continue
        }
        glyph = forms.form(scalar, joining: property)
      }
      var columns = word.width
      if kind == CharacterWord.blank {
        flags |= Cell.blankFlag
        glyph = columns == 2 ? scalar : 0x20
      }
      if word.rawValue & CharacterWord.rareMask != 0 {
        glyph = rareGlyph(word, scalar, odd: level & 1 == 1) ?? glyph
      }
      if (word.rawValue | previousRare) & CharacterWord.clusterMask != 0 {
        if cellCount > 0, continuesCluster(word, at: index) { flags |= Cell.clusterFlag }
        previousRare = word.rawValue
      }
      if Int(columns) > options.width {
        glyph = 0xFFFD
        columns = 1
      }
      cells[cellCount] = Cell(
        glyphValue: glyph, baseValue: scalar, width: columns, start: index, level: level, flags: flags)
      cellCount += 1
      width += Int(columns)
      flags = 0
      joinsPictographs = false
      blocksLigature = false
    }
    return (cellCount, width)
  }

  /// Harakat, Quranic signs and Hebrew points: what text is read without. The madda and the hamza above and below
  /// (U+0653..U+0655) are parts of letters, as are the marks of other scripts.
  private static func isVocalisation(_ mark: UInt32) -> Bool {
    switch mark {
    case 0x591...0x5C7, 0x610...0x61A, 0x64B...0x652, 0x656...0x65F, 0x670, 0x6D6...0x6ED, 0x8CA...0x8FF: true
    default: false
    }
  }

  @inline(never)
  private func attach(_ mark: UInt32, at index: Int, to cell: inout Cell) {
    if let scalar = Unicode.Scalar(mark) { cell.marks.append(scalar) }
    cell.flags &= ~Cell.blankFlag
    cell.extend(to: index + 1)
  }

  /// A lam-alef ligature: the lam may carry marks, but no zero width non-joiner may stand in between.
  private func ligate(_ alef: UInt32, level: UInt8, end: Int, with cell: inout Cell) -> Bool {
    guard cell.base.value == Self.lam, cell.level == level, !cell.isLamAlef else { return false }
    let lamJoins = buffers.joining[cell.start] & 1 != 0
    let ligature = forms.lamAlef(alef, joined: lamJoins)
    guard ligature != 0 else { return false }
    cell.setGlyph(ligature)
    cell.flags |= Cell.lamAlefFlag
    cell.extend(to: end)
    return true
  }

  /// Whether a pictograph or an emoji modifier belongs to the cell before it (UAX #29, GB9 and GB11).
  private func absorbs(_ word: CharacterWord, previous: Cell, at index: Int, afterJoiner: Bool) -> Bool {
    guard word.isPictographic || word.isEmojiModifier, table.word(previous.base.value).isPictographic else {
      return false
    }
    return afterJoiner || (word.isEmojiModifier && previous.end == index)
  }

  /// The glyphs of brackets and of flags.
  private func rareGlyph(_ word: CharacterWord, _ scalar: UInt32, odd: Bool) -> UInt32? {
    if word.cluster == ClusterClass.regionalIndicator {
      // Terminals disagree about the width of a flag; its region code in plain letters is always right.
      return scalar - 0x1F1E6 + 0x41
    }
    guard odd && word.isBracket else { return nil }
    var mirrored = scalar
    fribidi_get_mirror_char(scalar, &mirrored)
    return mirrored
  }

  /// Whether a scalar with columns of its own belongs to the cluster before it (UAX #29, GB6 to GB12).
  private func continuesCluster(_ word: CharacterWord, at index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = CharacterWord(rawValue: buffers.words[index - 1]).cluster
    switch word.cluster {
    case ClusterClass.spacingMark, ClusterClass.extend: return true
    case ClusterClass.regionalIndicator:
      var run = 0
      while run < index, CharacterWord(rawValue: buffers.words[index - 1 - run]).cluster == word.cluster {
        run += 1
      }
      return run & 1 == 1
    case ClusterClass.leadingJamo, ClusterClass.syllable, ClusterClass.closedSyllable:
      return before == ClusterClass.leadingJamo || before == ClusterClass.prepend
    default: return before == ClusterClass.prepend
    }
  }
}
