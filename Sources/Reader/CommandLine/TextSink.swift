import Glibc

/// Collects text and writes it to a descriptor in large pieces; without a descriptor it keeps it, for tests.
final class TextSink {
  private let descriptor: Int32?
  private var bytes: [UInt8] = []
  /// Sent around every piece that is written, so that a terminal is never left in a state of ours.
  var bracket: (enter: [UInt8], leave: [UInt8]) = ([], [])

  /// A sink for a descriptor, or one that keeps what it is given.
  init(descriptor: Int32?) { self.descriptor = descriptor }

  /// Adds text.
  func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    if bytes.count >= 1 << 16 { flush() }
  }

  /// Adds text and a line end.
  func line(_ text: String = "") {
    write(text)
    write("\n")
  }

  /// Adds bytes as they are.
  func write(bytes more: [UInt8]) {
    bytes.append(contentsOf: more)
    if bytes.count >= 1 << 16 { flush() }
  }

  /// What was kept so far, for sinks without a descriptor.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes what was collected. When nobody reads any more the process ends quietly, as `head` expects.
  func flush() {
    guard let descriptor, !bytes.isEmpty else { return }
    if !bracket.enter.isEmpty { bytes = bracket.enter + bytes + bracket.leave }
    var done = 0
    while done < bytes.count {
      let n = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { Glibc.write(descriptor, $0 + done, buffer.count - done) } ?? 0
      }
      if n < 0, errno == EINTR { continue }
      if n < 0, errno == EPIPE { exit(0) }
      if n <= 0 { break }
      done += n
    }
    bytes.removeAll(keepingCapacity: true)
  }
}
