import Foundation
import Glibc

/// A server on the loopback interface that gives canned answers by path, one connection at a time.
final class WebServer: @unchecked Sendable {
  /// The answer to a request: status line and header fields, then the body.
  typealias Handler = @Sendable (_ path: String, _ head: String) -> (head: String, body: [UInt8])

  let port: UInt16
  private let descriptor: Int32

  init?(_ handler: @escaping Handler) {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let socket = descriptor
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, length) == 0 && listen(socket, 8) == 0 && getsockname(socket, $0, &length) == 0
      }
    }
    guard isBound else { return nil }
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread {
      while true {
        let client = accept(socket, nil, nil)
        guard client >= 0 else { return }
        Self.serve(client, handler)
        close(client)
      }
    }
  }

  func stop() {
    shutdown(descriptor, Int32(SHUT_RDWR))
    close(descriptor)
  }

  func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  private static func serve(_ client: Int32, _ handler: Handler) {
    var head: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while !String(decoding: head, as: UTF8.self).contains("\r\n\r\n") {
      let n = read(client, &buffer, buffer.count)
      guard n > 0 else { return }
      head += buffer[..<n]
    }
    let text = String(decoding: head, as: UTF8.self)
    let words = text.split(separator: " ")
    let answer = handler(words.count > 1 ? String(words[1]) : "/", text)
    let fields = answer.head + "\r\nContent-Length: \(answer.body.count)\r\nConnection: close\r\n\r\n"
    let bytes = Array(fields.utf8) + answer.body
    var sent = 0
    while sent < bytes.count {
      let n = bytes.withUnsafeBytes {
        send(client, $0.baseAddress.map { $0 + sent }, bytes.count - sent, Int32(MSG_NOSIGNAL))
      }
      guard n > 0 else { return }
      sent += n
    }
  }
}
