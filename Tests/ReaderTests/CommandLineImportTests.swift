import ArticleImport
import ArticleModel
import Foundation
import Synchronization
import Testing

@testable import Reader

/// `qari import` and what reads the library afterwards.
@Suite struct CommandLineImportTests {
  @Test func importsOnceAndGoesOnWhereItWas() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/l.sqlite"
    let broken = try folder.write("empty.txt", "")
    let first = CommandLineRun(["import", "--library", file, "--json", CommandLineRun.seeds, broken])
    #expect(first.status == 1)
    #expect(first.errors.contains(broken))
    #expect(first.objects.first?["added"] as? Int == 5)
    let again = CommandLineRun(["import", "--library", file, "--json", CommandLineRun.seeds])
    #expect(again.status == 0)
    #expect(again.objects.first?["added"] as? Int == 0)
    #expect(again.objects.first?["known"] as? Int == 5)
    let info = CommandLineRun(["library", "info", "--json"], environment: ["QARI_LIBRARY": file]).objects
      .first
    #expect(info?["articles"] as? Int == 5)
    // A library answers like the files in memory do.
    let stored = CommandLineRun(["actors", "--library", file, "--json"]).output
    #expect(stored == CommandLineRun(["actors", "--in", CommandLineRun.seeds, "--json"]).output)
  }

  @Test func actorsAreFoundAgainAndDecisionsStay() throws {
    let folder = try TemporaryFolder()
    let (plain, kept) = (folder.path + "/plain.sqlite", folder.path + "/kept.sqlite")
    // Articles without actors get those that a fresh import finds.
    let imported = CommandLineRun(["import", "--library", plain, "--no-actors", CommandLineRun.seeds])
    #expect(imported.status == 0)
    #expect(CommandLineRun(["actors", "--library", plain, "--json"]).output.isEmpty)
    let run = CommandLineRun(["library", "recognise", "--library", plain])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("5 articles read again, 0 mentions before, "))
    let fresh = CommandLineRun(["actors", "--in", CommandLineRun.seeds, "--json"])
    let names = { (run: CommandLineRun) in Set(run.objects.compactMap { $0["name"] as? String }) }
    #expect(names(CommandLineRun(["actors", "--library", plain, "--json"])) == names(fresh))
    // Where there are actors, nothing changes, and a decision stays in force.
    _ = CommandLineRun(["import", "--library", kept, CommandLineRun.seeds])
    let library = try SQLiteFixture.library(kept)
    _ = try library.decide(.rename(.init(name: "خليفة حفتر", kind: .person), to: "المشير حفتر"))
    let before = CommandLineRun(["actors", "--library", kept, "--json"]).output
    #expect(before.contains("المشير حفتر"))
    #expect(CommandLineRun(["library", "recognise", "--library", kept]).status == 0)
    #expect(CommandLineRun(["actors", "--library", kept, "--json"]).output == before)
  }

  @Test func addressesAreFetchedOnceAVersion() throws {
    let folder = try TemporaryFolder()
    let library = try SQLiteFixture.library(folder.path + "/l.sqlite")
    let list = try folder.write(
      "feeds.opml",
      """
      <?xml version="1.0"?><opml version="2.0"><head/><body>
      <outline type="rss" text="a" xmlUrl="https://a.example/feed"/>
      <outline type="rss" text="b" xmlUrl="https://b.example/feed"/>
      </body></opml>
      """)
    let web = MadeUpWeb()
    let reading = WebReading(fetcher: web, validators: WebReading.remembering(in: library).validators)
    let pipeline = ImportPipeline(recognition: nil, web: reading)
    let first = try pipeline.run([list], into: library)
    #expect(first.added == 2)
    #expect(first.failures.map(\.place) == ["https://b.example/feed"])
    let again = try pipeline.run([list], into: library)
    #expect(again.added == 0 && again.known == 0)
    // Lists inside folders fetch nothing.
    let before = web.requests
    _ = try pipeline.run([folder.path], into: library)
    #expect(web.requests == before)
  }

  @Test func feedsOfAFetchedListComeSideBySideInOrder() throws {
    let folder = try TemporaryFolder()
    let library = try SQLiteFixture.library(folder.path + "/l.sqlite")
    let web = ListWeb()
    let pipeline = ImportPipeline(
      recognition: nil, web: WebReading(fetcher: web, validators: { _ in FetchValidators() }))
    let summary = try pipeline.run(["https://list.example/feeds.opml"], into: library)
    #expect(summary.added == ListWeb.count - 1)
    #expect(summary.failures.map(\.place) == ["https://list.example/5"])
    // Numbers are given in the order of the list, whichever feed answers first.
    let titles = try library.articles(Query(sort: .added), offset: 0, limit: 99).map(\.title)
    let expected = (0..<ListWeb.count).filter { $0 != 5 }.map { "خبر رقم \($0)" }
    #expect(titles == expected.reversed())
    #expect((2...WebReading.feedsAtOnce).contains(web.most))
  }

  @Test func archivesAreReadLikeFolders() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/l.sqlite"
    let archives = CommandLineRun.root + "/Tests/Fixtures/archives/"
    let first = CommandLineRun(["import", "--library", file, "--json", archives + "pages.tar.xz"])
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.objects.first?["added"] as? Int == 4)
    let paths = CommandLineRun(["list", "--library", file, "--json"]).objects.compactMap {
      $0["path"] as? String
    }
    #expect(Set(paths).contains(archives + "pages.tar.xz/صفحات/مرصد.html"))
    // The same pages in another archive are known; what cannot be read is named and the rest goes on.
    let again = CommandLineRun([
      "import", "--library", file, "--json", archives + "pages.zip", archives + "locked.zip",
    ])
    #expect(again.status == 1)
    #expect(again.objects.first?["known"] as? Int == 5)
    #expect(again.errors.contains("locked.zip/secret.txt: is encrypted"))
    #expect(CommandLineRun(["tag", archives + "feed.xml.gz"]).status == 0)
  }

  @Test func aStoppedArchiveGoesOn() throws {
    let folder = try TemporaryFolder()
    let library = try SQLiteFixture.library(folder.path + "/l.sqlite")
    let archive = CommandLineRun.root + "/Tests/Fixtures/archives/pages.tar.gz"
    let pipeline = ImportPipeline(recognition: nil, batchSize: 1)
    var states: [ImportState] = []
    let summary = try pipeline.run(
      [archive], into: library, progress: { states.append($0) },
      isCancelled: { states.last.map { $0.added >= 2 } ?? false })
    #expect(summary.wasCancelled && summary.added == 2)
    let rest = try pipeline.run([archive], into: library, progress: { states.append($0) })
    #expect(rest.added == 2 && rest.known == 2 && rest.failures.isEmpty)
    #expect(states.last?.filesDone == 1 && states.last?.filesTotal == 1 && states.last?.fraction == 1)
    #expect(states.allSatisfy { (0...1).contains($0.fraction) })
  }

  @Test func theDataFolderIsMade() throws {
    let folder = try TemporaryFolder()
    let run = CommandLineRun(
      ["import", CommandLineRun.seedFiles[1]], environment: ["XDG_DATA_HOME": folder.path])
    #expect(run.status == 0)
    #expect(FileManager.default.fileExists(atPath: folder.path + "/qari/library.sqlite"))
  }

  @Test func actorsAreOneOverBatches() throws {
    let folder = try TemporaryFolder()
    let library = try SQLiteFixture.library(folder.path + "/l.sqlite")
    let pipeline = ImportPipeline(recognition: try Recognition.standard([:]), batchSize: 1)
    var states: [ImportState] = []
    let summary = try pipeline.run([CommandLineRun.seeds], into: library) { states.append($0) }
    #expect(summary.added == 5 && summary.failures.isEmpty)
    #expect(states.map(\.added) == [0, 1, 2, 3, 4, 5, 5])
    #expect(states.last?.fraction == 1)
    let men = try library.actors(.all, kind: .person, matching: "حفتر", offset: 0, limit: 10)
    #expect(men.map(\.name) == ["خليفة حفتر"])
    #expect(men.first?.articles == 5)
  }

  @Test func aStoppedImportKeepsWhatItHas() throws {
    let folder = try TemporaryFolder()
    let library = try SQLiteFixture.library(folder.path + "/l.sqlite")
    let pipeline = ImportPipeline(recognition: nil, batchSize: 1)
    var stored = 0
    let summary = try pipeline.run(
      [CommandLineRun.seeds], into: library, progress: { stored = $0.added }, isCancelled: { stored >= 2 })
    #expect(summary.wasCancelled && summary.added == 2)
    let rest = try pipeline.run([CommandLineRun.seeds], into: library)
    #expect(rest.added == 3 && rest.known == 2)
  }

  @Test func decisionsTravel() throws {
    let folder = try TemporaryFolder()
    let (a, b) = (folder.path + "/a.sqlite", folder.path + "/b.sqlite")
    for file in [a, b] { _ = CommandLineRun(["import", "--library", file, CommandLineRun.seeds]) }
    let library = try SQLiteFixture.library(a)
    _ = try library.decide(.hide(.init(name: "طرابلس", kind: .place)))
    _ = try library.decide(.rename(.init(name: "خليفة حفتر", kind: .person), to: "خليفة بلقاسم حفتر"))
    let log = CommandLineRun(["decisions", "export", "--library", a])
    #expect(log.objects.compactMap { $0["action"] as? String } == ["hide", "rename"])
    let file = try folder.write("log.jsonl", log.output)
    #expect(CommandLineRun(["decisions", "import", file, "--library", b]).output.hasPrefix("2 new"))
    let names = CommandLineRun(["actors", "--library", b, "--json"]).objects.compactMap {
      $0["name"] as? String
    }
    #expect(names.contains("خليفة بلقاسم حفتر") && !names.contains("طرابلس"))
    #expect(CommandLineRun(["decisions", "undo", "--library", b]).status == 0)
    let bad = try folder.write("bad.jsonl", "{\"action\":\"merge\"}\n")
    #expect(CommandLineRun(["decisions", "import", bad, "--library", b]).errors.contains("bad.jsonl:1"))
  }
}

