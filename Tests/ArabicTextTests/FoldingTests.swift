import ArabicText
import Testing

@Suite("Folding") struct FoldingTests {
  @Test(
    "spellings of one word meet",
    arguments: [
      ("أَحْمَد", "احمد"), ("إِسلام", "اسلام"), ("آسيا", "اسيا"), ("القـاهرة", "القاهره"), ("مصطفى", "مصطفي"),
      ("کتاب", "كتاب"), ("ایران", "ايران"), ("٢٠٢٠", "2020"), ("۱۷", "17"), ("Élysée", "elysee"),
      ("Łódź", "lodz"),
      ("می\u{200C}خواهم", "ميخواهم"), ("\u{FEB3}\u{FEFC}\u{FEE1}", "سلام"), ("ÑANDÚ", "nandu"), ("Ÿ", "y"),
      ("ſ", "s"),
      ("×÷", "×÷"),
    ])
  func folds(text: String, key: String) { #expect(Folding.folded(text) == key) }

  @Test("every Latin letter with an accent folds to the base letter of its decomposition")
  func latin() {
    // Independent source: the base letter is the first scalar of the canonical decomposition.
    for v in UInt32(0xC0)...0x17F {
      guard let s = Unicode.Scalar(v) else { continue }
      let parts = decomposition(s)
      if parts.count > 1, let base = parts.first, base.isASCII {
        #expect(Folding.fold(s) == Folding.fold(base), "U+\(String(v, radix: 16))")
      }
    }
  }

  private func decomposition(_ s: Unicode.Scalar) -> [Unicode.Scalar] {
    // Comparing with every ASCII letter and one combining mark avoids Foundation.
    for base in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".unicodeScalars {
      for mark in UInt32(0x300)...0x328 {
        guard let m = Unicode.Scalar(mark) else { continue }
        var pair = String.UnicodeScalarView()
        pair.append(base)
        pair.append(m)
        if String(pair) == String(s) { return [base, m] }
      }
    }
    return [s]
  }

  @Test("finds words in the original text, marks included")
  func ranges() {
    let text = FoldedText("قال أَحْمَدُ إن احمد")
    #expect(text.ranges(of: Array("احمد".unicodeScalars)) == [4..<12, 16..<20])
    #expect(text.ranges(of: []).isEmpty)
  }
}
