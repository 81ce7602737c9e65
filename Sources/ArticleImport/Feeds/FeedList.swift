import ArticleModel

/// A feed that a list (OPML) names.
public struct FeedReference: Hashable, Sendable {
  /// Address of the feed.
  public let url: String
  /// Its title in the list; empty where there is none.
  public let title: String
  /// The folders that it is in, outermost first.
  public let folders: [String]

  /// A reference; see the properties.
  public init(url: String, title: String, folders: [String] = []) {
    self.url = url
    self.title = title
    self.folders = folders
  }
}

/// OPML 1.0 and 2.0, as feed readers export their subscriptions.
enum FeedList {
  /// The feeds of a list in order, each once.
  static func references(_ text: String, name: String, limits: ImportLimits) throws(QariError)
    -> [FeedReference]
  {
    var found: [FeedReference] = []
    let failure = MarkupParser.xml(text, limits: limits, wants: { $0 == "opml/body" }) { _, body in
      for child in body.children { add(child, folders: [], to: &found) }
      return true
    }
    if found.isEmpty {
      throw QariError(
        .input, failure.map { "is broken OPML: \($0.message)" } ?? "lists no feeds",
        at: failure.map { "\(name), line \($0.line)" } ?? name, remedy: "export the list again")
    }
    return found
  }

  private static func add(_ node: MarkupNode, folders: [String], to found: inout [FeedReference]) {
    guard node.name == "outline" else { return }
    let title = node["title"].isEmpty ? node["text"] : node["title"]
    let url = node["xmlurl"]
    if WebAddress.isAddress(url), !found.contains(where: { $0.url == url }) {
      found.append(FeedReference(url: url, title: title, folders: folders))
    }
    for child in node.children { add(child, folders: url.isEmpty ? folders + [title] : folders, to: &found) }
  }
}
