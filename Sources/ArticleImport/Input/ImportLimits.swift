/// What an import refuses, so that a hostile or broken file cannot exhaust memory or time.
public struct ImportLimits: Hashable, Sendable {
  /// Largest file or response in bytes.
  public var bytes: Int
  /// Deepest nesting of elements, objects or arrays.
  public var depth: Int
  /// Most articles out of one input.
  public var articles: Int
  /// Most elements of one page.
  public var elements: Int
  /// Deepest nesting of folders.
  public var folderDepth: Int
  /// Most entries of one archive.
  public var entries: Int = 2_000_000
  /// Most bytes that one archive may unpack to.
  public var unpackedBytes: Int = 64 << 30
  /// How many times its own size an archive may unpack to. Pages shrink to a tenth or, many alike together, to a
  /// fiftieth.
  public var compression: Int = 200
  /// Bytes that any archive may unpack to, so that small ones are not judged by a few long runs.
  public var freelyCompressedBytes: Int = 16 << 20

  /// Limits; the defaults are far above what real pages and feeds need.
  public init(
    bytes: Int = 256 << 20, depth: Int = 256, articles: Int = 2_000_000, elements: Int = 500_000,
    folderDepth: Int = 64
  ) {
    self.bytes = bytes
    self.depth = depth
    self.articles = articles
    self.elements = elements
    self.folderDepth = folderDepth
  }
}
