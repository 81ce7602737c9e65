/// A person's judgement about actors and about repeated articles. Append-only: undoing one appends its undoing.
///
/// Actors are named by name and kind, not by number, so that a log can be exported, imported into
/// another library, and applied again after a better recogniser has run.
public struct Decision: Hashable, Sendable, Codable {
  /// An actor as a decision names it.
  public struct ActorKey: Hashable, Sendable, Codable {
    /// The name it went by when the decision was taken.
    public var name: String
    /// Its kind at that time.
    public var kind: ActorKind

    /// A key; see the properties.
    public init(name: String, kind: ActorKind) {
      self.name = name
      self.kind = kind
    }
  }

  /// An article as a decision names it.
  public struct ArticleKey: Hashable, Sendable, Codable {
    /// Its headline, for people.
    public var title: String
    /// The hash of its content, by which another library knows it too.
    public var contentHash: UInt64

    /// A key; see the properties.
    public init(title: String, contentHash: UInt64) {
      self.title = title
      self.contentHash = contentHash
    }
  }

  /// What was decided.
  public enum Action: Hashable, Sendable, Codable {
    /// The actor goes by another name; the old one stays among its names.
    case rename(ActorKey, to: String)
    /// The first is the same as the second; all its mentions and names go over.
    case merge(ActorKey, into: ActorKey)
    /// These names of the actor are somebody else, of the name given.
    case split(ActorKey, names: [String], into: String)
    /// It is of another kind.
    case retype(ActorKey, to: ActorKind)
    /// Not an actor: no longer shown, listed or counted.
    case hide(ActorKey)
    /// Also goes by this name.
    case addName(ActorKey, name: String)
    /// The article repeats no other, however alike the texts are.
    case notRepeat(ArticleKey)
    /// The article repeats another, however different the texts are.
    case repeatOf(ArticleKey, ArticleKey)
    /// Takes back the decision with that sequence number.
    case undo(Int64)
  }

  /// Position in the log, from 1; 0 before it is stored.
  public var sequence: Int64
  /// When it was taken, seconds since 1970-01-01 UTC.
  public var time: Int64
  /// What was decided.
  public var action: Action

  /// A decision; see the properties.
  public init(sequence: Int64 = 0, time: Int64, action: Action) {
    self.sequence = sequence
    self.time = time
    self.action = action
  }
}
