import ActorRecognition
import ArabicText
import ArticleModel
import Foundation

let usage = """
  usage: qari-train evaluate FILE.conll [options]
         qari-train evaluate-standoff FOLDER [options]

  Measures the whole recogniser on annotated text: exact spans, per kind, and tokens per second of
  processor time.

    --model PATH   the model file (default: QARI_MODEL, or Models/model.bin)
    --tables       tables and rules alone, without a model
    --rules R      news or anercorp: whose annotation rules to follow (default: anercorp for a
                   FILE.conll with MISC among its tags, news for everything else)
    --only FILE    only the documents that FILE names, one a line
    --batch N      articles in one collection (default: 64)
    --errors       print what was found too much and what was missed

  """

/// The choices of the command line.
struct Options {
  var command = ""
  var input = ""
  var model = ProcessInfo.processInfo.environment["QARI_MODEL"] ?? "Models/model.bin"
  var tablesOnly = false
  var only: String?
  var rules: AnnotationRules?
  var batch = 64
  var errors = false

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    var names: [String] = []
    func word(_ option: String) throws -> String {
      guard let word = rest.popFirst() else { throw EvaluationError("\(option) needs a value") }
      return word
    }
    while let argument = rest.popFirst() {
      switch argument {
      case "--model": model = try word(argument)
      case "--tables": tablesOnly = true
      case "--rules":
        let name = try word(argument)
        guard let known = ["news": AnnotationRules.news, "anercorp": .anerCorp][name] else {
          throw EvaluationError("--rules \(name): write news or anercorp")
        }
        rules = known
      case "--only": only = try word(argument)
      case "--batch": batch = max(1, Int(try word(argument)) ?? 64)
      case "--errors": errors = true
      default: names.append(argument)
      }
    }
    guard names.count == 2 else { throw EvaluationError(usage) }
    command = names[0]
    input = names[1]
  }
}

func run(_ options: Options) throws {
  var documents: [AnnotatedDocument]
  var rules = options.rules
  switch options.command {
  case "evaluate":
    documents = try ConllFile.documents(in: options.input)
    if rules == nil, try ConllFile.hasOtherNames(options.input) {
      rules = .anerCorp
      print("MISC among the tags: by the rules of ANERcorp (--rules news: those of the reader)")
    }
  case "evaluate-standoff": documents = try Standoff.documents(in: options.input)
  default: throw EvaluationError(usage)
  }
  if let list = options.only {
    let names = Set(try String(contentsOfFile: list, encoding: .utf8).split(whereSeparator: \.isWhitespace))
    documents = documents.filter { names.contains(Substring($0.name)) }
  }
  let recognizer: any MentionRecognizer =
    options.tablesOnly
    ? TableRecognizer() : try NeuralRecognizer(modelPath: options.model, rules: rules ?? .news)
  let evaluation = Evaluation(documents, recognizer: recognizer, batch: options.batch)
  if options.errors { print(evaluation.errors.joined(separator: "\n")) }
  print(evaluation.report)
}

do {
  try run(Options(Array(CommandLine.arguments.dropFirst())))
} catch {
  FileHandle.standardError.write(Data("qari-train: \(error)\n".utf8))
  exit(1)
}
