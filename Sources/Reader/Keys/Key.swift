/// One key press as the terminal reports it.
enum Key: Hashable, Sendable {
  /// A character; control characters other than the named keys come as `control`.
  case character(Unicode.Scalar)
  /// Ctrl and a lower-case letter or one of `[ ] \ ^ _ @`.
  case control(Unicode.Scalar)
  /// Alt (or Escape in front) and another key.
  indirect case alt(Key)
  /// A key that is no character.
  case named(Name)

  /// Keys that are no characters.
  enum Name: String, CaseIterable, Hashable, Sendable {
    case up = "Up", down = "Down", left = "Left", right = "Right"
    case pageUp = "PgUp", pageDown = "PgDn", home = "Home", end = "End"
    case enter = "Enter", tab = "Tab", backTab = "S-Tab", backspace = "Backspace", delete = "Del"
    case escape = "Esc", space = "Space"
    case f1 = "F1", f2 = "F2", f3 = "F3", f4 = "F4", f5 = "F5", f6 = "F6"
    case f7 = "F7", f8 = "F8", f9 = "F9", f10 = "F10", f11 = "F11", f12 = "F12"
  }
}

extension Key: CustomStringConvertible {
  /// The notation of the settings file and the help: `j`, `C-l`, `M-Left`, `Space`.
  var description: String {
    switch self {
    case .character(let c): return String(Character(c))
    case .control(let c): return "C-" + String(Character(c))
    case .alt(let key): return "M-" + key.description
    case .named(let name): return name.rawValue
    }
  }

  /// Reads that notation; names are matched without regard to case, characters exactly.
  init?(_ notation: String) {
    if notation.hasPrefix("M-"), notation.count > 2 {
      guard let inner = Key(String(notation.dropFirst(2))) else { return nil }
      self = .alt(inner)
      return
    }
    if notation.hasPrefix("C-"), notation.count == 3, let c = notation.unicodeScalars.last {
      self = .control(Unicode.Scalar(String(Character(c)).lowercased()) ?? c)
      return
    }
    if let name = Name.allCases.first(where: { $0.rawValue.lowercased() == notation.lowercased() }),
      notation.unicodeScalars.count > 1
    {
      self = .named(name)
      return
    }
    guard notation.unicodeScalars.count == 1, let c = notation.unicodeScalars.first,
      c.value > 0x20, c.value != 0x7F
    else { return nil }
    self = .character(c)
  }

  /// The arrows, PgUp and the like as they are shown to a person.
  var label: String {
    switch self {
    case .named(.up): return "↑"
    case .named(.down): return "↓"
    case .named(.left): return "←"
    case .named(.right): return "→"
    case .control(let c): return "Ctrl-" + String(Character(c)).uppercased()
    case .alt(let key): return "Alt-" + key.label
    default: return description
    }
  }

  /// The same key of a keyboard in its Arabic layout (Arabic 101), so that commands work without
  /// switching layouts. Only used where a command is expected, never where text is typed.
  var withoutArabicLayout: Key {
    guard case .character(let c) = self, let latin = Key.arabicLayout[c] else { return self }
    return .character(latin)
  }

  // ISO/IEC 9995 positions of the Arabic 101 layout; the key of lam-alef (b) types two letters and has no entry.
  private static let arabicLayout: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    let plain = Array("ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ؟".unicodeScalars)
    let latin = Array("qwertyuiop[]asdfghjkl;'zxcvnm,./?".unicodeScalars)
    for (a, l) in zip(plain, latin) { table[a] = l }
    for (a, l) in [
      ("\u{64E}", "Q"), ("\u{64B}", "W"), ("\u{64F}", "E"), ("\u{64C}", "R"), ("إ", "Y"), ("÷", "I"),
      ("×", "O"),
      ("؛", "P"), ("\u{650}", "A"), ("\u{64D}", "S"), ("أ", "H"), ("ـ", "J"), ("،", "K"), ("\u{652}", "X"),
      ("آ", "N"),
    ] as [(Unicode.Scalar, Unicode.Scalar)] { table[a] = l }
    for digit in UInt32(0)..<10 {
      if let a = Unicode.Scalar(0x660 + digit), let l = Unicode.Scalar(0x30 + digit) { table[a] = l }
    }
    return table
  }()
}

/// What happens at the terminal.
enum InputEvent: Hashable, Sendable {
  /// A key.
  case key(Key)
  /// Text pasted in one go (bracketed paste).
  case paste(String)
  /// A press of the left button at a cell, counted from the top left.
  case click(row: Int, column: Int)
  /// The wheel, in rows, downwards positive, over a cell.
  case wheel(rows: Int, row: Int, column: Int)
  /// The window has a new size.
  case resized(rows: Int, columns: Int)
  /// Asked to stop for a while (SIGTSTP), to end (SIGTERM, SIGHUP) …
  case signal(Int32)
  /// Work in the background has something to say.
  case wake
}
