import Testing

@testable import TextLayout

/// What each kind of terminal makes of what it is sent must be the row that was laid out.
@Suite struct TerminalModelTests {
  static let seeds = [
    "000_3428ab52d9f2c152", "001_7d762f53319e3c48", "002_66bfeece4544c37e", "003_cce5e2cafa144cb0",
    "004_0298d090f25e48f7",
  ]

  struct Pairing: Sendable, CustomTestStringConvertible {
    var mode: OutputMode
    var model: any TerminalModel
    var testDescription: String { mode.rawValue }
  }

  static let pairings = [
    Pairing(mode: .visual, model: ExplicitTerminal()),
    Pairing(mode: .raw, model: ExplicitTerminal(joins: true)),
    Pairing(mode: .logical, model: ImplicitTerminal.vte),
    Pairing(mode: .logicalMirror, model: ImplicitTerminal.konsole),
    Pairing(mode: .logicalAuto, model: ImplicitTerminal.putty),
    Pairing(mode: .kitty, model: KittyTerminal()),
  ]

  private func paragraphs(of seed: String) throws -> [String] {
    let path = DataFile.fixturePath(seed + ".txt")
    let file = try #require(DataFile(path: path))
    return file.lines.filter { $0.hasPrefix("# ") }.map { String($0.dropFirst(2)) }
  }

  private func failures(_ pairing: Pairing, _ rows: [[Cell]]) -> [Int] {
    let encoder = encoder(for: pairing.mode)
    return rows.indices.filter { index in
      pairing.model.display(encoder.encode(rows[index])) != rows[index].map(ShownCell.init(meant:))
    }
  }

  @Test(arguments: pairings)
  func theSampleArticlesAreShownAsLaidOut(pairing: Pairing) throws {
    var engine = LayoutEngine()
    var rows: [[Cell]] = []
    for seed in Self.seeds {
      for text in try paragraphs(of: seed) {
        for width in [40, 60, 72, 80, 100, 132] {
          let options = LayoutOptions(width: width, base: .article(.rightToLeft))
          rows += engine.layout(text, options: options).rows.map { $0.padded(to: width) }
        }
      }
    }
    let failed = failures(pairing, rows)
    print("\(pairing.mode.rawValue): \(failed.count) of \(rows.count) rows of the sample articles differ")
    for index in failed.prefix(5) {
      print("  " + plainText(of: encoder(for: .none).encode(rows[index])))
    }
    #expect(failed.isEmpty)
  }

  @Test(arguments: pairings)
  func nastyTextFailsRarely(pairing: Pairing) {
    var random = RandomText(seed: 17)
    var engine = LayoutEngine()
    var rows: [[Cell]] = []
    for round in 0..<500 {
      let text = random.text(pieces: 1 + random.next(below: 30))
      let options = LayoutOptions(width: 60, base: round % 2 == 0 ? .article(.rightToLeft) : .automatic)
      rows += engine.layout(text, options: options).rows.map { $0.padded(to: 60) }
    }
    let failed = failures(pairing, rows)
    let rate = Double(failed.count) * 100 / Double(rows.count)
    print("\(pairing.mode.rawValue): \(failed.count) of \(rows.count) nasty rows differ (\(rate) %)")
    for index in failed.prefix(pairing.mode == .logical || pairing.mode == .logicalMirror ? 12 : 0) {
      print("  " + plainText(of: encoder(for: .visual).encode(rows[index])))
    }
    #expect(rate < 50)
  }
}
