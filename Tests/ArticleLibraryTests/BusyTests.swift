import ArticleModel
import Testing

@testable import ArticleLibrary

@Suite struct BusyTests {
  @Test func secondWriterWaitsThenSaysSo() throws {
    try withFolder { (folder) throws in
      let first = try SQLiteLibrary(path: folder + "/a.qari")
      _ = try first.add(Desk.batch)
      let second = try SQLiteLibrary(path: folder + "/a.qari", isReadOnly: false, busyTimeout: 0.05)
      try first.store.write { db in
        try db.add(1, to: .generation)
        let error = failure { try second.setRead(true, [.number(1)]) }
        #expect(error?.what.contains("another qari is writing") == true)
        #expect(error?.area == .library)
        // Readers never wait.
        #expect(try second.articleCount(.all) == 6)
      }
      try second.setRead(true, [.number(1)])
      #expect(try first.statistics().unread == 5)
    }
  }

  @Test func failedBatchLeavesNothing() throws {
    try Desk.with(.file) { (library) throws in
      let before = try library.generation()
      var broken = Desk.story("خبر", "عن ليبيا.", date: nil, source: "جديد", [Desk.Name("ليبيا", Desk.libya)])
      let good = broken
      broken.actors = [.known(ActorID(rawValue: 4711))]
      #expect(
        failure { _ = try library.add(LinkedBatch(articles: [good, broken], newActors: Desk.drafts)) } != nil)
      #expect(try library.generation() == before)
      #expect(try library.articleCount(.all) == 6)
      #expect(try library.sources(.all).contains { $0.name == "جديد" } == false)
      // What the failed batch looked up must not be remembered.
      _ = try library.add(LinkedBatch(articles: [good], newActors: Desk.drafts))
      #expect(try library.articleCount(Query(parsing: "source:جديد actor:ليبيا")) == 1)
    }
  }
}
