import ArticleModel
import CArchive
import Glibc

/// Reads an archive of pages file by file, to memory only: names lead nowhere, nothing is unpacked to disk.
///
/// Sizes, number of entries and the unpacked size against the packed one are limited. What is damaged is named, and
/// what can be read is read. One thread at a time.
public final class ArchiveReader {
  /// What comes out of an archive.
  public enum Entry: Sendable {
    /// A file: `archive.zip/folder/page.html`, and its bytes.
    case file(name: String, bytes: [UInt8])
    /// Something that cannot be read.
    case refused(QariError)
  }

  private let name: String
  private let limits: ImportLimits
  private let archive: OpaquePointer
  private let memory: UnsafeMutableRawBufferPointer?
  private let packedBytes: Int
  private var isFinished = false
  private var entries = 0
  private var files = 0
  private var unpackedBytes = 0
  /// Hashes of the pages seen so far, without their endings: their folders of pictures and scripts are passed over.
  private var pages: Set<Int> = []
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// Opens an archive in a file, which may be larger than the limit for one file.
  /// - Throws: `QariError` (`.input`) where libarchive is missing or the file cannot be read.
  public convenience init(_ input: ImportInput, limits: ImportLimits = ImportLimits()) throws(QariError) {
    // The system's own reason is better than libarchive's.
    guard access(input.path, R_OK) == 0 else { throw FileReading.failure(input.path) }
    var opened: OpaquePointer?
    let code = ca_open_file(input.path, &opened)
    try self.init(
      name: input.path, limits: limits, code: code, opened: opened, memory: nil, packedBytes: input.byteCount)
  }

