import Testing

@testable import TextLayout

/// Every letter of the Arabic script in every position, against Unicode's own files (package unicode-data).
@Suite(.enabled(if: DataFile.hasUnicode("UnicodeData.txt") && DataFile.hasUnicode("ArabicShaping.txt")))
struct ArabicCoverageTests {
  private static let positions = ["<isolated>", "<final>", "<initial>", "<medial>"]
  /// A letter that joins on both sides, for neighbours.
  private static let beh: UInt32 = 0x628

  /// Letter and position to the forms of UnicodeData.txt that decompose to that letter alone.
  private static let forms: [UInt32: [[UInt32]]] = {
    var found: [UInt32: [[UInt32]]] = [:]
    for line in DataFile(path: DataFile.unicodePath("UnicodeData.txt"))?.lines ?? [] {
      let fields = line.split(separator: ";", omittingEmptySubsequences: false)
      guard fields.count > 5, let code = UInt32(fields[0], radix: 16) else { continue }
      let parts = fields[5].split(separator: " ")
      guard parts.count == 2, let position = positions.firstIndex(of: String(parts[0])),
        let letter = UInt32(parts[1], radix: 16)
      else { continue }
      found[letter, default: [[], [], [], []]][position].append(code)
    }
    return found
  }()

  /// Letter to its joining type and its schematic name, such as ("D", "FARSI YEH WITH V ABOVE").
  private static let shaping: [UInt32: (type: String, name: String)] = {
    var found: [UInt32: (type: String, name: String)] = [:]
    for line in DataFile(path: DataFile.unicodePath("ArabicShaping.txt"))?.lines ?? [] {
      let fields = line.prefix { $0 != "#" }.split(separator: ";").map {
        $0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
      }.map { String($0) }
      guard fields.count == 4, let code = UInt32(fields[0], radix: 16) else { continue }
      found[code] = (fields[2], fields[1])
    }
    return found
  }()

  /// Letters whose forms are those of another letter: DOTLESS TEH MARBUTA is a heh; the tooth of U+0649 has no dots,
  /// like that of noon ghunna inside a word.
  private static let borrowed: [UInt32: [UInt32]] = [
    0x6D5: [0xFEE9, 0xFEEA], 0x6BA: [0xFBE8, 0xFBE9], 0x649: [0xFBE8, 0xFBE9],
  ]

  /// What VISUAL mode sends for a letter with or without neighbours: the glyph and its marks.
  private func shown(_ letter: UInt32, position: Int) -> [UInt32] {
    let text = [position & 1 != 0 ? [Self.beh] : [], [letter], position & 2 != 0 ? [Self.beh] : []]
      .joined().compactMap(Unicode.Scalar.init)
    var engine = LayoutEngine()
    let options = LayoutOptions(width: 9, base: .fixed(.rightToLeft))
    let row = VisualEncoder().encode(engine.layout(text, options: options).rows[0].cells)
    let cell = row[row.count - 1 - (position & 1)]
    return [cell.base.value] + cell.trailing.map(\.value)
  }

  @Test func everyLetterShowsItself() {
    var count = 0
    var without: [String] = []
    for letter in [0x620...0x64A, 0x66E...0x6D3, 0x6D5...0x6D5, 0x6EE...0x6FF, 0x750...0x77F].joined() {
      let letter = UInt32(letter)
      guard let shape = Self.shaping[letter], shape.type == "D" || shape.type == "R", letter != 0x640 else {
        continue
      }
      count += 1
      // Bit 0: joined to the right; bit 1: to the left, which letters of type R do not do.
      for position in 0..<(shape.type == "D" ? 4 : 2) {
        let seen = shown(letter, position: position)
        let expected = Self.forms[letter]?[position] ?? []
        if !expected.isEmpty {
          #expect(seen.count == 1 && expected.contains(seen[0]), "\(hex(letter)) at \(position)")
        } else if Self.borrowed[letter]?.contains(seen[0]) == true {
          #expect(seen.count == 1)
        } else if seen.count == 2 {
          // A skeleton and a mark: the skeleton's schematic name is the beginning of the letter's.
          let name = Self.skeletonName(form: seen[0], position: position)
          let isMark = seen[1] == 0x65A || seen[1] == 0x654
          let ending = seen[1] == 0x65A ? " WITH V ABOVE" : " WITH HAMZA ABOVE"
          #expect(isMark && name.map { $0 + ending } == shape.name, "\(hex(letter)): \(shape.name)")
        } else {
          #expect(seen == [letter], "\(hex(letter)) at \(position)")
          if position == 1 { without.append(hex(letter)) }
        }
      }
    }
    #expect(count > 150)
    print("letters without forms, shown as themselves: \(without.count) of \(count)")
  }

  private static func skeletonName(form: UInt32, position: Int) -> String? {
    forms.first { $0.value[position].contains(form) }.flatMap { shaping[$0.key]?.name }
  }

  private func hex(_ value: UInt32) -> String { String(value, radix: 16, uppercase: true) }

  /// The letters of the languages' own alphabets that Unicode gives no forms: docs/terminals.md lists them.
  @Test func lettersWithoutFormsAreTheDocumentedOnes() {
    let alphabets = [
      "Sorani": "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆھەیێ",
      "Pashto": "اآبپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهیيېۍئ",
      "Sindhi": "ابٻڀتٿٽٺثپجڄڃچڇحخدڌڏڊڍذرڙزسشصضطظعغفڦقڪکگڳڱلمنڻوهھيئ",
      "Uyghur": "ئابپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىيە",
      "Urdu": "اآبپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھۂیےۓئ",
      "Persian": "اآبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئ",
    ]
    let themselves = [
      "Sorani": "ڕ", "Pashto": "څډښګۍټړږڼ", "Sindhi": "ٽڊڏڙڪ", "Uyghur": "", "Urdu": "", "Persian": "",
    ]
    for (language, letters) in alphabets {
      let bare = letters.unicodeScalars.filter { shown($0.value, position: 1) == [$0.value] }
      #expect(Set(bare) == Set((themselves[language] ?? "?").unicodeScalars), "\(language): \(bare)")
    }
  }

  @Test func terminalsThatJoinGetTheLettersThemselves() {
    var engine = LayoutEngine()
    let options = LayoutOptions(width: 12, base: .fixed(.rightToLeft))
    for word in ["کێشە", "ساڵان", "ځوان", "سڵاو"] {
      let cells = engine.layout(word, options: options).rows[0].padded(to: 12)
      for (mode, model) in [
        (OutputMode.logical, ImplicitTerminal.vte as any TerminalModel),
        (.logicalAuto, ImplicitTerminal.putty),
        (.raw, ExplicitTerminal(joins: true)), (.visual, ExplicitTerminal()), (.kitty, KittyTerminal()),
      ] {
        let sent = encoder(for: mode).encode(cells)
        #expect(model.display(sent) == cells.map(ShownCell.init(meant:)), "\(mode): \(word)")
      }
    }
  }
}
