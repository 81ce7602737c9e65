import ArticleModel
import Foundation

/// Annotated news: NAME.txt beside NAME.json with `mentions` of `start`, `end`, `kind`.
enum Standoff {
  private struct File: Decodable {
    struct Mention: Decodable {
      let start: Int
      let end: Int
      let kind: ActorKind
    }

    let mentions: [Mention]
  }

  /// All documents of a folder, by name.
  static func documents(in folder: String) throws -> [AnnotatedDocument] {
    let url = URL(filePath: folder, directoryHint: .isDirectory)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }
      .sorted()
    if names.isEmpty {
      throw EvaluationError("\(folder): no .json files; give a folder of NAME.txt and NAME.json")
    }
    return try names.map { file in
      let name = String(file.dropLast(5))
      let text = try String(contentsOf: url.appending(path: name + ".txt"), encoding: .utf8)
      let marks = try JSONDecoder().decode(File.self, from: Data(contentsOf: url.appending(path: file)))
      return AnnotatedDocument(
        name: name, text: text,
        gold: Set(marks.mentions.map { Span(range: $0.start..<$0.end, kind: $0.kind) }), words: [])
    }
  }
}
