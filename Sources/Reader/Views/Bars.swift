import ArticleModel
import TextLayout

/// The bar at the top (where the person is) and the line at the bottom (messages, hints, progress).
enum Bars {
  static func drawTop(_ state: ReaderState, on canvas: inout Canvas) {
    let pane = ScreenGeometry.Rectangle(column: 0, width: state.size.columns)
    let bar = StyleRole.bar.style
    canvas.fill(bar, row: 0, width: pane.width, in: pane)
    let position = positionText(state)
    let positionWidth = min(pane.width / 2, position.unicodeScalars.count + 2)
    var title = StyledText()
    title.append(state.text(Phrase(" qari", " قارئ")), bar)
    title.append("  ", bar)
    title.appendIsolated(viewTitle(state), bar)
    let filter = filterText(state)
    if !filter.isEmpty {
      title.append("  ⧩ ", bar)
      title.appendIsolated(filter, bar)
    }
    canvas.field(
      title.text, styles: title.styles, style: bar, base: .fixed(canvas.direction), row: 0, offset: 0,
      width: pane.width - positionWidth, in: pane)
    canvas.field(
      position, style: bar, base: .fixed(.leftToRight), alignment: .trailing, row: 0,
      offset: pane.width - positionWidth, width: positionWidth - 1, in: pane)
  }

  private static func viewTitle(_ state: ReaderState) -> String {
    switch state.front {
    case .list(let l):
      if case .term(.repeats) = l.query.expression {
        return state.text(Phrase("Near repeats", "المقالات المكررة"))
      }
      return l.isSearch ? state.text(Phrase("Search results", "نتائج البحث")) : state.libraryName
    case .article(let a): return a.content?.article.source ?? state.text(Phrase("Article", "مقال"))
    case .actors(let v):
      var t = state.text(Phrase("Actors", "الأعلام"))
      if let kind = v.kind { t += " · " + kind.phrase.text(state.language) }
      return t
    case .actor: return state.text(Phrase("Actor", "علم"))
    case .related(let v): return state.text(Phrase("Sharing actors with: ", "تشارك أعلامَ: ")) + v.title
    case .concordance(let v): return state.text(Phrase("In context: ", "في السياق: ")) + v.name
    case .epithets(let v): return state.text(Phrase("Who calls what: ", "من يسمي ماذا: ")) + v.name
    case .help: return state.text(Phrase("Help", "مساعدة"))
    case .failures: return state.text(Phrase("Not imported", "ما لم يُستورد"))
    }
  }

  /// The filter in words; numbers of actors are replaced by the name where it is known.
  static func filterText(_ state: ReaderState) -> String {
    let query = state.query
    guard !query.isUnfiltered else { return "" }
    var text = query.description
    for (id, name) in state.actorNames { text = Bars.replacing("actor:#\(id)", by: name, in: text) }
    return text
  }

  /// Replaces whole terms only: `actor:#1` is not the beginning of `actor:#12`.
  private static func replacing(_ term: String, by name: String, in text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { part -> String in
      let bare = part.hasPrefix("-") ? part.dropFirst() : part
      guard bare == term[...] else { return String(part) }
      return (part.hasPrefix("-") ? "−" : "") + name
    }.joined(separator: " ")
  }

  private static func positionText(_ state: ReaderState) -> String {
    if case .article = state.front {
      guard
        let i = state.views.lastIndex(where: { if case .list = $0 { return true } else { return false } }),
        case .list(let list) = state.views[i], let count = list.cursor.count, count > 0,
        list.loaded[list.cursor.selected]?.id == state.currentArticle
      else { return "" }
      return "\(list.cursor.selected + 1)/\(count)"
    }
    guard let (cursor, _) = ListMovement.cursor(of: state.front, state), let count = cursor.count, count > 0
    else {
      return ""
    }
    return "\(cursor.selected + 1)/\(count)"
  }

  static func drawBottom(_ state: ReaderState, on canvas: inout Canvas) {
    let row = state.size.rows - 1
    let pane = ScreenGeometry.Rectangle(column: 0, width: state.size.columns)
    canvas.fill(.plain, row: row, width: pane.width, in: pane)
    if let message = state.message {
      canvas.field(
        message.text, style: (message.isError ? StyleRole.error : .notice).style,
        base: .fixed(canvas.direction), row: row,
        offset: 1, width: pane.width - 2, in: pane)
      return
    }
    if let progress = state.progress, !progress.isFinished {
      let line = progressText(progress, state, columns: pane.width - 2)
      canvas.field(
        line.text, styles: line.styles, base: .fixed(canvas.direction), row: row, offset: 1,
        width: pane.width - 2, in: pane)
      return
    }
    var used = 0
    if let actor = state.selectedActor {
      used =
        canvas.field(
          actor.kind.mark + " " + actor.name, style: actor.kind.role.style, base: .fixed(canvas.direction),
          row: row,
          offset: 1, width: pane.width / 2, in: pane) + 3
    }
    var hints = StyledText()
    for id in hintCommands(state) {
      guard let command = CommandTable.command(id), command.contexts?.contains(state.front.context) ?? true,
        let key = state.keymap.labels(of: command).first
      else { continue }
      if !hints.isEmpty { hints.append("  ") }
      hints.appendIsolated(key, StyleRole.barKey.style)
      hints.append(" ")
      hints.append(state.text(hintText(id)), StyleRole.dim.style)
    }
    canvas.field(
      hints.text, styles: hints.styles, base: .fixed(canvas.direction), alignment: .trailing, row: row,
      offset: used + 1,
      width: max(0, pane.width - used - 2), in: pane)
  }

  private static func hintCommands(_ state: ReaderState) -> [String] {
    switch state.front {
    case .list:
      return ["open", "filter-by-actor", "actors", "search-library", "cross-references", "help", "quit"]
    case .article:
      return [
        "next-mention", "next-article-with-actor", "cross-references", "actors", "search", "back", "help",
      ]
    case .help: return ["help", "back"]
    case .failures: return ["back", "help"]
    default: return ["open", "require-actor", "history-back", "back", "help"]
    }
  }

  private static func hintText(_ id: String) -> Phrase {
    switch id {
    case "open": return Phrase("open", "فتح")
    case "filter-by-actor": return Phrase("filter", "تصفية")
    case "actors": return Phrase("actors", "أعلام")
    case "search-library", "search": return Phrase("search", "بحث")
    case "cross-references": return Phrase("related", "إحالات")
    case "help": return Phrase("help", "مساعدة")
    case "quit": return Phrase("quit", "خروج")
    case "next-mention": return Phrase("mention", "ذكر")
    case "next-article-with-actor": return Phrase("next with actor", "التالي معه")
    case "back": return Phrase("close", "إغلاق")
    case "require-actor": return Phrase("filter", "تصفية")
    case "history-back": return Phrase("back", "رجوع")
    default: return Phrase(id, id)
    }
  }
}
