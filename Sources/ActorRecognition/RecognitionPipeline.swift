import ArabicText
import ArticleModel

/// Recognition as a chain of stages: tokens, proposals, curated table, document pass, collection pass,
/// epithets, mentions. Only the proposer is exchanged when a trained tagger takes the place of rules.
struct RecognitionPipeline<Proposer: MentionProposer>: Sendable {
  let proposer: Proposer
  let lexicon: Lexicon
  let standing: StandingNames
  /// The rules that the result follows; those of ANERcorp have no place for the curated table
  /// and for the passes over article and collection: both made its figure worse.
  let rules: AnnotationRules

  /// A pipeline over a curated table; words that open its names are put into the lexicon.
  init(proposer: Proposer, table: CuratedTable, rules: AnnotationRules = .news) {
    self.proposer = proposer
    self.rules = rules
    var lexicon = Lexicon.standard
    for key in table.firstWords { lexicon.add(.opensStanding, to: key) }
    for key in table.surnames { lexicon.add(.standingSurname, to: key) }
    self.lexicon = lexicon
    standing = StandingNames(table: table)
  }

  /// The mentions of each article; see `MentionRecognizer`.
  func mentions(in articles: [ArticleText]) -> [[Mention]] {
    let texts = articles.map { AnnotatedText($0, lexicon: lexicon) }
    var found = firstPass(texts)
    let joined = JoinedNames(texts, found.map(\.settled), lexicon: lexicon)
    for (n, text) in texts.enumerated() { found[n].settled = joined.separated(found[n].settled, in: text) }
    if rules == .news {
      documentPass(texts, &found)
      collectionPass(texts, &found)
      vote(texts, &found)
    }
    return zip(texts, found).map { text, proposals in
      let epithets = Epithets(text: text, proposals: proposals.settled)
      return proposals.settled.indices.map {
        mention(proposals.settled[$0], epithets.title(of: $0), in: text)
      }
    }
  }

  /// The greatest probability to be no part of a name at which a name is found again that stands elsewhere in
  /// the article or in the collection: half of the echoes above were wrong on held-out news.
  private static var most: (article: Float, collection: Float) { (0.95, 0.5) }

  /// What is found in one article so far.
  struct Findings {
    var settled: [Proposal]
    var doubtful: [Proposal]
    /// See `Reading`.
    var outside: [Float] = []

    /// The proposals that the proposer does not rule out: a word that is a name elsewhere.
    func possible(_ echoes: [Proposal], below most: Float) -> [Proposal] {
      guard !outside.isEmpty else { return echoes }
      return echoes.filter { p in p.tokens.contains { outside[$0] < most } }
    }

    func taken(_ count: Int) -> [Bool] {
      var taken = [Bool](repeating: false, count: count)
      for p in settled { for i in p.tokens { taken[i] = true } }
      return taken
    }
  }

  private func firstPass(_ texts: [AnnotatedText]) -> [Findings] {
    let readings = proposer.readings(of: texts)
    return zip(texts, readings).map { text, reading in
      guard rules == .news else {
        return Findings(settled: Overlaps.settled(reading.proposals), doubtful: [], outside: reading.outside)
      }
      let (certain, doubtful) = standing.find(in: text)
      let standing = certain.filter { !reading.excludes($0, in: text) }
      let weak = reading.weak.filter { w in standing.contains { $0.tokens.overlaps(w.tokens) } }
      let settled = Overlaps.settled(reading.proposals + weak + standing + LatinNames(text).proposals())
      return Findings(
        settled: Corrections(text, lexicon: lexicon).corrected(settled), doubtful: doubtful,
        outside: reading.outside)
    }
  }

  private func documentPass(_ texts: [AnnotatedText], _ found: inout [Findings]) {
    for (n, text) in texts.enumerated() {
      let entries = Set(found[n].settled.lazy.map(\.entry))
      var more = found[n].doubtful.filter { entries.contains($0.entry) }
      for i in more.indices { more[i].confidence = 0.85 }
      var echoes = Echoes(lexicon: lexicon)
      for p in found[n].settled where p.confidence >= 0.6 { echoes.learn(p, in: text) }
      if !echoes.isEmpty {
        more += found[n].possible(
          echoes.find(in: text, taken: found[n].taken(text.count), confidence: 0.85, isStrict: false),
          below: RecognitionPipeline.most.article)
      }
      if !more.isEmpty { found[n].settled = Overlaps.settled(found[n].settled + more) }
    }
  }

  private func collectionPass(_ texts: [AnnotatedText], _ found: inout [Findings]) {
    guard texts.count > 1 else { return }
    var echoes = Echoes(lexicon: lexicon)
    var entries: Set<Int32> = []
    for (text, f) in zip(texts, found) {
      for p in f.settled where p.source != .echo && p.confidence >= 0.7 {
        if p.entry >= 0 { entries.insert(p.entry) } else if p.tokens.count > 1 { echoes.learn(p, in: text) }
      }
    }
    for (n, text) in texts.enumerated() {
      var more = found[n].doubtful.filter { p in
        entries.contains(p.entry) && !text.words[p.tokens.lowerBound].classes.contains(.common)
      }
      for i in more.indices { more[i].confidence = 0.6 }
      if !echoes.isEmpty {
        more += found[n].possible(
          echoes.find(in: text, taken: found[n].taken(text.count), confidence: 0.75, isStrict: true),
          below: RecognitionPipeline.most.collection)
      }
      if !more.isEmpty { found[n].settled = Overlaps.settled(found[n].settled + more) }
    }
  }

  private func vote(_ texts: [AnnotatedText], _ found: inout [Findings]) {
    var vote = KindVote()
    for (text, f) in zip(texts, found) {
      for p in f.settled where p.entry < 0 { vote.count(p, keys: text.keys(of: p, lexicon: lexicon)) }
    }
    for (n, text) in texts.enumerated() {
      for i in found[n].settled.indices where found[n].settled[i].entry < 0 {
        let keys = text.keys(of: found[n].settled[i], lexicon: lexicon)
        if let kind = vote.kind(of: keys) { found[n].settled[i].kind = kind }
      }
    }
  }

  private func mention(_ p: Proposal, _ title: String?, in text: AnnotatedText) -> Mention {
    let first = text.tokens.tokens[p.tokens.lowerBound]
    let last = text.tokens.tokens[p.tokens.upperBound - 1]
    let start = p.dropped == 0 ? first.start : text.tokens.offset(of: p.dropped, in: first)
    let range = start..<last.end
    return Mention(
      range: range, surface: text.tokens.substring(range), kind: p.kind, title: title,
      confidence: min(p.confidence, 1))
  }
}

/// The recogniser that needs no training: tables, head words, titles, and passes over article and collection.
public struct TableRecognizer: MentionRecognizer {
  private let pipeline: RecognitionPipeline<RuleProposer>

  /// A recogniser over a curated table.
  public init(table: CuratedTable = CuratedTable()) {
    pipeline = RecognitionPipeline(proposer: RuleProposer(), table: table)
  }

  /// The mentions of each article, in order of position, never overlapping; titles and proclitics
  /// outside, furniture not searched.
  public func mentions(in articles: [ArticleText]) -> [[Mention]] { pipeline.mentions(in: articles) }
}
