/// Where a line may be broken: the rules of UAX #14 for Unicode 15.0, with two tailorings.
///
/// - Numbers are kept together as in example 7 of section 8.2, like Unicode's own LineBreakTest.txt.
/// - Rule LB20a of Unicode 16 keeps a hyphen at the start of a word with its word ("-بما في ذلك واشنطن-").
struct LineBreaker {
  /// Applies LB20a; false gives the rules of Unicode 15.0 alone.
  var keepsInitialHyphen = true

  // The numbers of the line breaking classes in the character table.
  private typealias C = BreakClass

  /// Marks the opportunities.
  ///
  /// - Parameters:
  ///   - words: the property words of the paragraph.
  ///   - breaks: set to 1 where a line may end in front of the scalar, to 0 elsewhere.
  func find(words: UnsafePointer<UInt32>, count: Int, breaks: UnsafeMutablePointer<UInt8>) {
    guard count > 0 else { return }
    breaks[0] = 0
    var state = BreakState(first: CharacterWord(rawValue: words[0]))
    for index in 1..<max(count, 1) {
      let word = CharacterWord(rawValue: words[index])
      let current = word.breakClass
      // Letters within a word (LB28) are nearly everything: no state changes.
      if current == C.al, state.previous == C.al, state.raw == C.al {
        breaks[index] = 0
        state.beforePrevious = C.al
        state.number = .none
        continue
      }
      state.isBeforeDigit =
        index + 1 < count && CharacterWord(rawValue: words[index + 1]).breakClass == C.nu
      breaks[index] = allowsBreak(before: word, current, &state) ? 1 : 0
    }
  }

  private func allowsBreak(before word: CharacterWord, _ current: UInt32, _ state: inout BreakState) -> Bool {
    let raw = state.raw
    // LB4, LB5
    if raw == C.bk || raw == C.lf || raw == C.nl || (raw == C.cr && current != C.lf) {
      state.restart(word)
      return true
    }
    if raw == C.cr || C.isHard(current) {  // LB5, LB6
      state.restart(word)
      return false
    }
    if current == C.sp {  // LB7
      state.pass(space: current)
      return false
    }
    if current == C.zw {
      state.advance(word, current)
      return false
    }
    let afterZeroWidthSpace = state.previous == C.zw  // LB8: also across spaces
    // LB9: a mark takes the class of its base; LB10: without a base it is a letter.
    if current == C.cm || current == C.zwj {
      if raw != C.sp && !afterZeroWidthSpace {
        state.raw = current
        return false
      }
      let allowed = afterZeroWidthSpace || allowsPair(C.al, word, state)
      state.advance(word, C.al)
      state.raw = current
      return allowed
    }
    let allowed: Bool
    if afterZeroWidthSpace {
      allowed = true
    } else if raw == C.zwj {  // LB8a
      allowed = false
    } else {
      allowed = allowsPair(current, word, state)
    }
    state.advance(word, current)
    return allowed
  }

  /// Rules LB11 to LB31 for the class before (spaces skipped and remembered in `state`) and the class after.
  private func allowsPair(_ after: UInt32, _ word: CharacterWord, _ state: BreakState) -> Bool {
    let before = state.previous
    let spaces = state.raw == C.sp
    if after == C.wj || (before == C.wj && !spaces) { return false }  // LB11
    if before == C.gl && !spaces { return false }  // LB12
    if after == C.gl && !spaces && before != C.ba && before != C.hy { return false }  // LB12a
    // LB13
    if after == C.cl || after == C.cp || after == C.ex || after == C.is || after == C.sy { return false }
    if before == C.op { return false }  // LB14
    if before == C.qu && after == C.op { return false }  // LB15
    if (before == C.cl || before == C.cp) && after == C.ns { return false }  // LB16
    if before == C.b2 && after == C.b2 { return false }  // LB17
    if spaces { return true }  // LB18
    if after == C.qu || before == C.qu { return false }  // LB19
    if after == C.cb || before == C.cb { return true }  // LB20
    // LB20a
    if keepsInitialHyphen && state.isInitialHyphen && (after == C.al || after == C.hl) { return false }
    if after == C.ba || after == C.hy || after == C.ns || before == C.bb { return false }  // LB21
    if state.beforePrevious == C.hl && (before == C.hy || before == C.ba) { return false }  // LB21a
    if before == C.sy && after == C.hl { return false }  // LB21b
    if after == C.in { return false }  // LB22
    let letterBefore = before == C.al || before == C.hl
    let letterAfter = after == C.al || after == C.hl
    if (letterBefore && after == C.nu) || (before == C.nu && letterAfter) { return false }  // LB23
    let affixBefore = before == C.pr || before == C.po
    let affixAfter = after == C.pr || after == C.po
    if before == C.pr && (after == C.id || after == C.eb || after == C.em) { return false }  // LB23a
    if (before == C.id || before == C.eb || before == C.em) && after == C.po { return false }
    if (affixBefore && letterAfter) || (letterBefore && affixAfter) { return false }  // LB24
    if joinsNumber(before, after, state) { return false }  // LB25
    let jamoBefore = C.isJamo(before)
    let jamoAfter = C.isJamo(after)
    if jamoBefore && jamoAfter && C.joinsSyllable(before, after) { return false }  // LB26
    if (jamoBefore && after == C.po) || (before == C.pr && jamoAfter) { return false }  // LB27
    if letterBefore && letterAfter { return false }  // LB28
    if before == C.is && letterAfter { return false }  // LB29
    if after == C.op && !word.isEastAsian && (letterBefore || before == C.nu) { return false }  // LB30
    if before == C.cp && !state.isEastAsian && (letterAfter || after == C.nu) { return false }
    if before == C.ri && after == C.ri && state.regionalIndicators & 1 == 1 { return false }  // LB30a
    if after == C.em && (before == C.eb || state.isUnassignedPictographic) { return false }  // LB30b
    return true  // LB31
  }

  /// LB25 as the regular expression (PR|PO)? (OP|HY)? NU (NU|SY|IS)* (CL|CP)? (PR|PO)?
  private func joinsNumber(_ before: UInt32, _ after: UInt32, _ state: BreakState) -> Bool {
    switch state.number {
    case .digits:
      return after == C.nu || after == C.sy || after == C.is || after == C.pr || after == C.po
    case .closed:
      return after == C.pr || after == C.po
    case .none:
      if before == C.pr || before == C.po { return after == C.nu || (after == C.op && state.isBeforeDigit) }
      return (before == C.op || before == C.hy) && after == C.nu
    }
  }
}
