import ArabicText
import ArticleModel

extension ActorLinker {
  /// True where the curated table or the library has the name.
  func knows(_ name: ActorName, kind: ActorKind) -> Bool {
    standing(name, kind: kind) != nil || index.actor(named: name.key) != nil
      || index.candidates(name.key) != nil
  }

  /// Whether a name after ل begins with the article that لل hides («للسيسي»), or with a ل of its own
  /// («للجنة»): known names decide, then known words, then the commoner case.
  func restoresArticle(_ name: ActorName, _ full: ActorName, kind: ActorKind) -> Bool {
    if knows(full, kind: kind) { return true }
    return !knows(name, kind: kind) && name.words.first.map { lexicon[$0].isEmpty } ?? true
  }

  /// First pass: everything but surnames; bodies and places under a short form too, if it is a known name.
  mutating func linkFullNames(_ article: ReadArticle, _ chosen: inout [Int]) {
    for (n, name) in article.names.enumerated() where !name.isShort && name.fuller == nil {
      chosen[n] = fullName(name)
      count(name, chosen[n])
    }
    for (n, name) in article.names.enumerated() {
      guard let fuller = name.fuller else { continue }
      chosen[n] = chosen[article.names[fuller].fuller ?? fuller]
      if chosen[n] < 0 { chosen[n] = fullName(name) }
      count(name, chosen[n])
    }
  }

  private mutating func fullName(_ name: ReadArticle.Name) -> Int {
    if let entry = standing(name.name, kind: name.kind) { return actor(ofEntry: entry) }
    if let actor = index.actor(named: name.name.key) { return actor }
    if name.kind == .person {
      for key in [name.name.withoutHouse, name.name.transliteration, name.name.firstAndLast] {
        if let key, let actor = index.actor(named: key) { return actor }
      }
    } else {
      for key in shortForms.sure(name.name) { if let actor = index.actor(named: key) { return actor } }
      if let actor = index.candidates(name.name.key)?.clear { return actor }
      if let actor = withoutHead(name) { return actor }
    }
    return add(name)
  }

  /// «حزب الليكود» where «الليكود» is known.
  private func withoutHead(_ name: ReadArticle.Name) -> Int? {
    guard name.name.words.count > 1, shortForms.hasHead(name.name),
      let actor = index.actor(named: name.name.key(from: 1)), index.actors[actor].kind == name.kind
    else { return nil }
    return actor
  }

  private mutating func actor(ofEntry entry: Int32) -> Int {
    if let actor = index.actor(ofEntry: entry) { return actor }
    let standing = table.entry(Int(entry))
    let name = ActorName(standing.name)
    if let known = index.actor(named: name.key), index.actors[known].kind == standing.kind {
      index.update(known) { $0.entry = entry }
      return known
    }
    if standing.kind == .person, let known = otherTransliteration(of: name) {
      index.update(known) {
        $0.entry = entry
        if !$0.isFixed { $0.name = standing.name }
      }
      if index.actors[known].id != nil, !index.actors[known].isFixed { renamed.insert(known) }
      register(name, of: known)
      return known
    }
    let actor = index.add(
      LinkerActor(
        id: nil, name: standing.name, kind: standing.kind, entry: entry, isFixed: false, isPartial: false,
        mentions: 0))
    register(name, of: actor)
    for other in standing.otherNames where standing.kind != .person {
      index.setName(ActorName(other).key, of: actor)
    }
    return actor
  }

  /// A person no table knows whose name is the same in another transliteration: «فلادمير بوتين» came first.
  private func otherTransliteration(of name: ActorName) -> Int? {
    guard let key = name.transliteration, let known = index.actor(named: key) else { return nil }
    let actor = index.actors[known]
    return actor.kind == .person && actor.entry < 0 && !actor.isPartial ? known : nil
  }

  private mutating func add(_ name: ReadArticle.Name) -> Int {
    let actor = index.add(
      LinkerActor(
        id: nil, name: name.spelling, kind: name.kind, entry: -1, isFixed: false, isPartial: name.isShort,
        mentions: 0))
    register(name.name, of: actor)
    return actor
  }

