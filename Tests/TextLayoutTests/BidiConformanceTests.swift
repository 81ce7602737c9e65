import Testing

@testable import TextLayout

/// Unicode's own tests of UAX #9, through the module's bidi wrapper. All must pass.
@Suite struct BidiConformanceTests {
  static let missing: Comment = "install unicode-data: the file is not in /usr/share/unicode"

  /// One representative for each bidi class of BidiTest.txt.
  static let representatives: [String: UInt32] = [
    "L": 0x61, "R": 0x5D0, "AL": 0x627, "EN": 0x30, "ES": 0x2B, "ET": 0x25, "AN": 0x660, "CS": 0x2C,
    "NSM": 0x300, "BN": 0xAD, "B": 0x2029, "S": 0x09, "WS": 0x20, "ON": 0x21, "LRE": 0x202A, "LRO": 0x202D,
    "RLE": 0x202B, "RLO": 0x202E, "PDF": 0x202C, "LRI": 0x2066, "RLI": 0x2067, "FSI": 0x2068, "PDI": 0x2069,
  ]

  @Test(.enabled(if: DataFile.hasUnicode("BidiTest.txt"), missing))
  func bidiTest() throws {
    let file = try #require(DataFile(path: DataFile.unicodePath("BidiTest.txt")))
    var counts = (passed: 0, failed: 0)
    let buffers = LayoutBuffers()
    buffers.reserve(64)
    let table = CharacterTable.shared
    var expected: [Int] = []  // 255 stands for x
    file.bytes.withUnsafeBufferPointer { bytes in
      var parser = LineParser(bytes: bytes)
      while parser.nextLine() {
        if parser.starts(with: "@Levels:") {
          expected = parser.numbers(unknown: 255)
          continue
        }
        if parser.starts(with: "@Reorder:") {
          // The order depends on the levels alone: once a header is enough.
          let shown = expected.indices.filter { expected[$0] != 255 }
          let order = BidiAlgorithm.visualOrder(of: shown.map { UInt8(expected[$0]) })
          if order.map({ shown[$0] }) != parser.numbers(unknown: 255) { counts.failed += 1 }
          continue
        }
        guard let (names, directions) = parser.classes() else { continue }
        for (index, name) in names.enumerated() {
          let scalar = Self.representatives[name] ?? 0
          buffers.scalars[index] = scalar
          buffers.words[index] = table.word(scalar).rawValue
          buffers.types[index] = BidiAlgorithm.types[Int(table.word(scalar).bidi)]
        }
        for bit in [1, 2, 4] where directions & bit != 0 {
          let direction =
            bit == 1
            ? BidiAlgorithm.automaticDirection(buffers.words, count: names.count)
            : bit == 2 ? .leftToRight : .rightToLeft
          BidiAlgorithm.resolve(
            scalars: buffers.scalars, types: buffers.types, brackets: buffers.brackets,
            levels: buffers.levels, count: names.count, direction: direction)
          var same = names.count == expected.count
          var index = 0
          while same && index < names.count {
            same = expected[index] == 255 || expected[index] == Int(buffers.levels[index])
            index += 1
          }
          if same { counts.passed += 1 } else { counts.failed += 1 }
        }
      }
    }
    print("BidiTest.txt: \(counts.passed) passed, \(counts.failed) failed")
    #expect(counts.failed == 0)
    #expect(counts.passed > 700_000)
  }

  @Test(.enabled(if: DataFile.hasUnicode("BidiCharacterTest.txt"), missing))
  func bidiCharacterTest() throws {
    let file = try #require(DataFile(path: DataFile.unicodePath("BidiCharacterTest.txt")))
    var counts = (passed: 0, failed: 0)
    let buffers = LayoutBuffers()
    buffers.reserve(256)
    let table = CharacterTable.shared
    file.bytes.withUnsafeBufferPointer { bytes in
      var parser = LineParser(bytes: bytes)
      while parser.nextLine() {
        guard !parser.isComment else { continue }
        let scalars = parser.numbers(unknown: 255, radix: 16)
        let base = parser.numbers(unknown: 255)
        let level = parser.numbers(unknown: 255)
        let levels = parser.numbers(unknown: 255)
        let order = parser.numbers(unknown: 255)
        guard let base = base.first, let level = level.first else { continue }
        for (index, scalar) in scalars.enumerated() {
          buffers.scalars[index] = UInt32(scalar)
          buffers.words[index] = table.word(UInt32(scalar)).rawValue
          buffers.types[index] = BidiAlgorithm.types[Int(table.word(UInt32(scalar)).bidi)]
        }
        let direction =
          base == 2
          ? BidiAlgorithm.automaticDirection(buffers.words, count: scalars.count)
          : base == 1 ? .rightToLeft : .leftToRight
        BidiAlgorithm.resolve(
          scalars: buffers.scalars, types: buffers.types, brackets: buffers.brackets, levels: buffers.levels,
          count: scalars.count, direction: direction)
        let shown = levels.indices.filter { levels[$0] != 255 }
        let found = shown.map { UInt8(bitPattern: buffers.levels[$0]) }
        let passed =
          Int(direction.level) == level && found == shown.map { UInt8(levels[$0]) }
          && BidiAlgorithm.visualOrder(of: found).map { shown[$0] } == order
        if passed { counts.passed += 1 } else { counts.failed += 1 }
      }
    }
    print("BidiCharacterTest.txt: \(counts.passed) passed, \(counts.failed) failed")
    #expect(counts.failed == 0)
    #expect(counts.passed > 90_000)
  }
}
