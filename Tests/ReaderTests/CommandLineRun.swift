import Foundation

@testable import Reader

/// One run of the program inside the test process, with what it printed.
struct CommandLineRun {
  let status: Int32
  let output: String
  let errors: String

  /// Runs `qari` with these arguments, as in a pipe, in a home folder of its own.
  init(_ arguments: [String], environment: [String: String] = [:], home: String = "/nonexistent") {
    var environment = environment
    environment["HOME"] = environment["HOME"] ?? home
    let invocation = Invocation(
      environment: environment, output: TextSink(descriptor: nil), errors: TextSink(descriptor: nil),
      isOutputTerminal: false, isErrorTerminal: false, columns: nil)
    status = Qari.run(arguments, invocation).rawValue
    output = invocation.output.text
    errors = invocation.errors.text
  }

  /// The lines of the output.
  var lines: [String] {
    var lines = output.components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// The output as JSON objects, one a line.
  var objects: [[String: Any]] {
    lines.compactMap { (try? JSONSerialization.jsonObject(with: Data($0.utf8))) as? [String: Any] }
  }

  /// The folder of the sample articles.
  static let seeds: String = root + "/seeds"

  /// The repository.
  static let root: String = {
    let folders = #filePath.split(separator: "/").dropLast(3)
    return "/" + folders.joined(separator: "/")
  }()

  /// The sample articles in order.
  static let seedFiles: [String] = [
    "000_3428ab52d9f2c152", "001_7d762f53319e3c48", "002_66bfeece4544c37e", "003_cce5e2cafa144cb0",
    "004_0298d090f25e48f7",
  ].map { "\(seeds)/\($0).txt" }
}

/// A folder that is gone after the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "qari-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and returns its path.
  func write(_ name: String, _ text: String) throws -> String {
    let file = path + "/" + name
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    return file
  }
}
