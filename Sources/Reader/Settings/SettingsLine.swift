import TextLayout

/// What is wrong with one line.
struct SettingsLineError: Error, Hashable {
  let message: String

  init(_ message: String) { self.message = message }
}

extension Settings {
  /// Applies one line of the settings' syntax; also for the reader's own prompt.
  mutating func apply(line: String) throws(SettingsLineError) {
    let words = Settings.words(line)
    guard let verb = words.first else { return }
    let rest = Array(words.dropFirst())
    switch verb {
    case "set":
      guard rest.count == 2 else { throw SettingsLineError("write: set NAME VALUE") }
      try set(rest[0], rest[1])
    case "bind":
      guard rest.count >= 2, let command = rest.last else {
        throw SettingsLineError("write: bind KEY COMMAND")
      }
      try bind(Array(rest.dropLast()), command)
    case "unbind":
      guard !rest.isEmpty else { throw SettingsLineError("write: unbind KEY") }
      keymap.unbind(try Settings.keys(rest))
    case "color", "colour":
      guard rest.count >= 2 else {
        throw SettingsLineError("write: color ROLE COLOR [on COLOR] [ATTRIBUTE...]")
      }
      try color(rest[0], Array(rest.dropFirst()))
    default:
      throw unknown("instruction", verb, ["set", "bind", "unbind", "color"])
    }
  }

  /// Words between blanks, up to a comment: a word that begins with `#` and has something behind it or stands
  /// at the start, so that the key `#` can still be bound.
  private static func words(_ line: String) -> [String] {
    let all = line.split(whereSeparator: \.isWhitespace).map(String.init)
    if all.first?.hasPrefix("#") == true { return [] }
    // `bind # COMMAND` and `unbind #` name the key.
    let start = all.first == "bind" || all.first == "unbind" ? 2 : 1
    guard all.count > start, let end = all[start...].firstIndex(where: { $0.hasPrefix("#") }) else {
      return all
    }
    return Array(all[..<end])
  }

  private mutating func bind(_ keys: [String], _ command: String) throws(SettingsLineError) {
    guard CommandTable.command(command) != nil else {
      throw unknown("command", command, CommandTable.all.map(\.id))
    }
    keymap.bind(try Settings.keys(keys), to: command)
  }

  private static func keys(_ words: [String]) throws(SettingsLineError) -> [Key] {
    guard let sequence = Keymap.sequence(words.joined(separator: " ")) else {
      let bad = words.first { Key($0) == nil } ?? ""
      throw SettingsLineError("\(bad) is no key; write keys as j, C-l, M-Left, PgDn, Space, F1")
    }
    return sequence
  }

  private mutating func set(_ name: String, _ value: String) throws(SettingsLineError) {
    switch name {
    case "render":
      guard let choice = RenderChoice(argument: value) else {
        throw unknown("output mode", value, RenderChoice.allValueStrings)
      }
      render = choice.mode
    case "language":
      let known = InterfaceLanguage(rawValue: value)
      guard known != nil || value == "auto" else { throw unknown("language", value, ["auto", "ar", "en"]) }
      language = known
    case "compact", "marks", "furniture", "panes", "measure":
      var unused = InterfaceLanguage.english
      if let problem = OptionSetting.apply(name, value, &options, &unused) {
        throw SettingsLineError(problem.text(.english))
      }
    default:
      throw unknown(
        "setting", name, ["render", "language", "compact", "marks", "furniture", "panes", "measure"])
    }
  }

  private mutating func color(_ name: String, _ words: [String]) throws(SettingsLineError) {
    guard let role = StyleRole.allCases.first(where: { $0.settingsName == name }) else {
      throw unknown("role", name, StyleRole.allCases.map(\.settingsName))
    }
    appearances[role] = try Appearance(settings: words)
  }
}

extension StyleRole {
  /// Its name in the settings: the case in lower case with hyphens.
  var settingsName: String {
    var name = ""
    for c in "\(self)" { name += c.isUppercase ? "-" + c.lowercased() : String(c) }
    return name
  }
}

/// "There is no …", with what was meant or what there is.
func unknown(_ what: String, _ word: String, _ known: [String]) -> SettingsLineError {
  if let near = NearestWord.of(word, among: known) {
    return SettingsLineError("there is no \(what) \(word); did you mean \(near)?")
  }
  let listed = known.count <= 12 ? "; there are " + known.joined(separator: ", ") : ""
  return SettingsLineError("there is no \(what) \(word)\(listed)")
}
