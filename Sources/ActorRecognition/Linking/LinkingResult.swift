import ArticleModel

extension ActorLinker {
  /// Settles kinds by vote, and the names of new actors by their commonest spelling.
  mutating func settleKindsAndNames() {
    for i in newActors {
      index.update(i) { actor in
        if actor.entry < 0 {
          actor.kind = ActorLinker.winner(actor.votes)
          if let name = ActorLinker.commonest(actor.spellings) { actor.name = name }
        }
        actor.spellings = [:]
      }
    }
    for i in renamed {
      index.update(i) { actor in
        if let name = ActorLinker.commonest(actor.spellings) { actor.name = name }
        actor.spellings = [:]
      }
    }
  }

  private static func winner(_ votes: SIMD4<Int>) -> ActorKind {
    if votes[0] >= votes[1], votes[0] >= votes[2] { return .person }
    return votes[1] >= votes[2] ? .organisation : .place
  }

  /// The commonest spelling of several words, or of one where there is no longer one; of two equally
  /// common ones the longer, so that the result does not depend on order.
  private static func commonest(_ spellings: [String: Int]) -> String? {
    spellings.max { rank($0) < rank($1) }?.key
  }

  private static func rank(_ spelling: (key: String, value: Int)) -> (Int, Int, Int, String) {
    (spelling.key.utf8.contains(0x20) ? 1 : 0, spelling.value, spelling.key.utf8.count, spelling.key)
  }

  /// Writes down what was decided.
  mutating func batch(
    _ articles: [(Article, [Mention])], _ read: [ReadArticle], _ chosen: [[Int]]
  ) -> LinkedBatch {
    var numbers: [Int: Int] = [:]
    for (n, actor) in newActors.enumerated() { numbers[actor] = n }
    var retypes: [(actor: ActorReference, kind: ActorKind)] = []
    var linked: [LinkedArticle] = []
    linked.reserveCapacity(articles.count)
    for n in articles.indices {
      var mentions = articles[n].1
      var actors: [ActorReference] = []
      actors.reserveCapacity(mentions.count)
      for m in mentions.indices {
        let actor = chosen[n][m]
        let settled = retype(actor, &retypes)
        mentions[m].kind = settled
        mentions[m].actor = index.actors[actor].id
        if read[n].names[m].isShort, !isFull(actor, in: chosen[n], read[n]) { mentions[m].confidence *= 0.8 }
        actors.append(reference(actor, numbers))
      }
      linked.append(LinkedArticle(article: articles[n].0, mentions: mentions, actors: actors))
    }
    let drafts = newActors.map {
      ActorDraft(name: index.actors[$0].name, kind: index.actors[$0].kind, aliases: aliases(of: $0))
    }
    let renames = renamed.sorted().map { (actor: reference($0, numbers), name: index.actors[$0].name) }
    return LinkedBatch(
      articles: linked, newActors: drafts, merges: merges, renames: renames, retypes: retypes)
  }

  private func isFull(_ actor: Int, in chosen: [Int], _ read: ReadArticle) -> Bool {
    for (n, other) in chosen.enumerated() where other == actor && !read.names[n].isShort { return true }
    return false
  }

  private func aliases(of actor: Int) -> [String] {
    let entry = index.actors[actor].entry
    return entry >= 0 ? table.entry(Int(entry)).otherNames : []
  }

  /// The actor's kind; a stored one that is outvoted by now changes it once.
  private mutating func retype(_ actor: Int, _ retypes: inout [(actor: ActorReference, kind: ActorKind)])
    -> ActorKind
  {
    let known = index.actors[actor]
    guard let id = known.id, known.entry < 0, !known.isFixed else { return known.kind }
    let winner = ActorLinker.winner(known.votes)
    let column = ActorLinker.column(known.kind)
    guard winner != known.kind, known.votes[ActorLinker.column(winner)] > known.votes[column] else {
      return known.kind
    }
    if retyped.insert(actor).inserted { retypes.append((.known(id), winner)) }
    index.update(actor) { $0.kind = winner }
    return winner
  }

  private func reference(_ actor: Int, _ numbers: [Int: Int]) -> ActorReference {
    if let id = index.actors[actor].id { return .known(id) }
    return .new(numbers[actor] ?? 0)
  }
}
