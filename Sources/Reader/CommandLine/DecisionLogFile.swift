import ArticleModel
import Foundation

/// A log of decisions as JSON Lines, the form that `qari decisions export` writes.
enum DecisionLogFile {
  /// Reads a file; `-` is standard input.
  /// - Throws: `QariError` (`.input`) with the number of the line that is wrong.
  static func read(_ path: String) throws -> [Decision] {
    let data: Data
    if path == "-" {
      data = Data(try StandardInput.bytes(limit: 1 << 28))
    } else if let found = FileManager.default.contents(atPath: path) {
      data = found
    } else {
      throw QariError(.input, "cannot be read", at: path, remedy: "check the path and its permissions")
    }
    var decisions: [Decision] = []
    var number = 0
    for line in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      guard let row = try? JSONDecoder().decode(DecisionRow.self, from: Data(line)),
        let decision = row.decision
      else {
        throw QariError(
          .input, "is no decision", at: "\(path):\(number)",
          remedy: "give a file made by `qari decisions export`")
      }
      decisions.append(decision)
    }
    return decisions
  }
}

extension DecisionRow {
  /// The decision for people.
  var sentence: String {
    let who = actor.map { "\($0.kind.mark) \($0.name)" } ?? ""
    let what: String
    switch action {
    case "rename": what = "\(who) is named \(name ?? "")"
    case "merge": what = "\(who) is the same as \(into.map { "\($0.kind.mark) \($0.name)" } ?? "")"
    case "split": what = "\(who): \((names ?? []).joined(separator: "، ")) is somebody else, \(name ?? "")"
    case "retype": what = "\(who) is of kind \(kind?.rawValue ?? "")"
    case "hide": what = "\(who) is hidden"
    case "add-name": what = "\(who) also goes by \(name ?? "")"
    case "not-a-repeat": what = "«\(article?.title ?? "")» repeats no other article"
    case "repeat-of": what = "«\(article?.title ?? "")» repeats «\(of?.title ?? "")»"
    default: what = "decision \(undone.map(String.init) ?? "") is taken back"
    }
    let day = ArticleDate(dayNumber: Int(time / 86_400))?.isoDay ?? "-"
    return "\(sequence)  \(day)  \(what)"
  }
}
