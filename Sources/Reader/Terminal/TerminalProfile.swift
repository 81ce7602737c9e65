import TextLayout

/// What is known about the terminal at hand, and what it needs before and after the full screen.
struct TerminalProfile: Sendable {
  /// The order and form of right-to-left text that this terminal shows rightly.
  var mode: OutputMode = .visual
  /// Why this mode was chosen, for `qari terminal`.
  var reason = "the default for terminals without bidi of their own"
  /// Sent after the alternate screen is entered, e.g. `CSI 8 l`.
  var enter: [UInt8] = []
  /// Sent before it is left, e.g. `CSI 8 h`.
  var leave: [UInt8] = []
  /// Panes side by side come out right; else the reader shows one at a time.
  var suitsPanes = true
  /// A bar beside Arabic text comes out right: mlterm's bidi takes a row apart at box drawing.
  var suitsScrollBar = true
  /// Inside tmux, which has a clipboard and a width model of its own.
  var isInsideTmux = false
  /// The terminal has a window title.
  var hasTitle = true
}
