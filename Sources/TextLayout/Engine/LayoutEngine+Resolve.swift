import CFriBidi

extension LayoutEngine {
  /// Looks up the properties of the decoded scalars, finds the base direction and resolves the embedding levels.
  func resolve(count: Int, options: LayoutOptions) -> TextDirection {
    let scalars = buffers.scalars
    let words = buffers.words
    var classes: UInt32 = 0  // one bit a bidi class that occurs
    var all: UInt32 = 0
    for index in 0..<count {
      let word = table.word(scalars[index])
      words[index] = word.rawValue
      classes |= 1 << word.bidi
      all |= word.rawValue
    }
    if classes & 1 << BidiClass.b != 0 { neutraliseSeparators(count: count) }
    let direction = baseDirection(classes, count: count, rule: options.base)
    let levels = buffers.levels
    if classes & (direction == .rightToLeft ? ~BidiClass.plainRightToLeft : ~BidiClass.plainLeftToRight) == 0
    {
      // Nothing to resolve: all neutrals take the direction of their surroundings (N1, N2).
      levels.update(repeating: FriBidiLevel(direction.level), count: count)
      return direction
    }
    setTypes(count: count)
    let addresses =
      options.isolatesAddresses && classes & (1 << BidiClass.l | 1 << BidiClass.en) != 0
      ? AddressScanner.addresses(in: UnsafeBufferPointer(start: scalars, count: count)) : []
    let brackets = all & CharacterWord.bracketMask != 0 ? buffers.brackets : nil
    if addresses.isEmpty {
      BidiAlgorithm.resolve(
        scalars: scalars, types: buffers.types, brackets: brackets, levels: levels, count: count,
        direction: direction)
    } else {
      resolveIsolating(addresses, count: count, direction: direction)
    }
    return direction
  }

  /// Line ends inside a paragraph are blanks: a separator (class B) would end the paragraph for UAX #9.
  private func neutraliseSeparators(count: Int) {
    let space = table.word(0x20).rawValue
    for index in 0..<count {
      let word = CharacterWord(rawValue: buffers.words[index])
      guard word.bidi == BidiClass.b else { continue }
      if word.kind == CharacterWord.blank {
        buffers.scalars[index] = 0x20
        buffers.words[index] = space
      } else {
        buffers.words[index] = word.rawValue & ~0x1F | BidiClass.bn
      }
    }
  }

  private func setTypes(count: Int) {
    bidiTypes.withUnsafeBufferPointer { types in
      for index in 0..<count {
        buffers.types[index] = types[Int(CharacterWord(rawValue: buffers.words[index]).bidi)]
      }
    }
  }

  private func baseDirection(_ classes: UInt32, count: Int, rule: BaseDirection) -> TextDirection {
    switch rule {
    case .fixed(let direction): return direction
    case .article(let direction):
      let right = classes & (1 << BidiClass.r | 1 << BidiClass.al) != 0
      let left = classes & 1 << BidiClass.l != 0
      if right == left { return direction }
      return right ? .rightToLeft : .leftToRight
    case .automatic: return BidiAlgorithm.automaticDirection(buffers.words, count: count)
    }
  }

  /// Resolves the levels as if every address stood between LRI and PDI.
  private func resolveIsolating(_ addresses: [Range<Int>], count: Int, direction: TextDirection) {
    let expanded = LayoutBuffers()
    let total = count + 2 * addresses.count
    expanded.reserve(total)
    let isolate = bidiTypes[Int(BidiClass.lri)]
    let pop = bidiTypes[Int(BidiClass.pdi)]
    var target = 0
    func put(_ scalar: UInt32, _ type: FriBidiCharType) {
      expanded.scalars[target] = scalar
      expanded.types[target] = type
      target += 1
    }
    var next = addresses[...]
    for index in 0..<count {
      if next.first?.lowerBound == index { put(0x2066, isolate) }
      put(buffers.scalars[index], buffers.types[index])
      if let address = next.first, address.upperBound == index + 1 {
        put(0x2069, pop)
        next.removeFirst()
      }
    }
    BidiAlgorithm.resolve(
      scalars: expanded.scalars, types: expanded.types, brackets: expanded.brackets, levels: expanded.levels,
      count: total, direction: direction)
    var source = 0
    next = addresses[...]
    for index in 0..<count {
      if next.first?.lowerBound == index { source += 1 }
      buffers.levels[index] = expanded.levels[source]
      source += 1
      if let address = next.first, address.upperBound == index + 1 {
        source += 1
        next.removeFirst()
      }
    }
  }

  /// Arabic joining (The Unicode Standard, 9.2) into `buffers.joining`; false if there is nothing to join or to shape.
  func join(count: Int) -> Bool {
    var joining: UInt32 = 0
    var classes: UInt32 = 0
    for index in 0..<count {
      let word = CharacterWord(rawValue: buffers.words[index])
      joining |= word.joining
      classes |= 1 << word.bidi
    }
    // A hamza (class AL) does not join, and has a presentation form all the same.
    guard joining != 0 || classes & 1 << BidiClass.al != 0 else { return false }
    setTypes(count: count)
    joiningTypes.withUnsafeBufferPointer { types in
      for index in 0..<count {
        buffers.joining[index] = types[Int(CharacterWord(rawValue: buffers.words[index]).joining)]
      }
    }
    fribidi_join_arabic(buffers.types, FriBidiStrIndex(count), buffers.levels, buffers.joining)
    return true
  }

  /// Line break opportunities into `buffers.breaks`.
  func findBreaks(count: Int, options: LayoutOptions) {
    LineBreaker().find(words: buffers.words, count: count, breaks: buffers.breaks)
    guard options.isolatesAddresses, let slash = firstDoubleSlash(count: count) else { return }
    let scalars = UnsafeBufferPointer(start: buffers.scalars, count: count)
    for address in AddressScanner.addresses(in: scalars) where address.upperBound > slash {
      AddressScanner.setBreaks(in: address, of: scalars, width: options.width, breaks: buffers.breaks)
    }
  }

  private func firstDoubleSlash(count: Int) -> Int? {
    var index = 0
    while index + 1 < count {
      if buffers.scalars[index] == 0x2F, buffers.scalars[index + 1] == 0x2F { return index }
      index += 1
    }
    return nil
  }
}
