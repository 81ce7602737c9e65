import ArticleModel
import GRDB

/// Which articles are near repeats of each other: read from the index of groups once, and again only when a group
/// has changed.
struct RepeatGroups {
  /// The counter's value that this was read at.
  let version: Int64
  /// Members, group by group.
  private var articles: [UInt32] = []
  /// Where each group begins in `articles`; one more at the end.
  private var starts: [Int] = [0]

  /// No groups yet.
  init() { version = -1 }

  init(_ db: Database, version: Int64) throws {
    self.version = version
    var current = 0
    try db.rows(
      "SELECT repeat_group, id FROM article WHERE repeat_group IS NOT NULL ORDER BY repeat_group, id", []
    ) { row in
      let group = row.int(0)
      if group != current, !articles.isEmpty { close() }
      current = group
      articles.append(UInt32(row.int(1)))
      return true
    }
    close()
  }

  /// Ends a group; one of a single article is none.
  private mutating func close() {
    guard let start = starts.last else { return }
    if articles.count - start > 1 { starts.append(articles.count) } else { articles.removeSubrange(start...) }
  }

  /// All articles that have repeats.
  func repeated(capacity: Int) -> ArticleSet {
    var set = ArticleSet(capacity: capacity)
    for article in articles { set.insert(Int(article)) }
    return set
  }

  /// The set with only the newest of each group that is in it; the latest import where dates are equal.
  func folded(_ set: ArticleSet, _ sortKeys: [Int64]) -> ArticleSet {
    var set = set
    for group in 0..<max(0, starts.count - 1) {
      var kept: (key: Int64, article: Int)?
      for index in starts[group]..<starts[group + 1] {
        let article = Int(articles[index])
        guard set.contains(article) else { continue }
        let candidate = (key: sortKeys[article], article: article)
        if let best = kept {
          set.remove(candidate > best ? best.article : article)
          if candidate > best { kept = candidate }
        } else {
          kept = candidate
        }
      }
    }
    return set
  }
}
