import ArticleModel
import TextLayout

/// The page of one actor as rows; a row may stand for something that opens.
enum ActorPage {
  /// What a row opens.
  enum Target: Hashable {
    case article(ArticleID)
    case actor(ActorID)
    case epithets
    case allArticles
  }

  struct PageRow {
    var text: StyledText
    var target: Target?
    var indent = 1
  }

  static func rows(_ content: ActorPageContent, _ state: ReaderState) -> [PageRow] {
    var rows: [PageRow] = []
    func heading(_ phrase: Phrase) {
      var t = StyledText()
      t.append(state.text(phrase), StyleRole.subheading.style)
      rows.append(PageRow(text: StyledText()))
      rows.append(PageRow(text: t))
    }
    let actor = content.actor
    var name = StyledText()
    name.append(actor.kind.mark + " ", actor.kind.role.style)
    name.appendIsolated(actor.name, StyleRole.title.style)
    name.append("  " + actor.kind.phrase.text(state.language), StyleRole.dim.style)
    rows.append(PageRow(text: name))
    var counts = StyledText()
    counts.append(
      state.text(
        Phrase(
          "\(actor.mentions) mentions in \(actor.articles) articles",
          "\(actor.mentions) ذكرا في \(actor.articles) مقالا")), StyleRole.meta.style)
    rows.append(PageRow(text: counts))
    let others = actor.names.filter { $0 != actor.name }
    if !others.isEmpty {
      var t = StyledText()
      t.append(state.text(Phrase("also: ", "أيضا: ")), StyleRole.dim.style)
      for (i, n) in others.prefix(12).enumerated() {
        if i > 0 { t.append("، ", StyleRole.dim.style) }
        t.appendIsolated(n)
      }
      rows.append(PageRow(text: t))
    }
    if !content.epithets.isEmpty {
      heading(Phrase("Called", "يُسمّى"))
      for use in content.epithets.prefix(6) {
        var t = StyledText()
        t.appendIsolated(use.epithet, StyleRole.epithet.style)
        t.append("  ×\(use.count)", StyleRole.dim.style)
        if let source = use.source {
          t.append("  ", StyleRole.dim.style)
          t.appendIsolated(source, StyleRole.meta.style)
        }
        rows.append(PageRow(text: t, target: .epithets, indent: 3))
      }
    }
    if !content.companions.isEmpty {
      heading(Phrase("Appears with", "يظهر مع"))
      for c in content.companions {
        var t = StyledText()
        t.append(c.kind.mark + " ", c.kind.role.style)
        t.appendIsolated(c.name, c.kind.role.style)
        t.append("  \(c.count)", StyleRole.dim.style)
        rows.append(PageRow(text: t, target: .actor(c.id), indent: 3))
      }
    }
    heading(Phrase("Articles", "المقالات"))
    for a in content.articles {
      rows.append(PageRow(text: TwoLineRows.headline(a), target: .article(a.id), indent: 3))
    }
    if content.articleTotal > content.articles.count {
      var t = StyledText()
      t.append(
        state.text(
          Phrase("all \(content.articleTotal) articles …", "كل المقالات: \(content.articleTotal) …")),
        StyleRole.notice.style)
      rows.append(PageRow(text: t, target: .allArticles, indent: 3))
    }
    return rows
  }

  static func draw(
    _ page: ActorPageState, _ state: ReaderState, on canvas: inout Canvas, in pane: ScreenGeometry.Rectangle,
    rows: Range<Int>
  ) {
    guard let content = page.content else { return }
    let all = ActorPage.rows(content, state)
    for i in 0..<rows.count {
      let index = page.cursor.top + i
      guard let row = all[safe: index] else { continue }
      let style = index == page.cursor.selected ? StyleID.plain.with(StyleID.selectedFlag) : .plain
      let y = rows.lowerBound + i
      canvas.fill(style, row: y, width: pane.width, in: pane)
      canvas.line(
        row.text, style: style, row: y, offset: row.indent, width: pane.width - row.indent - 1, in: pane)
      canvas.target(.listRow(pane: .overlay, index: index), row: y, in: pane)
    }
  }
}
