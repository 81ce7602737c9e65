import ArticleModel

/// Whose rules the tagger follows where those of its training sets differ.
public enum AnnotationRules: Int, Sendable {
  /// Those of the annotated news: proclitics outside, every named body. What readers want.
  case news = 0
  /// Those of ANERcorp, which leaves short names of states and many bodies out; for measuring on it only.
  case anerCorp = 1
}

/// The recogniser with the trained tagger: the tagger's proposals, then the curated table and the passes
/// over article and collection.
public struct NeuralRecognizer: MentionRecognizer {
  private let pipeline: RecognitionPipeline<NeuralTagger>

  /// Opens the model file at `modelPath`; cheap, since the file is mapped and not read.
  ///
  /// - Throws: `QariError` of area `input` where the file is missing, damaged or of another version.
  public init(
    modelPath: String, table: CuratedTable = CuratedTable(), rules: AnnotationRules = .news
  ) throws(QariError) {
    pipeline = RecognitionPipeline(
      proposer: try NeuralTagger(modelPath: modelPath, rules: rules), table: table, rules: rules)
  }

  /// The mentions of each article, in order of position, never overlapping; titles and proclitics
  /// outside, furniture not searched.
  public func mentions(in articles: [ArticleText]) -> [[Mention]] { pipeline.mentions(in: articles) }
}
