import ArabicText
import ArticleModel

/// Links mentions to actors: inside an article, then across the library, article by article as they come.
///
/// In a batch full names go first. A surname goes to the person whose full name the article gives,
/// otherwise to the library's clearest candidate, with lower confidence, otherwise to an actor of its own
/// until a full name arrives. Every look-up is one in a hash table, so the cost grows with the mentions
/// only, not with the library.
public struct ActorLinker: Sendable {
  var index: ActorIndex
  let table: CuratedTable
  let lexicon: Lexicon
  let shortForms: ShortForms
  /// Actors of the batch at hand that the library does not have, in order of appearance.
  var newActors: [Int] = []
  var merges: [(from: ActorReference, into: ActorReference)] = []
  var listed: Set<Int> = []
  var renamed: Set<Int> = []
  var retyped: Set<Int> = []

  /// A linker that knows the actors of a library and the curated table.
  public init(directory: [DirectoryEntry], table: CuratedTable) {
    self.table = table
    lexicon = Lexicon.standard
    shortForms = ShortForms(lexicon: lexicon)
    index = ActorIndex(capacity: directory.count)
    for entry in directory { learn(entry) }
  }

  /// Links the mentions of a batch. The actors' kinds and names are settled by vote over all mentions;
  /// the mentions handed back carry their actor's kind, so that no actor has two.
  ///
  /// Tell the linker the numbers that the store gave to `newActors` with `adopt(_:)` before the next
  /// batch; otherwise it proposes them as new again.
  public mutating func link(_ articles: [(Article, [Mention])]) -> LinkedBatch {
    newActors = []
    listed = []
    merges = []
    renamed = []
    retyped = []
    let read = articles.map { ReadArticle(article: $0.0, mentions: $0.1, linker: self) }
    var chosen = read.map { [Int](repeating: -1, count: $0.names.count) }
    for n in read.indices { linkFullNames(read[n], &chosen[n]) }
    adoptPartialActors()
    for n in read.indices { linkShortNames(read[n], &chosen[n]) }
    settleKindsAndNames()
    return batch(articles, read, chosen)
  }

  /// The numbers that the store gave to the new actors of the last batch, in their order.
  public mutating func adopt(_ ids: [ActorID]) {
    for (actor, id) in zip(newActors, ids) { index.update(actor) { $0.id = id } }
    newActors = []
  }

  private mutating func learn(_ entry: DirectoryEntry) {
    let name = ActorName(entry.name)
    let mentions = entry.names.reduce(0) { $0 + $1.mentions }
    let curated =
      standing(name, kind: entry.kind).map { table.kinds[Int($0)] == entry.kind ? $0 : -1 } ?? -1
    var actor = LinkerActor(
      id: entry.id, name: entry.name, kind: entry.kind,
      entry: index.actor(ofEntry: curated) == nil ? curated : -1,
      isFixed: entry.isCurated, isPartial: entry.kind == .person && name.units.count == 1 && curated < 0,
      mentions: mentions)
    actor.votes[ActorLinker.column(entry.kind)] = mentions
    let i = index.add(actor)
    register(name, of: i)
    for other in entry.names where other.name != entry.name {
      let short = ActorName(other.name)
      // A surname under which somebody with a full name was found stays open for others.
      if entry.kind == .person, short.units.count < 2, name.units.count > 1 {
        index.countShortName(short.key, of: i, mentions: mentions)
      } else {
        index.setName(short.key, of: i)
      }
    }
  }

  /// The entry of the curated table that has exactly this name, of the given kind if there is one.
  func standing(_ name: ActorName, kind: ActorKind) -> Int32? {
    var node: PhraseTable.Node = 0
    for word in name.words {
      guard let next = table.phrases.step(node, word) else { return nil }
      node = next
    }
    var found: Int32?
    var n = table.phrases.value(of: node)
    while n >= 0 {
      let record = table.names[Int(n)]
      n = record.next
      guard !record.marker.isGeneric else { continue }
      if table.kinds[Int(record.entry)] == kind { return record.entry }
      if record.marker == .plain { found = record.entry }
    }
    return found
  }

  /// Puts an actor's name with all that follows from it into the index.
  mutating func register(_ name: ActorName, of actor: Int) {
    index.setName(name.key, of: actor)
    let mentions = max(index.actors[actor].mentions, 1)
    switch index.actors[actor].kind {
    case .person:
      guard name.units.count > 1 else { return }
      for key in [name.firstAndLast, name.withoutHouse, name.transliteration] {
        if let key { index.setName(key, of: actor) }
      }
      index.countShortName(name.surname, of: actor, mentions: mentions)
    case .organisation, .place:
      for key in shortForms.sure(name) { index.setName(key, of: actor) }
      for key in shortForms.likely(name) { index.countShortName(key, of: actor, mentions: mentions) }
    }
  }

  static func column(_ kind: ActorKind) -> Int {
    switch kind {
    case .person: 0
    case .organisation: 1
    case .place: 2
    }
  }
}