/// A server with one feed that never changes and one that is gone.
private final class MadeUpWeb: PageFetcher {
  private let count = Mutex(0)

  var requests: Int { count.withLock { $0 } }

  func fetch(_ request: FetchRequest) throws(QariError) -> FetchResult {
    count.withLock { $0 += 1 }
    guard request.url == "https://a.example/feed" else { throw QariError(.input, "is gone", at: request.url) }
    if request.validators.etag == "\"1\"" { return .notModified }
    let feed = """
      <rss version="2.0"><channel><title>صحيفة</title>
      <item><title>خبر أول</title><link>https://a.example/1</link><description>نص الخبر الأول هنا.</description></item>
      <item><title>خبر ثان</title><link>https://a.example/2</link><description>نص الخبر الثاني هنا.</description></item>
      </channel></rss>
      """
    return .page(
      FetchedPage(
        bytes: Array(feed.utf8), contentType: "application/rss+xml", url: request.url,
        validators: FetchValidators(etag: "\"1\"")))
  }
}

/// A list of feeds whose later ones answer sooner; one is gone. Counts how many are asked for at once.
private final class ListWeb: PageFetcher {
  static let count = 12
  private let running = Mutex((now: 0, most: 0))

  var most: Int { running.withLock { $0.most } }

  func fetch(_ request: FetchRequest) throws(QariError) -> FetchResult {
    guard let number = Int(request.url.split(separator: "/").last ?? "") else {
      let outlines = (0..<Self.count).map { "<outline text='\($0)' xmlUrl='https://list.example/\($0)'/>" }
      let list = "<?xml version='1.0'?><opml version='2.0'><body>\(outlines.joined())</body></opml>"
      return .page(FetchedPage(bytes: Array(list.utf8), url: request.url))
    }
    running.withLock {
      $0.now += 1
      $0.most = max($0.most, $0.now)
    }
    usleep(UInt32((Self.count - number) * 2_000))
    running.withLock { $0.now -= 1 }
    guard number != 5 else { throw QariError(.input, "is gone", at: request.url) }
    let feed = """
      <rss version="2.0"><channel><title>صحيفة</title><item><title>خبر رقم \(number)</title>
      <description>نص الخبر الذي رقمه \(number) هنا.</description></item></channel></rss>
      """
    return .page(FetchedPage(bytes: Array(feed.utf8), url: request.url))
  }
}
