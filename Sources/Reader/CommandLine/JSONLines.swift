import Foundation

/// Writes one JSON object a line: keys in alphabetical order, no escaped slashes, UTF-8.
struct JSONLines {
  private let encoder: JSONEncoder
  private let output: TextSink

  init(_ output: TextSink) {
    self.output = output
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// Writes one object.
  func write(_ row: some Encodable) throws {
    output.write(bytes: Array(try encoder.encode(row)))
    output.line()
  }
}
