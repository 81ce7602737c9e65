import ArabicText

/// Splits a caption from the credit of its picture: «… مصدر الصورة: رويترز», «… (أ ف ب)».
struct PhotoCredit {
  /// The caption in front of the credit; nil where the line is only the credit.
  let caption: PageLine?
  /// The credit, label included.
  let credit: PageLine
  /// The name in the credit.
  let name: String

  /// Looks for a credit in a short line; nil where there is none.
  init?(_ line: PageLine) {
    guard line.words <= 40, !line.key.isEmpty else { return nil }
    for label in PhotoCredit.labels where FoldedKey.contains(line.key, label.key) {
      let folded = FoldedText(line.text)
      guard let range = folded.ranges(of: label.folded).last else { continue }
      let pieces = PhotoCredit.split(line, at: range.lowerBound)
      let rest = PhotoCredit.piece(line.text, from: range.upperBound)
      let first = rest.unicodeScalars.first { !Blank.isBlank($0) }
      // «تصوير» is also a common noun: as a label it has a sign behind it
      guard !label.needsSign || first == ":" || first == "/" || first == "|" else { continue }
      let name = Separators.trimmed(rest)
      guard PageLine.countWords(name) <= label.nameWords else { continue }
      caption = pieces.caption
      credit = pieces.credit
      self.name = name
      return
    }
    return nil
  }

  /// Looks for an agency in brackets at the end; only for lines beside a headline.
  static func bracketed(_ line: PageLine) -> (caption: PageLine, credit: PageLine)? {
    guard line.words <= 30, line.end != .stop, line.text.hasSuffix(")"), Outlets.atEnd(line.text) != nil,
      let open = line.text.unicodeScalars.lastIndex(of: "(")
    else { return nil }
    let offset = line.text.unicodeScalars.distance(from: line.text.startIndex, to: open)
    let pieces = split(line, at: offset)
    return pieces.caption.map { ($0, pieces.credit) }
  }

  private static func split(_ line: PageLine, at offset: Int) -> (caption: PageLine?, credit: PageLine) {
    let view = line.text.unicodeScalars
    let cut = view.index(view.startIndex, offsetBy: offset)
    var end = cut
    while end > view.startIndex {
      let before = view.index(before: end)
      guard Blank.isBlank(view[before]) || trailing.contains(view[before]) else { break }
      end = before
    }
    let caption = String(view[..<end])
    let credit = PageLine(
      String(view[cut...]), offset: line.offset.map { $0 + offset }, blanksBefore: line.blanksBefore)
    guard !caption.isEmpty else { return (nil, credit) }
    return (
      PageLine(caption, offset: line.offset, blanksBefore: line.blanksBefore, hasBullet: line.hasBullet),
      credit
    )
  }

  private static func piece(_ text: String, from offset: Int) -> String {
    let view = text.unicodeScalars
    return String(view[view.index(view.startIndex, offsetBy: offset)...])
  }

  private struct Label {
    let key: String
    let folded: [Unicode.Scalar]
    let needsSign: Bool
    /// Longest name behind the label, in words.
    let nameWords: Int

    init(_ text: String, needsSign: Bool, nameWords: Int = 6) {
      self.nameWords = nameWords
      key = FoldedKey.of(text)
      folded = FoldedText(text).scalars
      self.needsSign = needsSign
    }
  }

  private static let trailing: Set<Unicode.Scalar> = ["|", "-", "–", "(", "[", "/", ".", "،", "—"]
  private static let labels: [Label] =
    [
      "مصدر الصورة", "صدر الصورة", "حقوق الصورة", "الصورة من", "image source", "photo credit", "photo by",
      "image credit",
    ]
    .map { Label($0, needsSign: false) }
    + ["تصوير", "عدسة", "photograph"].map { Label($0, needsSign: true) }
    // «صورة: …» opens headlines too
    + ["الصورة", "صورة", "photo", "credit"].map { Label($0, needsSign: true, nameWords: 3) }
}
