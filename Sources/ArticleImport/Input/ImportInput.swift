/// One file to import; nothing of it has been read yet.
public struct ImportInput: Hashable, Sendable {
  /// The path as it was given, or made from the folder that was given.
  public let path: String
  /// Size in bytes when the folder was listed, for progress displays; 0 where it has none (a pipe).
  public let byteCount: Int

  /// An input; see the properties.
  public init(path: String, byteCount: Int = 0) {
    self.path = path
    self.byteCount = byteCount
  }
}
