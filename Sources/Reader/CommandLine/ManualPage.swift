import ArgumentParser

/// docs/qari.1, in the man macros. Written here since the argument parser's own plug-in drops Arabic.
enum ManualPage {
  /// The page.
  static var text: String {
    var lines = [
      ".TH QARI 1 \"\" \"qari \(ProgramVersion.current)\" \"User Commands\"",
      ".SH NAME", "qari \\- a terminal reader for news, Arabic first",
    ]
    lines += section("SYNOPSIS AND OPTIONS", RootCommand.helpMessage(columns: 78))
    lines.append(".SH COMMANDS")
    for command in RootCommand.configuration.subcommands where command.configuration.shouldDisplay {
      lines.append(".SS \(escaped(command.configuration.commandName ?? command._commandName))")
      lines += literal(RootCommand.helpMessage(for: command, columns: 78))
    }
    lines.append(".SH KEYS")
    let keymap = Keymap()
    for group in CommandGroup.allCases {
      lines.append(".SS \(escaped(group.phrase.english))")
      for c in CommandTable.all where c.group == group {
        let keys = keymap.labels(of: c).joined(separator: ", ")
        lines += [
          ".TP", ".B \(escaped(keys.isEmpty ? ":" + c.id : keys))", escaped("\(c.help.english) (\(c.id))"),
        ]
      }
    }
    lines.append(".SH SETTINGS")
    lines.append("$XDG_CONFIG_HOME/qari/config holds one setting a line; these are the defaults:")
    lines += literal(SettingsDefaults.text)
    lines += [
      ".SH FILES", ".TP", ".I $XDG_DATA_HOME/qari/library.sqlite", "the library", ".TP",
      ".I $XDG_CONFIG_HOME/qari/config", "settings", ".TP", ".I $XDG_CONFIG_HOME/qari/actors",
      "your own standing actors: kind, name, other names, English names, separated by tabs",
      ".SH ENVIRONMENT", "QARI_LIBRARY, QARI_RENDER, QARI_MODEL, NO_COLOR, LANG",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ name: String, _ text: String) -> [String] { [".SH \(name)"] + literal(text) }

  private static func literal(_ text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return [".nf"] + lines.flatMap { wrapped(String($0)) }.map(escaped) + [".fi"]
  }

  /// The parser leaves its usage line as long as it is.
  private static func wrapped(_ line: String) -> [String] {
    let limit = 78
    guard line.count > limit else { return [line] }
    var lines: [String] = []
    var current = ""
    for word in line.split(separator: " ") {
      if !current.isEmpty, current.count + 1 + word.count > limit {
        lines.append(current)
        current = "      "
      }
      current += (current.isEmpty || current.hasSuffix(" ") ? "" : " ") + word
    }
    return lines + [current]
  }

  /// Text that roff must not take for requests or hyphens.
  private static func escaped(_ text: String) -> String {
    let out = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return out.hasPrefix(".") || out.hasPrefix("'") ? "\\&" + out : out
  }
}
