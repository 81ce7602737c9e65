/// What the reader needs of a terminal: three implementations, one with curses, one in memory for tests.
///
/// All calls are made on the main thread.
@MainActor
protocol TerminalDevice: AnyObject {
  /// Rows and columns.
  var size: ScreenSize { get }
  /// Shows a frame; only what differs from the one before is sent.
  func show(_ frame: Frame)
  /// Waits for the next event, at most that many milliseconds (-1: for ever); nil when the time is over.
  func nextEvent(timeout: Int32) -> InputEvent?
  /// Draws everything anew at the next `show`.
  func invalidate()
  /// Gives the terminal back while the process is stopped, and takes it again afterwards.
  func suspend()
  /// Puts text into the terminal's clipboard (OSC 52).
  func copy(_ text: String)
  /// Sets the window's title.
  func setTitle(_ title: String)
  /// Gives the terminal back for good.
  func close()
}

/// Rows and columns of a screen.
struct ScreenSize: Hashable, Sendable {
  var rows: Int
  var columns: Int
}
