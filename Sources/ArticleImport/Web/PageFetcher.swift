import ArticleModel

/// Fetches pages and feeds that a person asked for; nothing else ever touches the network.
///
/// A protocol, so that tests and a shared server can bring their own.
public protocol PageFetcher: Sendable {
  /// One GET. Errors say what, which address and what to do; an HTTP error status is one of them.
  func fetch(_ request: FetchRequest) throws(QariError) -> FetchResult
}

/// What is asked for.
public struct FetchRequest: Hashable, Sendable {
  /// An http or https address.
  public var url: String
  /// What an earlier answer said of its version, so that an unchanged feed costs a few bytes.
  public var validators: FetchValidators
  /// Seconds for the whole transfer.
  public var timeout: Int
  /// Most redirects followed; they may lead to http and https only.
  public var redirects: Int
  /// Most bytes of the answer, after decompression.
  public var byteLimit: Int

  /// A request; see the properties.
  public init(
    url: String, validators: FetchValidators = FetchValidators(), timeout: Int = 30, redirects: Int = 8,
    byteLimit: Int = 64 << 20
  ) {
    self.url = url
    self.validators = validators
    self.timeout = timeout
    self.redirects = redirects
    self.byteLimit = byteLimit
  }
}

/// The version of an answer (RFC 9110, section 8.8), to be kept with the feed and sent again.
public struct FetchValidators: Hashable, Sendable {
  /// The `ETag` field.
  public var etag: String?
  /// The `Last-Modified` field.
  public var lastModified: String?

  /// Validators; none by default.
  public init(etag: String? = nil, lastModified: String? = nil) {
    self.etag = etag
    self.lastModified = lastModified
  }
}

/// What came back.
public enum FetchResult: Hashable, Sendable {
  /// Nothing new since the version that the validators name (304).
  case notModified
  /// A page or feed.
  case page(FetchedPage)
}

/// An answer with its body.
public struct FetchedPage: Hashable, Sendable {
  /// The body, decompressed.
  public var bytes: [UInt8]
  /// The `Content-Type` field.
  public var contentType: String?
  /// The address after redirects.
  public var url: String
  /// True where the redirect was permanent, so that the new address should be kept.
  public var isMovedForGood: Bool
  /// For the next request.
  public var validators: FetchValidators

  /// An answer; see the properties.
  public init(
    bytes: [UInt8], contentType: String? = nil, url: String, isMovedForGood: Bool = false,
    validators: FetchValidators = FetchValidators()
  ) {
    self.bytes = bytes
    self.contentType = contentType
    self.url = url
    self.isMovedForGood = isMovedForGood
    self.validators = validators
  }
}

extension ArticleImporter {
  /// The articles of a fetched page or feed; a page that names no address of its own gets the one it came from.
  public func articles(in page: FetchedPage) -> [Result<Article, QariError>] {
    let results = articles(data: page.bytes, name: page.url, contentType: page.contentType)
    guard results.count == 1, case .success(var article)? = results.first, article.url == nil else {
      return results
    }
    article.url = page.url
    return [.success(article)]
  }
}
