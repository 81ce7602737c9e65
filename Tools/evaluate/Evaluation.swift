import ArabicText
import ArticleModel
import Foundation

/// One recogniser on annotated documents: score, errors, speed.
struct Evaluation {
  private var score = SpanScore()
  private var tokens = 0
  private var seconds = 0.0
  private let count: Int
  /// One line a wrong or missing span.
  private(set) var errors: [String] = []

  /// Runs the recogniser over all documents, `batch` of them at a time as one collection.
  init(_ documents: [AnnotatedDocument], recognizer: any MentionRecognizer, batch: Int) {
    count = documents.count
    for first in stride(from: 0, to: documents.count, by: batch) {
      let part = documents[first..<min(first + batch, documents.count)]
      let texts = part.map { ArticleText($0.article) }
      let start = clock()
      let found = recognizer.mentions(in: texts)
      seconds += Double(clock() - start) / Double(CLOCKS_PER_SEC)
      for ((document, text), mentions) in zip(zip(part, texts), found) {
        tokens += TokenizedText(text.string).tokens.count
        let spans = document.spans(mentions, in: text)
        score.add(found: spans, gold: document.gold)
        describe(spans.subtracting(document.gold), "extra", document)
        describe(document.gold.subtracting(spans), "missed", document)
      }
    }
  }

  /// The table of scores and the speed.
  var report: String {
    let speed = seconds > 0 ? Int(Double(tokens) / seconds) : 0
    return score.report + "\n\(count) documents, \(tokens) tokens, \(speed) tokens/s of processor time"
  }

  private mutating func describe(_ spans: Set<Span>, _ what: String, _ document: AnnotatedDocument) {
    let scalars = Array(document.text.unicodeScalars)
    func text(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
      return String(view).replacingOccurrences(of: "\n", with: " ")
    }
    for span in spans.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let context = text(max(0, span.range.lowerBound - 40)..<span.range.upperBound + 25)
      errors.append("\(what) \(span.kind.rawValue) [\(text(span.range))] in \(document.name): …\(context)")
    }
  }
}
