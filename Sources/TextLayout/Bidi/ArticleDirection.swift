/// The direction of an article: that of the majority of its strong letters, left to right if there are none.
///
/// - Parameter text: the whole text, or a part of some thousand letters.
public func articleDirection(of text: some StringProtocol) -> TextDirection {
  let table = CharacterTable.shared
  var balance = 0
  for scalar in text.unicodeScalars {
    switch table.word(scalar.value).bidi {
    case BidiClass.l: balance += 1
    case BidiClass.r, BidiClass.al: balance -= 1
    default: break
    }
  }
  return balance < 0 ? .rightToLeft : .leftToRight
}
