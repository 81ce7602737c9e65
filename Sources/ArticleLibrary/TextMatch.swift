import ArticleModel
import GRDB

/// FTS5 match expressions for the text terms of a query.
enum TextMatch {
  /// The match expression of one term, or nil where it has no word to look for.
  static func expression(_ term: Query.Term, exact: Bool = false) -> String? {
    switch term {
    case .text(let text): phrase(text, exact: exact)
    case .prefix(let text): phrase(text, exact: exact).map { $0 + " *" }
    case .title(let text): phrase(text, exact: exact).map { "title : " + $0 }
    default: nil
    }
  }

  /// True for terms that the text index answers.
  static func isText(_ term: Query.Term) -> Bool {
    switch term {
    case .text, .prefix, .title: true
    default: false
    }
  }

  /// A match expression that finds the same articles as that of the term, for one that is only asked
  /// which articles match: a single word's forms are ORed as words of their own. FTS5 then compares
  /// row numbers; for synonyms at one position it merges the positions of every row as well.
  static func rowsExpression(_ term: Query.Term) -> String? {
    switch term {
    case .text(let text): alternatives(text, suffix: "")
    case .prefix(let text): alternatives(text, suffix: " *")
    case .title(let text): alternatives(text, suffix: "").map { "title : (" + $0 + ")" }
    default: nil
    }
  }

  private static func alternatives(_ text: String, suffix: String) -> String? {
    let words = WordScanner.words(of: text)
    guard words.count == 1, let word = words.first else {
      return phrase(text, exact: false).map { $0 + suffix }
    }
    return rowsExpression(forms: WordForms.forms(of: word), suffix: suffix)
  }

  /// Any of these words, taken as they are.
  static func rowsExpression(forms: [String], suffix: String = "") -> String {
    forms.map { "\"" + SearchTokenizer.exactMark + $0 + "\"" + suffix }.joined(separator: " OR ")
  }

  /// The words are folded here already, so no quotation mark or operator can get into the expression.
  private static func phrase(_ text: String, exact: Bool) -> String? {
    let words = WordScanner.words(of: text)
    if words.isEmpty { return nil }
    return "\"" + (exact ? SearchTokenizer.exactMark : "") + words.joined(separator: " ") + "\""
  }
}
