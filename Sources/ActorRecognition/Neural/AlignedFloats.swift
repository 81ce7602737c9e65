/// Floats at an address that is a multiple of 64, kept between calls and grown when needed.
final class AlignedFloats {
  /// The first float.
  private(set) var base: UnsafeMutablePointer<Float>
  /// How many there are.
  private(set) var count: Int

  /// Zeros.
  init(count: Int) {
    self.count = max(count, 16)
    base = AlignedFloats.allocate(self.count)
  }

  deinit { UnsafeMutableRawPointer(base).deallocate() }

  /// Makes room for `needed` floats; those that were there stay, new ones are zero.
  func reserve(_ needed: Int) {
    guard needed > count else { return }
    let larger = max(needed, count * 2)
    let moved = AlignedFloats.allocate(larger)
    moved.update(from: base, count: count)
    UnsafeMutableRawPointer(base).deallocate()
    base = moved
    count = larger
  }

  private static func allocate(_ count: Int) -> UnsafeMutablePointer<Float> {
    let raw = UnsafeMutableRawPointer.allocate(byteCount: count * MemoryLayout<Float>.stride, alignment: 64)
    let floats = raw.bindMemory(to: Float.self, capacity: count)
    floats.initialize(repeating: 0, count: count)
    return floats
  }
}
