import TextLayout

/// A terminal that only remembers: for golden screens, keys in, text out.
@MainActor
final class MemoryTerminal: TerminalDevice {
  private(set) var size: ScreenSize
  private(set) var frame: Frame?
  private(set) var copied: [String] = []
  private(set) var suspensions = 0
  private(set) var isClosed = false
  private var events: [InputEvent]

  init(size: ScreenSize, events: [InputEvent] = []) {
    self.size = size
    self.events = events
  }

  /// The screen as lines of text in visual order, blanks at the end removed.
  var lines: [String] {
    (frame?.rows ?? []).map { plainText(of: VisualEncoder().encode($0)) }
  }

  func show(_ frame: Frame) { self.frame = frame }

  func nextEvent(timeout: Int32) -> InputEvent? {
    guard !events.isEmpty else { return timeout == 0 ? nil : .signal(15) }
    let event = events.removeFirst()
    if case .resized(let rows, let columns) = event { size = ScreenSize(rows: rows, columns: columns) }
    return event
  }

  func invalidate() {}
  func suspend() { suspensions += 1 }
  func copy(_ text: String) { copied.append(text) }
  func setTitle(_ title: String) {}
  func close() { isClosed = true }
}
