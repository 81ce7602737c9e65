/// A character encoding by name.
enum Charset: Hashable {
  case utf8, utf16Little, utf16Big, utf32Little, utf32Big, macArabic
  /// Any other, by the name that iconv knows.
  case named(String)

  /// The encoding that a declaration names; nil for empty or impossible names. Only letters, digits and the
  /// signs of registered names reach iconv, whose names can carry instructions behind a slash.
  init?(label: String) {
    let key = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    guard !key.isEmpty, key.utf8.count <= 40,
      key.utf8.allSatisfy({
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "-_.:".utf8.contains($0)
      })
    else { return nil }
    switch key {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "us-ascii", "ascii": self = .utf8
    case "utf-16le", "utf16le", "utf-16", "utf16", "unicode", "ucs-2": self = .utf16Little
    case "utf-16be", "utf16be": self = .utf16Big
    case "macarabic", "x-mac-arabic", "mac-arabic": self = .macArabic
    case "x-cp1256", "cp-1256", "1256", "windows1256", "win-1256", "ansi": self = .named("windows-1256")
    // browsers read these labels as windows-1252, and so do the pages mean them
    case "iso-8859-1", "latin1", "iso8859-1", "latin-1": self = .named("windows-1252")
    case "iso-8859-6-i", "iso-8859-6-e", "asmo-708", "arabic": self = .named("iso-8859-6")
    default: self = .named(key)
    }
  }

  /// The name for messages.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16Little: "UTF-16LE"
    case .utf16Big: "UTF-16BE"
    case .utf32Little: "UTF-32LE"
    case .utf32Big: "UTF-32BE"
    case .macArabic: "MacArabic"
    case .named(let name): name
    }
  }

  /// The text of bytes; nil where they are not valid in this encoding, or the system does not know it.
  func decode(_ bytes: ArraySlice<UInt8>) -> String? {
    switch self {
    case .utf8: String(validating: bytes, as: UTF8.self)
    case .utf16Little: Self.utf16(bytes) { UInt16($0) | UInt16($1) << 8 }
    case .utf16Big: Self.utf16(bytes) { UInt16($0) << 8 | UInt16($1) }
    case .utf32Little: Self.utf32(bytes, shifts: [0, 8, 16, 24])
    case .utf32Big: Self.utf32(bytes, shifts: [24, 16, 8, 0])
    case .macArabic: MacArabic.decode(bytes)
    case .named(let name): Iconv.decode(bytes, from: name)
    }
  }

  /// A lone surrogate becomes U+FFFD: such files come from programs that cut texts by UTF-16 units.
  private static func utf16(_ bytes: ArraySlice<UInt8>, unit: (UInt8, UInt8) -> UInt16) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var i = bytes.startIndex
    while i + 1 < bytes.endIndex {
      units.append(unit(bytes[i], bytes[i + 1]))
      i += 2
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func utf32(_ bytes: ArraySlice<UInt8>, shifts: [UInt32]) -> String {
    var out = String.UnicodeScalarView()
    var i = bytes.startIndex
    while i + 3 < bytes.endIndex {
      var value: UInt32 = 0
      for k in 0..<4 { value |= UInt32(bytes[i + k]) << shifts[k] }
      out.append(Unicode.Scalar(value) ?? "\u{FFFD}")
      i += 4
    }
    return String(out)
  }
}
