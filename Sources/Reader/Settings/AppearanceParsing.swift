extension Appearance {
  /// The sixteen colours that terminals have names for (ECMA-48 SGR 30–37 and their bright variants).
  static let colorNames: [String] = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black", "bright-red",
    "bright-green", "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan", "bright-white",
  ]
  private static let attributeNames = ["bold", "dim", "italic", "underline", "reverse"]

  /// Reads `cyan bold`, `215 on 236`, `default underline`: a colour, `on` and a ground, attributes, in any order.
  init(settings words: [String]) throws(SettingsLineError) {
    self.init()
    var isGround = false
    for word in words {
      if isGround {
        background = try Appearance.color(word)
        isGround = false
        continue
      }
      switch word {
      case "on": isGround = true
      case "bold": bold = true
      case "dim": dim = true
      case "italic": italic = true
      case "underline": underline = true
      case "reverse": reverse = true
      default: foreground = try Appearance.color(word)
      }
    }
    if isGround { throw SettingsLineError("on needs a colour behind it") }
  }

  private static func color(_ word: String) throws(SettingsLineError) -> Int16 {
    if word == "default" { return -1 }
    if let index = colorNames.firstIndex(of: word) { return Int16(index) }
    if word == "gray" || word == "grey" { return 8 }
    if let number = Int16(word), (0...255).contains(number) { return number }
    throw unknown("colour or attribute", word, ["default"] + colorNames + attributeNames)
  }
}