  /// Counts a mention for the actor's name, kind and short names.
  private mutating func count(_ name: ReadArticle.Name, _ actor: Int) {
    if index.actors[actor].id == nil, listed.insert(actor).inserted { newActors.append(actor) }
    let full = !name.isShort
    index.update(actor) {
      $0.mentions += 1
      $0.votes[ActorLinker.column(name.kind)] += 1
      if $0.id == nil, $0.entry < 0, full || $0.isPartial { $0.spellings[name.spelling, default: 0] += 1 }
    }
    if full, name.kind == .person {
      index.countShortName(name.name.surname, of: actor, mentions: index.actors[actor].mentions)
    }
  }

  /// Gives the full name to actors known by surname only, where just one person of the batch has it.
  mutating func adoptPartialActors() {
    for actor in newActors where index.actors[actor].kind == .person && !index.actors[actor].isPartial {
      let name = ActorName(index.actors[actor].name)
      guard name.units.count > 1, let partial = index.actor(named: name.surname), partial != actor,
        index.actors[partial].isPartial, !index.actors[partial].isFixed, let id = index.actors[partial].id,
        index.candidates(name.surname)?.clear == actor
      else { continue }
      // The stored actor lives on under the full name; its number keeps what the reader did with it.
      let stored = index.actors[partial]
      index.update(actor) {
        $0.id = id
        $0.mentions += stored.mentions
        $0.votes &+= stored.votes
      }
      index.update(partial) { $0.id = nil }
      index.moveName(name.surname, to: actor)
      renamed.insert(actor)
    }
    newActors.removeAll { index.actors[$0].id != nil }
  }

  /// Second pass: surnames.
  mutating func linkShortNames(_ article: ReadArticle, _ chosen: inout [Int]) {
    guard article.names.contains(where: \.isShort) else { return }
    var bySurname: [UInt64: [(position: Int, actor: Int)]] = [:]
    var byFirstName: [UInt64: [(position: Int, actor: Int)]] = [:]
    for (n, name) in article.names.enumerated() where name.kind == .person && !name.isShort {
      bySurname[name.name.surname, default: []].append((n, chosen[n]))
      byFirstName[name.name.firstName, default: []].append((n, chosen[n]))
    }
    for (n, name) in article.names.enumerated() where name.isShort {
      let key = name.name.key
      chosen[n] =
        ActorLinker.nearest(bySurname[key], to: n) ?? entryInArticle(name, chosen)
        ?? ActorLinker.nearest(byFirstName[key], to: n) ?? inLibrary(name)
      count(name, chosen[n])
    }
  }

  /// The person with that name who was mentioned last before `n`, or else first after it.
  private static func nearest(_ candidates: [(position: Int, actor: Int)]?, to n: Int) -> Int? {
    guard let candidates else { return nil }
    return (candidates.last { $0.position < n } ?? candidates.first)?.actor
  }

  private mutating func entryInArticle(_ name: ReadArticle.Name, _ chosen: [Int]) -> Int? {
    guard let entry = standing(name.name, kind: .person) else { return nil }
    if let actor = index.actor(ofEntry: entry), chosen.contains(actor) { return actor }
    return actor(ofEntry: entry)
  }

  private mutating func inLibrary(_ name: ReadArticle.Name) -> Int {
    let key = name.name.key
    if let actor = index.candidates(key)?.clear {
      mergePartial(key, into: actor)
      return actor
    }
    if let actor = index.actor(named: key) { return actor }
    return add(name)
  }

  /// A stored actor known by a surname only is the person who has become that surname's clear candidate.
  private mutating func mergePartial(_ key: UInt64, into actor: Int) {
    guard let partial = index.actor(named: key), partial != actor, index.actors[partial].isPartial,
      !index.actors[partial].isFixed, let old = index.actors[partial].id, let new = index.actors[actor].id
    else { return }
    merges.append((from: .known(old), into: .known(new)))
    let mentions = index.actors[partial].mentions
    index.update(actor) { $0.mentions += mentions }
    index.moveName(key, to: actor)
  }
}
