import Foundation
import Testing

@testable import Reader

/// `qari tag`: offsets against the files' own text, actors over the collection.
@Suite struct CommandLineTagTests {
  @Test(arguments: CommandLineRun.seedFiles)
  func offsetsCountScalarsOfTheFile(path: String) throws {
    let file = Array(try String(contentsOfFile: path, encoding: .utf8).unicodeScalars)
    let rows = CommandLineRun(["tag", path, "--json"]).objects
    #expect(!rows.isEmpty)
    var end = 0
    for row in rows {
      #expect(
        Set(row.keys) == ["path", "start", "end", "text", "kind", "actor", "title", "confidence"])
      let start = try #require(row["start"] as? Int)
      #expect(start >= end)
      end = try #require(row["end"] as? Int)
      #expect(String(String.UnicodeScalarView(file[start..<end])) == row["text"] as? String)
    }
  }

  @Test func aByteOrderMarkIsNotCounted() throws {
    let folder = try TemporaryFolder()
    let text = "زار الرئيس الفرنسي إيمانويل ماكرون القاهرة أمس."
    let plain = CommandLineRun(["tag", "--json", try folder.write("a.txt", text)]).objects
    let marked = CommandLineRun(["tag", "--json", try folder.write("b.txt", "\u{FEFF}" + text)]).objects
    #expect(plain.count == marked.count && !plain.isEmpty)
    for (a, b) in zip(plain, marked) { #expect(a["start"] as? Int == b["start"] as? Int) }
    let man = plain.first { $0["kind"] as? String == "person" }
    #expect(man?["text"] as? String == "إيمانويل ماكرون")
    #expect(man?["title"] as? String == "الرئيس الفرنسي")
    // زار الرئيس الفرنسي + three blanks: 3 + 1 + 6 + 1 + 7 + 1 letters.
    #expect(man?["start"] as? Int == 19)
  }

  @Test func aSurnameIsKnownFromAnotherFile() throws {
    let folder = try TemporaryFolder()
    let a = try folder.write("a.txt", "قال وزير الخارجية سالم النعيمي إن المحادثات مستمرة.")
    let b = try folder.write("b.txt", "وأكد النعيمي أن بلاده ترحب بالاتفاق.")
    let rows = CommandLineRun(["tag", "--json", a, b]).objects.filter { $0["path"] as? String == b }
    #expect(rows.first { $0["text"] as? String == "النعيمي" }?["actor"] as? String == "سالم النعيمي")
  }

  @Test func goldMentionsOfAManLinkToHim() throws {
    // Hand-annotated, see Tests/Fixtures/gold/RULES.md.
    for path in CommandLineRun.seedFiles {
      let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
      let data = try Data(
        contentsOf: URL(fileURLWithPath: CommandLineRun.root + "/Tests/Fixtures/gold/\(name).json"))
      let gold = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
      let wanted = (gold["mentions"] as? [[String: Any]] ?? []).filter {
        $0["actor"] as? String == "خليفة حفتر"
      }
      let rows = CommandLineRun(["tag", "--json"] + CommandLineRun.seedFiles).objects
        .filter { $0["path"] as? String == path && $0["actor"] as? String == "خليفة حفتر" }
      let found = Set(rows.compactMap { $0["start"] as? Int })
      let hits = wanted.count { found.contains($0["start"] as? Int ?? -1) }
      #expect(Double(hits) >= 0.9 * Double(wanted.count))
    }
  }

  @Test func aMissingFileIsNamedAndTheRestGoesOn() throws {
    let run = CommandLineRun(["tag", "--json", CommandLineRun.seedFiles[0], "/nonexistent/x.txt"])
    #expect(run.status == 1)
    #expect(run.errors.contains("/nonexistent/x.txt"))
    #expect(!run.objects.isEmpty)
  }
}
