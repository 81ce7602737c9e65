import ArticleModel
import Foundation
import Glibc
import Testing

@testable import ArticleImport

@Suite struct EncodingTests {
  static let text =
    "اتفاق جديد بين النقابة والوزارة\n\nأعلنت النقابة، الاثنين، أنها توصلت إلى اتفاق مع الوزارة على زيادة الأجور في العام المقبل.\n\nوقال الأمين العام: هل يكفي هذا؟ لا، لكنه بداية؛ وسنعود إلى التفاوض بعد ستة أشهر."

  /// Encodes with the C library's converter, as a text editor would.
  static func encoded(_ text: String, _ name: String) throws -> [UInt8] {
    let converter = try #require(iconv_open(name, "UTF-8"))
    try #require(Int(bitPattern: converter) != -1)
    defer { iconv_close(converter) }
    var input = text.utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    var used = 0
    let result = input.withUnsafeMutableBufferPointer { i in
      output.withUnsafeMutableBufferPointer { o in
        var from = i.baseAddress
        var left = i.count
        var to = o.baseAddress
        var room = o.count
        let r = iconv(converter, &from, &left, &to, &room)
        used = o.count - room
        return r
      }
    }
    try #require(result != -1)
    return output.prefix(used).map { UInt8(bitPattern: $0) }
  }

  @Test(arguments: ["UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "WINDOWS-1256", "ISO-8859-6", "UTF-32"])
  func roundTripWithoutDeclaration(name: String) throws {
    let bytes = try Self.encoded(Self.text, name)
    #expect(try ArticleImporter().decode(bytes) == Self.text)
  }

  @Test(arguments: [
    "windows-1256", "iso-8859-6", "utf-8", "windows-1252", "iso-8859-1", "macarabic", "shift_jis", "klingon",
    "a//b",
  ])
  func wrongDeclarationIsNoticed(label: String) throws {
    for name in ["WINDOWS-1256", "UTF-8", "ISO-8859-6"] {
      let bytes = try Self.encoded(Self.text, name)
      #expect(try ArticleImporter().decode(bytes, declared: label) == Self.text)
    }
  }

  /// Bytes by Apple's table: سلام is D3 E4 C7 E5, the comma AC, Arabic-Indic digits B0 to B9.
  @Test func macArabic() throws {
    #expect(MacArabic.decode([0xD3, 0xE4, 0xC7, 0xE5, 0xAC, 0x20, 0xB1, 0xB9]) == "سلام، ١٩")
    let sentence: [UInt8] = [
      0xE1, 0xEA, 0x20, 0xC7, 0xE4, 0xD3, 0xE4, 0xC7, 0xE5, 0xAC, 0x20, 0xE5, 0xE6, 0x20, 0xB1, 0xB9, 0x0D,
    ]
    #expect(try ArticleImporter().decode(sentence) == "في السلام، من ١٩\r")
  }

  @Test func latinTextIsNotTakenForArabic() throws {
    let french =
      "Le président a déclaré à Genève que la paix était proche, et que les négociations étaient finies."
    let bytes = try Self.encoded(french, "WINDOWS-1252")
    #expect(try ArticleImporter().decode(bytes) == french)
    // windows-1256 has the same bytes for é, à and è: declared, it makes no difference
    #expect(try ArticleImporter().decode(bytes, declared: "windows-1256") == french)
  }

  @Test func byteOrderMarkIsNotCounted() throws {
    #expect(try ArticleImporter().decode([0xEF, 0xBB, 0xBF] + Array("نص\r\n".utf8)) == "نص\r\n")
  }

  @Test func cutOffCharacterDoesNotLoseTheText() throws {
    let bytes = Array(Self.text.utf8)
    let cut = Array(bytes[..<201])
    let text = try ArticleImporter().decode(cut)
    #expect(text.hasPrefix("اتفاق جديد"))
  }

  @Test(arguments: [
    ("%PDF-1.7 abc", "a PDF"), ("PK\u{3}\u{4}zip", "a ZIP archive"), ("\u{7F}ELF", "a program"),
    ("{\\rtf1 x", "a rich text"),
  ])
  func binaryIsRefusedByName(start: String, what: String) throws {
    let error = try #require(throws: QariError.self) {
      try ArticleImporter().decode(Array(start.utf8), name: "x.bin")
    }
    #expect(error.what.contains(what))
    #expect(error.place == "x.bin")
    #expect(error.remedy != nil)
  }

  @Test func nullBytesAreRefused() throws {
    let error = try #require(throws: QariError.self) {
      try ArticleImporter().decode(Array("نص عادي\0تابع للنص".utf8), name: "n")
    }
    #expect(error.what.contains("null byte at position 13"))
  }

  @Test func noiseIsRefused() throws {
    var generator = SplitMix(seed: 7)
    let noise = (0..<5000).map { _ in UInt8.random(in: 1...255, using: &generator) }
    #expect(throws: QariError.self) { try ArticleImporter().decode(noise) }
  }

  @Test func pagesAndFeedsDeclareTheirs() throws {
    let page =
      "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1256\"><title>اتفاق جديد بين النقابة والوزارة</title></head><body><p>أعلنت النقابة، الاثنين، أنها توصلت إلى اتفاق مع الوزارة على زيادة الأجور.</p></body></html>"
    let feed =
      "<?xml version=\"1.0\" encoding=\"windows-1256\"?><rss version=\"2.0\"><channel><title>النقابي</title><item><title>اتفاق جديد بين النقابة والوزارة</title><description>أعلنت النقابة أنها توصلت إلى اتفاق.</description></item></channel></rss>"
    for source in [page, feed] {
      let bytes = try Self.encoded(source, "WINDOWS-1256")
      let a = try #require(
        try ArticleImporter().articles(data: bytes, name: "x", contentType: nil).first?.get())
      #expect(a.title == "اتفاق جديد بين النقابة والوزارة")
      #expect(a.paragraphs.first?.text.hasPrefix("أعلنت النقابة") == true)
      // the same bytes in UTF-8 under the old declaration
      let wrong = try #require(
        try ArticleImporter().articles(data: Array(source.utf8), name: "x", contentType: nil).first?.get())
      #expect(wrong.title == a.title)
    }
  }
}

/// A small generator with a seed (Vigna, "SplitMix64"), so that every run sees the same noise.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
