import ArticleModel
import TextLayout

/// How text for people is written: laid out for a terminal, or as it is for pipes.
struct PageStyle {
  /// Columns and output mode; nil: one line a paragraph or entry, in logical order, for other programs.
  let layout: Layout?
  /// How to colour; nil: not at all.
  let theme: Theme?
  let language: InterfaceLanguage
  let options: ViewOptions
  let keymap: Keymap

  /// A space to lay out for.
  struct Layout: Hashable {
    var width: Int
    var mode: OutputMode
  }

  /// Pipes get logical text that other programs can search, unless a width or a mode is asked for.
  init(_ options: OutputOptions, _ invocation: Invocation, settings: Settings) throws {
    language = options.lang ?? settings.language ?? invocation.localeLanguage
    self.options = settings.options
    keymap = settings.keymap
    if invocation.isOutputTerminal || options.width != nil || options.render?.mode != nil {
      var mode = options.render?.mode
      if mode == nil { mode = try RenderChoice.preset(invocation, settings: settings) }
      if invocation.isOutputTerminal {
        let profile = ReaderTerminal.profile(override: mode, use: .lines)
        invocation.output.bracket = (profile.enter, profile.leave)
        mode = profile.mode
      }
      let columns = invocation.columns ?? invocation.variable("COLUMNS").flatMap { Int($0) } ?? 80
      layout = Layout(width: options.width ?? max(1, columns), mode: mode ?? .visual)
    } else {
      layout = nil
    }
    let isColored = invocation.wantsColor && !options.noColor && !options.plain
    theme = isColored && layout != nil ? settings.theme(invocation.colorDepth) : nil
  }
}

extension Invocation {
  /// Colours are wanted: a terminal, and nothing against it (no-color.org).
  var wantsColor: Bool { isOutputTerminal && variable("NO_COLOR") == nil && variable("TERM") != "dumb" }

  /// The colours that the terminal has by its name.
  var colorDepth: ColorDepth {
    let name = variable("TERM") ?? ""
    return name.contains("256color") || name.contains("kitty") || variable("COLORTERM") != nil
      ? .palette256 : .eight
  }
}
