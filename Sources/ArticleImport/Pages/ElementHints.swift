/// What the class and id of an element say about it: the words site builders use.
///
/// Worked out once, when the page is parsed, since several passes ask.
struct ElementHints: OptionSet {
  let rawValue: UInt8
  /// Share bars, comments, menus, advertisements, teasers.
  static let furniture = ElementHints(rawValue: 1)
  /// The container of an article's text.
  static let articleBody = ElementHints(rawValue: 2)
  /// Something that belongs to an article.
  static let content = ElementHints(rawValue: 4)
  /// The author's line.
  static let byline = ElementHints(rawValue: 8)
  /// The date of publication.
  static let date = ElementHints(rawValue: 16)
  /// The text under a picture.
  static let caption = ElementHints(rawValue: 32)
  /// The list of keywords.
  static let keywords = ElementHints(rawValue: 64)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The hints in the names of a class and an id.
  init(class classNames: String, id: String) {
    var hints: ElementHints = []
    guard !classNames.isEmpty || !id.isEmpty else {
      self = hints
      return
    }
    var word: [UInt8] = []
    var run: [UInt8] = []
    var wasLower = false
    func end(_ word: inout [UInt8]) {
      if !word.isEmpty, let found = Self.words[String(decoding: word, as: UTF8.self)] {
        hints.formUnion(found)
      }
      word.removeAll(keepingCapacity: true)
    }
    // both the word as it stands and its parts at capitals: `navBar`, `newsDate`
    for b in (classNames + " " + id).utf8 {
      let isUpper = (0x41...0x5A).contains(b)
      let lower = isUpper ? b | 0x20 : b
      let isWord = (0x61...0x7A).contains(lower) || (0x30...0x39).contains(b)
      if !isWord || (isUpper && wasLower) { end(&word) }
      if isWord {
        word.append(lower)
        run.append(lower)
      } else {
        end(&run)
      }
      wasLower = isWord && !isUpper
    }
    end(&word)
    end(&run)
    let whole = (classNames + " " + id).lowercased()
    if Self.furnitureParts.contains(where: { FoldedKey.contains(whole, $0) }) { hints.insert(.furniture) }
    if Self.bodyParts.contains(where: { FoldedKey.contains(whole, $0) }) { hints.insert(.articleBody) }
    self = hints
  }

  private static let words: [String: ElementHints] = {
    var table: [String: ElementHints] = [:]
    let lists: [(ElementHints, [String])] = [
      (.furniture, furnitureWords), (.content, contentWords),
      (.byline, ["author", "byline", "writer", "journalist", "reporter"]),
      (.date, ["date", "time", "published", "timestamp", "pubdate", "datetime"]),
      (.caption, ["caption", "figcaption", "imgcaption"]),
      (.keywords, ["tags", "keywords", "tagcloud", "taglist"]),
    ]
    for (hint, words) in lists { for word in words { table[word, default: []].formUnion(hint) } }
    return table
  }()

  private static let furnitureWords = [
    "share", "sharing", "sharer", "social", "related", "comment", "comments", "disqus", "newsletter",
    "subscribe", "subscription", "promo", "sponsor", "sponsored", "advert", "ad", "ads", "adsense",
    "advertisement", "banner", "sidebar", "breadcrumb", "breadcrumbs", "menu", "nav", "navigation", "navbar",
    "footer", "popup", "modal", "cookie", "cookies", "outbrain", "taboola", "recommended", "recommendations",
    "pagination", "pager", "teaser", "trending", "reply", "respond", "toolbar", "print", "rating", "widget",
    "login", "signup", "skip",
  ]
  private static let furnitureParts = [
    "also-like", "read-also", "readalso", "most-read", "mostread", "see-also", "more-news",
  ]
  private static let bodyParts = [
    "article-body", "articlebody", "article__body", "article-content", "articlecontent", "article__content",
    "article-text", "articletext", "entry-content", "post-content", "postcontent", "post-body", "story-body",
    "storybody", "story-content", "news-body", "newsbody", "news-content", "news-text", "newstext",
    "details-content", "td-post-content", "single-content", "wysiwyg",
  ]
  private static let contentWords = [
    "article", "body", "content", "entry", "main", "page", "post", "text", "story", "news",
  ]
}
