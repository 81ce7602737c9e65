import ActorRecognition
import ArticleModel

/// What a recogniser and the linker reach on annotated articles.
struct Measurement {
  private struct Span: Hashable {
    let article: Int
    let range: Range<Int>
    let kind: ActorKind
  }

  private(set) var mentions = Score()
  private(set) var byKind: [ActorKind: Score] = [:]
  /// Actors an article names, whatever the number of mentions.
  private(set) var actors = Score()
  private(set) var linking = 0.0
  /// The same for the mentions that a reader marked, so that the recogniser's errors do not count.
  private(set) var linkingOfMarked = 0.0
  private(set) var epithets = Score()
  private(set) var errors: [String] = []
  private(set) var linked: LinkedBatch

  init(_ gold: [GoldArticle], recognizer: some MentionRecognizer, table: CuratedTable) {
    let texts = gold.map { ArticleText($0.article) }
    let found = recognizer.mentions(in: texts)
    var linker = ActorLinker(directory: [], table: table)
    linked = linker.link(zip(gold, found).map { ($0.article, $1) })
    let hasTitles = gold.contains { $0.mentions.contains { $0.title != nil } }
    var system: Set<Span> = []
    var expected: Set<Span> = []
    var pairs: [(system: String, gold: String)] = []
    for (n, article) in gold.enumerated() {
      var names: [Range<Int>: String] = [:]
      var titles: [Range<Int>: String] = [:]
      for (mention, actor) in zip(linked.articles[n].mentions, linked.articles[n].actors) {
        guard let range = texts[n].sourceRange(mention.range) else { continue }
        system.insert(Span(article: n, range: range, kind: mention.kind))
        names[range] = Measurement.name(actor, in: linked)
        if let title = mention.title { titles[range] = title }
      }
      var expectedActors: Set<String> = []
      var seen: [String: [String: Int]] = [:]
      for mention in article.mentions {
        let range = mention.start..<mention.end
        expected.insert(Span(article: n, range: range, kind: mention.kind))
        expectedActors.insert(mention.actor)
        if let name = names[range] {
          pairs.append((name, mention.actor))
          seen[name, default: [:]][mention.actor, default: 0] += 1
        } else {
          pairs.append(("none \(n) \(range)", mention.actor))
        }
        if hasTitles, mention.kind == .person { score(mention, titles[range]) }
      }
      // An actor found counts as the one that most of its mentions belong to.
      let foundActors = Set(
        Set(names.values).map { name in seen[name]?.max { $0.value < $1.value }?.key ?? "?" + name })
      actors.count(found: foundActors, expected: expectedActors)
    }
    linking = bCubed(pairs)
    let marked = Measurement.linkMarked(gold, table: table)
    linkingOfMarked = bCubed(marked)
    describe(marked)
    mentions.count(found: system, expected: expected)
    for kind in ActorKind.allCases {
      var score = Score()
      score.count(found: system.filter { $0.kind == kind }, expected: expected.filter { $0.kind == kind })
      byKind[kind] = score
    }
    describe(system.subtracting(expected), "extra", gold)
    describe(expected.subtracting(system), "missed", gold)
  }

  private static func linkMarked(_ gold: [GoldArticle], table: CuratedTable) -> [(
    system: String, gold: String
  )] {
    var linker = ActorLinker(directory: [], table: table)
    let batch = linker.link(gold.map { ($0.article, $0.mentionsInArticle) })
    return zip(gold, batch.articles).flatMap { article, linked in
      zip(linked.actors, article.marked).map { (name($0, in: batch), $1.actor) }
    }
  }

  /// Actors that are several, and several that are one.
  private mutating func describe(_ pairs: [(system: String, gold: String)]) {
    let bySystem = Dictionary(grouping: pairs, by: \.system).mapValues { Set($0.map(\.gold)) }
    let byGold = Dictionary(grouping: pairs, by: \.gold).mapValues { Set($0.map(\.system)) }
    for (name, all) in bySystem.sorted(by: { $0.key < $1.key }) where all.count > 1 {
      errors.append("one actor \(name): \(all.sorted().joined(separator: " | "))")
    }
    for (name, all) in byGold.sorted(by: { $0.key < $1.key }) where all.count > 1 {
      errors.append("split \(name): \(all.sorted().joined(separator: " | "))")
    }
  }

  private mutating func score(_ mention: GoldMention, _ title: String?) {
    guard mention.title != nil || title != nil else { return }
    epithets.count(found: Set([title].compactMap { $0 }), expected: Set([mention.title].compactMap { $0 }))
    if mention.title != title {
      errors.append("title of \(mention.text): \(title ?? "-"), not \(mention.title ?? "-")")
    }
  }

  private mutating func describe(_ spans: Set<Span>, _ what: String, _ gold: [GoldArticle]) {
    for span in spans.sorted(by: { ($0.article, $0.range.lowerBound) < ($1.article, $1.range.lowerBound) }) {
      let text = ArticleText(gold[span.article].article)
      let segment = text.segments.last { ($0.sourceOffset ?? Int.max) <= span.range.lowerBound }
      let shift = (segment?.range.lowerBound ?? 0) - (segment?.sourceOffset ?? 0)
      let range = span.range.lowerBound + shift..<span.range.upperBound + shift
      let context = max(0, range.lowerBound - 40)..<range.upperBound + 25
      errors.append(
        "\(what) \(span.kind) [\(text.substring(range))] in \(gold[span.article].name): …\(text.substring(context))"
      )
    }
  }

  private static func name(_ actor: ActorReference, in batch: LinkedBatch) -> String {
    switch actor {
    case .known(let id): "known \(id)"
    case .new(let n): batch.newActors[n].name
    }
  }

  /// Figures for the tests' output.
  var report: String {
    var lines = ["mentions \(mentions)"]
    for kind in ActorKind.allCases { lines.append("  \(kind.rawValue) \(byKind[kind] ?? Score())") }
    lines.append("actors per article \(actors)")
    lines.append("linking, B-cubed F1 \((linking * 10).rounded() / 10)")
    lines.append("linking of the marked mentions, B-cubed F1 \((linkingOfMarked * 10).rounded() / 10)")
    if epithets.expected > 0 { lines.append("epithets \(epithets)") }
    return lines.joined(separator: "\n")
  }
}
