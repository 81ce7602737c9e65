/// Splits a decoded text into its non-blank lines.
///
/// Line ends are LF, CR LF, CR, NEL, LS, PS, VT and FF, as in Unicode's newline guidelines. Offsets count
/// scalars of the text as it is, so that CR LF counts two.
enum PageLines {
  static func split(_ text: String) -> [PageLine] {
    var lines: [PageLine] = []
    let view = text.unicodeScalars
    var blanks = 1
    var index = view.startIndex
    var offset = 0
    while index < view.endIndex {
      // a line: from its first to behind its last non-blank scalar
      var first: (index: String.Index, offset: Int)?
      var last = index
      while index < view.endIndex, !isLineEnd(view[index]) {
        let s = view[index]
        let next = view.index(after: index)
        if !Blank.isBlank(s) {
          if first == nil { first = (index, offset) }
          last = next
        }
        index = next
        offset += 1
      }
      if let first {
        append(view[first.index..<last], offset: first.offset, blanks: blanks, to: &lines)
        blanks = 0
      } else {
        blanks += 1
      }
      if index < view.endIndex {
        let isReturn = view[index] == "\r"
        index = view.index(after: index)
        offset += 1
        if isReturn, index < view.endIndex, view[index] == "\n" {
          index = view.index(after: index)
          offset += 1
        }
      }
    }
    return lines
  }

  private static func append(
    _ piece: String.UnicodeScalarView.SubSequence, offset: Int, blanks: Int, to lines: inout [PageLine]
  ) {
    var rest = piece
    var start = offset
    let hasBullet = Bullet.drop(from: &rest, offset: &start)
    lines.append(
      PageLine(String(rest), offset: start, blanksBefore: blanks, hasBullet: hasBullet))
  }

  private static func isLineEnd(_ s: Unicode.Scalar) -> Bool {
    (0xA...0xD).contains(s.value) || s.value == 0x85 || s.value == 0x2028 || s.value == 0x2029
  }
}

/// The sign in front of a list item.
enum Bullet {
  /// Takes a bullet and the blanks behind it off the front; false, and nothing taken, where there is none.
  static func drop(from rest: inout String.UnicodeScalarView.SubSequence, offset: inout Int) -> Bool {
    var probe = rest
    var taken = 0
    // a direction mark may stand in front of the bullet
    while let s = probe.first, s == "\u{200F}" || s == "\u{200E}" {
      probe.removeFirst()
      taken += 1
    }
    guard let sign = probe.first, let kind = signs[sign] else { return false }
    probe.removeFirst()
    taken += 1
    var blanks = 0
    while let s = probe.first, Blank.isBlank(s) || s == "\u{200F}" || s == "\u{200E}" {
      probe.removeFirst()
      blanks += 1
    }
    // «-نص» opens speech and «*نص» a note as often as an item: a dash wants a blank behind it
    guard !probe.isEmpty, kind == .round || blanks > 0 else { return false }
    rest = probe
    offset += taken + blanks
    return true
  }

  private enum Kind { case round, dash }

  private static let signs: [Unicode.Scalar: Kind] = [
    "•": .round, "●": .round, "▪": .round, "◦": .round, "■": .round, "◾": .round, "‣": .round, "·": .round,
    "-": .dash, "–": .dash, "—": .dash, "*": .dash, "+": .dash,
  ]
}
