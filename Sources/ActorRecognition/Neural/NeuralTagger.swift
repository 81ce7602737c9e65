import ArticleModel
import Synchronization

/// The trained tagger: two small convolutional networks with a CRF over the second.
///
/// The first pass reads each token in its context, the second one sees too what the first said of the
/// same word elsewhere in the document. The arithmetic is that of `Tools/train/FORMAT.md`.
struct NeuralTagger: Sendable {
  private let model: TaggerModel
  private let kernels: NetworkKernels
  private let rules: AnnotationRules
  private let idle = IdleWorkspaces()

  /// A tagger over a model file.
  init(
    modelPath: String, kernels: NetworkKernels = .best, rules: AnnotationRules = .news
  ) throws(QariError) {
    model = try TaggerModel(path: modelPath)
    self.kernels = kernels
    self.rules = rules
  }

  /// Tags each text, of which only the given pieces are read.
  func tag(_ texts: [(scalars: [UInt32], pieces: [Range<Int>])]) -> [TaggedText] {
    let workspace = idle.take() ?? TaggerWorkspace(model: model, kernels: kernels, rules: rules)
    defer { idle.put(workspace) }
    return texts.map { text in text.scalars.withUnsafeBufferPointer { workspace.tag($0, pieces: text.pieces) }
    }
  }

  /// Tags a whole text.
  func tag(_ text: String) -> TaggedText {
    let scalars = text.unicodeScalars.map(\.value)
    return tag([(scalars, [0..<scalars.count])]).first ?? TaggedText()
  }
}

/// Workspaces that no call uses at the moment: their caches go on from call to call.
final class IdleWorkspaces: Sendable {
  private let workspaces = Mutex<[TaggerWorkspace]>([])

  func take() -> TaggerWorkspace? { workspaces.withLock { $0.popLast() } }

  func put(_ workspace: TaggerWorkspace) { workspaces.withLock { $0.append(workspace) } }
}
