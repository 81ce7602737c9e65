/// What tells an archive: the ending of a name, or the first bytes.
public enum ArchiveKind {
  private static let endings = [
    ".zip", ".tar", ".tgz", ".txz", ".tbz2", ".tbz", ".tzst", ".7z", ".gz", ".xz", ".bz2", ".zst", ".lzma",
  ]

  /// True where the name says that a file is an archive of pages, or a compressed file.
  public static func isNamed(_ path: String) -> Bool {
    let name = path.lowercased()
    return endings.contains { name.hasSuffix($0) }
  }

  /// The name without its compression: `feeds.jsonl` of `feeds.jsonl.gz`.
  static func uncompressed(_ path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard isNamed(file), let dot = file.lastIndex(of: "."), dot != file.startIndex else { return file }
    return String(file[..<dot])
  }

  /// True where the bytes begin as an archive or a compressed file does. An office document is a ZIP archive too,
  /// but none of pages.
  static func isArchive(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return !isOfficeDocument(bytes) }
    if bytes.count > 262, bytes[257..<262].elementsEqual("ustar".utf8) { return true }
    return compressed.contains { bytes.starts(with: $0) }
  }

  private static let compressed: [[UInt8]] = [
    [0x1F, 0x8B], [0xFD, 0x37, 0x7A, 0x58, 0x5A], [0x28, 0xB5, 0x2F, 0xFD], Array("BZh".utf8),
    [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C],
  ]

  /// True for EPUB: its first entry says so, uncompressed (EPUB 3.3, section 4.2.6).
  static func isBook(_ bytes: [UInt8]) -> Bool {
    firstEntry(bytes).map { $0.name == "mimetype" && $0.start.hasPrefix("application/epub+zip") } ?? false
  }

  private static func isOfficeDocument(_ bytes: [UInt8]) -> Bool {
    guard let (name, start) = firstEntry(bytes) else { return false }
    if name == "mimetype" { return start.hasPrefix("application/vnd.") }
    return ["[Content_Types].xml", "_rels/.rels", "META-INF/MANIFEST.MF"].contains(name)
      || name.hasPrefix("docProps/")
  }

  /// Name and first bytes of a ZIP archive's first entry (APPNOTE 4.3.7).
  private static func firstEntry(_ bytes: [UInt8]) -> (name: String, start: String)? {
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), bytes.count > 30 else { return nil }
    let length = Int(bytes[26]) | Int(bytes[27]) << 8
    let extra = Int(bytes[28]) | Int(bytes[29]) << 8
    let name = bytes.dropFirst(30).prefix(length)
    let start = bytes.dropFirst(30 + length + extra).prefix(40)
    return (String(decoding: name, as: UTF8.self), String(decoding: start, as: UTF8.self))
  }
}
