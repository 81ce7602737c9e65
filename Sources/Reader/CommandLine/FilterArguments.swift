import ArgumentParser
import ArticleModel

/// The filter of a command: all words together are one query.
struct FilterArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("Only articles that fulfil this; see `qari --help`.", valueName: "filter"))
  var words: [String] = []

  /// The query.
  /// - Throws: `QueryProblem` with the place.
  func query() throws -> Query {
    let text = words.joined(separator: " ")
    do throws(QueryError) {
      return try Query(parsing: text)
    } catch {
      // The argument order wrote minus signs for hyphens; the person sees what was typed.
      let typed = text.replacing("\u{2212}", with: "-")
      throw QueryProblem(text: typed, error: error)
    }
  }
}

/// Which part of a long answer.
struct PageOptions: ParsableArguments {
  @Option(help: ArgumentHelp("At most this many.", valueName: "n"))
  var limit: Int?

  @Option(help: ArgumentHelp("Leave out this many at the beginning.", valueName: "n"))
  var offset = 0

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit is a number from 0, not \(limit).") }
    if offset < 0 { throw ValidationError("--offset is a number from 0, not \(offset).") }
  }

  /// Calls `body` with pieces of an answer until it is complete: `fetch` gets offset and limit.
  func forEachPage<T>(_ fetch: (Int, Int) throws -> [T], _ body: ([T]) throws -> Void) throws {
    let size = 500
    var at = offset
    var left = limit ?? Int.max
    while left > 0 {
      let wanted = min(size, left)
      let found = try fetch(at, wanted)
      if !found.isEmpty { try body(found) }
      if found.count < wanted { return }
      at += found.count
      left -= found.count
    }
  }
}
