/// How a paragraph is set.
public struct LayoutOptions: Hashable, Sendable {
  /// The columns of the space; values below 1 count as 1.
  public var width: Int
  /// How the base direction is found.
  public var base: BaseDirection
  /// Whether harakat and Hebrew points are shown; accents and the marks of other scripts always are.
  public var showsMarks: Bool
  /// The blank columns in front of the second and all later rows, on the side where the row begins.
  public var hangingIndent: Int
  /// Whether lam and alef share one cell (U+FEF5..U+FEFC).
  public var joinsLamAlef: Bool
  /// Whether URLs, mail addresses, @names, Latin #tags, ISO dates and telephone numbers are isolated (LRI..PDI, in
  /// memory only), so that their punctuation stays where it belongs in a right-to-left paragraph.
  public var isolatesAddresses: Bool

  /// Options for a space of `width` columns.
  public init(
    width: Int, base: BaseDirection = .automatic, showsMarks: Bool = true, hangingIndent: Int = 0,
    joinsLamAlef: Bool = true, isolatesAddresses: Bool = true
  ) {
    self.width = width
    self.base = base
    self.showsMarks = showsMarks
    self.hangingIndent = hangingIndent
    self.joinsLamAlef = joinsLamAlef
    self.isolatesAddresses = isolatesAddresses
  }
}
