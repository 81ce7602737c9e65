import ArticleModel
import TextLayout

/// An article as a sequence of blocks that are laid out only when they are shown.
struct ArticlePage {
  /// One block: the title, the line about the article, or a paragraph; a long one has several.
  enum Block: Hashable {
    case piece(Int)
    case about
    case repeats
  }

  let content: ArticleContent
  let options: ViewOptions
  let width: Int
  let language: InterfaceLanguage
  let blocks: [Block]
  var direction: TextDirection { content.direction }
  /// Blocks in front of the running text; from here on they stand in the order of the text.
  private let heading: Int
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
    selectedMention = view?.mention
    selectedActor = state.selectedActor?.id
    hits = view?.search?.hits ?? []
    currentHit = view?.search?.current
    var above: [Block] = []
    var title: [Block] = []
    var below: [Block] = []
    below.reserveCapacity(content.pieces.count)
    for (i, piece) in content.pieces.enumerated() {
      let segment = content.text.segments[piece.segment]
      if segment.paragraph == nil {
        title.append(.piece(i))
      } else if segment.isContent || state.options.showsFurniture {
        if segment.role == .kicker, below.isEmpty {
          above.append(.piece(i))
        } else {
          below.append(.piece(i))
        }
      }
    }
    // A title made from the first sentence would only say that sentence twice.
    if content.article.titleIsDerived, !below.isEmpty { title = [] }
    let head = above + title + [.about] + (content.repeats.isEmpty ? [] : [.repeats])
    heading = head.count
    blocks = head + below
  }

  private func piece(_ block: Int) -> ArticleContent.Piece? {
    guard blocks.indices.contains(block), case .piece(let i) = blocks[block] else { return nil }
    return content.pieces[i]
  }

  /// The scalars of the article's text that a block shows, where it is a piece of it.
  func range(of block: Int) -> Range<Int>? { piece(block)?.range }

  /// The scalar offset in the article's text of a place, where its block is a piece of it.
  func offset(of position: TextPosition) -> Int? {
    piece(position.block).map { $0.range.lowerBound + position.offset }
  }

  /// The place of a scalar offset of the article's text; nil when its paragraph is not shown.
  func position(of offset: Int) -> TextPosition? {
    func place(_ block: Int) -> TextPosition? {
      guard let range = piece(block)?.range, range.contains(offset) || range.upperBound == offset else {
        return nil
      }
      return TextPosition(block: block, offset: offset - range.lowerBound)
    }
    for block in 0..<heading { if let found = place(block) { return found } }
    let first = blocks.indices[heading...].firstIndex(inOrder: { block in
      (piece(block)?.range.upperBound ?? 0) >= offset
    })
    // Behind the last scalar of a piece the next one begins.
    return place(first + 1).flatMap { $0.offset == 0 ? $0 : nil } ?? place(first)
  }

  /// Blank rows above a block.
  func space(above block: Int) -> Int {
    guard block > 0 else { return 0 }
    switch (blocks[block - 1], blocks[block]) {
    case (_, .about), (_, .repeats): return 0
    case (.piece(let a), .piece(let b)):
      let (a, b) = (content.pieces[a].segment, content.pieces[b].segment)
      if a == b { return 0 }
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
    case .piece(let i):
      let piece = content.pieces[i]
      let segment = content.text.segments[piece.segment]
      let bullet = segment.role == .listItem ? 2 : 0
      let options = LayoutOptions(
        width: max(1, width - bullet), base: .article(direction), showsMarks: self.options.showsMarks)
      return typesetter.layout(
        content.text.text(of: segment), bytes: piece.bytes, styles: styles(of: piece), options: options)
    }
  }

  private func plain(_ text: String, _ role: StyleRole) -> ParagraphLayout {
    typesetter.layout(
      text, styles: [StyledRange(range: 0..<text.unicodeScalars.count, style: role.style)],
      options: LayoutOptions(width: width, base: .article(direction), showsMarks: options.showsMarks))
  }

  /// True for blocks that carry a bullet at the edge where reading begins.
  func hasBullet(_ block: Int) -> Bool {
    piece(block).map { content.text.segments[$0.segment].role == .listItem } ?? false
  }

  /// False where a long paragraph goes on from the block before.
  func isSegmentStart(_ block: Int) -> Bool { piece(block)?.isFirst ?? true }

  private var aboutLine: String {
    let a = content.article
    var parts: [String] = []
    if let source = a.source { parts.append(source) }
    if let author = a.author, author != a.source { parts.append(author) }
    if let date = a.date { parts.append(date.isoDay + (date.isoTime.map { " " + $0 } ?? "")) }
    let words = content.words
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

  private func styles(of piece: ArticleContent.Piece) -> [StyledRange] {
    let range = piece.range
    func local(_ r: Range<Int>) -> Range<Int> {
      max(r.lowerBound - range.lowerBound, 0)..<min(r.upperBound, range.upperBound) - range.lowerBound
    }
    var out: [StyledRange] = []
    let role = ArticlePage.role(content.text.segments[piece.segment].role)
    if role != .plain { out.append(StyledRange(range: 0..<range.count, style: role.style)) }
    var i = content.firstMention(endingAfter: range.lowerBound)
    while i < content.mentions.count, content.mentions[i].range.lowerBound < range.upperBound {
      let m = content.mentions[i]
      var style = m.kind.role.style
      if i == selectedMention { style = style.with(StyleID.currentFlag) }
      out.append(StyledRange(range: local(m.range), style: style))
      i += 1
    }
    var n = hits.firstIndex(inOrder: { $0.upperBound > range.lowerBound })
    while n < hits.count, hits[n].lowerBound < range.upperBound {
      let flag = n == currentHit ? StyleID.hitFlag | StyleID.currentFlag : StyleID.hitFlag
      out.append(StyledRange(range: local(hits[n]), style: role.style.with(flag)))
      n += 1
    }
    return out
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
