import Testing

@testable import Reader

/// Where the trained model is looked for.
@Suite struct CommandLineModelTests {
  @Test func candidates() {
    #expect(ModelFileSearch.candidates("/usr/local/bin/qari") == ["/usr/local/share/qari/model.bin"])
    #expect(
      ModelFileSearch.candidates("/src/qari/.build/x86_64-unknown-linux-gnu/release/qari").last
        == "/src/qari/Models/model.bin")
  }

  @Test func aModelThatIsNamedMustBeThere() {
    #expect(ModelFileSearch.path(["QARI_MODEL": "/nonexistent/m.bin"]) == "/nonexistent/m.bin")
    let run = CommandLineRun(
      ["tag", "--json", CommandLineRun.seedFiles[1]], environment: ["QARI_MODEL": "/nonexistent/m.bin"])
    #expect(run.status == 1)
    #expect(run.errors.contains("/nonexistent/m.bin"))
  }
}
