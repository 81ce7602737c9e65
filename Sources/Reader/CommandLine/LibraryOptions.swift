import ArgumentParser

/// Which articles a command is about.
struct LibraryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The library's file (else QARI_LIBRARY, else qari/library.sqlite in the XDG data folder).",
      valueName: "file"), completion: .file())
  var library: String?

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      "Answer from just these files or folders, in memory; may be given several times.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  /// The file of the library in force.
  func libraryPath(_ invocation: Invocation) -> String {
    library ?? invocation.variable("QARI_LIBRARY")
      ?? UserFiles(invocation.environment).path(
        "XDG_DATA_HOME", fallback: ".local/share", "qari/library.sqlite")
  }
}
