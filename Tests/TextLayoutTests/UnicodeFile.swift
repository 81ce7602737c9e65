import Glibc

/// A data file of the tests, read without Foundation.
struct DataFile {
  let bytes: [UInt8]

  /// Nil if there is no such file.
  init?(path: String) {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    self.bytes = bytes
  }

  /// The lines without their ends.
  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The whole file as UTF-8.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A file of Debian's package unicode-data. Where it is missing the tests that need it are skipped.
  static func unicodePath(_ name: String) -> String { "/usr/share/unicode/" + name }

  /// Whether a file of the Unicode Character Database is installed.
  static func hasUnicode(_ name: String) -> Bool { access(unicodePath(name), R_OK) == 0 }

  /// A file under Tests/Fixtures/layout.
  static func fixturePath(_ name: String) -> String {
    let here = #filePath
    let tests = here.split(separator: "/").dropLast(2).joined(separator: "/")
    return "/" + tests + "/Fixtures/layout/" + name
  }
}
