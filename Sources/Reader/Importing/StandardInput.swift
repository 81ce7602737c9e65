import ArticleImport
import ArticleModel
import Glibc

/// What is piped into the program.
enum StandardInput {
  /// Everything until its end.
  /// - Throws: `QariError` (`.input`) where it is a terminal, cannot be read, or is larger than `limit` bytes.
  static func bytes(limit: Int) throws(QariError) -> [UInt8] {
    guard isatty(STDIN_FILENO) == 0 else {
      throw QariError(.input, "standard input is a terminal", at: "-", remedy: "pipe a file into it")
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let n = read(STDIN_FILENO, &buffer, buffer.count)
      if n < 0, errno == EINTR { continue }
      if n < 0 { throw QariError(.input, "cannot be read: \(String(cString: strerror(errno)))", at: "-") }
      if n == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<n])
      if bytes.count > limit {
        throw QariError(.input, "is larger than \(limit >> 20) MB, the limit", at: "-", remedy: "split it")
      }
    }
  }

  /// The articles of what is piped in.
  static func articles(_ importer: ArticleImporter) -> [Result<Article, QariError>] {
    do throws(QariError) {
      return importer.articles(data: try bytes(limit: importer.limits.bytes), name: "-", contentType: nil)
    } catch {
      return [.failure(error)]
    }
  }
}
