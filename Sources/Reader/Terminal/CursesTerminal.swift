import ArticleModel
import CNcurses
import CTermGuard
import Glibc
import TextLayout

/// The terminal through ncurses. The only type that calls curses; main thread only.
@MainActor
final class CursesTerminal: TerminalDevice {
  private(set) var size = ScreenSize(rows: 0, columns: 0)
  private let encoder: any RowEncoder
  private let profile: TerminalProfile
  private let signals: Int32
  private let wake: Int32
  private var palette: CursesPalette
  private var cells: [cchar_t] = []
  private var shown: [[Cell]] = []
  private var mustClear = true
  private var isOpen = true

  /// Takes the terminal over.
  /// - Parameter wake: a file descriptor that becomes readable when background work has something to say.
  /// - Throws: `QariError` when there is no usable terminal description.
  init(profile: TerminalProfile, theme: (ColorDepth) -> Theme, wantsColor: Bool, wake: Int32) throws {
    self.profile = profile
    self.wake = wake
    tg_save(STDIN_FILENO)
    // initscr() ends the process on an unknown TERM; newterm() tells us.
    guard nc_start() != 0 else {
      throw QariError(
        .terminal, "no description of this terminal", at: "TERM=\(CursesTerminal.variable("TERM") ?? "")",
        remedy: "set TERM to a terminal that is installed, e.g. TERM=xterm-256color")
    }
    raw()
    noecho()
    nonl()
    keypad(nc_stdscr(), true)
    nodelay(nc_stdscr(), true)
    curs_set(0)
    // A lone Escape must not wait a second for a sequence that does not come.
    set_escdelay(25)
    var depth = ColorDepth.mono
    if wantsColor, has_colors() {
      start_color()
      use_default_colors()
      depth = nc_colors() >= 256 ? .palette256 : .eight
    }
    let theme = theme(depth)
    palette = CursesPalette(theme: theme)
    encoder = TextLayout.encoder(for: profile.mode, face: { theme.face(of: $0) }, contrasts: true)
    mousemask(nc_button_pressed(1) | nc_button_pressed(4) | nc_button_pressed(5), nil)
    mouseinterval(0)
    CursesKeys.define()
    signals = tg_signal_pipe()
    let leave = CursesTerminal.leaveBytes(profile)
    leave.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { _ = tg_install(STDOUT_FILENO, $0.baseAddress, $0.count) }
    }
    tg_arm(1)
    tg_capture_stderr()
    takeOver()
    measure()
  }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// What leaves the full screen, from terminfo, so that a crash needs no curses.
  private static func leaveBytes(_ profile: TerminalProfile) -> [UInt8] {
    var bytes: [UInt8] = Array("\u{1B}[?2004l".utf8) + profile.leave
    for name in ["sgr0", "rmkx", "cnorm"] {
      if let s = nc_string_capability(name) { bytes += Array(String(cString: s).utf8) }
    }
    bytes += Array("\u{1B}[?1000l\u{1B}[?1002l\u{1B}[?1003l\u{1B}[?1006l".utf8)
    if let s = nc_string_capability("rmcup") { bytes += Array(String(cString: s).utf8) }
    return bytes
  }

  /// Bytes that no curses call knows: bracketed paste and the terminal's own bidi switched off.
  private func takeOver() {
    refresh()
    write(profile.enter + Array("\u{1B}[?2004h".utf8))
    // VTE applies explicit mode only to rows erased afterwards.
    mustClear = true
  }

  private func write(_ bytes: [UInt8]) {
    nc_flush()
    var done = 0
    while done < bytes.count {
      let n = bytes[done...].withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if n < 0, errno == EINTR { continue }
      if n <= 0 { return }
      done += n
    }
  }

  private func measure() {
    var rows: Int32 = 0
    var columns: Int32 = 0
    nc_getmaxyx(nc_stdscr(), &rows, &columns)
    size = ScreenSize(rows: Int(rows), columns: Int(columns))
    cells = [cchar_t](repeating: cchar_t(), count: size.columns + 1)
    shown = []
  }

  func show(_ frame: Frame) {
    guard frame.size == size else { return }
    if mustClear {
      clearok(nc_curscr(), true)
      shown = []
      mustClear = false
    }
    for (y, row) in frame.rows.enumerated() where y >= shown.count || shown[y] != row {
      draw(row, y: Int32(y))
    }
    shown = frame.rows
    if let cursor = frame.cursor {
      move(Int32(cursor.row), Int32(cursor.column))
      curs_set(1)
    } else {
      move(Int32(size.rows - 1), 0)
      curs_set(0)
    }
    refresh()
  }

  private func draw(_ row: [Cell], y: Int32) {
    var n = 0
    var columns = 0
    for encoded in encoder.encode(row) {
      guard n < size.columns else { break }
      palette.fill(&cells[n], encoded)
      n += 1
      columns += Int(encoded.width)
    }
    move(y, 0)
    clrtoeol()
    cells.withUnsafeBufferPointer { _ = mvadd_wchnstr(y, 0, $0.baseAddress, Int32(n)) }
  }

  func nextEvent(timeout: Int32) -> InputEvent? {
    var remaining = timeout
    while true {
      if let event = CursesKeys.next(resized: { self.resized() }) { return event }
      var watched = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
        pollfd(fd: wake, events: Int16(POLLIN), revents: 0),
      ]
      let n = poll(&watched, nfds_t(watched.count), remaining)
      if n == 0 { return nil }
      if n < 0 { continue }
      if watched[1].revents != 0, let event = signalEvent() { return event }
      if watched[2].revents != 0 {
        var drop = [UInt8](repeating: 0, count: 256)
        _ = read(wake, &drop, drop.count)
        return .wake
      }
      if watched[0].revents != 0, isHungUp { return .signal(SIGHUP) }
      // Bytes that make up no event (an unknown sequence) must not make us wait longer than asked.
      if remaining > 0 { remaining = max(0, remaining - 1) }
    }
  }

  /// The terminal is gone: readable, and nothing to read. (Without this a reader whose SIGHUP was lost would
  /// turn round in circles for ever.)
  private var isHungUp: Bool {
    var waiting: Int32 = 0
    guard ioctl(STDIN_FILENO, UInt(FIONREAD), &waiting) == 0 else { return true }
    return waiting == 0
  }

  private func signalEvent() -> InputEvent? {
    var byte: UInt8 = 0
    guard read(signals, &byte, 1) == 1 else { return nil }
    let s = Int32(byte)
    if s == SIGWINCH { return resized() }
    if s == SIGCONT { return nil }
    return .signal(s)
  }

  private func resized() -> InputEvent {
    var w = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &w) == 0, w.ws_row > 0, w.ws_col > 0 {
      resize_term(Int32(w.ws_row), Int32(w.ws_col))
    }
    measure()
    mustClear = true
    return .resized(rows: size.rows, columns: size.columns)
  }

  func invalidate() { mustClear = true }

  func suspend() {
    write(Array("\u{1B}[?2004l".utf8) + profile.leave)
    endwin()
    tg_arm(0)
    tg_release_stderr()
    tg_stop_self()
    tg_arm(1)
    tg_capture_stderr()
    _ = resized()
    takeOver()
  }

  func copy(_ text: String) { write(TerminalSequences.copy(text, insideTmux: profile.isInsideTmux)) }

  func setTitle(_ title: String) {
    guard profile.hasTitle else { return }
    write(TerminalSequences.title(title))
  }

  func close() {
    guard isOpen else { return }
    isOpen = false
    write(Array("\u{1B}[?2004l".utf8) + profile.leave)
    curs_set(1)
    endwin()
    tg_arm(0)
    tg_release_stderr()
  }
}
