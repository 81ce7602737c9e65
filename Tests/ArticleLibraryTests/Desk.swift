import ArticleLibrary
import ArticleModel
import Glibc
import Testing

/// Six small articles whose counts and orders are worked out by hand in the tests.
///
/// | id | date             | source  | actors (mentions)                     |
/// |----|------------------|---------|---------------------------------------|
/// | 1  | 2020-01-10       | الجزيرة | حفتر 3, ليبيا 1                       |
/// | 2  | 2020-01-12 13:10 | الخليج  | الأمم المتحدة 1, طرابلس 2, سلامة 1    |
/// | 3  | 2020-01-12       | الجزيرة | سلامة 2, حفتر 1, طرابلس 1             |
/// | 4  | none             | none    | ليبيا 1                               |
/// | 5  | 2019-12-01       | رويترز  | none                                  |
/// | 6  | 2020-01-12       | الجزيرة | حفتر 1, ليبيا 1                       |
enum Desk {
  static let haftar = 0
  static let libya = 1
  static let nations = 2
  static let salame = 3
  static let tripoli = 4

  static let drafts = [
    ActorDraft(name: "خليفة حفتر", kind: .person), ActorDraft(name: "ليبيا", kind: .place),
    ActorDraft(name: "الأمم المتحدة", kind: .organisation, aliases: ["هيئة الأمم المتحدة"]),
    ActorDraft(name: "غسان سلامة", kind: .person), ActorDraft(name: "طرابلس", kind: .place),
  ]

  static var batch: LinkedBatch {
    LinkedBatch(
      articles: [
        story(
          "حفتر في موسكو", "وصل المشير خليفة حفتر إلى موسكو. وقال حفتر إن ليبيا موحدة.",
          date: ArticleDate(year: 2020, month: 1, day: 10), source: "الجزيرة",
          [
            Name("حفتر", haftar), Name("خليفة حفتر", haftar, "المشير"), Name("حفتر", haftar),
            Name("ليبيا", libya),
          ]),
        story(
          "هدنة في طرابلس", "أعلنت الأمم المتحدة وقف إطلاق النار في طرابلس. رحب غسان سلامة بالهدنة.",
          date: ArticleDate(year: 2020, month: 1, day: 12, minuteOfDay: 790), source: "الخليج",
          [
            Name("طرابلس", tripoli), Name("الأمم المتحدة", nations), Name("طرابلس", tripoli),
            Name("غسان سلامة", salame),
          ]),
        story(
          "سلامة يحذر", "حذر المبعوث الأممي غسان سلامة اللواء المتقاعد خليفة حفتر من دخول طرابلس.",
          date: ArticleDate(year: 2020, month: 1, day: 12), source: "الجزيرة",
          [
            Name("سلامة", salame), Name("غسان سلامة", salame, "المبعوث الأممي"),
            Name("خليفة حفتر", haftar, "اللواء المتقاعد"), Name("طرابلس", tripoli),
          ]),
        story("أرشيف", "تقرير قديم عن ليبيا والقاهرة.", date: nil, source: nil, [Name("ليبيا", libya)]),
        story(
          "الاقتصاد", "أسعار النفط ترتفع.", date: ArticleDate(year: 2019, month: 12, day: 1),
          source: "رويترز", []),
        story(
          "بيان", "قال المشير خليفة حفتر في ليبيا.", date: ArticleDate(year: 2020, month: 1, day: 12),
          source: "الجزيرة", [Name("خليفة حفتر", haftar, "المشير"), Name("ليبيا", libya)]),
      ], newActors: drafts)
  }

  /// A name as it stands in a story, the draft it belongs to, and the epithet in front of it.
  struct Name {
    var surface: String
    var actor: Int
    var epithet: String?

    init(_ surface: String, _ actor: Int, _ epithet: String? = nil) {
      self.surface = surface
      self.actor = actor
      self.epithet = epithet
    }
  }

  /// An article whose names are found one after the other in its text.
  static func story(
    _ title: String, _ body: String, date: ArticleDate?, source: String?, _ names: [Name], hash: UInt64 = 0
  ) -> LinkedArticle {
    let article = Article(
      title: title, paragraphs: body.split(separator: "\n").map { Paragraph(String($0)) }, source: source,
      date: date, language: "ar", origin: "/news/\(title).txt", contentHash: hash)
    let text = Array(ArticleText(article).string.unicodeScalars)
    var mentions: [Mention] = []
    var from = 0
    for name in names {
      let wanted = Array(name.surface.unicodeScalars)
      guard
        let at = (from...text.count - wanted.count).first(where: {
          text[$0..<$0 + wanted.count] == wanted[...]
        })
      else {
        Issue.record("\(name.surface) is not in «\(title)»")
        continue
      }
      mentions.append(
        Mention(
          range: at..<at + wanted.count, surface: name.surface, kind: drafts[name.actor].kind,
          title: name.epithet))
      from = at + wanted.count
    }
    return LinkedArticle(article: article, mentions: mentions, actors: names.map { .new($0.actor) })
  }

  /// A library with the six articles, in memory or in a file that is removed at the end.
  static func with(_ place: Place, _ body: (SQLiteLibrary) throws -> Void) throws {
    switch place {
    case .memory:
      let library = try SQLiteLibrary.inMemory()
      _ = try library.add(batch)
      try body(library)
    case .file:
      try withFolder { folder in
        let library = try SQLiteLibrary(path: folder + "/library.qari")
        _ = try library.add(batch)
        try body(library)
      }
    }
  }
}

/// Where a test's library lives.
enum Place: CaseIterable {
  case memory, file
}

/// Runs a test in a new folder and removes it afterwards.
func withFolder(_ body: (String) throws -> Void) throws {
  var template = Array("/tmp/qari-library-XXXXXX".utf8CString)
  guard mkdtemp(&template) != nil else {
    Issue.record("no temporary folder")
    return
  }
  let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  defer {
    if let directory = opendir(folder) {
      while let entry = readdir(directory) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) {
          String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { unlink(folder + "/" + name) }
      }
      closedir(directory)
    }
    rmdir(folder)
  }
  try body(folder)
}

/// Article numbers of summaries.
func ids(_ summaries: [ArticleSummary]) -> [Int64] { summaries.map(\.id.rawValue) }

extension ArticleID {
  /// Short form for tests.
  static func number(_ n: Int64) -> ArticleID { ArticleID(rawValue: n) }
}

extension ActorID {
  /// The stored number of a draft of the desk: drafts are stored in order, from 1.
  static func draft(_ index: Int) -> ActorID { ActorID(rawValue: Int64(index) + 1) }
}
