import Foundation
import Testing

/// The program over a pipe.
@Suite("Command line, end to end") struct CommandLineTests {
  private let seeds = TmuxSession.root.appendingPathComponent("seeds").path

  private func qari(_ arguments: String...) -> (status: Int32, output: String, errors: String) {
    TmuxSession.run(TmuxSession.program, arguments)
  }

  private func objects(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test("qari PATH without a terminal prints the list and ends")
  func pipe() {
    let r = qari(seeds)
    #expect(r.status == 0)
    #expect(r.output.split(separator: "\n").count == 5)
    #expect(!r.output.contains("\u{1B}"), "no escape sequences in a pipe")
  }

  @Test("five articles with their titles, the date and the sources that the texts state")
  func list() throws {
    let rows = try objects(qari("list", "--in", seeds, "--json").output)
    #expect(rows.count == 5)
    var byPath: [String: [String: Any]] = [:]
    for row in rows { byPath[((row["path"] as? String ?? "") as NSString).lastPathComponent] = row }
    func field(_ number: String, _ name: String) -> String? {
      byPath.first { $0.key.hasPrefix(number) }?.value[name] as? String
    }
    // Read off the files by hand.
    #expect(field("001", "title") == "السيسي يستجدي الدعم الروسي لقوات حفتر")
    #expect(field("002", "title") == "تقرير: حفتر يطلب الدعم لمنع التدخّل \"التركي القطري\"")
    #expect(field("003", "title") == "ميدل إيست آي: السيسي قرر إنهاء دعم حفتر ويريد بديل له")
    #expect(field("004", "title") == "تحركات حفتر: سعي لكسب الدعم أم بحث عن الوساطة؟")
    #expect(field("000", "title")?.hasPrefix("يواصل قائد الانقلاب المصري") == true)
    #expect(field("003", "date") == "2020-01-23")
    #expect(field("003", "source")?.contains("الخليج الجديد") == true)
    #expect(field("003", "author") == "مالك بشير")
    #expect(field("002", "author") == "الجمعي قاسمي")
  }

  @Test("one actor under all its forms, one kind for each")
  func actors() throws {
    let rows = try objects(qari("actors", "--in", seeds, "--json").output)
    func row(_ name: String) -> [String: Any]? { rows.first { $0["name"] as? String == name } }
    #expect(row("خليفة حفتر")?["articles"] as? Int == 5)
    #expect(row("خليفة حفتر")?["kind"] as? String == "person")
    #expect(row("عبد الفتاح السيسي")?["articles"] as? Int == 4)
    #expect(rows.filter { ($0["name"] as? String ?? "").contains("حفتر") }.count == 1)
    #expect(rows.filter { ($0["name"] as? String ?? "").contains("السيسي") }.count == 1)
    for place in ["ليبيا", "مصر", "روسيا", "تركيا", "طرابلس", "القاهرة", "موسكو", "برلين"] {
      #expect(row(place)?["kind"] as? String == "place", "\(place)")
    }
    #expect(Set(rows.compactMap { $0["name"] as? String }).count == rows.count, "no actor stands twice")
  }

  @Test("mentions stand where they say, and never in a comment form")
  func mentions() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: seeds).sorted().map { seeds + "/" + $0 }
    let result = TmuxSession.run(TmuxSession.program, ["tag", "--json"] + files)
    #expect(result.status == 0)
    let rows = try objects(result.output)
    #expect(rows.count > 250)
    var texts: [String: [Unicode.Scalar]] = [:]
    for file in files {
      texts[file] = Array(try String(contentsOfFile: file, encoding: .utf8).unicodeScalars)
    }
    for row in rows {
      let path = try #require(row["path"] as? String)
      let (start, end) = (try #require(row["start"] as? Int), try #require(row["end"] as? Int))
      var found = String.UnicodeScalarView()
      found.append(contentsOf: try #require(texts[path])[start..<end])
      #expect(String(found) == row["text"] as? String)
    }
    for (path, scalars) in texts {
      var whole = String.UnicodeScalarView()
      whole.append(contentsOf: scalars)
      for form in ["أضف تعليقك", "اترك تعليق", "اترك رد", "لن يتم نشر", "مقالات ذات صلة"] {
        guard let range = String(whole).range(of: form) else { continue }
        let offset = String(whole).unicodeScalars.distance(
          from: String(whole).startIndex, to: range.lowerBound)
        let inside = rows.filter { $0["path"] as? String == path && ($0["start"] as? Int ?? 0) >= offset }
        #expect(inside.isEmpty, "\(form) in \(path)")
      }
    }
  }

  @Test("exit codes say what happened")
  func exitCodes() {
    #expect(qari("list", "--in", seeds).status == 0)
    #expect(qari("list", "--in", seeds + "/no-such-file").status == 1)
    #expect(qari("list", "--in", seeds, "colour:red").status == 2)
    #expect(qari("list", "--library", seeds + "/000_3428ab52d9f2c152.txt").status == 3)
    #expect(qari("--no-such-option").status == 2)
    #expect(qari("--version").status == 0)
    #expect(qari("--help").output.contains("qari"))
  }

  @Test("rows are as wide as asked, and numbers run left to right", arguments: [40, 80, 132])
  func show(width: Int) {
    let rows = TmuxSession.rows(of: "ميدل إيست آي", width: width)
    #expect(!rows.isEmpty)
    for row in rows {
      let columns = row.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }.count
      #expect(columns <= width)
    }
    let all = rows.joined(separator: "\n")
    for number in ["2020", "01:10", "280", "2000", "2019", "146"] {
      #expect(all.contains(number), "\(number)")
    }
  }
}
