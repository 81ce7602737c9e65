/// Up to four combining marks in logical order, stored inline: a cell must not cost a heap allocation.
///
/// Four is what a cell of ncurses can carry beside its base (CCHARW_MAX is 5).
public struct InlineMarks: Hashable, Sendable, RandomAccessCollection {
  /// The most marks that one cell can carry.
  public static let capacity = 4

  private var first: UInt32 = 0
  private var second: UInt32 = 0
  private var third: UInt32 = 0
  private var fourth: UInt32 = 0

  /// No marks.
  public init() {}

  /// The first four of the given marks.
  public init(_ marks: some Sequence<Unicode.Scalar>) {
    for mark in marks { append(mark) }
  }

  /// The position of the first mark.
  public var startIndex: Int { 0 }

  /// The number of marks.
  public var endIndex: Int {
    first == 0 ? 0 : second == 0 ? 1 : third == 0 ? 2 : fourth == 0 ? 3 : 4
  }

  /// The mark at a position between 0 and `count`.
  public subscript(position: Int) -> Unicode.Scalar {
    precondition(indices.contains(position), "no mark at this position")
    let value = position == 0 ? first : position == 1 ? second : position == 2 ? third : fourth
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// Adds a mark behind the others; a fifth one is dropped. U+0000 is not a mark and is ignored.
  public mutating func append(_ mark: Unicode.Scalar) {
    if first == 0 {
      first = mark.value
    } else if second == 0 {
      second = mark.value
    } else if third == 0 {
      third = mark.value
    } else if fourth == 0 {
      fourth = mark.value
    }
  }
}
