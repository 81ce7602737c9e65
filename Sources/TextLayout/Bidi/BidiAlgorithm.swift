import CFriBidi

/// The Unicode Bidirectional Algorithm (UAX #9) on one paragraph: FriBidi's resolution of levels, with the classes
/// of our own character table, and our own reordering (rule L2).
public struct BidiAlgorithm: Sendable {
  /// FriBidi's types by the numbers of the character table.
  static let types: [FriBidiCharType] = (0..<32).map { qari_bidi_type(UInt32($0)) }

  /// The embedding levels of a paragraph, rule L1 applied to its end as if it were one line.
  ///
  /// - Parameters:
  ///   - scalars: the paragraph.
  ///   - direction: its base direction, or nil to find it by rules P2 and P3.
  /// - Returns: one level a scalar (those removed by rule X9 have one too, to be ignored) and the base direction.
  public static func levels(
    of scalars: [Unicode.Scalar], direction: TextDirection?
  ) -> (levels: [UInt8], direction: TextDirection) {
    let buffers = LayoutBuffers()
    buffers.reserve(scalars.count)
    let table = CharacterTable.shared
    for (index, scalar) in scalars.enumerated() {
      buffers.scalars[index] = scalar.value
      let word = table.word(scalar.value)
      buffers.words[index] = word.rawValue
      buffers.types[index] = types[Int(word.bidi)]
    }
    let found = direction ?? automaticDirection(buffers.words, count: scalars.count)
    resolve(
      scalars: buffers.scalars, types: buffers.types, brackets: buffers.brackets, levels: buffers.levels,
      count: scalars.count, direction: found)
    return ((0..<scalars.count).map { UInt8(bitPattern: buffers.levels[$0]) }, found)
  }

  /// The order in which elements of these levels are shown (rule L2).
  ///
  /// - Parameter levels: the levels of one line, in logical order.
  /// - Returns: logical indices from left to right.
  public static func visualOrder(of levels: [UInt8]) -> [Int] {
    var order = Array(levels.indices)
    order.withUnsafeMutableBufferPointer { order in
      reverseRuns(count: order.count, level: { levels[$0] }) { first, last in
        order[first..<last].reverse()
      }
    }
    return order
  }

  /// Calls `reverse` for every range that rule L2 reverses, in the rule's order.
  ///
  /// Reversing never moves an element out of its run of higher levels, so the levels of the *positions* are those of
  /// the logical order throughout.
  @inline(__always)
  static func reverseRuns(count: Int, level: (Int) -> UInt8, reverse: (Int, Int) -> Void) {
    var highest: UInt8 = 0
    var lowestOdd: UInt8 = 255
    for index in 0..<count {
      let value = level(index)
      highest = max(highest, value)
      if value & 1 == 1 { lowestOdd = min(lowestOdd, value) }
    }
    guard lowestOdd <= highest else { return }
    for threshold in stride(from: highest, through: lowestOdd, by: -1) {
      var index = 0
      while index < count {
        guard level(index) >= threshold else {
          index += 1
          continue
        }
        let first = index
        while index < count, level(index) >= threshold { index += 1 }
        reverse(first, index)
      }
    }
  }

  /// Rules P2 and P3 on property words: the first strong character outside isolates.
  ///
  /// FriBidi 1.0.8's fribidi_get_par_direction does not skip an isolate that is never closed (BidiTest.txt finds
  /// 12,713 differences), so the rule stands here.
  static func automaticDirection(_ words: UnsafePointer<UInt32>, count: Int) -> TextDirection {
    var isolates = 0
    for index in 0..<count {
      switch CharacterWord(rawValue: words[index]).bidi {
      case BidiClass.lri, BidiClass.rli, BidiClass.fsi: isolates += 1
      case BidiClass.pdi: isolates = max(0, isolates - 1)
      case BidiClass.l where isolates == 0: return .leftToRight
      case BidiClass.r where isolates == 0, BidiClass.al where isolates == 0: return .rightToLeft
      case BidiClass.b: return .leftToRight
      default: break
      }
    }
    return .leftToRight
  }

  /// Resolves the levels of a paragraph into `levels`.
  static func resolve(
    scalars: UnsafePointer<UInt32>, types: UnsafePointer<FriBidiCharType>,
    brackets: UnsafeMutablePointer<FriBidiBracketType>?, levels: UnsafeMutablePointer<FriBidiLevel>,
    count: Int,
    direction: TextDirection
  ) {
    guard count > 0 else { return }
    let length = FriBidiStrIndex(count)
    if let brackets { fribidi_get_bracket_types(scalars, length, types, brackets) }
    var base = direction == .leftToRight ? qari_par_ltr : qari_par_rtl
    if fribidi_get_par_embedding_levels_ex(types, brackets, length, &base, levels) == 0 {
      // Only when FriBidi is out of memory: show the paragraph in its base direction.
      levels.update(repeating: FriBidiLevel(direction.level), count: count)
    }
  }
}
