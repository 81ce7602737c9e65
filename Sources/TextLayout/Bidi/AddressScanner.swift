/// Finds what reads from left to right as a whole: URLs, mail addresses, @names, Latin #tags, dates like 2020-01-23
/// (ISO 8601) and international telephone numbers.
///
/// In a right-to-left paragraph the neutral rules of UAX #9 reorder the punctuation inside and at the edges of an
/// address ("/path" changes sides, 2020-01-23 becomes 23-01-2020), so addresses are isolated from left to right, as
/// the higher-level protocol HL3 of UAX #9 permits.
enum AddressScanner {
  /// The ranges of addresses, in order and apart from each other.
  static func addresses(in scalars: UnsafeBufferPointer<UInt32>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      let range: Range<Int>?
      switch scalars[index] {
      case 0x3A: range = url(atColon: index, in: scalars)
      case 0x77, 0x57: range = bareHost(at: index, in: scalars)
      case 0x40: range = mail(atSign: index, in: scalars) ?? tag(at: index, in: scalars)
      case 0x23: range = tag(at: index, in: scalars)
      case 0x30...0x39: range = date(at: index, in: scalars)
      case 0x2B: range = telephone(at: index, in: scalars)
      default: range = nil
      }
      if let range, range.lowerBound >= found.last?.upperBound ?? 0 {
        found.append(range)
        index = range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// Where a URL may be broken: behind / ? & and -, never inside or behind "://"; behind . = _ and # as well if
  /// the whole does not fit a row.
  static func setBreaks(
    in address: Range<Int>, of scalars: UnsafeBufferPointer<UInt32>, width: Int,
    breaks: UnsafeMutablePointer<UInt8>
  ) {
    guard address.contains(where: { scalars[$0] == 0x2F }) else { return }
    for index in address.dropFirst() {
      switch scalars[index - 1] {
      case 0x2F: breaks[index] = scalars[index] != 0x2F && scalars[max(index - 2, 0)] != 0x2F ? 1 : 0
      case 0x26, 0x3F, 0x2D: breaks[index] = 1
      case 0x2E, 0x3D, 0x5F, 0x23: breaks[index] = address.count > width ? 1 : 0
      default: breaks[index] = 0
      }
    }
  }

  /// scheme "://" and everything up to the end of the address (RFC 3986, with the letters of RFC 3987).
  private static func url(atColon colon: Int, in scalars: UnsafeBufferPointer<UInt32>) -> Range<Int>? {
    guard colon + 3 < scalars.count, scalars[colon + 1] == 0x2F, scalars[colon + 2] == 0x2F else {
      return nil
    }
    var first = colon
    while first > 0, isASCIIWord(scalars[first - 1]) || scalars[first - 1] == 0x2B { first -= 1 }
    guard first < colon else { return nil }
    let end = addressEnd(from: colon + 3, in: scalars)
    return end > colon + 3 ? first..<end : nil
  }

  private static func bareHost(at first: Int, in scalars: UnsafeBufferPointer<UInt32>) -> Range<Int>? {
    guard first + 4 < scalars.count, first == 0 || !isASCIIWord(scalars[first - 1]) else { return nil }
    for offset in 0..<3 where scalars[first + offset] | 0x20 != 0x77 { return nil }
    guard scalars[first + 3] == 0x2E, isASCIIWord(scalars[first + 4]) else { return nil }
    return first..<addressEnd(from: first + 4, in: scalars)
  }

  private static func mail(atSign sign: Int, in scalars: UnsafeBufferPointer<UInt32>) -> Range<Int>? {
    var first = sign
    while first > 0, isMailScalar(scalars[first - 1]) { first -= 1 }
    var end = sign + 1
    var hasDot = false
    while end < scalars.count, isASCIIWord(scalars[end]) || scalars[end] == 0x2D || scalars[end] == 0x2E {
      if scalars[end] == 0x2E { hasDot = true }
      end += 1
    }
    while end > sign + 1, scalars[end - 1] == 0x2E || scalars[end - 1] == 0x2D { end -= 1 }
    return first < sign && end > sign + 1 && hasDot ? first..<end : nil
  }

  private static func tag(at sign: Int, in scalars: UnsafeBufferPointer<UInt32>) -> Range<Int>? {
    guard sign == 0 || !isASCIIWord(scalars[sign - 1]) else { return nil }
    var end = sign + 1
    var hasLetter = false
    while end < scalars.count, isASCIIWord(scalars[end]) {
      if scalars[end] >= 0x41 { hasLetter = true }
      end += 1
    }
    return hasLetter ? sign..<end : nil
  }

  /// Four, two and two digits with hyphens between, and nothing of the kind before or behind.
  private static func date(at first: Int, in scalars: UnsafeBufferPointer<UInt32>) -> Range<Int>? {
    guard first + 10 <= scalars.count, first == 0 || !isNumeric(scalars[first - 1]) else { return nil }
    for offset in 0..<10 {
      let isHyphen = scalars[first + offset] == 0x2D
      guard offset == 4 || offset == 7 ? isHyphen : isDigit(scalars[first + offset]) else { return nil }
    }
    return first + 10 == scalars.count || !isNumeric(scalars[first + 10]) ? first..<first + 10 : nil
  }

  /// "+" and at least seven digits, with hyphens or single blanks between them (ITU-T E.123).
  private static func telephone(at plus: Int, in scalars: UnsafeBufferPointer<UInt32>) -> Range<Int>? {
    guard plus == 0 || !isNumeric(scalars[plus - 1]) else { return nil }
    var end = plus + 1
    var digits = 0
    while end < scalars.count {
      let separates = scalars[end] == 0x20 || scalars[end] == 0x2D
      if isDigit(scalars[end]) {
        digits += 1
      } else if !separates || digits == 0 || end + 1 == scalars.count || !isDigit(scalars[end + 1]) {
        break
      }
      end += 1
    }
    return digits >= 7 && digits <= 15 ? plus..<end : nil
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

  private static func isNumeric(_ scalar: UInt32) -> Bool {
    isASCIIWord(scalar) || scalar == 0x2D || scalar == 0x2B
  }

  private static func addressEnd(from start: Int, in scalars: UnsafeBufferPointer<UInt32>) -> Int {
    var end = start
    var open = 0
    while end < scalars.count, isAddressScalar(scalars[end]) {
      if scalars[end] == 0x28 { open += 1 }
      if scalars[end] == 0x29 {
        if open == 0 { break }
        open -= 1
      }
      end += 1
    }
    // Punctuation behind an address belongs to the sentence.
    while end > start, isTrailingPunctuation(scalars[end - 1]) { end -= 1 }
    return end
  }

  private static func isAddressScalar(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x23...0x3B, 0x3D, 0x3F...0x5B, 0x5D, 0x5F, 0x61...0x7A, 0x7E: return true
    case 0...0xA0, 0xAB, 0xBB: return false
    // Arabic punctuation, quotes, spaces and controls end an address; letters and marks do not.
    case 0x60C, 0x61B, 0x61C, 0x61F, 0x6D4, 0x2000...0x206F, 0x3000...0x3002: return false
    default: return true
    }
  }

  private static func isTrailingPunctuation(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x27, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D: return true
    default: return false
    }
  }

  private static func isASCIIWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: return true
    default: return false
    }
  }

  private static func isMailScalar(_ scalar: UInt32) -> Bool {
    isASCIIWord(scalar) || scalar == 0x2E || scalar == 0x2B || scalar == 0x2D || scalar == 0x25
  }
}
