import TextLayout

/// What a person can set in `$XDG_CONFIG_HOME/qari/config`.
struct Settings: Sendable {
  /// The output mode; nil: ask the terminal.
  var render: OutputMode?
  /// The language of the interface; nil: as the locale says.
  var language: InterfaceLanguage?
  /// How things are shown.
  var options = ViewOptions()
  /// The keys.
  var keymap = Keymap()
  /// Colours and attributes of single roles.
  var appearances: [StyleRole: Appearance] = [:]

  /// What holds without a settings file: the defaults of the types, and the default text on top.
  static func standard() throws(SettingsError) -> Settings {
    var settings = Settings()
    try settings.apply(SettingsDefaults.text, file: "defaults")
    return settings
  }

  /// The theme for a colour depth; without colours the attributes of the settings stay.
  func theme(_ depth: ColorDepth) -> Theme {
    var theme = Theme(depth: depth)
    for (role, appearance) in appearances {
      var shown = appearance
      if depth == .mono { (shown.foreground, shown.background) = (-1, -1) }
      theme.overrides[role.rawValue] = shown
    }
    return theme
  }
}
