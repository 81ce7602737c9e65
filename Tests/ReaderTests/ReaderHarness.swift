import ArticleLibrary
import ArticleModel

@testable import Reader

/// A reader on a small library of made-up articles, driven by keys, with its screen as text.
@MainActor
final class ReaderHarness {
  let terminal: MemoryTerminal
  let runner: Runner
  let library: any Library
  /// What background work would post to.
  let mailbox = Mailbox()

  init(
    rows: Int = 24, columns: Int = 80, language: InterfaceLanguage = .english, library: (any Library)? = nil
  ) throws {
    self.library = try library ?? ReaderHarness.sampleLibrary()
    terminal = MemoryTerminal(size: ScreenSize(rows: rows, columns: columns))
    let state = ReaderState(
      size: terminal.size, language: language, query: .all, libraryName: "sample", keymap: Keymap())
    runner = Runner(state: state, library: self.library, terminal: terminal, mailbox: mailbox)
    // Fetches what the first screen needs, as `run` does.
    runner.handle(.wake)
    runner.draw()
  }

  /// Presses keys in the notation of the settings file, blanks between them.
  func press(_ keys: String) {
    for word in keys.split(separator: " ") {
      if let key = Key(String(word)) { runner.handle(.key(key)) }
    }
    runner.draw()
  }

  /// Types text as a person would.
  func type(_ text: String) {
    for scalar in text.unicodeScalars {
      runner.handle(.key(scalar == " " ? .named(.space) : .character(scalar)))
    }
    runner.draw()
  }

  /// News of background work, as the reader takes it.
  func post(_ news: Mailbox.News) {
    mailbox.post(news)
    runner.handle(.wake)
    runner.draw()
  }

  func click(row: Int, column: Int) {
    runner.handle(.click(row: row, column: column))
    runner.draw()
  }

  func resize(rows: Int, columns: Int) {
    runner.handle(.resized(rows: rows, columns: columns))
    runner.draw()
  }

  var lines: [String] { terminal.lines }
  var screen: String { lines.joined(separator: "\n") }
  var state: ReaderState { runner.state }

  /// The id of the open article, if an article is in front.
  var openArticle: Int64? {
    if case .article(let view) = state.front { return view.id.rawValue }
    return nil
  }

  // MARK: Sample

  /// Five articles; newest first in the list: 5, 4, 3, 2, 1.
  static func sampleLibrary() throws -> any Library {
    let library = try SQLiteLibrary.inMemory()
    let people = ["سلمى النجار", "كريم الحداد", "منى العطار"]
    let actors = [
      ActorDraft(name: people[0], kind: .person), ActorDraft(name: people[1], kind: .person),
      ActorDraft(name: people[2], kind: .person), ActorDraft(name: "هيئة الموانئ", kind: .organisation),
      ActorDraft(name: "صفاقس", kind: .place),
    ]
    let names = actors.map(\.name)
    let texts: [(title: String, body: [String], source: String?)] = [
      (
        "سلمى النجار تفتتح مكتبة عامة",
        ["قالت المهندسة سلمى النجار إن المكتبة تضم 1200 كتاب.", "وحضر كريم الحداد الحفل في صفاقس."],
        "النهار المحلي"
      ),
      (
        "ميناء صفاقس يستقبل 17 سفينة", ["أعلنت هيئة الموانئ وصول السفن.", "وشكرت هيئة الموانئ العمال."],
        "بريد البحر"
      ),
      (
        "كريم الحداد: الموسم بدأ باكرا",
        ["قال كريم الحداد لصحيفة محلية إن الزيتون نضج قبل موعده.", "C++ و C# لغتا برمجة."], nil
      ),
      (
        "هيئة الموانئ وسلمى النجار توقعان اتفاقا",
        ["وقعت هيئة الموانئ اتفاقا مع سلمى النجار بقيمة 2500 دينار.", "وقالت منى العطار إن الاتفاق مهم."],
        "بريد البحر"
      ),
      ("مهرجان الربيع في صفاقس", ["تبدأ العروض يوم 23 مارس 2020 عند الساعة 18:30."], "النهار المحلي"),
    ]
    var linked: [LinkedArticle] = []
    for (i, t) in texts.enumerated() {
      var article = Article(
        title: t.title, paragraphs: t.body.map { Paragraph($0) }, source: t.source,
        date: ArticleDate(year: 2020, month: 3, day: 1 + i), language: "ar", origin: "sample/\(i + 1).txt")
      if i == 0 { article.paragraphs.append(Paragraph("اترك تعليقا", role: .furniture)) }
      article.contentHash = UInt64(i + 1)
      let text = ArticleText(article)
      var mentions: [(Mention, Int)] = []
      for (a, name) in names.enumerated() {
        for range in ranges(of: name, in: text.string) {
          let title = name == people[0] && i == 0 && range.lowerBound > 30 ? "المهندسة" : nil
          mentions.append((Mention(range: range, surface: name, kind: actors[a].kind, title: title), a))
        }
      }
      mentions.sort { $0.0.range.lowerBound < $1.0.range.lowerBound }
      linked.append(
        LinkedArticle(article: article, mentions: mentions.map(\.0), actors: mentions.map { .new($0.1) }))
    }
    _ = try library.add(LinkedBatch(articles: linked, newActors: actors))
    return library
  }

  private static func ranges(of needle: String, in text: String) -> [Range<Int>] {
    let hay = Array(text.unicodeScalars)
    let pin = Array(needle.unicodeScalars)
    guard !pin.isEmpty, hay.count >= pin.count else { return [] }
    return (0...hay.count - pin.count).compactMap { i in
      hay[i..<i + pin.count].elementsEqual(pin) ? i..<i + pin.count : nil
    }
  }
}
