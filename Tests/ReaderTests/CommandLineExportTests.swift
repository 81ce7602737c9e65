import Foundation
import Testing

@testable import Reader

/// Exports, read back by other parsers.
@Suite struct CommandLineExportTests {
  private func export(_ format: String) -> CommandLineRun {
    CommandLineRun(["export", "--in", CommandLineRun.seeds, "--format", format])
  }

  @Test func jsonHoldsTheText() throws {
    let rows = export("json").objects
    #expect(rows.count == 5)
    for row in rows {
      let text = try #require(row["text"] as? String)
      let file = try String(contentsOfFile: try #require(row["path"] as? String), encoding: .utf8)
      for line in text.components(separatedBy: "\n") { #expect(file.contains(line)) }
    }
  }

  @Test func csvQuotes() {
    // RFC 4180, 2.6 and 2.7.
    #expect(CSVExport.quoted("plain") == "plain")
    #expect(CSVExport.quoted("a,b") == "\"a,b\"")
    #expect(CSVExport.quoted("say \"x\"") == "\"say \"\"x\"\"\"")
    #expect(CSVExport.quoted("two\r\nlines") == "\"two\r\nlines\"")
  }

  @Test func graphHasEveryActor() {
    let lines = export("graphml").lines
    let actors = CommandLineRun(["actors", "--in", CommandLineRun.seeds, "--json"]).objects
    #expect(lines.count { $0.contains("<node ") } == actors.count)
    #expect(lines.count { $0.contains("<edge ") } > actors.count)
    #expect(GraphMLExport.escaped("<a & \"b\">\u{1}") == "&lt;a &amp; &quot;b&quot;&gt;")
  }

  @Test func markdownHasNoAccidentalMarkup() {
    #expect(MarkdownExport.escaped("a*b_c [d] <e>") == "a\\*b\\_c \\[d\\] \\<e\\>")
    #expect(MarkdownExport.escaped("12. x") == "12\\. x")
    #expect(MarkdownExport.escaped("- x") == "\\- x")
    #expect(export("markdown").lines.filter { $0.hasPrefix("# ") }.count == 5)
  }

  /// Two independent readers of CSV and XML, where Python is there.
  @Test func pythonReadsThem() throws {
    let python = "/usr/bin/python3"
    guard FileManager.default.isExecutableFile(atPath: python) else { return }
    let folder = try TemporaryFolder()
    let csv = try folder.write("a.csv", export("csv").output)
    let xml = try folder.write("a.graphml", export("graphml").output)
    let script = """
      import csv, sys, xml.etree.ElementTree as E
      rows = list(csv.DictReader(open(sys.argv[1], newline='', encoding='utf-8'), strict=True))
      root = E.parse(sys.argv[2]).getroot()
      ns = '{http://graphml.graphdrawing.org/xmlns}'
      names = {d.text for n in root.iter(ns + 'node') for d in n if d.get('key') == 'name'}
      assert None not in rows[0] and {r['name'] for r in rows} == names, 'names differ'
      print(len(rows), len({r['article'] for r in rows}))
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = ["-c", script, csv, xml]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(said.hasSuffix(" 5\n"))
  }
}
