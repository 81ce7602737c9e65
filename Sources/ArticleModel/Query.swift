/// A filter over articles: the filter language as a value.
///
/// Terms side by side are ANDed, `|` between two terms is OR and binds tighter than AND, `-` in
/// front of a term or of a parenthesis is NOT. `description` prints a query that parses to an equal value.
public struct Query: Hashable, Sendable {
  /// One condition on an article.
  public enum Term: Hashable, Sendable {
    /// Mentions an actor of this name (any of its names, folded).
    case actor(String)
    /// Mentions exactly this actor; printed `actor:#12`.
    case actorID(ActorID)
    /// Mentions an actor of this kind.
    case kind(ActorKind)
    /// The outlet's name contains this, folded.
    case source(String)
    /// The author's name contains this, folded.
    case author(String)
    /// Published on this day or later.
    case after(ArticleDate)
    /// Published before this day.
    case before(ArticleDate)
    /// Read, unread, bookmarked or repeated.
    case state(State)
    /// Has this tag of the person's own.
    case tag(String)
    /// The headline contains these words, in this order.
    case title(String)
    /// Title or text contains these words in this order: a single word or a quoted phrase.
    case text(String)
    /// Title or text contains a word that begins so (`هدنة*`).
    case prefix(String)
    /// BCP 47 language tag.
    case language(String)
    /// This article or a near repeat of it; printed `repeats:#12`.
    case repeats(ArticleID)
  }

  /// A reading state to filter by.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// Not read yet.
    case unread
    /// Read.
    case read
    /// Bookmarked.
    case bookmarked
    /// Has near repeats.
    case repeated
  }

  /// Terms and how they combine.
  public indirect enum Expression: Hashable, Sendable {
    /// One condition.
    case term(Term)
    /// All of them; of none: every article.
    case and([Expression])
    /// At least one of them.
    case or([Expression])
    /// Not this.
    case not(Expression)
  }

  /// The order of the result.
  public enum Sort: String, CaseIterable, Hashable, Sendable {
    /// Newest first; articles without a date last. The default.
    case date
    /// Oldest first; articles without a date last.
    case oldest
    /// Best match of the text terms first (BM25); same as `date` without text terms.
    case relevance
    /// By headline.
    case title
    /// Latest import first.
    case added
  }

  /// What an article must fulfil.
  public var expression: Expression
  /// The order of the result.
  public var sort: Sort
  /// Of articles that are near repeats of each other and fulfil the query, only the newest counts;
  /// printed `repeats:folded`.
  public var foldsRepeats: Bool

  /// A query; every article, newest first, by default.
  public init(_ expression: Expression = .and([]), sort: Sort = .date, foldsRepeats: Bool = false) {
    self.expression = expression
    self.sort = sort
    self.foldsRepeats = foldsRepeats
  }

  /// Every article, newest first.
  public static let all = Query()

  /// True when every article fulfils it, and none is folded away.
  public var isUnfiltered: Bool { expression == .and([]) && !foldsRepeats }

  /// The terms that must all hold, when the query is a plain conjunction.
  public var conjuncts: [Expression] {
    if case .and(let parts) = expression { return parts }
    return [expression]
  }

  private func with(_ parts: [Expression]) -> Query {
    Query(parts.count == 1 ? parts[0] : .and(parts), sort: sort, foldsRepeats: foldsRepeats)
  }

  /// This query and one more condition; unchanged when it is there already.
  public func adding(_ part: Expression) -> Query {
    var parts = conjuncts
    if !parts.contains(part) { parts.append(part) }
    return with(parts)
  }

  /// This query without that condition.
  public func removing(_ part: Expression) -> Query {
    let parts = conjuncts.filter { $0 != part }
    return with(parts)
  }

  /// The words and phrases that are looked for in the text (not those under a NOT), for marking hits.
  public var textTerms: [Term] {
    var found: [Term] = []
    func walk(_ e: Expression) {
      switch e {
      case .term(let t):
        switch t {
        case .text, .prefix, .title: found.append(t)
        default: break
        }
      case .and(let parts), .or(let parts): parts.forEach(walk)
      case .not: break
      }
    }
    walk(expression)
    return found
  }
}
