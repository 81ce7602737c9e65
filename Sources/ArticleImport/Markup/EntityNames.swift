import CXML2

/// Makes feeds acceptable to an XML parser: HTML's names for characters, which are undefined in XML and would be lost
/// with the text around them, bare ampersands and control characters.
enum EntityNames {
  /// `&nbsp;` and the like become their characters; an ampersand that begins nothing becomes `&amp;`. XML's own
  /// five names and numeric references stay.
  static func replaced(in text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { $0 == 0x26 || isForbidden($0) }) else { return text }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 16)
    var i = 0
    var cdata = false
    while i < bytes.count {
      let b = bytes[i]
      if b == 0x3C, !cdata, bytes[i...].starts(with: opening) {
        cdata = true
      } else if b == 0x5D, cdata, bytes[i...].starts(with: closing) {
        cdata = false
      }
      guard b == 0x26, !cdata else {
        out.append(isForbidden(b) ? 0x20 : b)
        i += 1
        continue
      }
      let end = nameEnd(bytes, from: i + 1)
      guard let end else {
        out += amp
        i += 1
        continue
      }
      let name = String(decoding: bytes[(i + 1)..<end], as: UTF8.self)
      if name.hasPrefix("#") || own.contains(name) {
        out += bytes[i...end]
      } else if let entity = htmlEntityLookup(name), let scalar = Unicode.Scalar(entity.pointee.value) {
        out += Array(String(Character(scalar)).utf8)
      } else {
        out += amp
        out += bytes[(i + 1)...end]
      }
      i = end + 1
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Control characters, which end an XML document for libxml2 wherever they stand.
  private static func isForbidden(_ b: UInt8) -> Bool { b < 0x20 && b != 0x9 && b != 0xA && b != 0xD }

  /// Index of the semicolon behind a name or number; nil where there is none.
  private static func nameEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    var i = start
    while i < bytes.count, i - start <= 32 {
      let b = bytes[i]
      if b == 0x3B { return i > start ? i : nil }
      let isNameByte =
        (0x30...0x39).contains(b) || (0x41...0x5A).contains(b) || (0x61...0x7A).contains(b)
        || (b == 0x23 && i == start)
      guard isNameByte else { return nil }
      i += 1
    }
    return nil
  }

  private static let opening = Array("<![CDATA[".utf8)
  private static let closing = Array("]]>".utf8)
  private static let amp = Array("&amp;".utf8)
  private static let own: Set<String> = ["amp", "lt", "gt", "quot", "apos"]
}
