/// Makes arguments as people type them fit for the argument parser.
enum ArgumentOrder {
  /// Options that take a value in the argument behind them, wherever they stand.
  private static let optionsWithValue: Set<String> = [
    "--library", "--in", "--width", "--render", "--lang", "--limit", "--offset", "--kind", "--format",
    "--epithets",
    "--matching",
  ]
  private static let commandsWithFilter: Set<String> = ["list", "actors", "export"]

  /// The arguments with the subcommand in front of options given before it (`qari --in seeds list`), and with
  /// negated filter terms (`-actor:x`) written with a minus sign, which no option begins with and the filter
  /// language reads alike.
  static func normalized(_ arguments: [String]) -> [String] {
    var arguments = arguments
    var i = 0
    while i < arguments.count, arguments[i].hasPrefix("--"), arguments[i].count > 2 {
      i += optionsWithValue.contains(arguments[i]) ? 2 : 1
    }
    guard i < arguments.count, RootCommand.subcommandNames.contains(arguments[i]) else { return arguments }
    arguments.insert(arguments.remove(at: i), at: 0)
    guard commandsWithFilter.contains(arguments[0]) else { return arguments }
    var isValue = false
    for i in 1..<arguments.count {
      let argument = arguments[i]
      if argument == "--" { break }
      if !isValue, argument.hasPrefix("-"), !argument.hasPrefix("--"), argument.count > 1, argument != "-h" {
        arguments[i] = "\u{2212}" + argument.dropFirst()
      }
      isValue = optionsWithValue.contains(argument)
    }
    return arguments
  }
}