  /// Opens an archive in bytes.
  convenience init(data: [UInt8], name: String, limits: ImportLimits) throws(QariError) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, data.count), alignment: 16)
    memory.copyBytes(from: data)
    var opened: OpaquePointer?
    let code = ca_open_memory(memory.baseAddress, data.count, &opened)
    try self.init(
      name: name, limits: limits, code: code, opened: opened, memory: memory, packedBytes: data.count)
  }

  private init(
    name: String, limits: ImportLimits, code: Int32, opened: OpaquePointer?,
    memory: UnsafeMutableRawBufferPointer?, packedBytes: Int
  ) throws(QariError) {
    guard Int(code) == CA_OK, let opened else {
      let reason = opened.map { String(cString: ca_message($0)) } ?? ""
      ca_close(opened)
      memory?.deallocate()
      if Int(code) == CA_NO_LIBRARY {
        throw QariError(
          .input, "is an archive, and libarchive, which reads it, is missing", at: name,
          remedy: "install it: apt-get install libarchive13")
      }
      throw QariError(
        .input,
        reason.isEmpty ? "cannot be read: out of memory" : "is damaged: \(Whitespace.collapsed(reason))",
        at: name, remedy: "copy or fetch the archive again")
    }
    self.name = name
    self.limits = limits
    self.memory = memory
    self.packedBytes = packedBytes
    archive = opened
  }

  deinit {
    ca_close(archive)
    memory?.deallocate()
  }

  /// Packed bytes gone through so far, for the progress; never more than the archive has.
  public var consumedBytes: Int {
    min(packedBytes, max(0, Int(ca_consumed(archive))))
  }

  /// The next file, or what cannot be read; nil at the end. Folders, links and hidden files are passed over.
  public func next() -> Entry? {
    while !isFinished {
      var entry = ca_entry()
      switch Int(ca_next(archive, &entry)) {
      case CA_OK: if let found = read(entry) { return found }
      case CA_END:
        isFinished = true
        if files == 0 {
          return .refused(QariError(.input, "holds no files", at: name, remedy: "leave it out"))
        }
      case CA_ENTRY_FAILED:
        entries += 1
        guard entries <= limits.entries else { return tooMany() }
        return .refused(damaged(at: name, message))
      default: return breakOff()
      }
    }
    return nil
  }

  /// Files until their bytes reach `byteCount` or their number `count`; empty at the end.
  public func next(count: Int, byteCount: Int) -> [Entry] {
    var found: [Entry] = []
    var size = 0
    while found.count < count, size < byteCount, let entry = next() {
      if case .file(_, let bytes) = entry { size += bytes.count }
      found.append(entry)
    }
    return found
  }

  private func read(_ entry: ca_entry) -> Entry? {
    entries += 1
    if entries == 1, ca_is_unknown(archive) != 0 {
      isFinished = true
      return .refused(
        QariError(
          .input, "is no archive, or damaged from its beginning", at: name,
          remedy: "check the file, or rename it after what it is"))
    }
    guard entries <= limits.entries else { return tooMany() }
    // What is passed over may have to be unpacked all the same, and counts with the size it claims.
    let claimed = max(0, Int(entry.size))
    guard entry.is_file != 0, let path = path(of: entry) else {
      return count(claimed) ? nil : absurd()
    }
    files += 1
    if entry.is_encrypted != 0 {
      return .refused(
        QariError(
          .input, "is encrypted", at: path, remedy: "unpack it with its password and import the folder"))
    }
    guard claimed <= limits.bytes else { return count(claimed) ? .refused(tooLarge(path)) : absurd() }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(claimed, 1 << 20))
    var isTooLarge = false
    while true {
      var n = 0
      let code = buffer.withUnsafeMutableBytes { ca_read(archive, $0.baseAddress, $0.count, &n) }
      switch Int(code) {
      case CA_OK:
        guard count(n) else { return absurd(in: path) }
        isTooLarge = isTooLarge || bytes.count + n > limits.bytes
        if isTooLarge { bytes = [] } else { bytes.append(contentsOf: buffer[..<n]) }
      case CA_END: return isTooLarge ? .refused(tooLarge(path)) : .file(name: path, bytes: bytes)
      case CA_ENTRY_FAILED: return .refused(damaged(at: path, message))
      default: return breakOff(in: path)
      }
    }
  }

  /// `archive.zip/folder/page.html`; nil for what folders hide too. The name is only ever shown: «..» and a leading
  /// slash are dropped all the same, so that it reads as what it is, a place inside the archive.
  private func path(of entry: ca_entry) -> String? {
    if ca_is_single(archive) != 0 { return name + "/" + ArchiveKind.uncompressed(name) }
    guard let raw = entry.path else { return name + "/\(entries)" }
    let text = ArchiveReader.text(ofName: Array(UnsafeBufferPointer(start: raw, count: strlen(raw))))
    let parts = text.split(separator: "/").filter { $0 != "." && $0 != ".." }
    guard !parts.isEmpty, !parts.contains(where: { $0.hasPrefix(".") || $0 == "__MACOSX" }) else {
      return nil
    }
    let path = parts.joined(separator: "/")
    guard !isPartOfPage(parts) else { return nil }
    if let page = PageFolder.stem(ofPage: path) { pages.insert(page.hashValue) }
    return name + "/" + path
  }

  /// True for what a browser saved with a page. The page comes first in most archives; where it does not, frames
  /// cannot be told from pages, but styles, scripts and pictures can.
  private func isPartOfPage(_ parts: [Substring]) -> Bool {
    for (index, folder) in parts.dropLast().enumerated() {
      guard let page = PageFolder.page(ofFolder: folder) else { continue }
      let path = (parts[..<index].map(String.init) + [page]).joined(separator: "/")
      if pages.contains(path.hashValue) { return true }
      if let file = parts.last, PageFolder.isResource(file) { return true }
    }
    return false
  }

  /// A name in no known encoding keeps its odd bytes as %XX: ugly, but no two names become one.
  private static func text(ofName letters: [CChar]) -> String {
    let bytes = letters.map { UInt8(bitPattern: $0) }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return bytes.map { byte in
      byte < 0x80
        ? String(UnicodeScalar(byte)) : "%" + String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
  }

  /// Adds unpacked bytes; false where there are absurdly many.
  private func count(_ bytes: Int) -> Bool {
    unpackedBytes = unpackedBytes.addingReportingOverflow(bytes).overflow ? .max : unpackedBytes + bytes
    let packed = max(packedBytes, Int(ca_consumed(archive)))
    return unpackedBytes <= limits.unpackedBytes
      && unpackedBytes / limits.compression <= packed + limits.freelyCompressedBytes / limits.compression
  }

  private func absurd(in path: String? = nil) -> Entry {
    isFinished = true
    if path != nil { files -= 1 }
    let what =
      unpackedBytes > limits.unpackedBytes
      ? "unpacks to more than \(limits.unpackedBytes >> 30) GB, the limit"
      : "unpacks to more than \(limits.compression) times its size, which no pages do"
    return .refused(
      QariError(
        .input, what + kept, at: name, remedy: "unpack it yourself if you trust it, and import the folder"))
  }

  private func tooMany() -> Entry {
    isFinished = true
    return .refused(
      QariError(
        .input, "holds more than \(limits.entries) entries, the limit" + kept, at: name, remedy: "split it"))
  }

  private func breakOff(in path: String? = nil) -> Entry {
    isFinished = true
    if path != nil { files -= 1 }
    return .refused(
      QariError(
        .input, "breaks off\(path == nil ? "" : " in this file"): \(message)" + kept, at: path ?? name,
        remedy: "copy or fetch the archive again"))
  }

  private func damaged(at place: String, _ reason: String) -> QariError {
    QariError(.input, "is damaged: \(reason)", at: place, remedy: "copy or fetch the archive again")
  }

  private func tooLarge(_ path: String) -> QariError {
    QariError(
      .input, "is larger than \(limits.bytes >> 20) MB, the limit for one file", at: path,
      remedy: "split the file")
  }

  /// How much was read before the archive had to be left.
  private var kept: String { files > 0 ? " (\(files) files before it were read)" : "" }

  private var message: String {
    let text = Whitespace.collapsed(String(cString: ca_message(archive)))
    return text.isEmpty ? "no reason given" : text
  }
}
