import Glibc
import Synchronization

/// How background work reaches the main thread, which sleeps in poll(): values in a queue, and a byte on
/// a pipe to wake it. (The main actor's own queue never runs while the main thread is in poll().)
final class Mailbox: Sendable {
  /// What background work has to say.
  enum News: Sendable {
    case progress(ImportProgress)
    case failure(String)
  }

  private let queue = Mutex<[News]>([])
  private let writeEnd: Int32
  /// Readable when there is news.
  let readEnd: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for end in ends {
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
      }
    } else {
      ends = [-1, -1]
    }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  deinit {
    if readEnd >= 0 { close(readEnd) }
    if writeEnd >= 0 { close(writeEnd) }
  }

  /// Puts news into the queue and wakes the main thread. From any thread.
  func post(_ news: News) {
    queue.withLock { waiting in
      // Progress replaces progress: only the latest is worth drawing.
      if case .progress = news, case .progress? = waiting.last { waiting.removeLast() }
      waiting.append(news)
    }
    var byte: UInt8 = 1
    _ = write(writeEnd, &byte, 1)
  }

  /// Takes everything out of the queue.
  func take() -> [News] {
    queue.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
