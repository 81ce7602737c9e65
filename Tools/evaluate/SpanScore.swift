import ArticleModel
import Foundation

/// Precision, recall and F1 over exact spans, per kind and for all, as CoNLL counts them.
struct SpanScore {
  private struct Counts {
    var right = 0
    var found = 0
    var gold = 0
  }

  private var counts: [ActorKind: Counts] = [:]

  /// Counts one document.
  mutating func add(found: Set<Span>, gold: Set<Span>) {
    for kind in ActorKind.allCases {
      var c = counts[kind] ?? Counts()
      let f = found.filter { $0.kind == kind }
      let g = gold.filter { $0.kind == kind }
      c.right += f.intersection(g).count
      c.found += f.count
      c.gold += g.count
      counts[kind] = c
    }
  }

  /// A table with a line a kind and one for all.
  var report: String {
    var all = Counts()
    var lines = ["kind           precision  recall      F1   marked"]
    for kind in ActorKind.allCases {
      let c = counts[kind] ?? Counts()
      lines.append(line(kind.rawValue, c))
      all.right += c.right
      all.found += c.found
      all.gold += c.gold
    }
    lines.append(line("all", all))
    return lines.joined(separator: "\n")
  }

  private func line(_ name: String, _ c: Counts) -> String {
    let p = c.found == 0 ? 0 : 100 * Double(c.right) / Double(c.found)
    let r = c.gold == 0 ? 0 : 100 * Double(c.right) / Double(c.gold)
    let f = c.found + c.gold == 0 ? 0 : 200 * Double(c.right) / Double(c.found + c.gold)
    let padded = name.padding(toLength: 14, withPad: " ", startingAt: 0)
    return padded + String(format: "%10.1f%8.1f%8.1f%9d", p, r, f, c.gold)
  }
}
