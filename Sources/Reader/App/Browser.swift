import Glibc

/// Opens web addresses with the program that the person's desktop (or $BROWSER) has for them.
enum Browser {
  /// Only http and https: an article must not be able to start anything else.
  static func open(_ url: String, _ state: inout ReaderState) {
    guard url.hasPrefix("https://") || url.hasPrefix("http://"),
      url.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F })
    else {
      state.message = Message(text: url, isError: false)
      return
    }
    let program = getenv("BROWSER").map { String(cString: $0) } ?? "xdg-open"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for fd in Int32(0)...2 { posix_spawn_file_actions_addopen(&actions, fd, "/dev/null", O_RDWR, 0) }
    var pid = pid_t()
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(program), strdup(url), nil]
    defer { arguments.forEach { free($0) } }
    let failed = posix_spawnp(&pid, program, &actions, nil, &arguments, environ)
    if failed != 0 {
      state.message = Message(
        text: state.text(Phrase("no browser (\(program)): \(url)", "لا متصفح (\(program)): \(url)")),
        isError: true)
    } else {
      state.message = Message(text: url)
    }
  }
}
