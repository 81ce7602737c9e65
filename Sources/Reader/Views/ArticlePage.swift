import ArticleModel
import TextLayout

/// An article as a sequence of blocks that are laid out only when they are shown.
struct ArticlePage {
  /// One block: the title, the line about the article, or a paragraph.
  enum Block: Hashable {
    case segment(Int)
    case about
    case repeats
  }

  let content: ArticleContent
  let options: ViewOptions
  let width: Int
  let language: InterfaceLanguage
  let blocks: [Block]
  let direction: TextDirection
  private let typesetter: Typesetter
  private let selectedMention: Int?
  private let selectedActor: ActorID?
  private let hits: [Range<Int>]
  private let currentHit: Int?

  init(
    _ content: ArticleContent, state: ReaderState, view: ArticleViewState?, width: Int, typesetter: Typesetter
  ) {
    self.content = content
    self.options = state.options
    self.width = max(1, width)
    self.language = state.language
    self.typesetter = typesetter
    direction = ArticlePage.direction(of: content)
    selectedMention = view?.mention
    selectedActor = state.selectedActor?.id
    hits = view?.search?.hits ?? []
    currentHit = view?.search?.current
    var above: [Block] = []
    var below: [Block] = []
    for (i, segment) in content.text.segments.enumerated() where segment.paragraph != nil {
      guard segment.isContent || state.options.showsFurniture else { continue }
      if segment.role == .kicker, below.isEmpty {
        above.append(.segment(i))
      } else {
        below.append(.segment(i))
      }
    }
    // A title made from the first sentence would only say that sentence twice.
    let title: [Block] = content.article.titleIsDerived && !below.isEmpty ? [] : [.segment(0)]
    blocks = above + title + [.about] + (content.repeats.isEmpty ? [] : [.repeats]) + below
  }

  /// The direction of the article: of its language where that settles it, else of most of its letters.
  static func direction(of content: ArticleContent) -> TextDirection {
    switch content.article.language {
    case "ar", "fa", "ur", "he", "ps", "ckb", "ug", "sd", "yi": return .rightToLeft
    default: return articleDirection(of: content.text.string)
    }
  }

  /// The scalar offset in the article's text of a place, where its block is a piece of it.
  func offset(of position: TextPosition) -> Int? {
    guard blocks.indices.contains(position.block), case .segment(let i) = blocks[position.block] else {
      return nil
    }
    return content.text.segments[i].range.lowerBound + position.offset
  }

  /// The place of a scalar offset of the article's text; nil when its paragraph is not shown.
  func position(of offset: Int) -> TextPosition? {
    for (b, block) in blocks.enumerated() {
      if case .segment(let i) = block {
        let range = content.text.segments[i].range
        if range.contains(offset) || range.upperBound == offset {
          return TextPosition(block: b, offset: offset - range.lowerBound)
        }
      }
    }
    return nil
  }

  /// Blank rows above a block.
  func space(above block: Int) -> Int {
    guard block > 0 else { return 0 }
    switch (blocks[block - 1], blocks[block]) {
    case (_, .about), (_, .repeats): return 0
    case (.segment(let a), .segment(let b)):
      let roles = (content.text.segments[a].role, content.text.segments[b].role)
      if roles.0 == .kicker, roles.1 == nil { return 0 }
      if roles.0 == .listItem, roles.1 == .listItem { return 0 }
      if roles.0 == .furniture, roles.1 == .furniture { return 0 }
      return 1
    default: return 1
    }
  }

  /// Lays out one block.
  func layout(_ block: Int) -> ParagraphLayout {
    switch blocks[block] {
    case .about: return plain(aboutLine, .meta)
    case .repeats: return plain(repeatsLine, .notice)
    case .segment(let i):
      let segment = content.text.segments[i]
      let text = segment.paragraph.map { content.article.paragraphs[$0].text } ?? content.article.title
      let bullet = segment.role == .listItem ? 2 : 0
      var options = LayoutOptions(
        width: max(1, width - bullet), base: .article(direction), showsMarks: self.options.showsMarks)
      options.hangingIndent = 0
      return typesetter.layout(text, styles: styles(of: segment), options: options)
    }
  }

