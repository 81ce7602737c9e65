import ArticleLibrary
import ArticleModel
import Glibc
import Testing

/// An import that is killed loses at most the batch in flight.
@Suite struct KillTests {
  private static let batchSize = 20

  /// Article `number` of an endless import.
  private static func article(_ number: Int) -> LinkedArticle {
    Desk.story(
      "خبر \(number)", "قال المشير خليفة حفتر في ليبيا كلمة رقم \(number) عن الهدنة.",
      date: ArticleDate(dayNumber: 18_000 + number % 700), source: "وكالة \(number % 5)",
      [Desk.Name("خليفة حفتر", Desk.haftar, "المشير"), Desk.Name("ليبيا", Desk.libya)],
      hash: UInt64(number + 1))
  }

  /// Imports batch after batch and notes each one in a file once it is committed.
  private static func importForever(_ path: String, notes: String) {
    guard let library = try? SQLiteLibrary(path: path) else { return }
    let file = open(notes, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    for batch in 0..<100_000 {
      let articles = (0..<batchSize).map { article(batch * batchSize + $0) }
      guard let outcome = try? library.add(LinkedBatch(articles: articles, newActors: Desk.drafts)) else {
        return
      }
      // A batch that an earlier, killed import had committed is only skipped.
      if outcome.contains(where: \.isNew) { _ = Glibc.write(file, "x", 1) }
    }
  }

  @Test func committedBatchesSurvive() async throws {
    var template = Array("/tmp/qari-kill-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path = folder + "/library.qari"
    let notes = folder + "/notes"
    // One library through all kills: each import goes on where the last one was cut off.
    for milliseconds in [12, 40, 90, 25, 150, 60] {
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = path as String, notes = notes as String, milliseconds = milliseconds as Int] in
        let killer = Thread {
          usleep(UInt32(milliseconds * 1000))
          kill(getpid(), SIGKILL)
        }
        KillTests.importForever(path, notes: notes)
        killer.join()
      }
      let library = try SQLiteLibrary(path: path)
      let count = try library.articleCount(.all)
      let noted = size(of: notes)
      #expect(count % Self.batchSize == 0)
      // Between the commit and its note a batch may be there without one.
      #expect(count / Self.batchSize >= noted && count / Self.batchSize <= noted + 6)
      #expect(try library.articleCount(Query(.term(.text("الهدنة")))) == count)
      #expect(try library.articleCount(Query(parsing: "actor:حفتر")) == count)
      #expect(try SQLiteLibrary.check(path: path).problems == [])
    }
    for name in ["library.qari", "library.qari-wal", "library.qari-shm", "notes"] {
      unlink(folder + "/" + name)
    }
    rmdir(folder)
  }

  private func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
