/// The identity of an article inside one library; stable across runs, never reused.
public struct ArticleID: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  /// The row number in the store, starting at 1.
  public var rawValue: Int64

  /// Wraps a stored row number.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// Order of arrival in the library.
  public static func < (a: ArticleID, b: ArticleID) -> Bool { a.rawValue < b.rawValue }
}

/// The identity of an actor inside one library; stable across runs and re-recognition.
public struct ActorID: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  /// The row number in the store, starting at 1.
  public var rawValue: Int64

  /// Wraps a stored row number.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// Order of first appearance in the library.
  public static func < (a: ActorID, b: ActorID) -> Bool { a.rawValue < b.rawValue }
}

extension ArticleID: CustomStringConvertible {
  /// The bare number, as it is typed on the command line.
  public var description: String { String(rawValue) }
}

extension ActorID: CustomStringConvertible {
  /// The bare number, as it is typed on the command line.
  public var description: String { String(rawValue) }
}
