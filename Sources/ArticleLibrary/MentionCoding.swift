import ArticleModel

/// A mention as it is stored: its name stands for surface and linked actor.
struct StoredMention: Hashable {
  /// Row number of the name.
  var name: Int
  var range: Range<Int>
  var kind: ActorKind
  /// Label number of the epithet; 0 for none.
  var epithet: Int
  /// In thousandths.
  var confidence: Int
}

/// All mentions of an article in one small blob.
enum MentionCoding {
  static func encode(_ mentions: [StoredMention]) -> [UInt8] {
    var writer = ByteWriter()
    var previous = 0
    for mention in mentions {
      // Recognisers deliver mentions in order; a zig-zag sign bit takes any other order as well.
      let step = mention.range.lowerBound - previous
      writer.append(UInt64(bitPattern: Int64((step << 1) ^ (step >> 63))))
      writer.append(mention.range.count)
      writer.append(mention.kind.code | (mention.epithet == 0 ? 0 : 4) | (mention.confidence == 1000 ? 0 : 8))
      writer.append(mention.name)
      if mention.epithet != 0 { writer.append(mention.epithet) }
      if mention.confidence != 1000 { writer.append(mention.confidence) }
      previous = mention.range.lowerBound
    }
    return writer.bytes
  }

  static func decode(_ bytes: UnsafeRawBufferPointer) -> [StoredMention] {
    var reader = ByteReader(bytes)
    var mentions: [StoredMention] = []
    var start = 0
    while !reader.isAtEnd {
      let coded = reader.next()
      start = max(0, start &+ Int(truncatingIfNeeded: (coded >> 1) ^ (0 &- (coded & 1))))
      let length = reader.nextInt()
      let flags = reader.nextInt()
      let name = reader.nextInt()
      mentions.append(
        StoredMention(
          name: name, range: start..<start + length, kind: ActorKind(code: flags & 3),
          epithet: flags & 4 != 0 ? reader.nextInt() : 0,
          confidence: flags & 8 != 0 ? reader.nextInt() : 1000))
    }
    return mentions
  }
}
