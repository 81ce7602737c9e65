/// Compound names that some write as one word and some as two.
enum Compounds {
  /// Where the second half of عبدالفتاح or نورالدين begins, in letters: proclitics, عبد, and ال with two
  /// letters or more; or one of the words that الدين follows in names. Nil for every other word.
  @inline(__always)
  static func secondHalf(of letters: ArraySlice<UInt32>) -> Int? {
    guard letters.count >= 7 else { return nil }
    if letters[letters.endIndex - 1] == noon, letters[letters.endIndex - 2] == yeh {
      if let half = faith(letters) { return half }
    }
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

  private static let ofTheFaith: [UInt32] = "الدين".unicodeScalars.map(\.value)
  private static let beforeFaith = Set(
    [
      "نور", "صلاح", "عز", "سيف", "شمس", "بدر", "جمال", "كمال", "علاء", "حسام", "ضياء", "نجم", "محي", "محيي",
      "زين", "تقي", "فخر", "خير", "سعد", "شرف", "ناصر", "عماد", "بهاء", "جلال", "شهاب", "قطب", "مجد", "معز",
    ].map(WordKey.init))

  /// «نورالدين», with proclitics: where الدين begins.
  private static func faith(_ letters: ArraySlice<UInt32>) -> Int? {
    let half = letters.count - ofTheFaith.count
    guard half >= 2, letters.suffix(ofTheFaith.count).elementsEqual(ofTheFaith) else { return nil }
    for dropped in 0..<min(3, half - 1) {
      let first = letters[(letters.startIndex + dropped)..<(letters.startIndex + half)]
      if beforeFaith.contains(WordKey(letters: first)) { return half }
      guard let clitic = first.first, clitic == waw || clitic == feh || clitic == beh || clitic == lam else {
        return nil
      }
    }
    return nil
  }
}
