import Foundation

/// Where the trained model is. Not in the package's resource bundle: its accessor looks at the path of the build and
/// ends the process when that folder is gone.
enum ModelFileSearch {
  /// The model's file: `QARI_MODEL`, `../share/qari/model.bin` beside the executable, or `Models/model.bin` of the
  /// source tree that the executable was built in; nil where there is none.
  static func path(_ environment: [String: String]) -> String? {
    if let named = environment["QARI_MODEL"], !named.isEmpty { return named }
    guard let executable = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") else {
      return nil
    }
    return candidates(executable).first { FileManager.default.fileExists(atPath: $0) }
  }

  /// Where to look for an executable, in order.
  static func candidates(_ executable: String) -> [String] {
    var folders = executable.split(separator: "/").dropLast()
    func file(_ folders: ArraySlice<Substring>, _ rest: String) -> String {
      "/" + (folders + [Substring(rest)]).joined(separator: "/")
    }
    var found = [file(folders.dropLast(), "share/qari/model.bin")]
    // SwiftPM builds in `.build/TRIPLE/CONFIGURATION`.
    if let build = folders.lastIndex(where: { $0.hasPrefix(".build") }) {
      folders = folders[..<build]
      found.append(file(folders, "Models/model.bin"))
    }
    return found
  }
}
