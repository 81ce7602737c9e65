/// A JSON value (RFC 8259). A reader of its own, since Foundation's would double the start-up time, with a
/// limit on depth.
enum JSONValue: Hashable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The member of that name; nil for other values.
  subscript(_ name: String) -> JSONValue? {
    if case .object(let members) = self { return members[name] }
    return nil
  }

  /// The text of a string or number.
  var string: String? {
    switch self {
    case .string(let s), .number(let s): s
    default: nil
    }
  }

  /// The elements of an array; a single value counts as an array of one, null as none.
  var elements: [JSONValue] {
    switch self {
    case .array(let values): values
    case .null: []
    default: [self]
    }
  }
}

/// What is wrong in a JSON text, and where.
struct JSONFailure: Error, Hashable {
  /// What is wrong.
  let message: String
  /// Byte offset.
  let offset: Int
}

/// A strict reader of JSON: no comments, no trailing commas, nothing behind the value.
struct JSONReader {
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private let depthLimit: Int

  private init(_ bytes: ArraySlice<UInt8>, depthLimit: Int) {
    self.bytes = bytes
    index = bytes.startIndex
    self.depthLimit = depthLimit
  }

  /// The value that the bytes (UTF-8) hold.
  static func value(_ bytes: ArraySlice<UInt8>, depthLimit: Int) throws(JSONFailure) -> JSONValue {
    var reader = JSONReader(bytes, depthLimit: depthLimit)
    reader.skipBlanks()
    let value = try reader.value(depth: 0)
    reader.skipBlanks()
    if reader.index < reader.bytes.endIndex { throw reader.failure("something follows the value") }
    return value
  }

  private mutating func value(depth: Int) throws(JSONFailure) -> JSONValue {
    guard depth <= depthLimit else { throw failure("nests deeper than \(depthLimit) levels") }
    guard index < bytes.endIndex else { throw failure("ends too early") }
    switch bytes[index] {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func object(depth: Int) throws(JSONFailure) -> JSONValue {
    var members: [String: JSONValue] = [:]
    index += 1
    skipBlanks()
    if take("}") { return .object(members) }
    while true {
      skipBlanks()
      guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "\"") else {
        throw failure("a name in quotes is missing")
      }
      let name = try string()
      skipBlanks()
      guard take(":") else { throw failure("a colon is missing") }
      skipBlanks()
      members[name] = try value(depth: depth + 1)
      skipBlanks()
      if take("}") { return .object(members) }
      guard take(",") else { throw failure("a comma or } is missing") }
    }
  }

  private mutating func array(depth: Int) throws(JSONFailure) -> JSONValue {
    var values: [JSONValue] = []
    index += 1
    skipBlanks()
    if take("]") { return .array(values) }
    while true {
      skipBlanks()
      values.append(try value(depth: depth + 1))
      skipBlanks()
      if take("]") { return .array(values) }
      guard take(",") else { throw failure("a comma or ] is missing") }
    }
  }

  private mutating func string() throws(JSONFailure) -> String {
    index += 1
    var out: [UInt8] = []
    while index < bytes.endIndex {
      let b = bytes[index]
      index += 1
      if b == UInt8(ascii: "\"") { return String(decoding: out, as: UTF8.self) }
      if b == UInt8(ascii: "\\") {
        try escape(into: &out)
      } else if b < 0x20 {
        throw failure("a control character stands in a string")
      } else {
        out.append(b)
      }
    }
    throw failure("a string does not end")
  }

  private mutating func escape(into out: inout [UInt8]) throws(JSONFailure) {
    guard index < bytes.endIndex else { throw failure("a string does not end") }
    let b = bytes[index]
    index += 1
    switch b {
    case UInt8(ascii: "n"): out.append(0xA)
    case UInt8(ascii: "t"): out.append(0x9)
    case UInt8(ascii: "r"): out.append(0xD)
    case UInt8(ascii: "b"): out.append(0x8)
    case UInt8(ascii: "f"): out.append(0xC)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(b)
    case UInt8(ascii: "u"):
      var code = try hex()
      if (0xD800...0xDBFF).contains(code), index + 1 < bytes.endIndex, bytes[index] == UInt8(ascii: "\\"),
        bytes[index + 1] == UInt8(ascii: "u")
      {
        index += 2
        let low = try hex()
        // a lone surrogate has no meaning; two that pair make one scalar
        code = (0xDC00...0xDFFF).contains(low) ? 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00) : 0xFFFD
      }
      let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
      out += Array(String(Character(scalar)).utf8)
    default: throw failure("an unknown escape stands in a string")
    }
  }

  private mutating func hex() throws(JSONFailure) -> UInt32 {
    guard index + 4 <= bytes.endIndex,
      let code = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16),
      bytes[index] != UInt8(ascii: "+"), bytes[index] != UInt8(ascii: "-")
    else { throw failure("four hexadecimal digits are missing") }
    index += 4
    return code
  }

  private mutating func number() throws(JSONFailure) -> String {
    let start = index
    func isDigit(_ b: UInt8) -> Bool { (0x30...0x39).contains(b) }
    if index < bytes.endIndex, bytes[index] == UInt8(ascii: "-") { index += 1 }
    let digits = index
    while index < bytes.endIndex, isDigit(bytes[index]) { index += 1 }
    guard index > digits, index == digits + 1 || bytes[digits] != UInt8(ascii: "0") else {
      throw failure("is no JSON value")
    }
    if index < bytes.endIndex, bytes[index] == UInt8(ascii: ".") {
      index += 1
      guard index < bytes.endIndex, isDigit(bytes[index]) else { throw failure("a digit is missing") }
      while index < bytes.endIndex, isDigit(bytes[index]) { index += 1 }
    }
    if index < bytes.endIndex, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < bytes.endIndex, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") {
        index += 1
      }
      guard index < bytes.endIndex, isDigit(bytes[index]) else { throw failure("a digit is missing") }
      while index < bytes.endIndex, isDigit(bytes[index]) { index += 1 }
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONFailure) -> JSONValue {
    let count = word.utf8CodeUnitCount
    let matches = word.withUTF8Buffer { bytes[index...].starts(with: $0) }
    guard matches else { throw failure("is no JSON value") }
    index += count
    return value
  }

  private mutating func skipBlanks() {
    while index < bytes.endIndex, [0x20, 0x9, 0xA, 0xD].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard index < bytes.endIndex, UInt32(bytes[index]) == sign.value else { return false }
    index += 1
    return true
  }

  private func failure(_ message: String) -> JSONFailure {
    JSONFailure(message: message, offset: index - bytes.startIndex)
  }
}
