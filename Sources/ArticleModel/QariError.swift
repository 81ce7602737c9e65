/// An error a person can act on: what happened, where, and what to do about it.
public struct QariError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The part that failed; decides the exit code of the command line.
  public enum Area: String, Hashable, Sendable {
    /// Wrong use of a command, option or query.
    case usage
    /// A file, page or feed that could not be read.
    case input
    /// The library cannot be opened, read or written.
    case library
    /// The terminal cannot do what is needed.
    case terminal
  }

  /// The part that failed.
  public var area: Area
  /// What happened, one sentence without a full stop.
  public var what: String
  /// The path, URL, position or option concerned.
  public var place: String?
  /// What the person can do.
  public var remedy: String?

  /// An error; see the properties.
  public init(_ area: Area, _ what: String, at place: String? = nil, remedy: String? = nil) {
    self.area = area
    self.what = what
    self.place = place
    self.remedy = remedy
  }

  /// `place: what; remedy`, as it is printed on standard error.
  public var description: String {
    (place.map { "\($0): " } ?? "") + what + (remedy.map { "; \($0)" } ?? "")
  }
}
