import ArgumentParser
import ArticleModel
import TextLayout

/// A value of `--render`, `QARI_RENDER` and `set render`: an output mode, or `auto`.
struct RenderChoice: Hashable, Sendable, ExpressibleByArgument {
  /// The mode; nil where the terminal is to be asked.
  let mode: OutputMode?

  /// Reads `auto` or the name of a mode.
  init?(argument: String) {
    if argument == "auto" {
      mode = nil
    } else if let mode = OutputMode(rawValue: argument) {
      self.mode = mode
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { ["auto"] + OutputMode.allCases.map(\.rawValue) }

  var defaultValueDescription: String { mode?.rawValue ?? "auto" }

  /// The mode that is asked for without an option: `QARI_RENDER`, then the settings.
  /// - Throws: `QariError` (`.usage`) where `QARI_RENDER` names no mode.
  static func preset(_ invocation: Invocation, settings: Settings?) throws(QariError) -> OutputMode? {
    if let name = invocation.variable("QARI_RENDER") {
      guard let choice = RenderChoice(argument: name) else {
        throw QariError(
          .usage, "there is no output mode \(name)", at: "QARI_RENDER",
          remedy: "use one of " + allValueStrings.joined(separator: ", "))
      }
      if let mode = choice.mode { return mode }
    }
    return settings?.render
  }

  /// The mode for messages, which must come out whatever else is wrong.
  static func mode(for invocation: Invocation, settings: Settings?) -> OutputMode {
    let preset = try? preset(invocation, settings: settings)
    return preset ?? .visual
  }
}
