/// The base direction of a paragraph, a row or an article.
public enum TextDirection: Hashable, Sendable {
  case leftToRight, rightToLeft

  /// The paragraph embedding level of this direction (UAX #9, BD4): 0 or 1.
  public var level: UInt8 { self == .leftToRight ? 0 : 1 }

  /// The other direction.
  public var opposite: TextDirection { self == .leftToRight ? .rightToLeft : .leftToRight }
}

/// How the base direction of a paragraph is found.
public enum BaseDirection: Hashable, Sendable {
  /// The paragraph belongs to an article of this direction: it takes the article's direction if it has any strong
  /// letter of it, or no strong letter at all, and the other one otherwise. Pure P2/P3 would turn an Arabic
  /// paragraph that begins with "C++" to the left.
  case article(TextDirection)
  /// Always this direction.
  case fixed(TextDirection)
  /// By the first strong character: UAX #9, rules P2 and P3.
  case automatic
}
