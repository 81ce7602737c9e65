import ArticleLibrary
import ArticleModel

// Prints how each operation of the library grows with the number of articles.
//
//   LibraryScale [--texts FILE.jsonl] [--folder DIR] [--bytes N] [--keep] [--compact]
//                [--only TEXT] [--rounds N] [SIZE ...]
//
// FILE has one JSON object a line with "title", "src" and "text": real articles, cut into sentences
// and put together anew. Without it the texts are made of invented words.

do {
  let options = try Options(CommandLine.arguments.dropFirst())
  let corpus = try Corpus(textsAt: options.texts)
  var table = ScaleTable(sizes: options.sizes)
  for size in options.sizes {
    let run = ScaleRun(corpus: corpus, size: size, options: options)
    try run.measure(into: &table)
    if !options.keeps { run.removeFiles() }
  }
  print(table.description)
} catch {
  print("LibraryScale: \(error)")
}
