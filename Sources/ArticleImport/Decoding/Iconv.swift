import Glibc

/// The C library's converter, for the encodings that the standard library does not read.
enum Iconv {
  /// The text of bytes in a named encoding; nil where the name is unknown or a byte has no meaning in it.
  static func decode(_ bytes: ArraySlice<UInt8>, from name: String) -> String? {
    guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    var output = [CChar](repeating: 0, count: 1 << 16)
    let isValid = input.withUnsafeMutableBufferPointer { inBuffer -> Bool in
      output.withUnsafeMutableBufferPointer { outBuffer -> Bool in
        guard let outBase = outBuffer.baseAddress else { return false }
        var from = inBuffer.baseAddress
        var left = inBuffer.count
        while left > 0 {
          var to: UnsafeMutablePointer<CChar>? = outBase
          var room = outBuffer.count
          let result = iconv(converter, &from, &left, &to, &room)
          let error = errno
          for i in 0..<(outBuffer.count - room) { text.append(UInt8(bitPattern: outBuffer[i])) }
          if result == -1 {
            if error == E2BIG { continue }
            // a character cut off at the very end is no reason to refuse the file
            return error == EINVAL && left < 8
          }
        }
        return true
      }
    }
    return isValid ? String(decoding: text, as: UTF8.self) : nil
  }
}
