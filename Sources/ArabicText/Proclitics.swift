/// One way to read a word: as it is, or as proclitics and a rest.
public struct CliticView: Hashable, Sendable {
  /// Key of the rest.
  public let key: WordKey
  /// Number of folded letters that are proclitics.
  public let dropped: Int
  /// The rest is an article and a noun of which the text shows لل: للأمم is ل and الأمم.
  public let restoresArticle: Bool

  /// A view; see the properties.
  @inlinable
  public init(key: WordKey, dropped: Int, restoresArticle: Bool = false) {
    self.key = key
    self.dropped = dropped
    self.restoresArticle = restoresArticle
  }
}

/// The one-letter words that Arabic writes onto the next word: و ف, and after them ب ل ك.
///
/// A view is a candidate, no more: وليد, بسام, لبنان, فرنسا and كوفي begin with the same letters. Who asks
/// takes the first view that is a known name. س is not among them: it joins verbs only.
public enum Proclitics {
  /// Hands the views of a token to `body`, the whole word first, until it returns true.
  @inlinable
  @discardableResult
  public static func views(of token: Token, in text: TokenizedText, until body: (CliticView) -> Bool) -> Bool
  {
    let whole = CliticView(key: token.key, dropped: 0)
    if body(whole) { return true }
    guard token.kind == .word, token.letterCount >= 3, !token.traits.contains(.secondHalf) else {
      return false
    }
    let letters = text.letters(of: token)
    let first = letters[letters.startIndex]
    if first == waw || first == feh {
      let rest = CliticView(key: token.key.dropping(first: first), dropped: 1)
      return body(rest) || prepositions(of: rest, letters: letters, until: body)
    }
    return prepositions(of: whole, letters: letters, until: body)
  }

  /// The views of a word from which a conjunction may have been taken off already.
  @inlinable
  static func prepositions(
    of view: CliticView, letters: ArraySlice<UInt32>, until body: (CliticView) -> Bool
  ) -> Bool {
    let i = letters.startIndex + view.dropped
    guard letters.endIndex - i >= 3 else { return false }
    let first = letters[i]
    guard first == beh || first == lam || first == kaf else { return false }
    let rest = CliticView(key: view.key.dropping(first: first), dropped: view.dropped + 1)
    if first == lam, letters[i + 1] == lam {
      let article = CliticView(
        key: rest.key.prepending(alef), dropped: view.dropped + 1, restoresArticle: true)
      if body(article) { return true }
    }
    return body(rest)
  }
}
