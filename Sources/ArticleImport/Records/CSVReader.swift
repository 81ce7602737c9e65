/// Rows of comma-separated values (RFC 4180), with commas, semicolons or tabs; fields in quotes hold newlines.
struct CSVReader {
  /// A row and the line it begins on, from 1.
  struct Row {
    let line: Int
    let fields: [String]
    /// A quote that opens a field and never closes.
    let isOpen: Bool
  }

  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private let delimiter: UInt8

  /// A reader of a text; the sign that the first line holds most of divides fields.
  init(_ text: String) {
    bytes = Array(text.utf8)
    var counts: [UInt8: Int] = [:]
    var quoted = false
    for b in bytes {
      if b == 0x22 { quoted.toggle() }
      if quoted { continue }
      if b == 0xA || b == 0xD { break }
      if b == 0x2C || b == 0x3B || b == 0x9 { counts[b, default: 0] += 1 }
    }
    delimiter = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0x2C
  }

  /// The next row; nil at the end.
  mutating func next() -> Row? {
    guard index < bytes.count else { return nil }
    let first = line
    var fields: [String] = []
    var field: [UInt8] = []
    var quoted = false
    var wasQuoted = false
    while index < bytes.count {
      let b = bytes[index]
      index += 1
      if b == 0xA { line += 1 }
      if quoted {
        if b != 0x22 {
          field.append(b)
        } else if index < bytes.count, bytes[index] == 0x22 {
          field.append(0x22)
          index += 1
        } else {
          quoted = false
        }
      } else if b == 0x22, field.isEmpty, !wasQuoted {
        quoted = true
        wasQuoted = true
      } else if b == delimiter {
        fields.append(String(decoding: field, as: UTF8.self))
        field = []
        wasQuoted = false
      } else if b == 0xA || b == 0xD {
        if b == 0xD, index < bytes.count, bytes[index] == 0xA {
          index += 1
          line += 1
        }
        fields.append(String(decoding: field, as: UTF8.self))
        return Row(line: first, fields: fields, isOpen: false)
      } else {
        field.append(b)
      }
    }
    fields.append(String(decoding: field, as: UTF8.self))
    return Row(line: first, fields: fields, isOpen: quoted)
  }
}
