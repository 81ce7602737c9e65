import ArticleLibrary
import ArticleModel
import Glibc
import Testing

@Suite struct FileTests {
  @Test func severalLibrariesOnOneFile() throws {
    try withFolder { (folder) throws in
      let first = try SQLiteLibrary(path: folder + "/a.qari")
      let second = try SQLiteLibrary(path: folder + "/a.qari")
      #expect(try second.articles(.all, offset: 0, limit: 9).isEmpty)
      _ = try first.add(Desk.batch)
      #expect(try ids(second.articles(.all, offset: 0, limit: 9)) == [2, 6, 3, 1, 5, 4])
      #expect(try second.articleCount(Query(parsing: "actor:حفتر هدنة | بيان")) == 1)
      // The same actors again, from the other one: matched by name and kind, not stored twice.
      _ = try second.add(
        LinkedBatch(
          articles: [
            Desk.story("سابع", "عن ليبيا وحدها.", date: nil, source: nil, [Desk.Name("ليبيا", Desk.libya)])
          ], newActors: Desk.drafts))
      #expect(try first.statistics().actors == 5)
      #expect(try first.actor(.draft(Desk.libya))?.articles == 4)
      #expect(try first.articleCount(Query(.term(.actorID(.draft(Desk.libya))))) == 4)
      try second.setRead(true, [.number(7)])
      #expect(try first.articleCount(Query(.term(.state(.read)))) == 1)
      let reader = try SQLiteLibrary(readOnlyPath: folder + "/a.qari")
      #expect(try reader.articleCount(.all) == 7)
      #expect(throws: QariError.self) { try reader.setRead(true, [.number(1)]) }
    }
  }

  @Test func readsWhileAnotherWrites() throws {
    try withFolder { (folder) throws in
      let library = try SQLiteLibrary(path: folder + "/a.qari")
      _ = try library.add(Desk.batch)
      let writer = Thread {
        for round in 0..<20 {
          _ = try? library.add(
            LinkedBatch(
              articles: [
                Desk.story(
                  "خبر \(round)", "عن ليبيا وحفتر.", date: ArticleDate(year: 2021, month: 1, day: 1 + round),
                  source: "س",
                  [Desk.Name("ليبيا", Desk.libya), Desk.Name("حفتر", Desk.haftar)])
              ], newActors: Desk.drafts))
        }
      }
      var last = 0
      while last < 23 {
        let query = Query(.term(.actorID(.draft(Desk.libya))))
        // One snapshot a call: the facets of a filter agree with themselves at any moment.
        let facets = try library.actors(query, kind: nil, matching: nil, offset: 0, limit: 9)
        let libya = try #require(facets.first { $0.id == .draft(Desk.libya) })
        let count = try library.articleCount(query)
        #expect(libya.articles >= last && count >= libya.articles)
        last = count
      }
      writer.join()
      #expect(try SQLiteLibrary.check(path: folder + "/a.qari").isSound)
    }
  }

  @Test func newerAndForeignFilesAreRefused() throws {
    try withFolder { (folder) throws in
      let path = folder + "/a.qari"
      _ = try SQLiteLibrary(path: path).add(Desk.batch)
      try patch(path, at: 60, [0, 0, 0, 99])  // user_version, big-endian, at byte 60 (SQLite file format 1.3)
      #expect(failure { _ = try SQLiteLibrary(path: path) }?.what.contains("newer") == true)
      let text = folder + "/text.qari"
      try write(text, Array(repeating: 0x61, count: 5000))
      #expect(failure { _ = try SQLiteLibrary(path: text) }?.what.contains("no qari library") == true)
      #expect(throws: QariError.self) { try SQLiteLibrary(path: folder + "/none/a.qari") }
      #expect(throws: QariError.self) { try SQLiteLibrary(readOnlyPath: folder + "/none.qari") }
      #expect(throws: QariError.self) { try SQLiteLibrary.check(path: folder + "/none.qari") }
    }
  }

  @Test func checkCompactSound() throws {
    try withFolder { (folder) throws in
      let path = folder + "/a.qari"
      let library = try SQLiteLibrary(path: path)
      _ = try library.add(Desk.batch)
      try library.setRead(true, [.number(1)])
      _ = try library.decide(
        .merge(.init(name: "غسان سلامة", kind: .person), into: .init(name: "خليفة حفتر", kind: .person)))
      let check = try SQLiteLibrary.check(path: path)
      #expect(check.problems == [])
      #expect(check.articles == 6)
      #expect(check.readableArticles == 6)
      try SQLiteLibrary.compact(path: path)
      #expect(try SQLiteLibrary.check(path: path).isSound)
      #expect(try library.articleCount(Query(.term(.text("هدنة")))) == 1)
    }
  }
}

/// The error that a call ends with.
func failure(_ body: () throws -> Void) -> QariError? {
  do {
    try body()
    return nil
  } catch {
    return error as? QariError
  }
}

/// A joinable thread: Swift tasks would share the few threads of the test run.
final class Thread: @unchecked Sendable {
  private var handle = pthread_t()
  private let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) {
    self.body = body
    let pointer = Unmanaged.passRetained(self).toOpaque()
    pthread_create(
      &handle, nil,
      { argument in
        if let argument { Unmanaged<Thread>.fromOpaque(argument).takeRetainedValue().body() }
        return nil
      }, pointer)
  }

  func join() { pthread_join(handle, nil) }
}

/// Overwrites bytes of a file.
func patch(_ path: String, at offset: Int, _ bytes: [UInt8]) throws {
  let file = open(path, O_WRONLY)
  try #require(file >= 0)
  #expect(pwrite(file, bytes, bytes.count, offset) == bytes.count)
  close(file)
}

/// Makes a file of these bytes.
func write(_ path: String, _ bytes: [UInt8]) throws {
  let file = open(path, O_WRONLY | O_CREAT, 0o600)
  try #require(file >= 0)
  #expect(Glibc.write(file, bytes, bytes.count) == bytes.count)
  close(file)
}
