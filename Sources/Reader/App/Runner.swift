import ArticleModel
import Foundation
import Glibc

/// The thin shell: takes events from the terminal, updates the state, performs the effects, shows the
/// frame. Everything here runs on the main thread; background work reports through the mailbox.
@MainActor
final class Runner {
  private(set) var state: ReaderState
  private let library: any Library
  private let terminal: any TerminalDevice
  private let mailbox: Mailbox
  private let importer: (([String], Mailbox) -> Void)?
  private var frame: Frame?
  private var isDone = false

  init(
    state: ReaderState, library: any Library, terminal: any TerminalDevice, mailbox: Mailbox,
    importer: (([String], Mailbox) -> Void)? = nil
  ) {
    self.state = state
    self.library = library
    self.terminal = terminal
    self.mailbox = mailbox
    self.importer = importer
  }

  /// Runs until the person quits or a signal ends it.
  /// - Returns: the exit status of the process.
  func run(importing paths: [String] = []) -> Int32 {
    if !paths.isEmpty { perform([.importPaths(paths)]) }
    settle()
    draw()
    var isPrepared = false
    while !isDone {
      guard let event = terminal.nextEvent(timeout: isPrepared ? -1 : Self.quiet) else {
        // Nobody is typing: what the first filter or search would wait for is loaded meanwhile.
        if !isPrepared { prepareLibrary() }
        isPrepared = true
        continue
      }
      if case .signal(let number) = event {
        if number == SIGTSTP {
          perform([.suspend])
        } else {
          terminal.close()
          return 128 + number
        }
      }
      handle(event)
      // Keys that are there already (held down, pasted) are taken before the screen is drawn.
      var waiting = 0
      while !isDone, waiting < 64, let next = terminal.nextEvent(timeout: 0) {
        if case .signal(let number) = next, number != SIGTSTP {
          terminal.close()
          return 128 + number
        }
        handle(next)
        waiting += 1
      }
      draw()
    }
    terminal.close()
    return 0
  }

  /// Milliseconds without a key after which the library is prepared.
  private static let quiet: Int32 = 300

  private func prepareLibrary() {
    let library = library
    // A failure shows itself in the read that needs the same.
    Thread.detachNewThread { try? library.prepare() }
  }

  /// One event and everything that follows from it, without drawing.
  func handle(_ event: InputEvent) {
    var target: Frame.Target.Action?
    switch event {
    case .click(let row, let column), .wheel(_, let row, let column):
      target = frame?.target(row: row, column: column)
    case .wake: receive()
    case .signal(SIGTSTP): perform([.suspend])
    default: break
    }
    perform(Update.apply(event, to: &state, target: target))
    settle()
  }

  /// Shows the state.
  func draw() {
    let frame = Screen.draw(state)
    self.frame = frame
    terminal.show(frame)
  }

  /// Fetches until nothing on the screen is missing. The bound only guards against a store that
  /// contradicts itself; a state is settled after two or three rounds.
  private func settle() {
    for _ in 0..<16 {
      let effects = DataNeeds.effects(state)
      if effects.isEmpty { return }
      perform(effects)
    }
  }

  private func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .read(_, let body), .write(_, let body):
        do {
          try body(library)(&state)
        } catch let error as QariError {
          state.message = Message(text: error.description, isError: true)
          if case .read = effect { state.giveUpLoading() }
        } catch {
          state.message = Message(text: "\(error)", isError: true)
          if case .read = effect { state.giveUpLoading() }
        }
        let more = state.pendingEffects
        state.pendingEffects = []
        if !more.isEmpty { perform(more) }
      case .copy(let text): terminal.copy(text)
      case .openURL(let url): Browser.open(url, &state)
      case .importPaths(let paths):
        if let importer {
          state.progress = ImportProgress()
          importer(paths, mailbox)
        } else {
          state.say(Phrase("importing is not possible here", "الاستيراد غير متاح هنا"), isError: true)
        }
      case .suspend:
        terminal.suspend()
        state.size = terminal.size
        terminal.invalidate()
      case .redraw: terminal.invalidate()
      case .quit: isDone = true
      }
    }
  }

  /// Takes what background work has to say.
  private func receive() {
    for news in mailbox.take() {
      switch news {
      case .progress(let progress):
        let added = progress.added != state.progress?.added || progress.isFinished
        state.progress = progress
        if added { state.forgetLoaded() }
        if progress.isFinished {
          state.importFailures = progress.failures
          state.message = Message(text: Bars.importedText(progress, state), isError: progress.failed > 0)
        }
      case .failure(let text): state.message = Message(text: text, isError: true)
      }
    }
  }
}

extension ReaderState {
  /// After a failed read: nothing is asked for again until the person does something.
  mutating func giveUpLoading() {
    switch front {
    case .list(var v):
      v.cursor.count = v.cursor.count ?? 0
      v.wanted = nil
      front = .list(v)
    default: _ = closeFront()
    }
    prompt = nil
  }
}
