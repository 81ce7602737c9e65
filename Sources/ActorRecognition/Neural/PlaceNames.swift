/// Marks listed names of places that have several words.
enum PlaceNames {
  private static let space: UInt32 = 0x20
  private static let longest = 4

  /// Writes 1 for the first word of a name, 2 for its other words, 0 elsewhere; the longest name wins.
  static func mark(
    _ sequence: ArraySlice<Int32>, _ words: WordTypes, _ keys: KeyTables, into marks: inout [UInt8]
  ) {
    marks.removeAll(keepingCapacity: true)
    var i = sequence.startIndex
    while i < sequence.endIndex {
      let facts = words.entries[Int(sequence[i])].facts
      var taken = 0
      if facts.opensPlace { taken = length(facts.key, sequence[(i + 1)...], words, keys) }
      if taken == 0, facts.oneOpensPlace { taken = length(facts.one, sequence[(i + 1)...], words, keys) }
      marks.append(taken > 0 ? 1 : 0)
      for _ in 1..<max(taken, 1) { marks.append(2) }
      i += max(taken, 1)
    }
  }

  private static func length(
    _ first: UInt64, _ rest: ArraySlice<Int32>, _ words: WordTypes, _ keys: KeyTables
  ) -> Int {
    var hash = first
    var found = 0
    for (n, type) in rest.prefix(longest - 1).enumerated() {
      hash = KeyHash.adding(space, to: hash)
      for letter in words.key(Int(type)) { hash = KeyHash.adding(letter, to: hash) }
      if keys.isPlace(hash) { found = n + 2 }
    }
    return found
  }
}
