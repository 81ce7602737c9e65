import Foundation
import Testing

@testable import Reader

/// The five sample articles through the commands; titles, date and sources were read off the files by hand.
@Suite struct CommandLineSeedTests {
  @Test func listsTheSamples() throws {
    let run = CommandLineRun(["list", "--in", CommandLineRun.seeds, "--json"])
    #expect(run.status == 0)
    let rows = run.objects.sorted { $0["id"] as? Int ?? 0 < $1["id"] as? Int ?? 0 }
    #expect(rows.count == 5)
    let titles = rows.map { $0["title"] as? String ?? "" }
    #expect(titles[0].hasPrefix("يواصل قائد الانقلاب المصري عبد الفتاح السيسي"))
    #expect(
      Array(titles[1...]) == [
        "السيسي يستجدي الدعم الروسي لقوات حفتر",
        "تقرير: حفتر يطلب الدعم لمنع التدخّل \"التركي القطري\"",
        "ميدل إيست آي: السيسي قرر إنهاء دعم حفتر ويريد بديل له",
        "تحركات حفتر: سعي لكسب الدعم أم بحث عن الوساطة؟",
      ])
    #expect(rows[3]["date"] as? String == "2020-01-23")
    #expect(rows[3]["time"] as? String == "13:10")
    #expect(rows[4]["source"] as? String == "الشرق الأوسط")
    for (row, file) in zip(rows, CommandLineRun.seedFiles) {
      #expect(row["path"] as? String == file)
      #expect(row["language"] as? String == "ar")
    }
  }

  @Test func everyRowHasTheFieldsOfTheContract() {
    let seeds = CommandLineRun.seeds
    let article: Set<String> = [
      "id", "title", "source", "author", "date", "url", "language", "path", "words", "actors", "read",
      "bookmarked",
      "tags", "repeats",
    ]
    for row in CommandLineRun(["list", "--in", seeds, "--json"]).objects {
      #expect(Set(row.keys).subtracting(["time"]) == article)
      for actor in row["actors"] as? [[String: Any]] ?? [] {
        #expect(Set(actor.keys) == ["id", "name", "kind", "count"])
      }
    }
    for row in CommandLineRun(["actors", "--in", seeds, "--json"]).objects {
      #expect(Set(row.keys) == ["id", "name", "kind", "names", "articles", "mentions"])
    }
    let related = CommandLineRun(["related", "2", "--in", seeds, "--json"]).objects
    #expect(related.count == 4)
    for row in related {
      #expect(Set(row.keys) == ["id", "title", "score", "shared"])
      for actor in row["shared"] as? [[String: Any]] ?? [] {
        #expect(Set(actor.keys) == ["id", "name", "kind"])
      }
    }
  }

  @Test func oneManIsOneActorInAllFive() throws {
    let rows = CommandLineRun(["actors", "--in", CommandLineRun.seeds, "--json"]).objects
    let men = rows.filter { ($0["names"] as? [String] ?? []).contains { $0.contains("حفتر") } }
    #expect(men.count == 1)
    #expect(men.first?["name"] as? String == "خليفة حفتر")
    #expect(men.first?["articles"] as? Int == 5)
    #expect(men.first?["kind"] as? String == "person")
    let presidents = rows.filter { ($0["names"] as? [String] ?? []).contains { $0.contains("السيسي") } }
    #expect(presidents.count == 1)
    #expect(presidents.first?["name"] as? String == "عبد الفتاح السيسي")
    let kinds = Dictionary(grouping: rows) { $0["name"] as? String ?? "" }
    for place in ["طرابلس", "ليبيا", "القاهرة"] {
      #expect(kinds[place]?.first?["kind"] as? String == "place")
    }
  }

  @Test func filtersByActor() {
    let seeds = CommandLineRun.seeds
    #expect(CommandLineRun(["list", "actor:حفتر", "--in", seeds]).lines.count == 5)
    let without = CommandLineRun(["list", "--in", seeds, "-actor:السيسي", "--json"]).objects
    #expect(without.compactMap { $0["id"] as? Int } == [5])
    #expect(CommandLineRun(["--in", seeds, "list", "after:2020-01-01", "before:2020-02"]).lines.count == 1)
  }

  @Test func whatEachSourceCallsHim() throws {
    let rows = CommandLineRun(["actors", "--in", CommandLineRun.seeds, "--epithets", "السيسي", "--json"])
      .objects
    let epithets = Set(rows.compactMap { $0["epithet"] as? String })
    #expect(epithets.isSuperset(of: ["قائد الانقلاب المصري", "الرئيس المصري"]))
    for row in rows { #expect(Set(row.keys) == ["actor", "epithet", "source", "articles", "count"]) }
  }

  @Test func commentFormsAreNeverMentioned() throws {
    // The form at the end of two of the pages, as it stands there.
    let form = ["اترك تعليقا", "عنوان بريدك", "الحقول الإلزامية", "أعلى الصفحة"]
    let rows = CommandLineRun(["tag", "--json"] + CommandLineRun.seedFiles).objects
    #expect(rows.count > 300)
    for row in rows {
      let text = try #require(row["text"] as? String)
      let path = try #require(row["path"] as? String)
      let file = try String(contentsOfFile: path, encoding: .utf8).unicodeScalars
      let start = try #require(row["start"] as? Int)
      let before = String(
        String.UnicodeScalarView(file.dropFirst(max(0, start - 12)).prefix(12 + text.count)))
      for phrase in form { #expect(!before.contains(phrase)) }
    }
  }
}
