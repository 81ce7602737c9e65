import Foundation
import Testing

@testable import Reader

/// `qari import` and what reads the library afterwards.
@Suite struct CommandLineImportTests {
  @Test func importsOnceAndGoesOnWhereItWas() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/l.sqlite"
    let broken = try folder.write("empty.txt", "")
    let first = CommandLineRun(["import", "--library", file, "--json", CommandLineRun.seeds, broken])
    #expect(first.status == 1)
    #expect(first.errors.contains(broken))
    #expect(first.objects.first?["added"] as? Int == 5)
    let again = CommandLineRun(["import", "--library", file, "--json", CommandLineRun.seeds])
    #expect(again.status == 0)
    #expect(again.objects.first?["added"] as? Int == 0)
    #expect(again.objects.first?["known"] as? Int == 5)
    let info = CommandLineRun(["library", "info", "--json"], environment: ["QARI_LIBRARY": file]).objects
      .first
    #expect(info?["articles"] as? Int == 5)
    // A library answers like the files in memory do.
    let stored = CommandLineRun(["actors", "--library", file, "--json"]).output
    #expect(stored == CommandLineRun(["actors", "--in", CommandLineRun.seeds, "--json"]).output)
  }

  @Test func theDataFolderIsMade() throws {
    let folder = try TemporaryFolder()
    let run = CommandLineRun(
      ["import", CommandLineRun.seedFiles[1]], environment: ["XDG_DATA_HOME": folder.path])
    #expect(run.status == 0)
    #expect(FileManager.default.fileExists(atPath: folder.path + "/qari/library.sqlite"))
  }

  @Test func actorsAreOneOverBatches() throws {
    let folder = try TemporaryFolder()
    let library = try SQLiteFixture.library(folder.path + "/l.sqlite")
    let pipeline = ImportPipeline(recognition: try Recognition.standard([:]), batchSize: 1)
    var states: [ImportState] = []
    let summary = try pipeline.run([CommandLineRun.seeds], into: library) { states.append($0) }
    #expect(summary.added == 5 && summary.failures.isEmpty)
    #expect(states.map(\.added) == [0, 1, 2, 3, 4, 5, 5])
    #expect(states.last?.fraction == 1)
    let men = try library.actors(.all, kind: .person, matching: "حفتر", offset: 0, limit: 10)
    #expect(men.map(\.name) == ["خليفة حفتر"])
    #expect(men.first?.articles == 5)
  }

  @Test func aStoppedImportKeepsWhatItHas() throws {
    let folder = try TemporaryFolder()
    let library = try SQLiteFixture.library(folder.path + "/l.sqlite")
    let pipeline = ImportPipeline(recognition: nil, batchSize: 1)
    var stored = 0
    let summary = try pipeline.run(
      [CommandLineRun.seeds], into: library, progress: { stored = $0.added }, isCancelled: { stored >= 2 })
    #expect(summary.wasCancelled && summary.added == 2)
    let rest = try pipeline.run([CommandLineRun.seeds], into: library)
    #expect(rest.added == 3 && rest.known == 2)
  }

  @Test func decisionsTravel() throws {
    let folder = try TemporaryFolder()
    let (a, b) = (folder.path + "/a.sqlite", folder.path + "/b.sqlite")
    for file in [a, b] { _ = CommandLineRun(["import", "--library", file, CommandLineRun.seeds]) }
    let library = try SQLiteFixture.library(a)
    _ = try library.decide(.hide(.init(name: "طرابلس", kind: .place)))
    _ = try library.decide(.rename(.init(name: "خليفة حفتر", kind: .person), to: "خليفة بلقاسم حفتر"))
    let log = CommandLineRun(["decisions", "export", "--library", a])
    #expect(log.objects.compactMap { $0["action"] as? String } == ["hide", "rename"])
    let file = try folder.write("log.jsonl", log.output)
    #expect(CommandLineRun(["decisions", "import", file, "--library", b]).output.hasPrefix("2 new"))
    let names = CommandLineRun(["actors", "--library", b, "--json"]).objects.compactMap {
      $0["name"] as? String
    }
    #expect(names.contains("خليفة بلقاسم حفتر") && !names.contains("طرابلس"))
    #expect(CommandLineRun(["decisions", "undo", "--library", b]).status == 0)
    let bad = try folder.write("bad.jsonl", "{\"action\":\"merge\"}\n")
    #expect(CommandLineRun(["decisions", "import", bad, "--library", b]).errors.contains("bad.jsonl:1"))
  }
}
