import ArticleImport
import ArticleModel

/// Fetches pages and feeds, each only when it has changed since the last time.
struct WebReading: Sendable {
  let fetcher: (any PageFetcher)?
  /// What the last answer from an address said of its version.
  let validators: @Sendable (String) -> FetchValidators

  /// With the program's fetcher, remembering in a library's settings.
  static func remembering(in library: (any Library)?) -> WebReading {
    WebReading(fetcher: standardFetcher) { url in
      guard let library, let stored = try? library.setting(settingName(url)) else { return FetchValidators() }
      let lines = stored.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      guard lines.count == 2 else { return FetchValidators() }
      return FetchValidators(
        etag: lines[0].isEmpty ? nil : lines[0], lastModified: lines[1].isEmpty ? nil : lines[1])
    }
  }

  /// Where the version of an address is kept.
  static func settingName(_ url: String) -> String { "web " + url }

  /// What is kept; nil where the server named no version.
  static func settingValue(_ v: FetchValidators) -> String? {
    if v.etag == nil, v.lastModified == nil { return nil }
    return (v.etag ?? "") + "\n" + (v.lastModified ?? "")
  }

  private static var standardFetcher: (any PageFetcher)? {
    #if canImport(CCurl)
      CurlFetcher(userAgent: "qari/" + ProgramVersion.current)
    #else
      nil
    #endif
  }

  /// Feeds of one list that are fetched at once: few enough that no server is pressed by one person.
  static let feedsAtOnce = 4

  /// The feeds of a list, fetched side by side; what they hold stands in the order of the list.
  private func readList(_ feeds: [FeedReference], _ importer: ArticleImporter) -> ImportedPiece {
    var piece = ImportedPiece()
    let work = OrderedWork<ImportedPiece>(name: "qari.feeds")
    var rest = feeds[...]
    while true {
      while work.count < WebReading.feedsAtOnce, let feed = rest.popFirst() {
        work.submit(isWaiting: true) { read(feed.url, importer, isInList: true) }
      }
      guard let next = work.next() else { break }
      piece.append(next)
    }
    piece.files = 1
    return piece
  }

  /// Reads an address; a list of feeds stands for its feeds.
  func read(_ url: String, _ importer: ArticleImporter, isInList: Bool = false) -> ImportedPiece {
    var piece = ImportedPiece()
    do throws(QariError) {
      guard let fetcher else {
        throw QariError(
          .input, "is a web address, and this build reads files only", at: url,
          remedy: "save it and give the file, or pipe it: curl -L ADDRESS | qari import -")
      }
      var request = FetchRequest(url: url, validators: validators(url))
      request.byteLimit = min(request.byteLimit, importer.limits.bytes)
      switch try fetcher.fetch(request) {
      case .notModified: piece.add([], name: url, bytes: 0)
      case .page(let page):
        if !isInList, let feeds = try importer.feedList(data: page.bytes, name: url) {
          piece = readList(feeds, importer)
          piece.current = url
        } else {
          piece.add(importer.articles(in: page), name: url, bytes: 0)
          piece.versions.append((url, page.validators))
        }
      }
    } catch {
      piece.add([.failure(error)], name: url, bytes: 0)
    }
    return piece
  }
}
