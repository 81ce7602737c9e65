import ArticleModel
import Glibc

/// Reads whole files with plain system calls: Foundation would cost 4 to 7 ms at start.
enum FileReading {
  /// The bytes of a file, pipe or device, at most `limit` of them.
  static func bytes(of path: String, limit: Int) throws(QariError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    return try bytes(from: descriptor, path: path, limit: limit)
  }

  /// The bytes of an open file until its end.
  static func bytes(from descriptor: Int32, path: String, limit: Int) throws(QariError) -> [UInt8] {
    var info = stat()
    var expected = 0
    if fstat(descriptor, &info) == 0 {
      if info.st_mode & S_IFMT == S_IFDIR {
        throw QariError(.input, "is a folder, not a file", at: path, remedy: "give the files in it")
      }
      expected = Int(info.st_size)
    }
    guard expected <= limit else { throw tooLarge(path, limit) }
    var bytes: [UInt8] = []
    var error: Int32 = 0
    // one byte more than expected, so that the usual file needs one read and one end-of-file read
    var room = max(expected + 1, 1 << 16)
    while true {
      let before = bytes.count
      bytes.append(
        contentsOf: [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
          count = 0
          while count < buffer.count, let base = buffer.baseAddress {
            let n = read(descriptor, base + count, buffer.count - count)
            if n < 0, errno == EINTR { continue }
            if n < 0 { error = errno }
            if n <= 0 { break }
            count += n
          }
        })
      if error != 0 { throw failure(path, error) }
      guard bytes.count <= limit else { throw tooLarge(path, limit) }
      if bytes.count - before < room { return bytes }
      room = min(max(bytes.count, 1 << 16), 64 << 20)
    }
  }

  /// The last system error as a sentence with the path.
  static func failure(_ path: String, _ code: Int32 = errno) -> QariError {
    let remedy: String
    switch code {
    case ENOENT, ENOTDIR: remedy = "check the spelling of the path"
    case EACCES, EPERM: remedy = "check the permissions of the file and its folders"
    case ELOOP: remedy = "links point at each other; give the file itself"
    case ENAMETOOLONG: remedy = "the path is too long for the system; move the file"
    default: remedy = "try again, or leave this file out"
    }
    // the POSIX form of strerror_r, which is what Glibc's module gives: 0 on success
    var buffer = [CChar](repeating: 0, count: 256)
    let isKnown = buffer.withUnsafeMutableBufferPointer { room in
      room.baseAddress.map { strerror_r(code, $0, room.count) == 0 } ?? false
    }
    let letters = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let message = isKnown ? String(decoding: letters, as: UTF8.self) : "error \(code)"
    return QariError(.input, "cannot be read: \(message)", at: path, remedy: remedy)
  }

  private static func tooLarge(_ path: String, _ limit: Int) -> QariError {
    QariError(
      .input, "is larger than \(limit >> 20) MB, the limit for one file", at: path, remedy: "split the file")
  }
}
