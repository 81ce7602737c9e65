import ArabicText

/// A trie over sequences of word keys, in flat arrays.
struct PhraseTable: Sendable {
  /// A place in the trie; 0 is the root.
  typealias Node = UInt32

  private var edges: KeyTable
  private var values: [Int32] = [-1]

  /// An empty trie with room for about `capacity` words.
  init(capacity: Int) { edges = KeyTable(capacity: capacity) }

  /// The node after a word; nil where no phrase goes on with it.
  @inline(__always)
  func step(_ node: Node, _ word: WordKey) -> Node? { edges[PhraseTable.edge(node, word)] }

  /// The number stored for the phrase that ends here; -1 where none does.
  @inline(__always)
  func value(of node: Node) -> Int32 { values[Int(node)] }

  /// Puts in a phrase and gives its last node.
  mutating func insert(_ words: some Sequence<WordKey>) -> Node {
    var node: Node = 0
    for word in words {
      let key = PhraseTable.edge(node, word)
      if let next = edges[key] {
        node = next
      } else {
        values.append(-1)
        node = Node(values.count - 1)
        edges.set(key, node)
      }
    }
    return node
  }

  /// Stores a number for the phrase that ends at `node`.
  mutating func setValue(_ value: Int32, of node: Node) { values[Int(node)] = value }

  @inline(__always)
  private static func edge(_ node: Node, _ word: WordKey) -> UInt64 {
    word.value ^ (UInt64(node) &* 0xA24B_AED4_963E_E407)
  }
}
