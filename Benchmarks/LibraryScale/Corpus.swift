import ArticleModel
import Foundation

/// Sentences, titles and outlets to make articles of.
struct Corpus {
  private(set) var titles: [String] = []
  private(set) var sentences: [String] = []
  private(set) var sources: [String] = []
  /// Words for the names of actors.
  private(set) var words: [String] = []

  init(textsAt path: String?) throws {
    if let path {
      try read(path)
    } else {
      invent()
    }
    var seen: Set<Substring> = []
    for sentence in sentences.prefix(60_000) {
      for word in sentence.split(separator: " ") where word.count >= 4 && seen.insert(word).inserted {
        words.append(String(word))
      }
    }
  }

  private mutating func read(_ path: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    var outlets: Set<String> = []
    for line in data.split(separator: 0x0A) {
      guard let object = try? JSONSerialization.jsonObject(with: line) as? [String: Any],
        let title = object["title"] as? String, let text = object["text"] as? String
      else { continue }
      titles.append(title)
      if let source = object["src"] as? String { outlets.insert(source) }
      for sentence in text.split(whereSeparator: { $0 == "." || $0.isNewline }) where sentence.count > 20 {
        sentences.append(sentence.trimmingCharacters(in: .whitespaces) + ".")
      }
      // Enough for a natural vocabulary; more would only cost memory.
      if sentences.count > 150_000 { break }
    }
    sources = outlets.sorted()
  }

  /// Words of two to four invented syllables, used by Zipf's law.
  private mutating func invent() {
    var random = Lehmer(seed: 7)
    let letters = Array("بتجحدرزسشصطعفقكلمنهوي")
    let vocabulary = (0..<60_000).map { _ in
      String((0..<3 + random.below(4)).map { _ in letters[random.below(letters.count)] })
    }
    func sentence(_ length: Int) -> String {
      (0..<length).map { _ in vocabulary[random.zipf(vocabulary.count)] }.joined(separator: " ")
    }
    sentences = (0..<100_000).map { _ in sentence(12 + random.below(20)) + "." }
    titles = (0..<20_000).map { _ in sentence(5 + random.below(5)) }
    sources = (1...20).map { "صحيفة \($0)" }
  }
}

/// Park and Miller's generator (1988): the same articles on every machine.
struct Lehmer {
  private var state: UInt64

  init(seed: UInt64) { state = seed % 2_147_483_647 }

  mutating func next() -> UInt64 {
    state = state * 48_271 % 2_147_483_647
    return state
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }

  /// A rank below `limit`, the n-th with a probability of about 1/n.
  mutating func zipf(_ limit: Int) -> Int {
    let u = Double(next()) / 2_147_483_647
    return min(limit - 1, Int(pow(Double(limit + 1), u)) - 1)
  }
}
