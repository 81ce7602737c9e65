/// The numbers of the line breaking classes in the character table (UAX #14, table 1, after rule LB1).
enum BreakClass {
  static let al: UInt32 = 0, ba: UInt32 = 1, bb: UInt32 = 2, b2: UInt32 = 3, bk: UInt32 = 4, cb: UInt32 = 5
  static let cl: UInt32 = 6, cm: UInt32 = 7, cp: UInt32 = 8, cr: UInt32 = 9, eb: UInt32 = 10, em: UInt32 = 11
  static let ex: UInt32 = 12, gl: UInt32 = 13, h2: UInt32 = 14, h3: UInt32 = 15, hl: UInt32 = 16
  static let hy: UInt32 = 17, id: UInt32 = 18, `in`: UInt32 = 19, `is`: UInt32 = 20, jl: UInt32 = 21
  static let jt: UInt32 = 22, jv: UInt32 = 23, lf: UInt32 = 24, nl: UInt32 = 25, ns: UInt32 = 26
  static let nu: UInt32 = 27, op: UInt32 = 28, po: UInt32 = 29, pr: UInt32 = 30, qu: UInt32 = 31
  static let ri: UInt32 = 32, sp: UInt32 = 33, sy: UInt32 = 34, wj: UInt32 = 35, zw: UInt32 = 36
  static let zwj: UInt32 = 37

  static func isHard(_ value: UInt32) -> Bool { value == bk || value == cr || value == lf || value == nl }

  static func isJamo(_ value: UInt32) -> Bool {
    value == jl || value == jv || value == jt || value == h2 || value == h3
  }

  /// Rule LB26.
  static func joinsSyllable(_ before: UInt32, _ after: UInt32) -> Bool {
    switch before {
    case jl: return after != jt
    case jv, h2: return after == jv || after == jt
    default: return after == jt
    }
  }
}

/// What the rules of UAX #14 need to know of the text in front of a position.
struct BreakState {
  /// Where the text in front stands in the number expression of rule LB25.
  enum Number { case none, digits, closed }

  /// The class of the last scalar that is neither a space nor a mark on a base.
  var previous: UInt32
  /// The class before `previous`, or nil's stand-in 255 at the start of the text.
  var beforePrevious: UInt32
  /// The class of the last scalar as it is, spaces and marks included.
  var raw: UInt32
  var number: Number
  var regionalIndicators: Int
  /// `previous` is a hyphen that starts a word: LB20a.
  var isInitialHyphen: Bool
  var isEastAsian: Bool
  var isUnassignedPictographic: Bool
  /// The scalar behind the one looked at is a digit: an opening bracket in between belongs to the number (LB25).
  var isBeforeDigit: Bool

  init(first: CharacterWord) {
    previous = 255
    beforePrevious = 255
    raw = 255
    number = .none
    regionalIndicators = 0
    isInitialHyphen = false
    isEastAsian = false
    isUnassignedPictographic = false
    isBeforeDigit = false
    restart(first)
  }

  /// Begins anew behind a hard break.
  mutating func restart(_ word: CharacterWord) {
    previous = 255
    raw = 255
    number = .none
    regionalIndicators = 0
    let value = word.breakClass
    if value == BreakClass.sp {
      pass(space: value)
    } else {
      let isMark = value == BreakClass.cm || value == BreakClass.zwj
      advance(word, isMark ? BreakClass.al : value)
      raw = value
    }
  }

  mutating func pass(space: UInt32) {
    raw = space
    number = .none
    regionalIndicators = 0
  }

  mutating func advance(_ word: CharacterWord, _ value: UInt32) {
    typealias C = BreakClass
    let startsWord =
      raw == 255 || C.isHard(raw) || raw == C.sp || raw == C.zw || previous == C.cb || previous == C.gl
    isInitialHyphen = startsWord && (value == C.hy || (value == C.ba && word.isHyphen))
    let adjacent = raw != C.sp
    switch value {
    case C.nu: number = .digits
    case C.sy, C.is: if number != .digits || !adjacent { number = .none }
    case C.cl, C.cp: number = number == .digits && adjacent ? .closed : .none
    default: number = .none
    }
    regionalIndicators = value == C.ri ? (adjacent ? regionalIndicators : 0) + 1 : 0
    beforePrevious = adjacent ? previous : 255
    previous = value
    raw = value
    isEastAsian = word.isEastAsian
    isUnassignedPictographic = word.isUnassignedPictographic
  }
}
