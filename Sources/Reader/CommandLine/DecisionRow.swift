import ArticleModel

/// A decision as scripts see it and as logs are exchanged, one a line:
/// `{"action":"merge","actor":{"kind":…,"name":…},"into":{…},"sequence":3,"time":1579772400}`.
struct DecisionRow: Codable, Hashable {
  var sequence: Int64
  var time: Int64
  /// `rename`, `merge`, `split`, `retype`, `hide`, `add-name`, `not-a-repeat`, `repeat-of` or `undo`.
  var action: String
  /// The actor decided about; absent where the decision is about an article, and for `undo`.
  var actor: Decision.ActorKey?
  /// `merge`: the actor that it is the same as.
  var into: Decision.ActorKey?
  /// `rename`, `add-name`: the name; `split`: the name of the new actor.
  var name: String?
  /// `split`: the names that go to the new actor.
  var names: [String]?
  /// `retype`: the new kind.
  var kind: ActorKind?
  /// `not-a-repeat`, `repeat-of`: the article decided about.
  var article: ArticleField?
  /// `repeat-of`: the article that it repeats.
  var of: ArticleField?
  /// `undo`: the sequence number of the decision taken back.
  var undone: Int64?

  init(_ decision: Decision) {
    sequence = decision.sequence
    time = decision.time
    switch decision.action {
    case .rename(let key, let to): (action, actor, name) = ("rename", key, to)
    case .merge(let key, let other): (action, actor, into) = ("merge", key, other)
    case .split(let key, let split, let to): (action, actor, names, name) = ("split", key, split, to)
    case .retype(let key, let to): (action, actor, kind) = ("retype", key, to)
    case .hide(let key): (action, actor) = ("hide", key)
    case .addName(let key, let added): (action, actor, name) = ("add-name", key, added)
    case .notRepeat(let key): (action, article) = ("not-a-repeat", ArticleField(key))
    case .repeatOf(let key, let other):
      (action, article, of) = ("repeat-of", ArticleField(key), ArticleField(other))
    case .undo(let number): (action, undone) = ("undo", number)
    }
  }

  /// An article: its title, and the hash of its content in hexadecimal digits, since not every JSON reader keeps
  /// 64 bits of a number.
  struct ArticleField: Codable, Hashable {
    var title: String
    var hash: String

    init(_ key: Decision.ArticleKey) { (title, hash) = (key.title, String(key.contentHash, radix: 16)) }

    /// The key; nil where the hash is none.
    var key: Decision.ArticleKey? {
      UInt64(hash, radix: 16).map { Decision.ArticleKey(title: title, contentHash: $0) }
    }
  }

  /// The decision; nil where a field that the action needs is missing.
  var decision: Decision? {
    let found: Decision.Action?
    switch action {
    case "rename": found = actor.flatMap { a in name.map { .rename(a, to: $0) } }
    case "merge": found = actor.flatMap { a in into.map { .merge(a, into: $0) } }
    case "split":
      found = actor.flatMap { a in names.flatMap { n in name.map { .split(a, names: n, into: $0) } } }
    case "retype": found = actor.flatMap { a in kind.map { .retype(a, to: $0) } }
    case "hide": found = actor.map { .hide($0) }
    case "add-name": found = actor.flatMap { a in name.map { .addName(a, name: $0) } }
    case "not-a-repeat": found = article?.key.map { .notRepeat($0) }
    case "repeat-of": found = article?.key.flatMap { a in of?.key.map { .repeatOf(a, $0) } }
    case "undo": found = undone.map { .undo($0) }
    default: found = nil
    }
    return found.map { Decision(sequence: sequence, time: time, action: $0) }
  }
}
