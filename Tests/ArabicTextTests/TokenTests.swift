import Testing

@testable import ArabicText

@Suite struct TokenTests {
  private func words(_ text: String) -> [String] {
    let t = TokenizedText(text)
    return t.tokens.map { t.substring($0.range) }
  }

  @Test func runsOfLettersDigitsAndSingleMarks() {
    #expect(words("قال: «نعم»، 25 مرّة.") == ["قال", ":", "«", "نعم", "»", "،", "25", "مرّة", "."])
    #expect(words("بـ34 و١٢") == ["بـ", "34", "و", "١٢"])
    #expect(words("BBC-2 ok") == ["BBC", "-", "2", "ok"])
  }

  @Test func compoundsAreTwoTokens() {
    #expect(words("عبدالفتاح") == ["عبد", "الفتاح"])
    #expect(words("ولعبدالله") == ["ولعبد", "الله"])
    #expect(words("عبدال") == ["عبدال"])
    #expect(words("نورالدين") == ["نور", "الدين"])
    #expect(words("ولعزالدين") == ["ولعز", "الدين"])
    #expect(words("والدين المتعاونين") == ["والدين", "المتعاونين"])
  }

  @Test func offsetsCountScalarsOfTheOriginal() {
    let t = TokenizedText("a مِصـر b")
    #expect(t.tokens.map(\.range) == [0..<1, 2..<7, 8..<9])
    #expect(t.tokens[1].letterCount == 3)
    // The third folded letter stands after a vowel mark and a tatweel.
    #expect(t.offset(of: 2, in: t.tokens[1]) == 6)
  }

  @Test func piecesAreNotCrossed() {
    let t = TokenizedText("abcdef", pieces: [0..<3, 3..<6])
    #expect(t.tokens.map(\.range) == [0..<3, 3..<6])
    #expect(t.tokens.allSatisfy { $0.traits.contains(.opensPiece) })
  }

  @Test func keysLoseAndGainLettersAtTheFront() {
    let word = WordKey("والقاهرة")
    #expect(word.dropping(first: 0x648) == WordKey("القاهرة"))
    #expect(WordKey("قاهرة").prepending(0x644).prepending(0x627) == WordKey("القاهره"))
    #expect(WordKey("") == WordKey(value: 0))
  }

  @Test func viewsOfAWord() {
    func views(_ word: String) -> [WordKey] {
      let t = TokenizedText(word)
      var found: [WordKey] = []
      Proclitics.views(of: t.tokens[0], in: t) {
        found.append($0.key)
        return false
      }
      return found
    }
    #expect(views("للقاهرة") == ["للقاهرة", "القاهرة", "لقاهرة"].map(WordKey.init))
    #expect(views("وبالقاهرة") == ["وبالقاهرة", "بالقاهرة", "القاهرة"].map(WordKey.init))
    #expect(views("مصر") == [WordKey("مصر")])
  }

  @Test func traits() {
    let t = TokenizedText("على UN Paris")
    #expect(t.tokens[0].traits.contains(.endsInAlefMaqsura))
    #expect(t.tokens[1].traits.contains(.allCapitals))
    #expect(t.tokens[2].traits.contains(.capitalised) && !t.tokens[2].traits.contains(.allCapitals))
  }
}
