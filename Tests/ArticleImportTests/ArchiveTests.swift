import ArticleModel
import Foundation
import Testing

@testable import ArticleImport

/// Archives of pages; `Tests/Fixtures/archives/make.py` says what is in them.
@Suite struct ArchiveTests {
  static let folder = FormatTests.folder + "/../archives"
  static let importer = ArticleImporter()

  private static func bytes(_ file: String) throws -> [UInt8] {
    try importer.contents(of: ImportInput(path: folder + "/" + file))
  }

  private static func results(_ file: String) throws -> [Result<Article, QariError>] {
    importer.articles(data: try bytes(file), name: file, contentType: nil)
  }

  private func write(_ entries: (String, String)...) -> [UInt8] {
    var zip = ZipWriter()
    for (name, text) in entries { zip.add(name, text) }
    return zip.archive
  }

  private static let text = "خبر قصير من القرية\n\nعاد الأهالي إلى الحقول بعد المطر الغزير.\n"

  @Test(arguments: [
    "pages.zip", "pages.tar", "pages.tar.gz", "pages.tar.xz", "pages.tar.bz2", "pages.tar.zst", "pages.7z",
  ])
  func everyKindHoldsTheSame(file: String) throws {
    let articles = try Self.results(file).map { try $0.get() }
    #expect(
      articles.map(\.origin) == [
        file + "/صفحات/مرصد.html", file + "/old/ship.txt", file + "/feed.xml", file + "/feed.xml",
      ])
    #expect(
      articles.map(\.title) == [
        "افتتاح مرصد فلكي في تبوك", "عودة السفينة إلى الميناء", "موسم الزيتون يبدأ مبكراً",
        "سباق للقوارب الشراعية",
      ])
    #expect(articles[0].source == "بوابة النجم")
    #expect(articles[0].date == ArticleDate(year: 2022, month: 5, day: 4))
    #expect(articles[2].url == "https://waha.example/1")
    // A file is read in the same way as bytes.
    let reader = try ArchiveReader(ImportInput(path: Self.folder + "/" + file, byteCount: 1 << 20))
    var names: [String] = []
    while case .file(let name, _)? = reader.next() {
      names.append(String(name.dropFirst(Self.folder.count + 1)))
    }
    #expect(names == [file + "/صفحات/مرصد.html", file + "/old/ship.txt", file + "/feed.xml"])
  }

  @Test func oneCompressedFile() throws {
    let articles = try Self.results("feed.xml.gz").map { try $0.get() }
    #expect(articles.map(\.title) == ["موسم الزيتون يبدأ مبكراً", "سباق للقوارب الشراعية"])
    #expect(articles[0].origin == "feed.xml.gz/feed.xml")
  }

  @Test func encryptedEntriesAreNamed() throws {
    let results = try Self.results("locked.zip")
    #expect(try results.first?.get().title == "عودة السفينة إلى الميناء")
    #expect(results.last?.failure?.place == "locked.zip/secret.txt")
    #expect(results.last?.failure?.what == "is encrypted")
  }

  @Test func namesLeadNowhere() throws {
    let zip = write(
      ("../../etc/passwd.txt", Self.text), ("/abs/./b.txt", Self.text + "ثانيا"), ("__MACOSX/c.txt", "x"),
      (".git/d.txt", "x"))
    let results = Self.importer.articles(data: zip, name: "n.zip", contentType: nil)
    #expect(try results.map { try $0.get().origin } == ["n.zip/etc/passwd.txt", "n.zip/abs/b.txt"])
    var odd = ZipWriter()
    odd.add([0xC3, 0xC8, 0x2E, 0x74, 0x78, 0x74], Array(Self.text.utf8), isUTF8: false)
    let named = Self.importer.articles(data: odd.archive, name: "n.zip", contentType: nil)
    #expect(try named.map { try $0.get().origin } == ["n.zip/%c3%c8.txt"])
  }

  @Test func whatABrowserSavesBesideAPageIsNoArticle() throws {
    let page = "<html><body><h1>عنوان الصفحة</h1><p>نص الصفحة المحفوظة هنا.</p></body></html>"
    let frame = "<html><body><p>إطار إعلان لا يقرأ.</p></body></html>"
    let zip = write(
      ("a/page.html", page), ("a/page_files/frame.html", frame), ("a/page_files/s.css", "b {}"),
      ("a/page_files/deep/p.png", "x"), ("early.files/x.js", "f()"), ("early.htm", page + "<p>غيرها.</p>"),
      ("news_files/c.html", page + "<p>ثالثة في مجلد يشبه.</p>"), ("d.css", "b {}"))
    let results = Self.importer.articles(data: zip, name: "s.zip", contentType: nil)
    #expect(
      try results.dropLast().map { try $0.get().origin } == [
        "s.zip/a/page.html", "s.zip/early.htm", "s.zip/news_files/c.html",
      ])
    #expect(results.last?.failure?.place == "s.zip/d.css")
    #expect(results.last?.failure?.what == "is a style sheet or a script, not an article")
    // The same in a folder.
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("qari-\(UUID().uuidString)")
      .path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for path in ["page.html", "page_files/frame.html", "page_files/s.css", "news_files/c.html", "x_files"] {
      let file = URL(fileURLWithPath: folder + "/" + path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try page.write(to: file, atomically: true, encoding: .utf8)
    }
    let names = try Self.importer.inputs([folder]).map {
      String(try $0.get().path.dropFirst(folder.count + 1))
    }
    #expect(names == ["news_files/c.html", "page.html", "x_files"])
  }

  @Test func archivesInsideAreRefused() throws {
    let inner = write(("a.txt", Self.text))
    var outer = ZipWriter()
    outer.add("first.txt", Self.text)
    outer.add(Array("inner.zip".utf8), inner)
    let results = Self.importer.articles(data: outer.archive, name: "o.zip", contentType: nil)
    #expect(results.count == 2)
    #expect(results.last?.failure?.place == "o.zip/inner.zip")
    #expect(results.last?.failure?.what.contains("ZIP archive") == true)
  }

  @Test func officeDocumentsAreNoArchivesOfPages() {
    for name in ["[Content_Types].xml", "docProps/app.xml", "META-INF/MANIFEST.MF"] {
      let results = Self.importer.articles(data: write((name, "<a/>")), name: "a.docx", contentType: nil)
      #expect(results.count == 1)
      #expect(results.first?.failure?.what.contains("office document") == true)
    }
  }

  @Test func absurdCompressionIsRefused() throws {
    // One run of a letter in bzip2: 45 bytes for a megabyte. libarchive reads the streams one behind the other.
    let megabyte = try Self.bytes("run.bz2")
    let bomb = (0..<64).flatMap { _ in megabyte }
    let results = Self.importer.articles(data: bomb, name: "bomb.bz2", contentType: nil)
    #expect(results.count == 1)
    #expect(results.first?.failure?.what == "unpacks to more than 200 times its size, which no pages do")
    #expect(results.first?.failure?.place == "bomb.bz2")
  }

  @Test func limitsHold() throws {
    let zip = write(
      ("a.txt", Self.text), ("b.txt", String(repeating: Self.text, count: 50)), ("c.txt", Self.text + "."))
    var limits = ImportLimits(bytes: 1000)
    var reader = try ArchiveReader(data: zip, name: "l.zip", limits: limits)
    var found: [String] = []
    while let entry = reader.next() {
      switch entry {
      case .file(let name, _): found.append(name)
      case .refused(let error): found.append(error.description)
      }
    }
    #expect(
      found == [
        "l.zip/a.txt", "l.zip/b.txt: is larger than 0 MB, the limit for one file; split the file",
        "l.zip/c.txt",
      ])
    limits = ImportLimits()
    limits.entries = 1
    reader = try ArchiveReader(data: zip, name: "l.zip", limits: limits)
    guard case .file? = reader.next(), case .refused(let error)? = reader.next() else {
      Issue.record("the second entry should be refused")
      return
    }
    #expect(error.what == "holds more than 1 entries, the limit (1 files before it were read)")
    #expect(reader.next() == nil)
    limits = ImportLimits()
    limits.unpackedBytes = 100
    reader = try ArchiveReader(data: zip, name: "l.zip", limits: limits)
    guard case .refused? = reader.next(), reader.next() == nil else {
      Issue.record("more than 100 bytes should be refused")
      return
    }
  }

  @Test func whatIsSoundInADamagedArchiveIsRead() throws {
    // Cut off: the files before the cut are there, and the cut is named.
    let whole = try Self.bytes("pages.tar")
    let text = try #require(whole.firstIndex(of: 0xDA))  // the first letter in windows-1256
    let cut = Self.importer.articles(data: Array(whole[...text]), name: "cut.tar", contentType: nil)
    #expect(try cut.first?.get().origin == "cut.tar/صفحات/مرصد.html")
    #expect(cut.last?.failure?.what.hasPrefix("breaks off in this file") == true)
    #expect(cut.last?.failure?.what.hasSuffix("(1 files before it were read)") == true)
    let packed = try Self.bytes("pages.tar.gz")
    let stump = Self.importer.articles(data: Array(packed.prefix(300)), name: "cut.tgz", contentType: nil)
    #expect(stump.map { $0.failure?.what } == ["is damaged: truncated gzip input"])
    let zip = write(("a.txt", Self.text), ("b.txt", Self.text + "ثان"))
    let short = Self.importer.articles(data: Array(zip.prefix(250)), name: "cut.zip", contentType: nil)
    #expect(try short.first?.get().origin == "cut.zip/a.txt")
    #expect(short.last?.failure?.place?.hasPrefix("cut.zip") == true)
    // One changed byte: its file is refused by its checksum, the others are read.
    var bent = zip
    bent[60] ^= 1
    let results = Self.importer.articles(data: bent, name: "bent.zip", contentType: nil)
    #expect(results.first?.failure?.place == "bent.zip/a.txt")
    #expect(results.first?.failure?.what.contains("CRC") == true)
    #expect(try results.last?.get().origin == "bent.zip/b.txt")
  }

  @Test(arguments: ["pages.zip", "pages.tar.gz", "pages.tar.xz", "pages.7z", "newsletter.epub", "pages.tar"])
  func hostileBytes(file: String) throws {
    let data = try Self.bytes(file)
    for length in stride(from: 0, to: data.count, by: max(1, data.count / 40)) {
      for result in Self.importer.articles(data: Array(data[..<length]), name: file, contentType: nil) {
        if let failure = result.failure { #expect(failure.remedy != nil) }
      }
    }
    var generator = SplitMix(seed: 5)
    for _ in 0..<60 {
      var copy = data
      for _ in 0..<8 {
        copy[Int.random(in: 6..<copy.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      _ = Self.importer.articles(data: copy, name: file, contentType: nil)
    }
  }

  @Test func falseNamesAndEmptyArchives() throws {
    let path = FormatTests.folder + "/note.md"
    let reader = try ArchiveReader(ImportInput(path: path, byteCount: 500))
    guard case .refused(let error)? = reader.next() else {
      Issue.record("a note is no archive")
      return
    }
    #expect(error.what.contains("no archive"))
    #expect(reader.next() == nil)
    let missing = ImportInput(path: "/nonexistent/a.zip")
    #expect(throws: QariError.self) { try ArchiveReader(missing) }
    let onlyHidden = Self.importer.articles(data: write((".a", "x")), name: "h.zip", contentType: nil)
    #expect(onlyHidden.map { $0.failure?.what } == ["holds no files"])
  }

  @Test func chaptersOfABook() throws {
    let articles = try Self.results("newsletter.epub").map { try $0.get() }
    #expect(articles.map(\.title) == ["حديقة جديدة في شارع الرشيد", "مكتبة متنقلة تزور القرى"])
    #expect(
      articles.map(\.origin) == ["newsletter.epub/OEBPS/text/a.xhtml", "newsletter.epub/OEBPS/text/ب.xhtml"])
    for article in articles {
      #expect(article.source == "نشرة الحي")
      #expect(article.author == "سلوى الناصر")
      #expect(article.date == ArticleDate(year: 2021, month: 11, day: 20))
      #expect(article.language == "ar")
    }
    #expect(articles[1].paragraphs.map(\.text).last == "ويقودها معلم متقاعد.")
  }

  @Test func brokenAndProtectedBooks() throws {
    func book(_ entries: [(String, String)]) -> Result<Article, QariError>? {
      var zip = ZipWriter()
      zip.add("mimetype", "application/epub+zip")
      for (name, text) in entries { zip.add(name, text) }
      return Self.importer.articles(data: zip.archive, name: "b.epub", contentType: nil).first
    }
    #expect(book([])?.failure?.what == "is a broken book: META-INF/container.xml is missing")
    let container = (
      "META-INF/container.xml", "<container><rootfiles><rootfile full-path='p.opf'/></rootfiles></container>"
    )
    #expect(book([container])?.failure?.what == "is a broken book: p.opf is missing")
    let package = (
      "p.opf",
      "<package><manifest><item id='a' href='a.html'/></manifest><spine><itemref idref='a'/></spine></package>"
    )
    #expect(book([container, package])?.failure?.place == "b.epub/a.html")
    let keys = (
      "META-INF/encryption.xml",
      "<encryption><EncryptedData><CipherData><CipherReference URI='a.html'/></CipherData></EncryptedData></encryption>"
    )
    #expect(book([container, package, keys])?.failure?.what.contains("DRM") == true)
    let page = ("a.html", "<html><body><h1>عنوان الفصل</h1><p>نص الفصل هنا.</p></body></html>")
    #expect(try book([container, package, page])?.get().title == "عنوان الفصل")
  }
}
