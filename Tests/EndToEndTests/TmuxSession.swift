import Foundation

/// The real program in a real terminal: tmux of its own server, driven by keys, read by its screen.
final class TmuxSession {
  let socket = "qari-test-\(getpid())-\(UInt32.random(in: 0..<UInt32.max))"
  private let folder: URL

  /// Where the program was built, beside the test bundle.
  static let program: String = {
    var url = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    for _ in 0..<8 {
      url.deleteLastPathComponent()
      let candidate = url.appendingPathComponent("qari").path
      if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
    }
    return root.appendingPathComponent(".build/debug/qari").path
  }()

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "../.."
  )
  .standardized
  static var isAvailable: Bool { run("/usr/bin/env", ["tmux", "-V"]).status == 0 }

  /// Starts a shell command in a window of that size. `$QARI` is the program, `$SEEDS` the sample articles.
  init(rows: Int = 24, columns: Int = 80, environment: [String: String] = [:], command: String) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(socket)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var settings = [
      "LC_ALL=C.UTF-8", "LANG=C.UTF-8", "TZ=UTC", "SWIFT_BACKTRACE=enable=no",
      "XDG_CONFIG_HOME=\(folder.path)",
      "XDG_DATA_HOME=\(folder.path)", "QARI=\(Self.program)",
      "SEEDS=\(Self.root.appendingPathComponent("seeds").path)",
    ]
    for (name, value) in environment { settings.append("\(name)=\(value)") }
    let line =
      "env -u QARI_LIBRARY -u QARI_RENDER -u VTE_VERSION -u KONSOLE_VERSION "
      + settings.map { "'\($0)'" }.joined(separator: " ") + " sh -c '\(command)'"
    tmux(["-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", line])
    tmux(["set", "-g", "remain-on-exit", "on"])
  }

  /// Ends the terminal under the program.
  func killServer() { tmux(["kill-server"]) }

  deinit {
    tmux(["kill-server"])
    try? FileManager.default.removeItem(at: folder)
  }

  /// Presses keys by tmux's names (`Enter`, `Tab`, `C-z` …).
  func keys(_ names: String...) { tmux(["send-keys"] + names) }
  /// Types text.
  func type(_ text: String) { tmux(["send-keys", "-l", text]) }
  func resize(rows: Int, columns: Int) {
    tmux(["set", "-g", "window-size", "manual"])
    tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The screen, blanks at the ends of lines removed.
  var screen: String { tmux(["capture-pane", "-p"]) }
  var lines: [String] { screen.components(separatedBy: "\n") }

  /// A format of tmux's, e.g. `#{cursor_flag}`.
  func value(_ format: String) -> String {
    tmux(["display-message", "-p", format]).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Waits until the screen fulfils a condition; returns the screen, or nil after the patience is at an end.
  func wait(_ seconds: Double = 30, until condition: (String) -> Bool) -> String? {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      let now = screen
      if condition(now) { return now }
      usleep(50_000)
    }
    return nil
  }

  /// Waits until the screen holds a text.
  func wait(for text: String) -> String? { wait { $0.contains(text) } }

  @discardableResult
  private func tmux(_ arguments: [String]) -> String {
    Self.run("/usr/bin/env", ["tmux", "-L", socket, "-u"] + arguments).output
  }

  /// Runs a program to its end. Its output goes through files and its end is waited for by number: Foundation's
  /// Process waits for everything that inherits from the program, and tmux leaves a server behind.
  @discardableResult
  static func run(_ path: String, _ arguments: [String], environment: [String: String] = [:]) -> (
    status: Int32, output: String, errors: String
  ) {
    var variables = ProcessInfo.processInfo.environment
    variables["SWIFT_BACKTRACE"] = "enable=no"
    variables["LC_ALL"] = "C.UTF-8"
    for name in ["TMUX", "QARI_LIBRARY", "QARI_RENDER"] { variables[name] = nil }
    variables.merge(environment) { $1 }
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(
      "qari-run-\(UUID().uuidString)")
    let (out, err) = (scratch.path + ".out", scratch.path + ".err")
    defer {
      unlink(out)
      unlink(err)
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, out, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, err, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    // Threads of the test runner block signals, and a child inherits that: its own resizes and timers would be lost.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var argv = ([path] + arguments).map { strdup($0) } + [nil]
    var envp = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var pid = pid_t()
    guard posix_spawn(&pid, path, &actions, &attributes, &argv, &envp) == 0 else {
      return (-1, "", "cannot start \(path)")
    }
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    let exit = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    func read(_ file: String) -> String {
      FileManager.default.contents(atPath: file).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
    return (exit, read(out), read(err))
  }

  /// What `qari show` prints of an article: the rows that the reader must draw at that width.
  static func rows(of article: String, width: Int) -> [String] {
    run(
      program,
      [
        "show", article, "--in", root.appendingPathComponent("seeds").path, "--plain", "--width", "\(width)",
        "--render",
        "visual",
      ]
    ).output.components(separatedBy: "\n").filter { !$0.isEmpty }
  }
}
