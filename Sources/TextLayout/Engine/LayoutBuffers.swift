import CFriBidi

/// The flat arrays that one paragraph passes through, kept from one paragraph to the next.
///
/// One engine owns one set; nothing is allocated for a paragraph that is not longer than the longest before it.
final class LayoutBuffers {
  private(set) var capacity = 0
  private(set) var scalars = UnsafeMutablePointer<UInt32>.allocate(capacity: 0)
  private(set) var words = UnsafeMutablePointer<UInt32>.allocate(capacity: 0)
  private(set) var types = UnsafeMutablePointer<FriBidiCharType>.allocate(capacity: 0)
  private(set) var brackets = UnsafeMutablePointer<FriBidiBracketType>.allocate(capacity: 0)
  private(set) var levels = UnsafeMutablePointer<FriBidiLevel>.allocate(capacity: 0)
  private(set) var joining = UnsafeMutablePointer<FriBidiArabicProp>.allocate(capacity: 0)
  private(set) var breaks = UnsafeMutablePointer<UInt8>.allocate(capacity: 0)
  private(set) var cells = UnsafeMutablePointer<Cell>.allocate(capacity: 0)

  /// Makes room for a paragraph of `count` scalars; what the arrays held is lost.
  func reserve(_ count: Int) {
    guard count > capacity else { return }
    deallocate()
    capacity = max(count, 2 * capacity, 1024)
    scalars = .allocate(capacity: capacity)
    words = .allocate(capacity: capacity)
    types = .allocate(capacity: capacity)
    brackets = .allocate(capacity: capacity)
    levels = .allocate(capacity: capacity)
    joining = .allocate(capacity: capacity)
    breaks = .allocate(capacity: capacity)
    cells = .allocate(capacity: capacity)
  }

  private func deallocate() {
    scalars.deallocate()
    words.deallocate()
    types.deallocate()
    brackets.deallocate()
    levels.deallocate()
    joining.deallocate()
    breaks.deallocate()
    cells.deallocate()
  }

  deinit { deallocate() }
}
