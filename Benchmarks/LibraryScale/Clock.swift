import Glibc

/// CPU time and memory of this process.
enum Clock {
  /// Milliseconds of CPU time, all threads.
  static func milliseconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
  }

  /// CPU milliseconds of a call.
  static func measure(_ body: () throws -> Void) rethrows -> Double {
    let start = milliseconds()
    try body()
    return milliseconds() - start
  }
}
