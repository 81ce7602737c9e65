/// The properties of one code point, packed by Tools/layout/character_table.py.
struct CharacterWord {
  var rawValue: UInt32

  /// What becomes of a scalar on the screen.
  enum Kind: UInt32 {
    /// Takes columns of its own.
    case spacing = 0
    /// Rides on the scalar before it.
    case mark = 1
    /// Acts on bidi, joining or clusters at most, and never reaches a cell.
    case ignored = 2
    /// Takes columns and shows nothing.
    case blank = 3
  }

  @inline(__always) var bidi: UInt32 { rawValue & 0x1F }
  @inline(__always) var joining: UInt32 { rawValue >> 5 & 7 }
  @inline(__always) var breakClass: UInt32 { rawValue >> 8 & 0x3F }
  @inline(__always) var cluster: UInt32 { rawValue >> 14 & 0xF }
  @inline(__always) var width: UInt8 { UInt8(truncatingIfNeeded: rawValue >> 18 & 3) }
  @inline(__always) var kind: UInt32 { rawValue >> 20 & 3 }
  /// Has a mirror image or is a paired bracket.
  @inline(__always) var isBracket: Bool { rawValue & 1 << 23 != 0 }
  /// East_Asian_Width is F, W or H (UAX #14, LB30).
  @inline(__always) var isEastAsian: Bool { rawValue & 1 << 24 != 0 }
  @inline(__always) var isPictographic: Bool { rawValue & 1 << 25 != 0 }
  /// Extended_Pictographic and unassigned (UAX #14, LB30b).
  @inline(__always) var isUnassignedPictographic: Bool { rawValue & 1 << 26 != 0 }
  @inline(__always) var isEmojiModifier: Bool { rawValue & 1 << 27 != 0 }
  /// U+2010 (UAX #14, LB20a).
  @inline(__always) var isHyphen: Bool { rawValue & 1 << 28 != 0 }

  static let spacing = Kind.spacing.rawValue
  static let mark = Kind.mark.rawValue
  static let ignored = Kind.ignored.rawValue
  static let blank = Kind.blank.rawValue
}

/// The numbers of the bidi classes in the table (UAX #9, table 4).
enum BidiClass {
  static let l: UInt32 = 0
  static let r: UInt32 = 1
  static let al: UInt32 = 2
  static let en: UInt32 = 3
  static let es: UInt32 = 4
  static let et: UInt32 = 5
  static let an: UInt32 = 6
  static let cs: UInt32 = 7
  static let nsm: UInt32 = 8
  static let bn: UInt32 = 9
  static let b: UInt32 = 10
  static let s: UInt32 = 11
  static let ws: UInt32 = 12
  static let on: UInt32 = 13
  static let lre: UInt32 = 14
  static let lro: UInt32 = 15
  static let rle: UInt32 = 16
  static let rlo: UInt32 = 17
  static let lri: UInt32 = 19
  static let rli: UInt32 = 20
  static let fsi: UInt32 = 21
  static let pdi: UInt32 = 22
  static let count = 23
}

/// The numbers of the grapheme cluster classes in the table (UAX #29, table 2).
enum ClusterClass {
  static let extend: UInt32 = 4
  static let zwj: UInt32 = 5
  static let regionalIndicator: UInt32 = 6
  static let prepend: UInt32 = 7
  static let spacingMark: UInt32 = 8
  static let leadingJamo: UInt32 = 9
  static let syllable: UInt32 = 12
  static let closedSyllable: UInt32 = 13
}

extension CharacterWord {
  /// A bit that is set for every scalar that needs more than a look at the joining forms: brackets, pictographs,
  /// flags, spacing marks.
  static let rareMask: UInt32 = 1 << 23 | 1 << 25 | 1 << 29
  /// A bit of the words that may share a grapheme cluster with a neighbour that has columns of its own.
  static let clusterMask: UInt32 = 1 << 29
}

extension CharacterWord {
  /// The bit behind `isBracket`.
  static let bracketMask: UInt32 = 1 << 23
}

extension BidiClass {
  /// R, AL, ES, ET, CS, NSM, BN, S, WS, ON: classes that all end at level 1 in a right-to-left paragraph.
  static let plainRightToLeft: UInt32 =
    1 << r | 1 << al | 1 << 4 | 1 << 5 | 1 << 7 | 1 << nsm | 1 << bn | 1 << b | 1 << s | 1 << ws | 1 << on

  /// L, EN and the weak and neutral classes that all end at level 0 in a left-to-right paragraph.
  static let plainLeftToRight: UInt32 =
    1 << l | 1 << en | 1 << 4 | 1 << 5 | 1 << 7 | 1 << nsm | 1 << bn | 1 << b | 1 << s | 1 << ws | 1 << on
}
