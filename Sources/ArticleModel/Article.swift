/// One news article, as it was imported, with the reader's own marks on it.
public struct Article: Hashable, Sendable {
  /// Identity in the library; 0 before the article is stored.
  public var id: ArticleID
  /// The headline.
  public var title: String
  /// True where the page had no headline and the title was made from the first sentence.
  /// Such a title repeats text of the body, so names in it are not counted again.
  public var titleIsDerived: Bool
  /// Unicode scalar offset of the title in the decoded file, where it is a verbatim piece of it.
  public var titleSourceOffset: Int?
  /// All paragraphs in page order, furniture included.
  public var paragraphs: [Paragraph]
  /// The outlet that published it, as the page names it.
  public var source: String?
  /// The author as the page names them.
  public var author: String?
  /// Day of publication, with the time where it is known.
  public var date: ArticleDate?
  /// Where it can be read on the web.
  public var url: String?
  /// BCP 47 language tag (`ar`, `en`, `fa`, …), `und` when unknown.
  public var language: String
  /// Keywords that the page itself gives.
  public var keywords: [String]
  /// File path or feed that it came from.
  public var origin: String
  /// 64-bit hash of the folded content, for finding the same article again.
  public var contentHash: UInt64
  /// Read, bookmarked, tags and note.
  public var state: ReadingState

  /// An article; see the properties.
  public init(
    id: ArticleID = ArticleID(rawValue: 0), title: String, titleIsDerived: Bool = false,
    titleSourceOffset: Int? = nil, paragraphs: [Paragraph], source: String? = nil,
    author: String? = nil, date: ArticleDate? = nil, url: String? = nil, language: String = "und",
    keywords: [String] = [], origin: String = "", contentHash: UInt64 = 0,
    state: ReadingState = ReadingState()
  ) {
    self.id = id
    self.title = title
    self.titleIsDerived = titleIsDerived
    self.titleSourceOffset = titleSourceOffset
    self.paragraphs = paragraphs
    self.source = source
    self.author = author
    self.date = date
    self.url = url
    self.language = language
    self.keywords = keywords
    self.origin = origin
    self.contentHash = contentHash
    self.state = state
  }

  /// Number of words of the content (runs of non-blank characters; title, no furniture).
  public var wordCount: Int {
    var n = titleIsDerived ? 0 : Article.words(in: title)
    for p in paragraphs where p.isContent { n += Article.words(in: p.text) }
    return n
  }

  private static func words(in text: String) -> Int {
    var n = 0
    var inside = false
    for s in text.unicodeScalars {
      if s.properties.isWhitespace {
        inside = false
      } else if !inside {
        inside = true
        n += 1
      }
    }
    return n
  }
}

/// What a person has done with an article.
public struct ReadingState: Hashable, Sendable, Codable {
  /// Opened, or marked as read.
  public var isRead: Bool
  /// Kept for later.
  public var isBookmarked: Bool
  /// The person's own tags, in the order given.
  public var tags: [String]
  /// The person's own note; empty when there is none.
  public var note: String

  /// A state; everything unset by default.
  public init(isRead: Bool = false, isBookmarked: Bool = false, tags: [String] = [], note: String = "") {
    self.isRead = isRead
    self.isBookmarked = isBookmarked
    self.tags = tags
    self.note = note
  }
}
