import ArticleLibrary
import ArticleModel
import Glibc
import Testing

/// Damaged files: noticed, said plainly, never a crash, and what can be read is saved.
@Suite struct DamageTests {
  private static let count = 120

  private func makeLibrary(_ path: String) throws {
    let library = try SQLiteLibrary(path: path)
    let articles = (0..<Self.count).map { number in
      let words = (0..<90).map { "كلمة\(number * 131 % 97 + $0 * $0 % 89)" }.joined(separator: " ")
      return Desk.story(
        "خبر \(number)", "قال المشير خليفة حفتر \(words)", date: ArticleDate(dayNumber: 18_000 + number),
        source: "س",
        [Desk.Name("خليفة حفتر", Desk.haftar, "المشير")], hash: UInt64(number + 1))
    }
    _ = try library.add(LinkedBatch(articles: articles, newActors: Desk.drafts))
    try library.setNote("ملاحظة", .number(1))
    _ = try library.decide(.rename(.init(name: "خليفة حفتر", kind: .person), to: "حفتر"))
    try library.setSetting("k", "v")
  }

  private func copy(_ path: String, to other: String) throws -> Int {
    let bytes = try read(path)
    unlink(other)
    try write(other, bytes)
    return bytes.count
  }

  private func read(_ path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY)
    try #require(file >= 0)
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let n = Glibc.read(file, &buffer, buffer.count), n > 0 { bytes += buffer[..<n] }
    return bytes
  }

  @Test func everyKindOfPageOverwritten() throws {
    try withFolder { (folder) throws in
      let (path, damaged, saved) = (folder + "/a.qari", folder + "/b.qari", folder + "/c.qari")
      try makeLibrary(path)
      let pages = try copy(path, to: damaged) / 4096
      var mostlySaved = 0
      var tried = 0
      for page in stride(from: 1, to: pages, by: max(1, pages / 12)) {
        _ = try copy(path, to: damaged)
        try patch(damaged, at: page * 4096, (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ page) })
        tried += 1
        let check = try SQLiteLibrary.check(path: damaged)
        #expect(!check.isSound, "page \(page) of \(pages)")
        useEverything(damaged)
        for suffix in ["", "-wal", "-shm"] { unlink(saved + suffix) }
        guard let salvage = try? SQLiteLibrary.salvage(path: damaged, to: saved) else { continue }
        #expect(salvage.articles + salvage.lostArticles >= Self.count)
        #expect(try SQLiteLibrary.check(path: saved).problems == [])
        if salvage.articles >= Self.count - 8 { mostlySaved += 1 }
      }
      // Only the few pages that lead to all others may cost more than their own rows.
      #expect(mostlySaved * 10 >= tried * 8)
    }
  }

  /// Reads of a damaged file may fail, with an error that says so; they must not crash.
  private func useEverything(_ path: String) {
    func attempt(_ body: () throws -> Void) {
      if let error = unexpected(body) { Issue.record("\(error)") }
    }
    guard let library = try? SQLiteLibrary(path: path) else { return }
    attempt { _ = try library.articles(.all, offset: 0, limit: 50) }
    attempt { _ = try library.articles(try Query(parsing: "actor:حفتر كلمة5"), offset: 0, limit: 50) }
    attempt { _ = try library.actors(.all, kind: nil, matching: "حف", offset: 0, limit: 50) }
    attempt {
      _ = try library.actors(try Query(parsing: "source:س"), kind: nil, matching: nil, offset: 0, limit: 9)
    }
    attempt { _ = try library.concordance(of: .draft(0), offset: 0, limit: 200) }
    attempt { _ = try library.epithets(of: .draft(0)) }
    attempt { _ = try library.related(to: .number(3), limit: 9) }
    for id in 1...Self.count { attempt { _ = try library.mentions(in: .number(Int64(id))) } }
  }

  /// The error of a call, unless it is one a person can act on.
  private func unexpected(_ body: () throws -> Void) -> (any Error)? {
    do {
      try body()
      return nil
    } catch is QariError {
      return nil
    } catch {
      return error
    }
  }

  @Test func everythingPersonalIsSaved() throws {
    try withFolder { (folder) throws in
      let (path, saved) = (folder + "/a.qari", folder + "/b.qari")
      try makeLibrary(path)
      let salvage = try SQLiteLibrary.salvage(path: path, to: saved)
      #expect(salvage.articles == Self.count)
      #expect(salvage.lostArticles == 0)
      #expect(salvage.decisions == 1)
      let library = try SQLiteLibrary(path: saved)
      #expect(try library.summary(.number(1))?.state.note == "ملاحظة")
      #expect(try library.setting("k") == "v")
      #expect(try library.actors(named: "حفتر", limit: 1).first?.name == "حفتر")
      #expect(try library.actors(named: "حفتر", limit: 1).first?.articles == Self.count)
      #expect(failure { _ = try SQLiteLibrary.salvage(path: path, to: saved) } != nil)
    }
  }

  @Test func cutOffFile() throws {
    try withFolder { (folder) throws in
      let (path, damaged) = (folder + "/a.qari", folder + "/b.qari")
      try makeLibrary(path)
      let size = try copy(path, to: damaged)
      truncate(damaged, size / 2)
      let check = try SQLiteLibrary.check(path: damaged)
      #expect(!check.isSound)
      useEverything(damaged)
    }
  }
}
