import GRDB

/// Writes which actors each article mentions: the articles' blocks and the actors' postings.
struct ArticleLinks {
  private var chunks: [Int: [[ActorPair]]] = [:]
  private var added: [UInt32: [UInt32]] = [:]
  private var removed: [UInt32: [UInt32]] = [:]

  /// The pairs that are stored, or about to be, for an article.
  mutating func pairs(of article: Int, _ db: Database) throws -> [ActorPair] {
    let slot = article & (Block.size - 1)
    let chunk = try chunk(article >> Block.shift, db)
    return slot < chunk.count ? chunk[slot] : []
  }

  /// Gives an article these pairs instead of those it has.
  mutating func set(_ pairs: [ActorPair], of article: Int, _ db: Database) throws {
    let old = Set(try self.pairs(of: article, db).map(\.actor))
    let new = Set(pairs.map(\.actor))
    for actor in new where !old.contains(actor) { added[actor, default: []].append(UInt32(article)) }
    for actor in old where !new.contains(actor) { removed[actor, default: []].append(UInt32(article)) }
    let slot = article & (Block.size - 1)
    var chunk = chunks.removeValue(forKey: article >> Block.shift) ?? []
    while chunk.count <= slot { chunk.append([]) }
    chunk[slot] = pairs
    chunks[article >> Block.shift] = chunk
  }

  private mutating func chunk(_ number: Int, _ db: Database) throws -> [[ActorPair]] {
    if let chunk = chunks[number] { return chunk }
    let bytes = try Block.articleActors.read(db, number: number) ?? []
    let chunk = bytes.withUnsafeBytes { ArticleActors.Chunk($0).articles }
    chunks[number] = chunk
    return chunk
  }

  mutating func flush(_ db: Database, generation: Int64) throws {
    for (number, articles) in chunks.sorted(by: { $0.key < $1.key }) {
      try Block.articleActors.write(
        db, number: number, ArticleActors.Chunk.bytes(articles), generation: generation)
    }
    for (actor, articles) in added.sorted(by: { $0.key < $1.key }) {
      try Posting.add(articles.sorted(), to: actor, db)
    }
    for (actor, articles) in removed.sorted(by: { $0.key < $1.key }) {
      try Posting.remove(articles.sorted(), from: actor, db)
    }
    self = ArticleLinks()
  }
}
