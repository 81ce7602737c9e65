import Testing

@testable import TextLayout

/// Unicode's own tests of UAX #14.
@Suite struct LineBreakConformanceTests {
  @Test(.enabled(if: DataFile.hasUnicode("auxiliary/LineBreakTest.txt"), BidiConformanceTests.missing))
  func lineBreakTest() throws {
    let file = try #require(DataFile(path: DataFile.unicodePath("auxiliary/LineBreakTest.txt")))
    let table = CharacterTable.shared
    var passed = 0
    var failures: [Substring] = []
    for line in file.lines where !line.hasPrefix("#") && !line.isEmpty {
      let items = line.prefix { $0 != "#" }.split { $0 == " " || $0 == "\t" }
      var words: [UInt32] = []
      var expected: [UInt8] = []
      for item in items {
        if item == "÷" || item == "×" {
          expected.append(item == "÷" ? 1 : 0)
        } else {
          words.append(table.word(UInt32(item, radix: 16) ?? 0).rawValue)
        }
      }
      var breaks = [UInt8](repeating: 9, count: words.count)
      // Rule LB20a belongs to a later version of the standard than the file.
      LineBreaker(keepsInitialHyphen: false).find(words: words, count: words.count, breaks: &breaks)
      if breaks == Array(expected.dropLast()) { passed += 1 } else { failures.append(line) }
    }
    print("LineBreakTest.txt: \(passed) passed, \(failures.count) failed")
    #expect(failures.isEmpty, "\(failures.prefix(12).joined(separator: "\n"))")
    #expect(passed > 7_000)
  }
}
