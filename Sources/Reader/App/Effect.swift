import ArticleModel

/// What the reader asks of the world; performed by the runner, never by `update`.
enum Effect {
  /// Reads from the library; the result is a change of the state.
  case read(String, (any Library) throws -> (inout ReaderState) -> Void)
  /// Writes to the library; the views fetch anew afterwards.
  case write(String, (any Library) throws -> (inout ReaderState) -> Void)
  /// Puts text into the clipboard of the person's terminal.
  case copy(String)
  /// Opens a web address with the person's browser.
  case openURL(String)
  /// Imports in the background.
  case importPaths([String])
  /// Gives the terminal back until the process is continued.
  case suspend
  /// Draws everything anew.
  case redraw
  /// Ends the reader.
  case quit
}
