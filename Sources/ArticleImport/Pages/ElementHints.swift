/// What the class and id of an element say about it: the words site builders use.
struct ElementHints {
  private let words: Set<Substring>
  private let whole: String

  init(_ node: MarkupNode) {
    guard !node.attributes.isEmpty else {
      whole = ""
      words = []
      return
    }
    let names = node["class"] + " " + node["id"]
    whole = names.lowercased()
    words = Set((whole + " " + Self.humpsApart(names)).split { !$0.isLetter && !$0.isNumber })
  }

  /// `newsDate` as `news date`, since many sites name their elements so.
  private static func humpsApart(_ names: String) -> String {
    var out = ""
    var wasLower = false
    for c in names {
      if c.isUppercase, wasLower { out.append(" ") }
      wasLower = c.isLowercase
      out += c.lowercased()
    }
    return out
  }

  /// Share bars, comments, menus, advertisements, teasers.
  var isFurniture: Bool {
    !words.isDisjoint(with: Self.furniture) || Self.furnitureParts.contains { whole.contains($0) }
  }
  /// The container of an article's text.
  var isArticleBody: Bool { Self.bodyParts.contains { whole.contains($0) } }
  /// Something that belongs to an article.
  var isContent: Bool { !words.isDisjoint(with: Self.content) }
  /// The author's line.
  var isByline: Bool { !words.isDisjoint(with: ["author", "byline", "writer", "journalist", "reporter"]) }
  /// The date of publication.
  var isDate: Bool {
    !words.isDisjoint(with: ["date", "time", "published", "timestamp", "pubdate", "datetime"])
  }
  /// The text under a picture.
  var isCaption: Bool { !words.isDisjoint(with: ["caption", "figcaption", "imgcaption"]) }
  /// The list of keywords.
  var isKeywords: Bool { !words.isDisjoint(with: ["tags", "keywords", "tagcloud", "taglist"]) }

  private static let furniture: Set<Substring> = [
    "share", "sharing", "sharer", "social", "related", "comment", "comments", "disqus", "newsletter",
    "subscribe",
    "subscription", "promo", "sponsor", "sponsored", "advert", "ad", "ads", "adsense", "advertisement",
    "banner", "sidebar",
    "breadcrumb", "breadcrumbs", "menu", "nav", "navigation", "navbar", "footer", "popup", "modal", "cookie",
    "cookies",
    "outbrain", "taboola", "recommended", "recommendations", "pagination", "pager", "teaser", "trending",
    "reply", "respond",
    "toolbar", "print", "rating", "widget", "login", "signup", "skip",
  ]
  private static let furnitureParts = [
    "also-like", "read-also", "readalso", "most-read", "mostread", "see-also", "more-news",
  ]
  private static let bodyParts = [
    "article-body", "articlebody", "article__body", "article-content", "articlecontent", "article__content",
    "article-text",
    "articletext", "entry-content", "post-content", "postcontent", "post-body", "story-body", "storybody",
    "story-content",
    "news-body", "newsbody", "news-content", "news-text", "newstext", "details-content", "td-post-content",
    "single-content",
    "wysiwyg",
  ]
  private static let content: Set<Substring> = [
    "article", "body", "content", "entry", "main", "page", "post", "text", "story", "news",
  ]
}
