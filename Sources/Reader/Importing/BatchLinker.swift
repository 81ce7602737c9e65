import ActorRecognition
import ArticleModel

/// Links batch after batch to the actors that a library has by then. The linker is kept from one batch to the
/// next, since reading all actors of a large library costs more than a batch; it is made anew when somebody else
/// has changed the library in between.
struct BatchLinker {
  private let recognition: Recognition
  private let library: any Library
  private var linker: ActorLinker?
  /// What the library's generation was when the linker last agreed with it.
  private var generation: Int64 = -1

  init(_ recognition: Recognition, _ library: any Library) {
    self.recognition = recognition
    self.library = library
  }

  /// Links a batch and stores it.
  /// - Returns: for each article its id and whether it was new.
  mutating func add(_ articles: [Article], _ mentions: [[Mention]]) throws -> [(id: ArticleID, isNew: Bool)] {
    let library = library
    return try link(articles, mentions) { try library.add($0) }
  }

  /// Links stored articles anew and replaces their mentions; decisions stay.
  mutating func replace(_ articles: [Article], _ mentions: [[Mention]]) throws {
    let library = library
    _ = try link(articles, mentions) { batch in
      try library.replaceMentions(batch)
      return articles.map { ($0.id, false) }
    }
  }

  private mutating func link(
    _ articles: [Article], _ mentions: [[Mention]],
    storing: (LinkedBatch) throws -> [(id: ArticleID, isNew: Bool)]
  ) throws -> [(id: ArticleID, isNew: Bool)] {
    let before = try library.generation()
    var linker: ActorLinker
    if let kept = self.linker, before == generation {
      linker = kept
    } else {
      linker = ActorLinker(directory: try library.directory(), table: recognition.table)
    }
    self.linker = nil
    let batch = linker.link(Array(zip(articles, mentions)))
    let stored = try storing(batch)
    generation = try library.generation()
    if generation == before + 1, let numbers = try numbers(of: batch, stored.map(\.id)) {
      linker.adopt(numbers)
      self.linker = linker
    }
    return stored
  }

  /// The numbers that the library gave to the new actors, read off their first mentions; nil where one cannot be
  /// seen (a decision hides it).
  private func numbers(of batch: LinkedBatch, _ ids: [ArticleID]) throws -> [ActorID]? {
    var numbers = [ActorID?](repeating: nil, count: batch.newActors.count)
    var missing = numbers.count
    for (linked, id) in zip(batch.articles, ids) where missing > 0 {
      let wanted = zip(linked.mentions, linked.actors).contains { _, reference in
        if case .new(let index) = reference { return numbers[index] == nil }
        return false
      }
      guard wanted else { continue }
      var stored: [Range<Int>: ActorID] = [:]
      for mention in try library.mentions(in: id) { stored[mention.range] = mention.actor }
      for (mention, reference) in zip(linked.mentions, linked.actors) {
        guard case .new(let index) = reference, numbers[index] == nil, let actor = stored[mention.range]
        else {
          continue
        }
        numbers[index] = actor
        missing -= 1
      }
    }
    return missing == 0 ? numbers.compactMap { $0 } : nil
  }
}
