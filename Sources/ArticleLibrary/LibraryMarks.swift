import ArticleModel
import GRDB

extension SQLiteLibrary {
  /// Marks articles as read or unread.
  public func setRead(_ isRead: Bool, _ articles: [ArticleID]) throws {
    try setFlag("is_read", isRead, articles)
  }

  /// Sets or clears the bookmark.
  public func setBookmarked(_ isBookmarked: Bool, _ article: ArticleID) throws {
    try setFlag("is_bookmarked", isBookmarked, [article])
  }

  private func setFlag(_ column: String, _ value: Bool, _ articles: [ArticleID]) throws {
    try write { db in
      var states = BlockEditor(.articleStates)
      for article in articles {
        let key = SQLValue.integer(article.rawValue)
        let old = try db.first("SELECT is_read, is_bookmarked FROM article WHERE id = ?", [key]) {
          (read: $0.int(0) != 0, bookmarked: $0.int(1) != 0)
        }
        guard var state = old else { throw Self.noArticle(article) }
        try db.run("UPDATE article SET \(column) = ? WHERE id = ?", [SQLValue(value), key])
        if column == "is_read" {
          if state.read != value { try db.add(value ? 1 : -1, to: .read) }
          state.read = value
        } else {
          state.bookmarked = value
        }
        try states.change(Int(article.rawValue), db) { slot, block in
          ArticleStates.set(slot: slot, read: state.read, bookmarked: state.bookmarked, in: &block)
        }
      }
      try states.flush(db, generation: try db.value(of: .generation))
    }
  }

  /// Replaces the tags.
  public func setTags(_ tags: [String], _ article: ArticleID) throws {
    try write { db in
      try db.run(
        "UPDATE article SET is_tagged = ? WHERE id = ?",
        [SQLValue(!tags.isEmpty), .integer(article.rawValue)])
      if db.changesCount == 0 { throw Self.noArticle(article) }
      try ArticleWriting.setTags(tags, of: Int(article.rawValue), db)
    }
  }

  /// Replaces the note; empty removes it.
  public func setNote(_ note: String, _ article: ArticleID) throws {
    try write { db in
      try db.run("UPDATE article SET note = ? WHERE id = ?", [.text(note), .integer(article.rawValue)])
      if db.changesCount == 0 { throw Self.noArticle(article) }
    }
  }

  /// A stored setting (saved filters, terminal answers …).
  public func setting(_ key: String) throws -> String? {
    try read { db in try db.first("SELECT value FROM setting WHERE key = ?", [.text(key)]) { $0.text(0) } }
  }

  /// Stores a setting; nil removes it.
  public func setSetting(_ key: String, _ value: String?) throws {
    try write { db in
      if let value {
        try db.run("INSERT OR REPLACE INTO setting(key, value) VALUES(?, ?)", [.text(key), .text(value)])
      } else {
        try db.run("DELETE FROM setting WHERE key = ?", [.text(key)])
      }
    }
  }

  private static func noArticle(_ article: ArticleID) -> QariError {
    QariError(.usage, "there is no article \(article) in the library")
  }
}
