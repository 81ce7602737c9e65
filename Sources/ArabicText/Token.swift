/// A word, a number or a punctuation mark of a text.
public struct Token: Hashable, Sendable {
  /// What a token is made of.
  public enum Kind: UInt8, Hashable, Sendable {
    /// Letters with their marks and tatweel, of any script.
    case word
    /// Digits, of any script.
    case number
    /// One punctuation mark or symbol.
    case punctuation
  }

  /// Facts about the spelling that folding loses.
  public struct Traits: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Wraps the bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// White space, or the beginning of a piece of text, stands before the token.
    public static let afterSpace = Traits(rawValue: 1)
    /// The first token of a piece of text (a title or a paragraph).
    public static let opensPiece = Traits(rawValue: 2)
    /// Ends in alef maqsura: على ("on") is not علي (Ali).
    public static let endsInAlefMaqsura = Traits(rawValue: 4)
    /// Ends in tatweel, as a clitic in front of a quotation mark or a number does: «لـ"حفتر"».
    public static let endsInTatweel = Traits(rawValue: 8)
    /// Begins with a capital letter.
    public static let capitalised = Traits(rawValue: 16)
    /// Has letters of the Arabic script.
    public static let arabic = Traits(rawValue: 32)
    /// The second half of a compound that is written as one word: الفتاح in عبدالفتاح.
    public static let secondHalf = Traits(rawValue: 64)
    /// Consists of capital letters only.
    public static let allCapitals = Traits(rawValue: 128)
  }

  /// What it is made of.
  public let kind: Kind
  /// Spelling.
  public let traits: Traits
  /// Scalar offset of its first character in the text.
  public let start: Int
  /// Scalar offset after its last character.
  public let end: Int
  /// Where its folded letters begin in `TokenizedText.letters`.
  public let firstLetter: Int
  /// Number of folded letters.
  public let letterCount: Int
  /// Key of the folded letters.
  public let key: WordKey

  /// Scalar range in the text.
  public var range: Range<Int> { start..<end }
}
