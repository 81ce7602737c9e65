/// Row numbers that the last batch looked up; good for the next one if nobody else wrote in between.
struct ImportMemory {
  /// A name as it is stored, and whose, or a shared text and what it is for. Told by its bytes: the
  /// hash of a `String` takes equivalent spellings into account, which costs more than the look-up.
  struct Key: Hashable {
    var owner: UInt32
    var text: String

    init(actor: UInt32, surface: String) { (owner, text) = (actor, surface) }
    init(role: LabelRole, name: String) { (owner, text) = (UInt32(role.rawValue), name) }

    static func == (a: Key, b: Key) -> Bool {
      a.owner == b.owner && a.text.utf8.elementsEqual(b.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
      hasher.combine(owner)
    }
  }

  /// A stored name: its row and the actor that brought it.
  struct Name {
    var number: Int
    var owner: UInt32
  }

  /// Generation that the last batch left behind.
  var generation: Int64 = -1
  var names: [Key: Name] = [:]
  var labels: [Key: Int] = [:]
  private static let capacity = 400_000

  /// Forgets everything when another writer has been at work, or when it has grown too large.
  mutating func validate(before generation: Int64) {
    if self.generation != generation || names.count > Self.capacity {
      names = [:]
      labels = [:]
    }
  }
}
