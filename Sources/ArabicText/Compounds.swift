/// Compound names that some write as one word and some as two.
enum Compounds {
  /// Where the second half of عبدالفتاح begins, in letters: the letters before it are عبد with
  /// proclitics, it is ال with two letters or more. Nil for every other word.
  @inline(__always)
  static func secondHalf(of letters: ArraySlice<UInt32>) -> Int? {
    guard letters.count >= 7 else { return nil }
    var i = letters.startIndex
    if letters[i] != ain {
      // و and ف may stand before ب, ل and ك.
      if letters[i] == waw || letters[i] == feh { i += 1 }
      if letters[i] == beh || letters[i] == lam || letters[i] == kaf { i += 1 }
    }
    guard letters.endIndex - i >= 7, letters[i] == ain, letters[i + 1] == beh, letters[i + 2] == dal,
      letters[i + 3] == alef, letters[i + 4] == lam
    else { return nil }
    return i + 3 - letters.startIndex
  }
}
