#if canImport(CCurl)
  import ArticleModel
  import Testing

  @testable import ArticleImport

  /// Fetching, against a server on the loopback interface.
  @Suite struct FetchTests {
    /// A feed with one entry, «خبر مضغوط», as gzip writes it.
    static let compressed: [UInt8] = [
      0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xB3, 0x29, 0x2A, 0x2E, 0x56, 0x28, 0x4B,
      0x2D, 0x2A, 0xCE, 0xCC, 0xCF, 0xB3, 0x55, 0x32, 0xD2, 0x33, 0x50, 0xB2, 0xB3, 0x49, 0xCE, 0x48, 0xCC,
      0xCB, 0x4B, 0xCD, 0xB1, 0xB3, 0x29, 0xC9, 0x2C, 0xC9, 0x49, 0xB5, 0xBB, 0xD9, 0x66, 0xA3, 0x0F, 0x61,
      0xD9, 0x64, 0x96, 0xA4, 0xE6, 0xC2, 0x84, 0x6F, 0xAC, 0xBB, 0xB1, 0xE2, 0xC6, 0x46, 0x85, 0x9B, 0xAD,
      0x37, 0xB6, 0xDD, 0xD8, 0x75, 0xB3, 0xE3, 0xC6, 0x76, 0xB8, 0x2A, 0x7D, 0x88, 0x32, 0x7D, 0xB8, 0x39,
      0xFA, 0x40, 0x4B, 0xEC, 0x00, 0x6C, 0x0F, 0xC0, 0x91, 0x6A, 0x00, 0x00, 0x00,
    ]

    private func server() throws -> WebServer {
      try #require(
        WebServer { path, head in
          let lower = head.lowercased()
          switch path {
          case "/feed":
            if lower.contains("if-none-match: \"v1\"") { return ("HTTP/1.1 304 Not Modified", []) }
            return (
              "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml; charset=utf-8\r\nETag: \"v1\"\r\nLast-Modified: Sun, 14 Mar 2021 08:00:00 GMT\r\nContent-Encoding: gzip",
              Self.compressed
            )
          case "/old": return ("HTTP/1.1 301 Moved Permanently\r\nLocation: /feed\r\nETag: \"old\"", [])
          case "/temporary": return ("HTTP/1.1 302 Found\r\nLocation: /page", [])
          case "/loop": return ("HTTP/1.1 302 Found\r\nLocation: /loop", [])
          case "/file": return ("HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd", [])
          case "/big":
            return ("HTTP/1.1 200 OK\r\nContent-Type: text/plain", [UInt8](repeating: 0x61, count: 300_000))
          case "/page":
            let html =
              "<html><head><meta charset='iso-8859-6'></head><body><h1>عنوان الصفحة هنا</h1><p>نص الصفحة الذي وصل عبر الشبكة كاملاً ومن دون نقص.</p></body></html>"
            return ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8", Array(html.utf8))
          default: return ("HTTP/1.1 404 Not Found\r\nContent-Type: text/html", Array("<p>no</p>".utf8))
          }
        })
    }

    private func page(_ result: FetchResult) throws -> FetchedPage {
      guard case .page(let page) = result else {
        Issue.record("nothing came back")
        return FetchedPage(bytes: [], url: "")
      }
      return page
    }

    @Test func compressionValidatorsAndConditionalRequests() throws {
      let server = try server()
      defer { server.stop() }
      let fetched = try page(CurlFetcher().fetch(FetchRequest(url: server.url("/feed"))))
      #expect(
        fetched.validators == FetchValidators(etag: "\"v1\"", lastModified: "Sun, 14 Mar 2021 08:00:00 GMT"))
      #expect(try ArticleImporter().articles(in: fetched).first?.get().title == "خبر مضغوط")
      let again = try CurlFetcher().fetch(
        FetchRequest(url: server.url("/feed"), validators: fetched.validators))
      #expect(again == .notModified)
    }

    @Test func redirects() throws {
      let server = try server()
      defer { server.stop() }
      let moved = try page(CurlFetcher().fetch(FetchRequest(url: server.url("/old"))))
      #expect(moved.url == server.url("/feed"))
      #expect(moved.isMovedForGood)
      #expect(moved.validators.etag == "\"v1\"")
      let other = try page(CurlFetcher().fetch(FetchRequest(url: server.url("/temporary"))))
      #expect(!other.isMovedForGood)
      let article = try #require(try ArticleImporter().articles(in: other).first?.get())
      #expect(article.title == "عنوان الصفحة هنا")
      #expect(article.url == server.url("/page"))
    }

    @Test(arguments: ["/loop", "/file", "/missing"])
    func refusals(path: String) throws {
      let server = try server()
      defer { server.stop() }
      let error = try #require(throws: QariError.self) {
        try CurlFetcher().fetch(FetchRequest(url: server.url(path)))
      }
      #expect(error.place == server.url(path))
      #expect(error.remedy != nil)
    }

    @Test func sizeLimit() throws {
      let server = try server()
      defer { server.stop() }
      let request = FetchRequest(url: server.url("/big"), byteLimit: 100_000)
      let error = try #require(throws: QariError.self) { try CurlFetcher().fetch(request) }
      #expect(error.what.contains("larger than"))
      // the limit counts what comes out of the compression, not what went over the line
      let small = FetchRequest(url: server.url("/feed"), byteLimit: Self.compressed.count)
      #expect(throws: QariError.self) { try CurlFetcher().fetch(small) }
    }

    @Test(arguments: ["file:///etc/passwd", "ftp://example.org/x", "http://a b/", "", "http://127.0.0.1:1/"])
    func badAddresses(url: String) {
      #expect(throws: QariError.self) { try CurlFetcher().fetch(FetchRequest(url: url, timeout: 2)) }
    }
  }
#endif
