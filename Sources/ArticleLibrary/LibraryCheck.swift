import ArticleModel
import GRDB

/// What an examination of a library file found.
public struct LibraryCheck: Hashable, Sendable {
  /// Everything that is wrong, one sentence each; empty for a sound library.
  public var problems: [String]
  /// Number of articles whose row and text can be read.
  public var readableArticles: Int
  /// Number of articles there should be; nil where the file does not tell any more.
  public var articles: Int?
  /// True when nothing is wrong.
  public var isSound: Bool { problems.isEmpty }

  /// A result; see the properties.
  public init(problems: [String], readableArticles: Int, articles: Int?) {
    self.problems = problems
    self.readableArticles = readableArticles
    self.articles = articles
  }
}

extension SQLiteLibrary {
  /// Examines a library file without changing it: pages and indexes (SQLite's `integrity_check`),
  /// the text index, and whether counters, links and texts agree.
  /// - Throws: `QariError` only where there is no such file; damage is a finding, not an error.
  public static func check(path: String) throws -> LibraryCheck {
    var check = LibraryCheck(problems: [], readableArticles: 0, articles: nil)
    let queue: DatabaseQueue
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration(isReadOnly: true))
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
      throw LibraryFailure.translate(error, path)
    } catch {
      check.problems.append("the file cannot be opened as a database: \(error)")
      return check
    }
    func attempt(_ what: String, _ body: (Database) throws -> Void) {
      do {
        try queue.read(body)
      } catch let error as QariError {
        check.problems.append(error.what)
      } catch let error as DatabaseError {
        check.problems.append("\(what): \(error.message ?? error.resultCode.description)")
      } catch {
        check.problems.append("\(what): \(error)")
      }
    }
    attempt("the format") { try Schema.check($0, at: path) }
    attempt("the pages") { db in
      let lines = try db.all("PRAGMA integrity_check(20)") { $0.text(0) }
      if lines != ["ok"] { check.problems += lines.map { "pages: \($0)" } }
    }
    check.problems += searchIndexProblems(path)
    attempt("the counters") { check.articles = Int(try $0.value(of: .articles)) }
    attempt("the articles") { db in
      let highest = try db.first("SELECT max(id) FROM article") { $0.int(0) } ?? 0
      for id in 1..<highest + 1 where (try? ArticleRows.article(Int64(id), db)) != nil {
        check.readableArticles += 1
      }
    }
    attempt("the counts") { check.problems += try LibraryConsistency.problems($0) }
    if let articles = check.articles, articles != check.readableArticles {
      check.problems.append("\(articles - check.readableArticles) of \(articles) articles cannot be read")
    }
    return check
  }
}

extension SQLiteLibrary {
  /// FTS5 examines its own index through an INSERT that stores nothing, so this needs a connection
  /// that may write; a file that may not be written to is not examined this far.
  private static func searchIndexProblems(_ path: String) -> [String] {
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration(isReadOnly: false))
      try queue.inTransaction { db in
        try db.execute(sql: "INSERT INTO search(search) VALUES('integrity-check')")
        return .rollback
      }
      return []
    } catch let error as DatabaseError {
      let isUnwritable = [.SQLITE_READONLY, .SQLITE_BUSY, .SQLITE_CANTOPEN].contains(error.resultCode)
      return isUnwritable ? [] : ["the search index: \(error.message ?? error.resultCode.description)"]
    } catch {
      return ["the search index: \(error)"]
    }
  }
}

/// Whether what is derived agrees with the facts it was derived from.
enum LibraryConsistency {
  static func problems(_ db: Database) throws -> [String] {
    var found: [String] = []
    func compare(_ what: String, _ stored: Int, _ counted: Int) {
      if stored != counted { found.append("\(what): \(stored) noted, \(counted) counted") }
    }
    func count(_ sql: String) throws -> Int { try db.first(sql) { $0.int(0) } ?? 0 }
    let articles = Int(try db.value(of: .articles))
    compare("articles", articles, try count("SELECT count(*) FROM article"))
    compare("texts", articles, try count("SELECT count(*) FROM article_text"))
    compare("titles", articles, try count("SELECT count(*) FROM article_title"))
    compare("texts in the search index", articles, try count("SELECT count(*) FROM search_docsize"))
    compare(
      "read articles", Int(try db.value(of: .read)), try count("SELECT count(*) FROM article WHERE is_read"))
    var columns = Columns()
    try columns.enter(db)
    compare("articles in the columns", try columns.order(db).newestFirst.count, articles)
    compare("mentions", Int(try db.value(of: .mentions)), try count("SELECT total(mentions) FROM name"))
    let facts = try columns.actorFacts(db)
    let listed = facts.facts.enumerated().count { $1.isListed(id: UInt32($0)) }
    compare("actors", Int(try db.value(of: .actors)), listed)
    let all = try columns.universe(db)
    let facets = Facets(all, count: 0, universe: all, size: articles, try columns.articleActors(db), facts)
    for (id, fact) in facts.facts.enumerated()
    where fact.articles != facets.articles[id] || fact.mentions != facets.mentions[id] {
      found.append("actor \(id): \(fact.articles) articles noted, \(facets.articles[id]) counted")
      if found.count > 20 { break }
    }
    return found
  }
}
