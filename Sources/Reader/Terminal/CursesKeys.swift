import CNcurses
import Glibc

/// Reads keys, pastes and mouse events from curses.
@MainActor
enum CursesKeys {
  // Codes of our own, above those of curses (KEY_MAX is 0777).
  private static let pasteStart: Int32 = 0o2000
  private static let pasteEnd: Int32 = 0o2001
  private static let altBase: Int32 = 0o2010
  private static let altNames: [(String, Key.Name)] = [
    ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
  ]
  /// A paste longer than this is cut: the prompt is one line.
  private static let longestPaste = 65_536

  /// Teaches curses the sequences that terminfo does not name.
  static func define() {
    define_key("\u{1B}[200~", pasteStart)
    define_key("\u{1B}[201~", pasteEnd)
    for (i, (letter, _)) in altNames.enumerated() {
      define_key("\u{1B}[1;3\(letter)", altBase + Int32(i))
      define_key("\u{1B}\u{1B}[\(letter)", altBase + Int32(i))
    }
  }

  /// The next event that curses has, or nil when there is none yet.
  static func next(resized: () -> InputEvent) -> InputEvent? {
    while true {
      var w: wint_t = 0
      let result = get_wch(&w)
      if result == ERR { return nil }
      if result == KEY_CODE_YES {
        let code = Int32(bitPattern: w)
        if code == KEY_RESIZE { return resized() }
        if code == KEY_MOUSE {
          if let event = mouse() { return event }
          continue
        }
        if code == pasteStart { return .paste(paste()) }
        if let key = named(code) { return .key(key) }
        continue
      }
      guard let scalar = Unicode.Scalar(w) else { continue }
      if scalar.value == 0x1B { return .key(afterEscape()) }
      return .key(plain(scalar))
    }
  }

  private static func plain(_ c: Unicode.Scalar) -> Key {
    switch c.value {
    case 0x0D, 0x0A: return .named(.enter)
    case 0x09: return .named(.tab)
    case 0x20: return .named(.space)
    case 0x7F, 0x08: return .named(.backspace)
    case 0..<0x20: return .control(Unicode.Scalar(UInt8(c.value) + 0x40 + (1...26 ~= c.value ? 0x20 : 0)))
    default: return .character(c)
    }
  }

  /// Escape alone, or Alt and a key: curses has waited for a sequence already.
  private static func afterEscape() -> Key {
    var w: wint_t = 0
    let result = get_wch(&w)
    if result == ERR { return .named(.escape) }
    if result == KEY_CODE_YES { return named(Int32(bitPattern: w)).map { .alt($0) } ?? .named(.escape) }
    guard let scalar = Unicode.Scalar(w), scalar.value != 0x1B else { return .named(.escape) }
    return .alt(plain(scalar))
  }

  private static func named(_ code: Int32) -> Key? {
    switch code {
    case KEY_UP: return .named(.up)
    case KEY_DOWN: return .named(.down)
    case KEY_LEFT: return .named(.left)
    case KEY_RIGHT: return .named(.right)
    case KEY_PPAGE: return .named(.pageUp)
    case KEY_NPAGE: return .named(.pageDown)
    case KEY_HOME: return .named(.home)
    case KEY_END: return .named(.end)
    case KEY_ENTER: return .named(.enter)
    case KEY_BTAB: return .named(.backTab)
    case KEY_BACKSPACE: return .named(.backspace)
    case KEY_DC: return .named(.delete)
    case altBase..<altBase + Int32(altNames.count): return .alt(.named(altNames[Int(code - altBase)].1))
    default:
      for (i, name) in functionKeys.enumerated() where code == nc_key_f(Int32(i + 1)) { return .named(name) }
      return nil
    }
  }

  private static let functionKeys: [Key.Name] = [
    .f1, .f2, .f3, .f4, .f5, .f6, .f7, .f8, .f9, .f10, .f11, .f12,
  ]

  private static func mouse() -> InputEvent? {
    var event = MEVENT()
    guard getmouse(&event) != ERR else { return nil }
    let row = Int(event.y)
    let column = Int(event.x)
    if event.bstate & nc_button_pressed(4) != 0 { return .wheel(rows: -3, row: row, column: column) }
    if event.bstate & nc_button_pressed(5) != 0 { return .wheel(rows: 3, row: row, column: column) }
    if event.bstate & nc_button_pressed(1) != 0 { return .click(row: row, column: column) }
    return nil
  }

  /// Everything up to the end mark; a terminal that never sends it is given up after a second of silence.
  private static func paste() -> String {
    var text = String.UnicodeScalarView()
    var silent = 0
    while silent < 100 {
      var w: wint_t = 0
      let result = get_wch(&w)
      if result == ERR {
        silent += 1
        usleep(10_000)
        continue
      }
      silent = 0
      if result == KEY_CODE_YES {
        if Int32(bitPattern: w) == pasteEnd { break }
        continue
      }
      if let scalar = Unicode.Scalar(w), text.count < longestPaste { text.append(scalar) }
    }
    return String(text)
  }
}
