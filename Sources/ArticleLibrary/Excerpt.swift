import ArticleModel

/// Cuts a piece out of a segment of an article's text.
enum Excerpt {
  /// The words around a range, with `…` where something was left out.
  /// - Parameters:
  ///   - segment: the text of the title or of one paragraph.
  ///   - start: scalar offset of the segment in the article's text.
  ///   - hits: scalar ranges in the segment, the first of which the excerpt is made around.
  ///   - before: scalars wanted in front of the first hit.
  ///   - length: scalars of the whole.
  static func snippet(_ segment: String, start: Int, hits: [Range<Int>], before: Int, length: Int) -> Snippet
  {
    let scalars = Array(segment.unicodeScalars)
    guard let first = hits.first, first.upperBound <= scalars.count else {
      return Snippet(text: segment, hits: [], position: start)
    }
    var lower = max(0, first.lowerBound - before)
    var upper = min(scalars.count, max(lower + length, first.upperBound))
    lower = max(0, min(lower, upper - length))
    // Whole words only.
    while lower > 0, lower < first.lowerBound, !isBlank(scalars[lower - 1]) { lower += 1 }
    while upper < scalars.count, upper > first.upperBound, !isBlank(scalars[upper]) { upper -= 1 }
    return cut(scalars, lower..<upper, start: start, hits: hits)
  }

  /// The sentence around a range; a long one is shortened to about `length` scalars.
  static func sentence(_ segment: String, start: Int, hit: Range<Int>, length: Int) -> Snippet {
    let scalars = Array(segment.unicodeScalars)
    guard hit.upperBound <= scalars.count else { return Snippet(text: segment, hits: [], position: start) }
    var lower = hit.lowerBound
    while lower > 0, !isSentenceEnd(scalars, lower - 1) { lower -= 1 }
    var upper = hit.upperBound
    while upper < scalars.count, !isSentenceEnd(scalars, upper) { upper += 1 }
    if upper < scalars.count { upper += 1 }
    while lower < hit.lowerBound, isBlank(scalars[lower]) { lower += 1 }
    if upper - lower > length {
      return snippet(segment, start: start, hits: [hit], before: (length - hit.count) / 2, length: length)
    }
    return cut(scalars, lower..<upper, start: start, hits: [hit], marksCuts: false)
  }

  private static func cut(
    _ scalars: [Unicode.Scalar], _ range: Range<Int>, start: Int, hits: [Range<Int>], marksCuts: Bool = true
  ) -> Snippet {
    var text = String.UnicodeScalarView()
    let cutsFront = marksCuts && range.lowerBound > 0
    if cutsFront { text.append("…") }
    for scalar in scalars[range] { text.append(isLineBreak(scalar) ? " " : scalar) }
    if marksCuts, range.upperBound < scalars.count { text.append("…") }
    let shift = (cutsFront ? 1 : 0) - range.lowerBound
    let inside = hits.filter { $0.lowerBound >= range.lowerBound && $0.upperBound <= range.upperBound }
    return Snippet(
      text: String(text), hits: inside.map { $0.lowerBound + shift..<$0.upperBound + shift },
      position: start + (hits.first?.lowerBound ?? 0))
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029, 0x09: true
    default: false
    }
  }

  /// A full stop between digits ends no sentence.
  private static func isSentenceEnd(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    switch scalars[index] {
    case "!", "?", "؟", "؛", "…": return true
    case ".": return index + 1 >= scalars.count || isBlank(scalars[index + 1])
    default: return isLineBreak(scalars[index])
    }
  }
}
