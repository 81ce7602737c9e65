import ArticleModel

/// Articles as records of named fields: lines of JSON and rows of CSV.
///
/// Field names, in any case: `title` (headline, العنوان); `text` (body, content, article, النص), plain or HTML as
/// `html`; `summary` (description) where there is no text; `source` (src, outlet, publisher, المصدر); `author`
/// (byline, الكاتب); `date` (published, datetime, time, التاريخ); `url` (link); `language` (lang); `keywords` (tags).
struct RecordFields {
  /// The fields that articles are made of.
  enum Field: CaseIterable {
    case title, text, html, summary, source, author, date, url, language, keywords
  }

  private var values: [Field: String] = [:]

  /// The field that a name stands for; nil for others.
  static func field(named name: String) -> Field? {
    byName[FoldedKey.of(name)]
  }

  /// Sets a field; the first non-empty value stays.
  mutating func set(_ field: Field, _ value: String) {
    if values[field] == nil, value.contains(where: { !$0.isWhitespace }) { values[field] = value }
  }

  /// The article; nil where there is neither title nor text.
  func article(origin: String, limits: ImportLimits) -> Article? {
    var draft = ArticleDraft()
    draft.title = plain(.title)
    draft.source = plain(.source)
    draft.author = plain(.author)
    draft.date = values[.date].flatMap(Timestamp.date)
    draft.url = values[.url].map(Whitespace.collapsed)
    draft.language = values[.language].flatMap(PageMetadata.primaryLanguage)
    draft.keywords = values[.keywords].map(KeywordLine.keywords) ?? []
    let lines: [PageLine]
    if let html = values[.html] {
      lines = HTMLPage.lines(ofFragment: html, limits: limits)
    } else {
      lines = PageLines.split(CharacterReferences.decoded(values[.text] ?? values[.summary] ?? "")).map(
        \.unplaced)
    }
    return FeedEntry(draft: draft, lines: lines, feedTitle: nil, feedLanguage: nil).article(origin: origin)
  }

  private func plain(_ field: Field) -> String? {
    values[field].map { Whitespace.collapsed(CharacterReferences.decoded($0)) }
  }

  private static let byName: [String: Field] = {
    let names: [Field: [String]] = [
      .title: ["title", "headline", "header", "subject", "العنوان", "عنوان"],
      .text: [
        "text", "body", "content", "article", "fulltext", "full text", "content text", "maintext", "النص",
        "نص", "المتن",
      ],
      .html: ["html", "content html", "body html"],
      .summary: ["summary", "description", "abstract", "lead", "excerpt", "الملخص"],
      .source: [
        "source", "src", "outlet", "publisher", "site", "newspaper", "media", "source name", "المصدر", "مصدر",
      ],
      .author: ["author", "authors", "byline", "creator", "writer", "الكاتب", "كاتب"],
      .date: [
        "date", "published", "publish date", "published at", "date published", "pubdate", "datetime", "time",
        "timestamp", "created", "created at", "date time", "التاريخ", "تاريخ",
      ],
      .url: ["url", "link", "uri", "address", "href", "الرابط", "رابط"],
      .language: ["language", "lang", "اللغة"],
      .keywords: ["keywords", "tags", "topics", "categories", "الكلمات المفتاحية", "وسوم"],
    ]
    var table: [String: Field] = [:]
    for (field, list) in names { for name in list { table[FoldedKey.of(name)] = field } }
    return table
  }()
}
