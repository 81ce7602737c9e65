/// Folding for search and for name keys: what two spellings of one Arabic word have in common.
///
/// Harakat, Quranic marks, tatweel and zero-width characters are dropped; أ إ آ ٱ -> ا, ى and
/// Persian ی -> ي, ة -> ه, ک -> ك, ؤ and ئ stay (they are letters of their own in names);
/// Arabic-Indic and Persian digits -> ASCII; presentation forms -> their letters; Latin letters lose
/// case and the accents of Latin-1 and Latin Extended-A. The result is a key, never shown.
public enum Folding {
  /// The folded scalar; nil where it is dropped. Lam-alef ligatures give the lam only (see `folded`).
  @inlinable
  public static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let v = scalar.value
    if v < 0x80 {
      return v &- 0x41 < 26 ? Unicode.Scalar(v | 0x20) : scalar
    }
    if v < 0x600 { return foldEuropean(scalar) }
    if v < 0x700 { return foldArabic(scalar) }
    return foldRare(scalar)
  }

  /// Folds U+0600–06FF.
  @usableFromInline
  static func foldArabic(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x622, 0x623, 0x625, 0x671, 0x672, 0x673, 0x675: return "\u{627}"
    case 0x649, 0x6CC, 0x6D2: return "\u{64A}"
    case 0x629, 0x6C1, 0x6C3, 0x6BE, 0x6D5: return "\u{647}"
    case 0x6A9, 0x6AA: return "\u{643}"
    case 0x640, 0x610...0x61A, 0x61C, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7, 0x6E8,
      0x6EA...0x6ED:
      return nil
    case 0x660...0x669: return Unicode.Scalar(scalar.value - 0x660 + 0x30)
    case 0x6F0...0x6F9: return Unicode.Scalar(scalar.value - 0x6F0 + 0x30)
    default: return scalar
    }
  }

  /// Folds U+0080–05FF: case and accents of Latin, case of Greek and Cyrillic, soft hyphen, Hebrew points.
  @usableFromInline
  static func foldEuropean(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let v = scalar.value
    if v == 0xAD || (0x300...0x36F).contains(v) || (0x591...0x5BD).contains(v) || v == 0x5BF { return nil }
    if (0xC0...0x17F).contains(v) {
      let base = latinBases[Int(v - 0xC0)]
      return base == 0x2E ? scalar : Unicode.Scalar(base)
    }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first : scalar
  }

  /// Folds everything from U+0700 on.
  @usableFromInline
  static func foldRare(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let v = scalar.value
    switch v {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFE00...0xFE0F, 0xFEFF,
      0x8D3...0x8FF:
      return nil
    case 0xFB50...0xFDFF, 0xFE70...0xFEFC:
      return scalar  // presentation forms: `folded` takes them apart
    default:
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      return lower.count == 1 ? lower.first : scalar
    }
  }

  /// Base letters of U+00C0–017F, lower case; `.` where the character stays as it is.
  private static let latinBases: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo.ouuuuy.saaaaaaaceeeeiiiidnooooo.ouuuuy.y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln"
      + "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// The folded text as a string.
  public static func folded(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for s in text.unicodeScalars { append(s) { out.append($0) } }
    return String(out)
  }

  /// Hands the folded scalars of `scalar` (none, one, or the letters of a ligature) to `body`.
  @inlinable
  public static func append(_ scalar: Unicode.Scalar, to body: (Unicode.Scalar) -> Void) {
    let v = scalar.value
    if v >= 0xFB50, v <= 0xFEFC, v <= 0xFDFF || v >= 0xFE70 {
      for letter in PresentationForms.letters(of: scalar) {
        if let f = fold(letter) { body(f) }
      }
    } else if let f = fold(scalar) {
      body(f)
    }
  }
}

/// A folded text that remembers where each of its scalars came from.
public struct FoldedText: Sendable {
  /// The folded scalars.
  public private(set) var scalars: [Unicode.Scalar]
  /// For each folded scalar, the scalar offset in the original; one more entry holds the original's length.
  public private(set) var origins: [Int]

  /// Folds a text, keeping the index map.
  public init(_ text: String) {
    scalars = []
    origins = []
    scalars.reserveCapacity(text.utf8.count / 2 + 1)
    origins.reserveCapacity(text.utf8.count / 2 + 2)
    var offset = 0
    for s in text.unicodeScalars {
      var letters: [Unicode.Scalar] = []
      let v = s.value
      if v >= 0xFB50, v <= 0xFEFC {
        Folding.append(s) { letters.append($0) }
        for l in letters {
          scalars.append(l)
          origins.append(offset)
        }
      } else if let f = Folding.fold(s) {
        scalars.append(f)
        origins.append(offset)
      }
      offset += 1
    }
    origins.append(offset)
  }

  /// The range of the original text that a range of folded scalars stands for; marks that follow
  /// the last letter belong to it.
  public func original(_ range: Range<Int>) -> Range<Int> {
    origins[range.lowerBound]..<(range.isEmpty ? origins[range.lowerBound] : origins[range.upperBound])
  }

  /// Original ranges of all occurrences of a folded needle, without overlaps.
  public func ranges(of needle: [Unicode.Scalar]) -> [Range<Int>] {
    guard !needle.isEmpty, needle.count <= scalars.count else { return [] }
    var found: [Range<Int>] = []
    var i = 0
    while i + needle.count <= scalars.count {
      if scalars[i] == needle[0], scalars[i..<i + needle.count].elementsEqual(needle) {
        found.append(original(i..<i + needle.count))
        i += needle.count
      } else {
        i += 1
      }
    }
    return found
  }
}