  private func plain(_ text: String, _ role: StyleRole) -> ParagraphLayout {
    typesetter.layout(
      text, styles: [StyledRange(range: 0..<text.unicodeScalars.count, style: role.style)],
      options: LayoutOptions(width: width, base: .article(direction), showsMarks: options.showsMarks))
  }

  /// True for blocks that carry a bullet at the edge where reading begins.
  func hasBullet(_ block: Int) -> Bool {
    if case .segment(let i) = blocks[block] { return content.text.segments[i].role == .listItem }
    return false
  }

  private var aboutLine: String {
    let a = content.article
    var parts: [String] = []
    if let source = a.source { parts.append(source) }
    if let author = a.author, author != a.source { parts.append(author) }
    if let date = a.date { parts.append(date.isoDay + (date.isoTime.map { " " + $0 } ?? "")) }
    let words = a.wordCount
    parts.append(language == .arabic ? "\(words) كلمة" : "\(words) words")
    if !a.state.tags.isEmpty { parts.append(a.state.tags.map { "#" + $0 }.joined(separator: " ")) }
    if !a.state.note.isEmpty { parts.append("✎ " + a.state.note) }
    // Each part is a bidi unit of its own: «22 words» must not be torn apart by the Arabic before it.
    return parts.map { "\u{2068}\($0)\u{2069}" }.joined(separator: " · ")
  }

  private var repeatsLine: String {
    let names = content.repeats.map { $0.source ?? $0.title }
    return Phrase("also in: ", "وأيضا في: ").text(language) + names.joined(separator: "، ")
  }

  // MARK: Styles

  private func styles(of segment: ArticleText.Segment) -> [StyledRange] {
    let base = segment.range.lowerBound
    func local(_ r: Range<Int>) -> Range<Int> {
      max(r.lowerBound - base, 0)..<min(r.upperBound, segment.range.upperBound) - base
    }
    var out: [StyledRange] = []
    let role = ArticlePage.role(segment.role)
    if role != .plain { out.append(StyledRange(range: 0..<segment.range.count, style: role.style)) }
    var i = firstMention(endingAfter: segment.range.lowerBound)
    while i < content.mentions.count, content.mentions[i].range.lowerBound < segment.range.upperBound {
      let m = content.mentions[i]
      var style = m.kind.role.style
      if i == selectedMention { style = style.with(StyleID.currentFlag) }
      out.append(StyledRange(range: local(m.range), style: style))
      i += 1
    }
    for (n, hit) in hits.enumerated() where hit.overlaps(segment.range) {
      let flag = n == currentHit ? StyleID.hitFlag | StyleID.currentFlag : StyleID.hitFlag
      out.append(StyledRange(range: local(hit), style: role.style.with(flag)))
    }
    return out
  }

  private func firstMention(endingAfter offset: Int) -> Int {
    var low = 0
    var high = content.mentions.count
    while low < high {
      let mid = (low + high) / 2
      if content.mentions[mid].range.upperBound <= offset { low = mid + 1 } else { high = mid }
    }
    return low
  }

  private static func role(_ role: Paragraph.Role?) -> StyleRole {
    switch role {
    case nil: return .title
    case .kicker: return .kicker
    case .subheading: return .subheading
    case .furniture, .credit, .byline, .dateline, .keywords: return .dim
    case .caption: return .meta
    case .body, .listItem: return .plain
    }
  }
}

extension ActorKind {
  /// The role that shows this kind.
  var role: StyleRole {
    switch self {
    case .person: return .person
    case .organisation: return .organisation
    case .place: return .place
    }
  }

  /// The mark in front of an actor's name in lists.
  var mark: String {
    switch self {
    case .person: return "●"
    case .organisation: return "■"
    case .place: return "▲"
    }
  }

  /// Its name.
  var phrase: Phrase {
    switch self {
    case .person: return Phrase("person", "شخص")
    case .organisation: return Phrase("organisation", "جهة")
    case .place: return Phrase("place", "مكان")
    }
  }
}
