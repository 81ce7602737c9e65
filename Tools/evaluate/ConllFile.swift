import ArticleModel
import Foundation

/// A CoNLL file: `token TAG` a line, blank line between sentences, BIO tags; only persons, places and
/// organisations count.
enum ConllFile {
  /// Sentences that are read as one document, as in `Tools/train/data.py`.
  private static let sentencesPerDocument = 25
  private static let kinds: [Substring: ActorKind] = [
    "PERS": .person, "PER": .person, "ORG": .organisation, "LOC": .place,
  ]

  /// The documents of a file: tokens joined by a space, sentences by a line break.
  static func documents(in path: String) throws -> [AnnotatedDocument] {
    var sentences: [[(word: Substring, tag: Substring)]] = [[]]
    let content = try String(contentsOfFile: path, encoding: .utf8)
    for line in content.split(separator: "\n", omittingEmptySubsequences: false) {
      let fields = line.split(whereSeparator: \.isWhitespace)
      if fields.count >= 2, let last = fields.last {
        sentences[sentences.count - 1].append((fields[0], last))
      } else if sentences.last?.isEmpty == false {
        sentences.append([])
      }
    }
    sentences.removeAll(where: \.isEmpty)
    if sentences.isEmpty { throw EvaluationError("\(path): no lines of a token and a tag") }
    return stride(from: 0, to: sentences.count, by: sentencesPerDocument).map { first in
      document("\(first)", sentences[first..<min(first + sentencesPerDocument, sentences.count)])
    }
  }

  /// True where names of a fourth kind are tagged, as in ANERcorp.
  static func hasOtherNames(_ path: String) throws -> Bool {
    try String(contentsOfFile: path, encoding: .utf8).contains("-MISC")
  }

  private static func document(
    _ name: String, _ sentences: ArraySlice<[(word: Substring, tag: Substring)]>
  ) -> AnnotatedDocument {
    var text = ""
    var offset = 0
    var words: [Range<Int>] = []
    var spans: [Span] = []
    var open: ActorKind?
    for sentence in sentences {
      for (i, item) in sentence.enumerated() {
        if i > 0 {
          text += " "
          offset += 1
        }
        let range = offset..<offset + item.word.unicodeScalars.count
        text += item.word
        offset = range.upperBound
        words.append(range)
        let kind = kinds[item.tag.dropFirst(2)]
        if let kind, item.tag.hasPrefix("I"), open == kind, let last = spans.popLast() {
          spans.append(Span(range: last.range.lowerBound..<range.upperBound, kind: kind))
        } else if let kind {
          spans.append(Span(range: range, kind: kind))
        }
        open = kind
      }
      text += "\n"
      offset += 1
    }
    return AnnotatedDocument(name: name, text: text, gold: Set(spans), words: words)
  }
}
