import ArticleModel
import Testing

@testable import ActorRecognition

/// The tagger equals the reference implementation to the last token, label, clitic cut and mention.
@Suite(
  "Neural tagger against the reference", .enabled(if: NeuralFixture.hasModel, "the model file is missing"))
struct NeuralEqualityTests {
  @Test(arguments: [NetworkKernels.portable, .best])
  func equalsReference(kernels: NetworkKernels) throws {
    let tagger = try NeuralTagger(modelPath: NeuralFixture.modelPath, kernels: kernels)
    var different: [String] = []
    var mentions = 0
    let expectations = try NeuralFixture.expectations()
    for expected in expectations {
      let tagged = tagger.tag(expected.text)
      let found = tagged.mentions.map { "\($0.range.lowerBound) \($0.range.upperBound) \($0.kind.rawValue)" }
      let right = expected.mentions.map { "\($0.start) \($0.end) \($0.kind)" }
      mentions += right.count
      let sure = zip(tagged.mentions, expected.mentions).allSatisfy {
        abs(Double($0.confidence) - $1.confidence) < 0.001
      }
      if tagged.tokens.map({ [$0.lowerBound, $0.upperBound] }) != expected.tokens
        || tagged.labels.map(String.init).joined() != expected.labels || found != right || !sure
      {
        different.append(expected.id)
      }
    }
    #expect(different.isEmpty, "\(different.count) of \(expectations.count) texts differ")
    #expect(expectations.count >= 700)
    #expect(mentions >= 3000)
  }
}
