/// Row numbers that the last batch looked up; good for the next one if nobody else wrote in between.
struct ImportMemory {
  /// A name as it is stored: whose, and how it is written.
  struct NameKey: Hashable {
    var actor: UInt32
    var surface: String
  }

  /// A shared text.
  struct LabelKey: Hashable {
    var role: LabelRole
    var name: String
  }

  /// Generation that the last batch left behind.
  var generation: Int64 = -1
  var names: [NameKey: Int] = [:]
  var labels: [LabelKey: Int] = [:]
  private static let capacity = 400_000

  /// Forgets everything when another writer has been at work, or when it has grown too large.
  mutating func validate(before generation: Int64) {
    if self.generation != generation || names.count > Self.capacity {
      names = [:]
      labels = [:]
    }
  }
}
