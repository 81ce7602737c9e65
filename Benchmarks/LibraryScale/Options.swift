import ArticleModel

/// What the command line asks for.
struct Options {
  var texts: String?
  var folder = "/tmp"
  var keeps = false
  /// Packs each library before it is measured.
  var compacts = false
  /// Only the operations whose name contains this, for a profiler.
  var only: String?
  /// How often each operation is run.
  var rounds = 12
  /// UTF-8 bytes of a generated text, about.
  var bytes = 4000
  var sizes: [Int] = []

  init(_ arguments: some Sequence<String>) throws {
    var iterator = arguments.makeIterator()
    while let argument = iterator.next() {
      switch argument {
      case "--texts": texts = iterator.next()
      case "--folder": folder = iterator.next() ?? folder
      case "--keep": keeps = true
      case "--compact": compacts = true
      case "--bytes": bytes = iterator.next().flatMap { Int($0) } ?? bytes
      case "--only": only = iterator.next()
      case "--rounds": rounds = iterator.next().flatMap { Int($0) } ?? rounds
      default:
        guard let size = Int(argument), size > 0 else {
          throw QariError(.usage, "sizes are numbers", at: argument)
        }
        sizes.append(size)
      }
    }
    if sizes.isEmpty { sizes = [1_000, 10_000, 100_000] }
  }
}
