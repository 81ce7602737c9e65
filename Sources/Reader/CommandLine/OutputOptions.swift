import ArgumentParser
import ArticleModel
import TextLayout

/// How a command shows what it found.
struct OutputOptions: ParsableArguments {
  @Flag(help: "Print one JSON object a line.")
  var json = false

  @Flag(help: "Print without colours.")
  var plain = false

  @Option(help: ArgumentHelp("Lay out for this many columns.", valueName: "columns"))
  var width: Int?

  @Option(
    help: ArgumentHelp(
      "Order and form of right-to-left text (else QARI_RENDER, else what the terminal needs).",
      valueName: "mode"))
  var render: RenderChoice?

  @Flag(name: .customLong("no-color"), help: "Do not colour (also NO_COLOR).")
  var noColor = false

  @Option(help: ArgumentHelp("The language of the interface.", valueName: "language"))
  var lang: InterfaceLanguage?

  func validate() throws {
    if let width, !(1...10_000).contains(width) {
      throw ValidationError("--width is a number of columns from 1 to 10000, not \(width).")
    }
  }
}

extension InterfaceLanguage: ExpressibleByArgument {}
