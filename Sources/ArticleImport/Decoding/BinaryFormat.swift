/// Well-known file types that are no text, told by their first bytes.
struct BinaryFormat {
  let what: String
  let remedy: String

  /// The type of the bytes; nil where they may be text.
  static func of(_ bytes: [UInt8]) -> BinaryFormat? {
    for (magic, format) in known where bytes.starts(with: magic) { return format }
    return nil
  }

  private static let convert = "convert it to text first"
  private static let known: [([UInt8], BinaryFormat)] = [
    (Array("%PDF-".utf8), BinaryFormat(what: "a PDF", remedy: "convert it with pdftotext first")),
    (
      [0x50, 0x4B, 0x03, 0x04],
      BinaryFormat(what: "a ZIP archive or an office document", remedy: "unpack it or save it as text")
    ),
    ([0x1F, 0x8B], BinaryFormat(what: "compressed with gzip", remedy: "unpack it with gunzip first")),
    (
      [0xFD, 0x37, 0x7A, 0x58, 0x5A],
      BinaryFormat(what: "compressed with xz", remedy: "unpack it with unxz first")
    ),
    (
      [0x28, 0xB5, 0x2F, 0xFD],
      BinaryFormat(what: "compressed with zstd", remedy: "unpack it with unzstd first")
    ),
    (Array("BZh".utf8), BinaryFormat(what: "compressed with bzip2", remedy: "unpack it with bunzip2 first")),
    ([0xD0, 0xCF, 0x11, 0xE0], BinaryFormat(what: "an old office document", remedy: convert)),
    ([0x89, 0x50, 0x4E, 0x47], BinaryFormat(what: "a PNG image", remedy: "leave it out")),
    ([0xFF, 0xD8, 0xFF], BinaryFormat(what: "a JPEG image", remedy: "leave it out")),
    (Array("GIF8".utf8), BinaryFormat(what: "a GIF image", remedy: "leave it out")),
    ([0x7F, 0x45, 0x4C, 0x46], BinaryFormat(what: "a program", remedy: "leave it out")),
    (Array("SQLite format 3".utf8), BinaryFormat(what: "a database", remedy: "open it with --library")),
    (Array("{\\rtf".utf8), BinaryFormat(what: "a rich text document", remedy: "save it as plain text")),
  ]
}
