import ArticleModel

/// What an import did.
struct ImportSummary: Hashable, Sendable {
  /// Articles stored.
  var added = 0
  /// Articles that the library had already.
  var known = 0
  /// What could not be imported, with place and reason, in the order of the inputs.
  var failures: [QariError] = []
  /// It was stopped before the end; running it again goes on from there.
  var wasCancelled = false
  /// Seconds from start to end.
  var seconds = 0.0
}

/// How far an import is.
struct ImportState: Sendable {
  /// Files read, and how many there are.
  var filesDone = 0
  var filesTotal = 0
  var added = 0
  var known = 0
  var failed = 0
  /// The file that was read last.
  var current = ""
  /// Part of the bytes that went through, 0 to 1.
  var fraction = 0.0
  /// Seconds since the start.
  var seconds = 0.0

  /// Articles stored a second so far.
  var rate: Double { seconds > 0 ? Double(added) / seconds : 0 }

  /// Seconds until the end at the pace so far; nil while that cannot be said.
  var secondsLeft: Double? {
    fraction > 0.01 && seconds > 0.5 ? seconds * (1 - fraction) / fraction : nil
  }
}
