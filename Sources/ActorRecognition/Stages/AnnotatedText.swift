import ArabicText
import ArticleModel

/// An article's content as tokens, each with what the lexicon knows of it.
struct AnnotatedText: Sendable {
  /// A token as the stages read it.
  struct Word: Sendable {
    /// Key without the proclitics.
    var key: WordKey
    /// Classes of that key.
    var classes: WordClass
    /// Number of folded letters that are proclitics.
    var dropped: UInt8
    /// The first proclitic is و or ف: a new phrase begins.
    var conjoined: Bool
    /// The rest begins with the article.
    var isDefinite: Bool
  }

  /// Tokens of the content, furniture left out.
  let tokens: TokenizedText
  /// One a token.
  private(set) var words: [Word] = []

  /// Number of tokens.
  var count: Int { words.count }

  /// Tokenises the content of an article and looks its words up.
  init(_ text: ArticleText, lexicon: Lexicon) {
    tokens = TokenizedText(text.string, pieces: text.segments.lazy.filter(\.isContent).map(\.range))
    words.reserveCapacity(tokens.tokens.count)
    for token in tokens.tokens { words.append(AnnotatedText.word(token, in: tokens, lexicon: lexicon)) }
  }

  private static func word(_ token: Token, in text: TokenizedText, lexicon: Lexicon) -> Word {
    let letters = text.letters(of: token)
    var best = CliticView(key: token.key, dropped: 0)
    var classes: WordClass = []
    if token.kind == .word {
      Proclitics.views(of: token, in: text) { view in
        classes = lexicon[view.key]
        if view.key == AnnotatedText.on { classes = AnnotatedText.onOrAli(token) }
        if view.dropped == 2, letters.first == 0x641, classes.isSubset(of: .name) { classes = [] }
        if !classes.isEmpty { best = view }
        return !classes.isEmpty
      }
    }
    let rest = letters.dropFirst(best.dropped)
    let first = letters.first ?? 0
    let hidden = classes.isEmpty && letters.count > 4 && AnnotatedText.hidesArticle(letters)
    let definite =
      best.restoresArticle || hidden
      || rest.count > 3 && rest[rest.startIndex] == 0x627 && rest[rest.startIndex + 1] == 0x644
    return Word(
      key: best.key, classes: classes, dropped: UInt8(best.dropped),
      conjoined: (best.dropped > 0 || hidden) && (first == 0x648 || first == 0x641), isDefinite: definite)
  }

  private static let on = WordKey("على")

  /// على ("on") and علي (Ali) have one key; the last letter tells them apart.
  private static func onOrAli(_ token: Token) -> WordClass {
    token.traits.contains(.endsInAlefMaqsura) ? [.stop, .preposition] : .weakName
  }

  /// True for a word that begins with a proclitic and the article: بال، وال، لل.
  private static func hidesArticle(_ letters: ArraySlice<UInt32>) -> Bool {
    let i = letters.startIndex
    switch letters[i] {
    case 0x648, 0x641, 0x628, 0x643: return letters[i + 1] == 0x627 && letters[i + 2] == 0x644
    case 0x644: return letters[i + 1] == 0x644
    default: return false
    }
  }

  /// True where a sentence or a piece of text ends before token `i`.
  func breaks(before i: Int) -> Bool {
    if i <= 0 || i >= count { return true }
    let token = tokens.tokens[i]
    if token.traits.contains(.opensPiece) { return true }
    guard token.kind == .punctuation else { return false }
    switch tokens.scalars[token.start] {
    case 0x2E, 0x21, 0x3F, 0x61F, 0x61B, 0x3B, 0x3A, 0x2026: return true
    default: return false
    }
  }

  /// True for a word that may stand in a name as far as its shape goes.
  @inline(__always)
  func isWord(_ i: Int) -> Bool { i < count && tokens.tokens[i].kind == .word }

  /// True for the second of two adjectives of nationality with a hyphen: «الأردنية - السعودية».
  func isPairOfAdjectives(at i: Int) -> Bool {
    guard i > 1, words[i - 2].classes.contains(.nationality), tokens.tokens[i - 1].kind == .punctuation else {
      return false
    }
    let mark = tokens.scalars[tokens.tokens[i - 1].start]
    return mark == 0x2D || (0x2010...0x2014).contains(mark)
  }

  /// True for a token that is a quotation mark of any sort.
  func isQuote(_ i: Int) -> Bool {
    guard i >= 0, i < count, tokens.tokens[i].kind == .punctuation else { return false }
    switch tokens.scalars[tokens.tokens[i].start] {
    case 0x22, 0x27, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: return true
    default: return false
    }
  }

  /// The token after the quoted piece that a quotation mark at `i` opens, of at most `limit` tokens;
  /// nil where `i` opens none.
  func closingQuote(after i: Int, limit: Int) -> Int? {
    guard isQuote(i) else { return nil }
    var j = i + 1
    while j < count, j <= i + limit + 1, !breaks(before: j) {
      if isQuote(j) { return j > i + 1 ? j : nil }
      j += 1
    }
    return nil
  }
}
