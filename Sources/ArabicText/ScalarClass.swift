/// What a character is to the tokenizer.
enum ScalarClass: UInt8 {
  case letter, mark, digit, space, invisible, other

  /// True where a run of `kind` goes on with this character.
  @inline(__always)
  func continues(_ kind: ScalarClass) -> Bool {
    self == kind || self == .mark || self == .invisible && kind == .letter
  }

  /// The class of a scalar; tatweel is a mark, joiners and directional marks are invisible.
  @inline(__always)
  static func of(_ value: UInt32) -> ScalarClass {
    if value < 0x80 { return ascii(value) }
    if value >= 0x620, value <= 0x64A { return value == 0x640 ? .mark : .letter }
    return rare(value)
  }

  @inline(__always)
  private static func ascii(_ v: UInt32) -> ScalarClass {
    if v | 0x20 >= 0x61, v | 0x20 <= 0x7A { return .letter }
    if v >= 0x30, v <= 0x39 { return .digit }
    if v == 0x20 || v >= 0x9 && v <= 0xD { return .space }
    return v < 0x20 || v == 0x7F ? .invisible : .other
  }

  private static func rare(_ v: UInt32) -> ScalarClass {
    switch v {
    case 0x64B...0x65F, 0x670: return .mark
    case 0x660...0x669, 0x6F0...0x6F9: return .digit
    case 0x60C, 0x61B, 0x61F, 0x66A...0x66D, 0x6D4: return .other
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFE00...0xFE0F, 0xFEFF, 0xAD:
      return .invisible
    default: break
    }
    guard let scalar = Unicode.Scalar(v) else { return .other }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .decimalNumber: return .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    case .control: return v == 0x85 ? .space : .invisible
    case .format: return .invisible
    default: return .other
    }
  }

  /// True for a capital letter of a script with case.
  static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    let v = scalar.value
    if v < 0x80 { return v &- 0x41 < 26 }
    return v < 0x590 && scalar.properties.isUppercase
  }

  /// True for a folded letter of the Arabic script.
  @inline(__always)
  static func isArabic(_ letter: UInt32) -> Bool {
    letter >= 0x620 && letter <= 0x6FF || letter >= 0x750 && letter <= 0x77F
  }
}
