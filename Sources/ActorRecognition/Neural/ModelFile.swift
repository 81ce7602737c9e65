import ArticleModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The trained model as one mapped file: named sections that are used where they lie.
///
/// Opening reads the header and the directory only; pages come in when they are touched, and processes
/// share them. Layout: `Tools/train/FORMAT.md`.
///
/// Sendable without the compiler's proof: the mapping is read-only and lives as long as the object.
final class ModelFile: @unchecked Sendable {
  /// The version of the format that this code reads.
  static let version: UInt32 = 2
  private static let magic: [UInt8] = Array("QARIACTR".utf8)
  private static let headerSize = 32
  private static let entrySize = 32

  /// Where the file is, for messages.
  let path: String
  private let bytes: UnsafeRawBufferPointer
  private var sections: [String: Range<Int>] = [:]

  /// Maps a file and checks its header and directory.
  init(path: String) throws(QariError) {
    self.path = path
    bytes = try ModelFile.map(path)
    do {
      try readDirectory()
    } catch {
      unmap()
      throw error
    }
  }

  deinit { unmap() }

  /// The items of a section, exactly `count` of them.
  func section<Item: BitwiseCopyable>(
    _ name: String, of type: Item.Type, count: Int
  ) throws(QariError) -> UnsafeBufferPointer<Item> {
    let items = try section(name, of: type)
    guard items.count == count else {
      throw damaged("section \(name) has \(items.count) items, not \(count)")
    }
    return items
  }

  /// All items of a section.
  func section<Item: BitwiseCopyable>(
    _ name: String, of type: Item.Type
  ) throws(QariError) -> UnsafeBufferPointer<Item> {
    guard let range = sections[name] else { throw damaged("section \(name) is missing") }
    let stride = MemoryLayout<Item>.stride
    guard range.count % stride == 0 else { throw damaged("section \(name) ends inside an item") }
    return UnsafeRawBufferPointer(rebasing: bytes[range]).assumingMemoryBound(to: type)
  }

  /// An error about this file.
  func damaged(_ what: String) -> QariError {
    QariError(
      .input, "not a usable model: \(what)", at: path, remedy: "install the model file of this version again")
  }

  private static func map(_ path: String) throws(QariError) -> UnsafeRawBufferPointer {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw QariError(.input, "cannot open the model: \(String(cString: strerror(errno)))", at: path)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size >= headerSize
    else {
      throw QariError(.input, "not a usable model: too short, or no file", at: path)
    }
    let size = Int(status.st_size)
    guard let base = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), base != MAP_FAILED else {
      throw QariError(.input, "cannot map the model: \(String(cString: strerror(errno)))", at: path)
    }
    return UnsafeRawBufferPointer(start: base, count: size)
  }

  private func unmap() {
    munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
  }

  private func readDirectory() throws(QariError) {
    guard bytes.prefix(8).elementsEqual(ModelFile.magic) else { throw damaged("it begins otherwise") }
    let version = bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self)
    guard version == UInt32(littleEndian: ModelFile.version) else {
      throw damaged("version \(UInt32(littleEndian: version)), not \(ModelFile.version)")
    }
    #if _endian(big)
      throw damaged("it is little endian, this machine is not")
    #else
      let count = Int(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
      guard bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self) == UInt64(bytes.count) else {
        throw damaged("it is cut short or has been added to")
      }
      guard count <= (bytes.count - ModelFile.headerSize) / ModelFile.entrySize else {
        throw damaged("its directory does not fit")
      }
      for i in 0..<count { try readEntry(at: ModelFile.headerSize + i * ModelFile.entrySize) }
    #endif
  }

  private func readEntry(at entry: Int) throws(QariError) {
    let letters = bytes[entry..<entry + 16].prefix { $0 != 0 }
    let name = String(decoding: letters, as: UTF8.self)
    let size = UInt64(bytes.count)
    let offset = bytes.loadUnaligned(fromByteOffset: entry + 16, as: UInt64.self)
    let length = bytes.loadUnaligned(fromByteOffset: entry + 24, as: UInt64.self)
    guard offset % 64 == 0, offset <= size, length <= size - offset else {
      throw damaged("section \(name) lies outside")
    }
    sections[name] = Int(offset)..<Int(offset + length)
  }
}
