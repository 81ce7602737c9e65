import Foundation
import Testing

@testable import Reader

/// Exit codes and what is said: what, where, what to do.
@Suite struct CommandLineErrorTests {
  static let runs: [([String], Int32)] = [
    (["list", "--nope"], 2), (["show"], 2), (["list", "--width", "0"], 2),
    (["list", "--render", "sideways"], 2),
    (["lsit"], 2), (["list", "actor:"], 2), (["list", "--library", "/nonexistent/x.sqlite"], 3),
    (["/nonexistent/x.txt"], 1), (["list", "--in", "/nonexistent/x.txt"], 1), (["--version"], 0),
    (["--help"], 0),
    (["help", "list"], 0), (["--generate-completion-script", "bash"], 0), (["library", "path"], 0),
    (["list"], 0),
  ]

  @Test(arguments: runs)
  func exitCodes(arguments: [String], status: Int32) {
    let run = CommandLineRun(arguments)
    #expect(run.status == status, "\(arguments): \(run.errors)")
    if status != 0 {
      #expect(run.output.isEmpty)
      #expect(run.errors.hasPrefix("qari: "))
    }
  }

  @Test func aCaretShowsThePlaceInABadQuery() {
    // سياسة has six letters; the unknown field begins behind them and a blank, at column 7.
    let run = CommandLineRun(["list", "--in", CommandLineRun.seeds, "سياسة", "colour:red"])
    #expect(run.status == 2)
    let lines = run.errors.components(separatedBy: "\n")
    #expect(lines[1] == "  سياسة colour:red")
    #expect(lines[2] == "  " + String(repeating: " ", count: 6) + "^")
  }

  @Test func marksDoNotMoveTheCaret() {
    let run = CommandLineRun(["list", "مُدَرِّس", "|"])
    let lines = run.errors.components(separatedBy: "\n")
    #expect(lines[2] == "  " + String(repeating: " ", count: 5) + "^")
  }

  @Test func aMisspeltSubcommandIsGuessed() {
    #expect(CommandLineRun(["lsit"]).errors.contains("`qari list`"))
    #expect(CommandLineRun(["actor"]).errors.contains("`qari actors`"))
    #expect(CommandLineRun(["shwo"]).errors.contains("`qari show`"))
  }

  @Test func distances() {
    // Hand-checked: one swap, one insertion, kitten/sitting.
    #expect(NearestWord.edits("lsit", "list") == 1)
    #expect(NearestWord.edits("actor", "actors") == 1)
    #expect(NearestWord.edits("kitten", "sitting") == 3)
    #expect(NearestWord.of("xyzzy", among: ["list", "show"]) == nil)
  }

  @Test func argumentsInAnyOrder() {
    #expect(
      ArgumentOrder.normalized(["--in", "seeds", "list", "--json"]) == ["list", "--in", "seeds", "--json"])
    #expect(ArgumentOrder.normalized(["list", "-actor:x"]) == ["list", "\u{2212}actor:x"])
    #expect(ArgumentOrder.normalized(["list", "-h"]) == ["list", "-h"])
    #expect(ArgumentOrder.normalized(["show", "-x"]) == ["show", "-x"])
    #expect(ArgumentOrder.normalized(["seeds"]) == ["seeds"])
  }

  @Test func aDamagedLibraryIsSaidPlainly() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("library.sqlite", String(repeating: "this is no database ", count: 100))
    let run = CommandLineRun(["list", "--library", file])
    #expect(run.status == 3)
    #expect(run.errors.contains(file))
  }
}
