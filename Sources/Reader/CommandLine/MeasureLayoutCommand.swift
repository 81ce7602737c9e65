import ArgumentParser
import ArticleModel
import Glibc
import TextLayout

/// `qari measure-layout`: how fast text is laid out, for `make bench`: decoding, bidi, joining, cells, line breaks,
/// highlights and reordering of every paragraph at one width.
struct MeasureLayoutCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure-layout", abstract: "Print how fast text is laid out.", shouldDisplay: false)

  @Option(help: "Columns of a row.") var columns = 80
  @Option(help: "About so many bytes are laid out.") var bytes = 20_000_000
  @Argument(help: "Text files.") var files: [String]

  func run(_ invocation: Invocation) throws -> ExitStatus {
    var paragraphs: [String] = []
    for path in files {
      guard let text = MeasureLayoutCommand.read(path) else {
        throw QariError(.input, "cannot be read", at: path, remedy: "name a text file in UTF-8")
      }
      paragraphs += text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    let unit = paragraphs.reduce(0) { $0 + $1.utf8.count + 1 }
    guard unit > 0 else { return .ok }
    let options = LayoutOptions(width: columns, base: .article(.rightToLeft))
    let styles = paragraphs.map { MeasureLayoutCommand.highlights($0.unicodeScalars.count) }
    var engine = LayoutEngine()
    var rows = 0
    let rounds = max(1, bytes / unit)
    let start = MeasureLayoutCommand.cpu()
    for _ in 0..<rounds {
      for (text, styles) in zip(paragraphs, styles) {
        rows += engine.layout(text, styles: styles, options: options).rows.count
      }
    }
    let seconds = MeasureLayoutCommand.cpu() - start
    let speed = Double(rounds * unit) / max(seconds, 1e-9) / 1e6
    let tenths = Int((speed * 10).rounded())
    invocation.output.line("\(tenths / 10).\(tenths % 10) MB/s\t\(rows) rows of \(columns) columns")
    return .ok
  }

  /// Names are about every sixtieth letter of a news article, and twelve letters long.
  private static func highlights(_ count: Int) -> [StyledRange] {
    stride(from: 20, to: max(20, count - 12), by: 60).map {
      StyledRange(range: $0..<$0 + 12, style: StyleID(rawValue: 1))
    }
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let n = fread(&chunk, 1, chunk.count, file), n > 0 { bytes += chunk[..<n] }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// CPU time of this process in seconds.
  private static func cpu() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}
