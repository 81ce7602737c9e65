#if canImport(CCurl)
  import ArticleModel
  import CCurl

  /// Fetches with libcurl: TLS, redirects, compression, conditional requests, time and size limits.
  public struct CurlFetcher: PageFetcher {
    /// How the program names itself to servers.
    public let userAgent: String

    /// A fetcher; it holds no connection between calls.
    public init(userAgent: String = "qari") { self.userAgent = userAgent }

    /// One GET; blocks until it is done, so call it away from the interface.
    public func fetch(_ request: FetchRequest) throws(QariError) -> FetchResult {
      guard WebAddress.isAddress(request.url), !request.url.utf8.contains(where: { $0 <= 0x20 }) else {
        throw QariError(.input, "is no http or https address", at: request.url, remedy: "check the address")
      }
      var response = cc_response()
      var message = [CChar](repeating: 0, count: 256)
      let code = get(request, &response, &message)
      defer { cc_release(&response) }
      switch Int(code) {
      case CC_OK: break
      case CC_NO_LIBRARY:
        throw QariError(
          .input, "cannot be fetched: libcurl is missing", at: request.url,
          remedy: "install the package libcurl4")
      case CC_TOO_LARGE:
        throw QariError(
          .input, "is larger than \(request.byteLimit >> 20) MB, the limit", at: request.url,
          remedy: "save it to a file and import that")
      default:
        let reason = CurlFetcher.string(message)
        throw QariError(
          .input, "cannot be fetched: \(reason.isEmpty ? "out of memory" : reason)", at: request.url,
          remedy: "check the address and the connection, then try again")
      }
      return try result(response, request)
    }

    private func get(_ request: FetchRequest, _ response: inout cc_response, _ message: inout [CChar])
      -> Int32
    {
      request.url.withCString { url in
        (request.validators.etag ?? "").withCString { etag in
          (request.validators.lastModified ?? "").withCString { modified in
            userAgent.withCString { agent in
              var raw = cc_request(
                url: url, etag: etag, last_modified: modified, user_agent: agent,
                timeout_seconds: request.timeout,
                redirects: request.redirects, byte_limit: max(0, request.byteLimit))
              return cc_get(&raw, &response, &message)
            }
          }
        }
      }
    }

    private func result(_ response: cc_response, _ request: FetchRequest) throws(QariError) -> FetchResult {
      if response.status == 304 { return .notModified }
      guard (200..<300).contains(response.status) else {
        let remedy =
          switch response.status {
          case 401, 403: "the site does not let it be read without signing in: save the page in a browser"
          case 404, 410: "the page is gone: check the address"
          case 429, 503: "the site is busy: try again later"
          default: "try again later, or open it in a browser"
          }
        throw QariError(.input, "answered with status \(response.status)", at: request.url, remedy: remedy)
      }
      func nonempty(_ text: String) -> String? { text.isEmpty ? nil : text }
      let final = CurlFetcher.field(response.final_url)
      return .page(
        FetchedPage(
          bytes: Array(UnsafeBufferPointer(start: response.body, count: response.length)),
          contentType: nonempty(CurlFetcher.field(response.content_type)),
          url: nonempty(final) ?? request.url,
          isMovedForGood: response.is_permanent != 0,
          validators: FetchValidators(
            etag: nonempty(CurlFetcher.field(response.etag)),
            lastModified: nonempty(CurlFetcher.field(response.last_modified)))))
    }

    /// The text of a C array up to its null byte.
    private static func field<T>(_ tuple: T) -> String {
      withUnsafeBytes(of: tuple) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }

    private static func string(_ buffer: [CChar]) -> String {
      String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }
#endif
