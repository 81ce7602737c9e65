import Foundation
import Testing

@testable import Reader

/// `qari show --plain`: against rows made by another implementation (Tools/layout/reference_rows.py).
@Suite struct CommandLineShowTests {
  @Test(arguments: CommandLineRun.seedFiles, [40, 80, 132])
  func rowsEqualTheReference(path: String, width: Int) throws {
    let reference = try ReferenceRows(of: path)
    let logical = CommandLineRun(["show", path]).lines
    let shown = CommandLineRun(["show", path, "--plain", "--width", "\(width)", "--render", "visual"])
    #expect(shown.status == 0)
    #expect(!shown.lines.contains { $0.hasSuffix(" ") })
    var rows = shown.lines[...]
    var compared = 0
    for (i, text) in logical.enumerated() {
      if i == 1 {
        #expect(text.isEmpty && rows.first == "")
        rows = rows.dropFirst()
        continue
      }
      guard let expected = reference.rows(of: text, width: width) else {
        // A title made from a sentence and list items (two columns narrower) are not in the reference.
        if i == 0 {
          rows = rows.drop { !$0.isEmpty }
        } else if let next = logical[(i + 1)...].first(where: { !$0.hasPrefix("• ") }),
          let start = reference.rows(of: next, width: width)?.first
        {
          rows = rows.drop { $0 != start }
        }
        continue
      }
      #expect(Array(rows.prefix(expected.count)) == expected)
      rows = rows.dropFirst(expected.count)
      compared += 1
    }
    #expect(compared >= logical.count * 2 / 3)
  }

  @Test func furnitureIsLeftOutUnlessAskedFor() throws {
    let path = CommandLineRun.seedFiles[3]
    let bare = CommandLineRun(["show", path]).lines
    let full = CommandLineRun(["show", path, "--furniture"]).lines
    #expect(full.count >= bare.count)
    #expect(bare.filter(\.isEmpty).count == 1)
  }

  @Test func articlesAreFoundByNumberPathAndTitle() throws {
    let seeds = CommandLineRun.seeds
    let byNumber = CommandLineRun(["show", "4", "--in", seeds])
    #expect(byNumber.lines.first == "ميدل إيست آي: السيسي قرر إنهاء دعم حفتر ويريد بديل له")
    for reference in [
      "003_cce5e2cafa144cb0.txt", CommandLineRun.seedFiles[3], seeds + "/./003_cce5e2cafa144cb0.txt",
      "إنهاء دعم حفتر",
    ] {
      #expect(CommandLineRun(["show", reference, "--in", seeds]).output == byNumber.output, "\(reference)")
    }
    let several = CommandLineRun(["show", "حفتر", "--in", seeds])
    #expect(several.status == 2)
    #expect(several.errors.contains("السيسي يستجدي الدعم الروسي") && several.errors.contains("تحركات حفتر"))
    let none = CommandLineRun(["show", "xyzzy", "--in", seeds])
    #expect(none.status == 1)
    #expect(none.errors.contains("xyzzy"))
  }
}

/// Rows of single paragraphs, as the reference file of a sample has them (with the blanks at both ends of its lines,
/// which importing takes off: such paragraphs are not found here).
struct ReferenceRows {
  private var rows: [String: [Int: [String]]] = [:]

  init(of seed: String) throws {
    let name = URL(fileURLWithPath: seed).lastPathComponent
    let path = CommandLineRun.root + "/Tests/Fixtures/layout/" + name
    var text = ""
    var width = 0
    for line in try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n") {
      if line.hasPrefix("# ") {
        text = String(line.dropFirst(2))
      } else if line.hasPrefix("= ") {
        width = Int(line.dropFirst(2)) ?? 0
      } else if line.hasPrefix("|") {
        var row = String(line.dropFirst().dropLast())
        while row.hasSuffix(" ") { row.removeLast() }
        rows[text, default: [:]][width, default: []].append(row)
      }
    }
  }

  func rows(of text: String, width: Int) -> [String]? {
    rows[text]?[width]
  }
}
