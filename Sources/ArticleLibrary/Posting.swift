import GRDB

/// The articles of one actor: rows of 4,096 article numbers each, as sorted 16-bit offsets, or as a
/// bitmap where that is smaller (the two containers of Roaring bitmaps, Lemire et al. 2016). A row
/// is never larger than 512 bytes, so adding an article to the commonest actor stays cheap.
enum Posting {
  static let shift = 12
  static let size = 1 << shift
  private static let bitmapBytes = size / 8

  /// Adds an actor's articles to a set.
  static func insert(_ actor: UInt32, into set: inout ArticleSet, _ db: Database) throws {
    try db.rows("SELECT number, data FROM posting WHERE actor = ?", [SQLValue(Int(actor))]) { row in
      let first = row.int(0) << shift
      let bytes = row.bytes(1)
      if bytes.count == bitmapBytes {
        for index in 0..<bitmapBytes / 8 {
          let word = first >> 6 + index
          guard word < set.words.count else { break }
          set.words[word] |= UInt64(
            littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
        }
      } else {
        for offset in offsets(bytes) { set.insert(first + Int(offset)) }
      }
      return true
    }
  }

  /// Adds articles, in ascending order, to an actor's rows.
  static func add(_ articles: [UInt32], to actor: UInt32, _ db: Database) throws {
    try change(articles, of: actor, db) { $0.formUnion($1) }
  }

  /// Takes articles, in ascending order, out of an actor's rows.
  static func remove(_ articles: [UInt32], from actor: UInt32, _ db: Database) throws {
    try change(articles, of: actor, db) { $0.subtract($1) }
  }

  private static func change(
    _ articles: [UInt32], of actor: UInt32, _ db: Database, _ apply: (inout Set<UInt16>, Set<UInt16>) -> Void
  ) throws {
    var start = 0
    while start < articles.count {
      let number = Int(articles[start]) >> shift
      var end = start
      while end < articles.count, Int(articles[end]) >> shift == number { end += 1 }
      let key = [SQLValue(Int(actor)), SQLValue(number)]
      var offsets = Set(
        try db.first("SELECT data FROM posting WHERE actor = ? AND number = ?", key) {
          Self.decode($0.bytes(0))
        }
          ?? [])
      apply(&offsets, Set(articles[start..<end].map { UInt16(Int($0) & (size - 1)) }))
      if offsets.isEmpty {
        try db.run("DELETE FROM posting WHERE actor = ? AND number = ?", key)
      } else {
        try db.run(
          "INSERT OR REPLACE INTO posting(actor, number, data) VALUES(?, ?, ?)",
          key + [.blob(encode(offsets.sorted()))])
      }
      start = end
    }
  }

  private static func offsets(_ bytes: UnsafeRawBufferPointer) -> [UInt16] {
    (0..<bytes.count / 2).map {
      UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 2, as: UInt16.self))
    }
  }

  private static func decode(_ bytes: UnsafeRawBufferPointer) -> [UInt16] {
    guard bytes.count == bitmapBytes else { return offsets(bytes) }
    var offsets: [UInt16] = []
    for offset in 0..<size {
      let bit = UInt8(1) << UInt8(offset & 7)
      if bytes[offset >> 3] & bit != 0 { offsets.append(UInt16(offset)) }
    }
    return offsets
  }

  private static func encode(_ offsets: [UInt16]) -> [UInt8] {
    if offsets.count * 2 >= bitmapBytes {
      var bytes = [UInt8](repeating: 0, count: bitmapBytes)
      for offset in offsets { bytes[Int(offset) >> 3] |= 1 << UInt8(offset & 7) }
      return bytes
    }
    var writer = ByteWriter()
    for offset in offsets { writer.append(fixed: offset) }
    return writer.bytes
  }
}
