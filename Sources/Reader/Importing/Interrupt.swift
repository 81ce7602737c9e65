import Glibc
import Synchronization

/// Ctrl-C while something long is under way: the first asks it to stop, the second ends the process.
enum Interrupt {
  private static let count = Atomic<Int>(0)

  /// Runs `body` with Ctrl-C and SIGTERM caught; `body` gets a question to ask now and then.
  static func watching<T>(_ body: (_ isRequested: () -> Bool) throws -> T) rethrows -> T {
    count.store(0, ordering: .relaxed)
    let handler: @convention(c) (Int32) -> Void = { number in
      // Only an atomic counter and _exit: both are safe in a signal handler.
      if Interrupt.count.add(1, ordering: .relaxed).newValue > 1 { _exit(128 + number) }
    }
    let before = [SIGINT, SIGTERM].map { ($0, signal($0, handler)) }
    defer { for (number, old) in before { signal(number, old) } }
    return try body { count.load(ordering: .relaxed) > 0 }
  }
}
