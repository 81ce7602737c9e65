import ArticleModel
import GRDB

/// The tables of a library file and how older files become current ones.
///
/// Facts are rows: articles, texts, actors, names, decisions. Everything a list, filter or facet
/// needs is kept beside them in blocks of 256 (see `Block`), which load a hundred times faster
/// than rows and can be recomputed from the facts at any time.
enum Schema {
  /// Version of the schema that this build writes; kept in `PRAGMA user_version`.
  static let version = 2
  /// The oldest version that can be read without bringing it up to date: what came later only makes
  /// searches faster.
  static let oldestReadable = 1
  /// `PRAGMA application_id`: "Qari" in ASCII, so that `file` and other tools can tell.
  static let applicationID = 0x5161_7269

  /// Brings a new or older file to `version`. Each step runs in one transaction.
  static func migrate(_ writer: some DatabaseWriter) throws {
    var migrator = DatabaseMigrator()
    for (index, step) in steps.enumerated() {
      migrator.registerMigration("v\(index + 1)") { db in
        try step(db)
        try db.execute(sql: "PRAGMA user_version = \(index + 1)")
      }
    }
    try migrator.migrate(writer)
  }

  /// Throws where a file was written by a newer Qari or is no Qari library at all.
  static func check(_ db: Database, at path: String) throws {
    let found = try db.first("PRAGMA user_version") { $0.int(0) } ?? 0
    if found > version {
      throw QariError(
        .library, "the library was written by a newer qari (format \(found), this one knows \(version))",
        at: path, remedy: "update qari, or choose another file with --library")
    }
    let application = try db.first("PRAGMA application_id") { $0.int(0) } ?? 0
    // A process that was killed while it made the file may have left the list of migrations alone.
    let tables =
      try db.first("SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'") { $0.int(0) }
      ?? 0
    if tables > 0 && application != applicationID {
      throw QariError(
        .library, "the file is an SQLite database, but no qari library", at: path,
        remedy: "choose another file with --library")
    }
  }

  private static let steps: [@Sendable (Database) throws -> Void] = [createTables, createCommonWords]

  @Sendable private static func createTables(_ db: Database) throws {
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try db.execute(sql: articles + actors + person + derived)
    try db.execute(
      sql: """
        CREATE VIRTUAL TABLE search USING fts5(
          title, body, content='', tokenize='\(SearchTokenizer.name)');
        INSERT INTO search(search, rank) VALUES('hashsize', 33554432);
        """)
  }

  @Sendable private static func createCommonWords(_ db: Database) throws {
    // An older library gets its bitmaps with the next import, or when it is packed.
    try db.execute(
      sql: """
        CREATE TABLE common_word(
          id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE, articles INTEGER NOT NULL, data BLOB NOT NULL);
        CREATE INDEX common_word_by_share ON common_word(word, articles);
        """)
  }

  private static let articles = """
    CREATE TABLE meta(key TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE label(
      id INTEGER PRIMARY KEY, role INTEGER NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL,
      UNIQUE(role, name));
    CREATE TABLE article(
      id INTEGER PRIMARY KEY, sort_key INTEGER, has_time INTEGER NOT NULL, title TEXT NOT NULL,
      title_is_derived INTEGER NOT NULL, title_offset INTEGER, source INTEGER NOT NULL,
      author INTEGER NOT NULL, language INTEGER NOT NULL, url TEXT, origin TEXT NOT NULL,
      words INTEGER NOT NULL, keywords TEXT NOT NULL, content_hash INTEGER NOT NULL,
      is_read INTEGER NOT NULL, is_bookmarked INTEGER NOT NULL, is_tagged INTEGER NOT NULL,
      note TEXT NOT NULL, repeat_group INTEGER);
    CREATE INDEX article_by_date ON article(sort_key, id);
    CREATE UNIQUE INDEX article_by_hash ON article(content_hash) WHERE content_hash <> 0;
    CREATE INDEX article_by_origin ON article(origin);
    CREATE INDEX article_by_url ON article(url) WHERE url IS NOT NULL;
    CREATE INDEX article_by_group ON article(repeat_group) WHERE repeat_group IS NOT NULL;
    CREATE TABLE article_text(id INTEGER PRIMARY KEY, text TEXT NOT NULL, layout BLOB NOT NULL);
    CREATE TABLE article_title(key TEXT NOT NULL, article INTEGER NOT NULL,
      PRIMARY KEY(key, article)) WITHOUT ROWID;
    CREATE TABLE article_mentions(id INTEGER PRIMARY KEY, data BLOB NOT NULL);
    CREATE TABLE article_tag(article INTEGER NOT NULL, position INTEGER NOT NULL, label INTEGER NOT NULL,
      PRIMARY KEY(article, position)) WITHOUT ROWID;
    CREATE INDEX article_tag_by_label ON article_tag(label, article);
    CREATE TABLE repeat_band(hash INTEGER NOT NULL, article INTEGER NOT NULL,
      PRIMARY KEY(hash, article)) WITHOUT ROWID;

    """

  private static let actors = """
    CREATE TABLE actor(
      id INTEGER PRIMARY KEY, raw_name TEXT NOT NULL, raw_kind INTEGER NOT NULL, name TEXT NOT NULL,
      kind INTEGER NOT NULL, is_hidden INTEGER NOT NULL, is_curated INTEGER NOT NULL);
    CREATE TABLE name(
      id INTEGER PRIMARY KEY, actor INTEGER NOT NULL, surface TEXT NOT NULL, key TEXT NOT NULL,
      bare TEXT NOT NULL, mentions INTEGER NOT NULL, flags INTEGER NOT NULL, UNIQUE(actor, surface));
    CREATE INDEX name_by_bare ON name(bare);
    CREATE INDEX name_by_decision ON name(flags) WHERE flags >= 4;
    CREATE INDEX actor_by_curation ON actor(is_curated) WHERE is_curated = 1;
    CREATE TABLE epithet_use(
      name INTEGER NOT NULL, epithet INTEGER NOT NULL, source INTEGER NOT NULL, article INTEGER NOT NULL,
      count INTEGER NOT NULL, PRIMARY KEY(name, epithet, source, article)) WITHOUT ROWID;
    CREATE TABLE actor_merge(sequence INTEGER PRIMARY KEY, given_up INTEGER NOT NULL, kept INTEGER NOT NULL);

    """

  private static let person = """
    CREATE TABLE decision(
      sequence INTEGER PRIMARY KEY, time INTEGER NOT NULL, verb TEXT NOT NULL, name TEXT NOT NULL,
      kind TEXT NOT NULL, argument TEXT NOT NULL, argument_kind TEXT NOT NULL, undoes INTEGER NOT NULL,
      subject INTEGER NOT NULL, object INTEGER NOT NULL);
    CREATE TABLE decision_name(sequence INTEGER NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL,
      PRIMARY KEY(sequence, position)) WITHOUT ROWID;
    CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

    """

  private static let derived = """
    CREATE TABLE block(kind INTEGER NOT NULL, number INTEGER NOT NULL, generation INTEGER NOT NULL,
      data BLOB NOT NULL, PRIMARY KEY(kind, number));
    CREATE INDEX block_by_generation ON block(kind, generation, number);
    CREATE TABLE posting(actor INTEGER NOT NULL, number INTEGER NOT NULL, data BLOB NOT NULL,
      PRIMARY KEY(actor, number)) WITHOUT ROWID;
    CREATE TABLE redirect(actor INTEGER PRIMARY KEY, target INTEGER NOT NULL);
    CREATE TABLE split_rule(name INTEGER PRIMARY KEY, actor INTEGER NOT NULL);
    """
}
