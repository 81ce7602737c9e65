import GRDB

/// Numbers of the whole library that are kept up to date with each change.
enum Counter: String {
  case generation, articles, read, actors, mentions
  /// Grows when merges or splits change.
  case rules
  /// Grows when groups of near repeats change.
  case repeats
  /// One past the last article in the sets of common words.
  case covered
}

extension Database {
  func value(of counter: Counter) throws -> Int64 {
    try first("SELECT value FROM meta WHERE key = ?", [.text(counter.rawValue)]) { $0.integer(0) } ?? 0
  }

  func add(_ difference: Int, to counter: Counter) throws {
    if difference == 0 { return }
    try run(
      "INSERT INTO meta(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = value + excluded.value",
      [.text(counter.rawValue), SQLValue(difference)])
  }
}
