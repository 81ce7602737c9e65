import Dispatch
import Synchronization

/// Jobs that run side by side and whose results are taken in the order they were given. Whoever gives the jobs
/// bounds how many are under way.
final class OrderedWork<Output: Sendable> {
  /// Where one job leaves its result.
  private final class Slot: Sendable {
    let value = Mutex<Output?>(nil)
    let done = DispatchSemaphore(value: 0)
  }

  private let queue: DispatchQueue
  private var waiting: [Slot] = []

  init(name: String) { queue = DispatchQueue(label: name, attributes: .concurrent) }

  /// Jobs given whose result has not been taken.
  var count: Int { waiting.count }

  /// Gives a job; returns at once.
  func submit(_ job: @escaping @Sendable () -> Output) {
    let slot = Slot()
    waiting.append(slot)
    queue.async {
      let result = job()
      slot.value.withLock { $0 = result }
      slot.done.signal()
    }
  }

  /// The result of the oldest job, waiting for it if need be; nil when there is none.
  func next() -> Output? {
    guard !waiting.isEmpty else { return nil }
    let slot = waiting.removeFirst()
    slot.done.wait()
    return slot.value.withLock { $0.take() }
  }
}
