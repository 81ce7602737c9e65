import Dispatch
import Foundation
import Synchronization

/// Jobs that run side by side and whose results are taken in the order they were given. Whoever gives the jobs
/// bounds how many are under way.
final class OrderedWork<Output: Sendable> {
  /// Where one job leaves its result.
  private final class Slot: Sendable {
    let value = Mutex<Output?>(nil)
    let done = DispatchSemaphore(value: 0)
  }

  private let name: String
  private let queue: DispatchQueue
  private var waiting: [Slot] = []

  init(name: String) {
    self.name = name
    queue = DispatchQueue(label: name, attributes: .concurrent)
  }

  /// Jobs given whose result has not been taken.
  var count: Int { waiting.count }

  /// Gives a job; returns at once.
  /// - Parameter isWaiting: the job waits more than it computes (the network, other jobs). It gets a thread of its
  ///   own then: a dispatch queue runs no more jobs at once than there are cores, waiting or not.
  func submit(isWaiting: Bool = false, _ job: @escaping @Sendable () -> Output) {
    let slot = Slot()
    waiting.append(slot)
    let body: @Sendable () -> Void = {
      let result = job()
      slot.value.withLock { $0 = result }
      slot.done.signal()
    }
    guard isWaiting else { return queue.async(execute: body) }
    let thread = Thread(block: body)
    thread.name = name
    // What is fetched is parsed there too, deeply nested pages recursively.
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// The result of the oldest job, waiting for it if need be; nil when there is none.
  func next() -> Output? {
    guard !waiting.isEmpty else { return nil }
    let slot = waiting.removeFirst()
    slot.done.wait()
    return slot.value.withLock { $0.take() }
  }
}
