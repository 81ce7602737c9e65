import ArticleModel
import TextLayout

/// The line at the bottom while something is being typed, and the list of a picker above it.
enum PromptLine {
  static func label(_ kind: PromptKind) -> Phrase {
    switch kind {
    case .command: return Phrase(":", ":")
    case .searchHere: return Phrase("search:", "بحث:")
    case .searchLibrary: return Phrase("search library:", "بحث في المكتبة:")
    case .filterByActor: return Phrase("filter by actor:", "تصفية بعلم:")
    case .mergeInto: return Phrase("is the same as:", "هو نفسه:")
    case .renameActor: return Phrase("new name:", "الاسم الجديد:")
    case .actorKind: return Phrase("kind (person, organisation, place):", "النوع (شخص، جهة، مكان):")
    case .tags: return Phrase("tags:", "الوسوم:")
    case .note: return Phrase("note:", "ملاحظة:")
    }
  }

  /// The direction of the text typed so far: of its first strong letter, the interface's while it has none.
  static func direction(_ prompt: PromptState, _ state: ReaderState) -> TextDirection {
    Typesetter.shared.layout(
      prompt.string, styles: [], options: LayoutOptions(width: 4096, base: base(prompt, state))
    ).direction
  }

  private static func base(_ prompt: PromptState, _ state: ReaderState) -> BaseDirection {
    let hasLetters = prompt.text.contains { $0.properties.isAlphabetic }
    return hasLetters ? .automatic : .fixed(state.language.direction)
  }

  /// Draws label, text and cursor. A text that is too long shows the part around the cursor.
  static func draw(_ prompt: PromptState, _ state: ReaderState, on canvas: inout Canvas, row: Int) {
    let pane = ScreenGeometry.Rectangle(column: 0, width: state.size.columns)
    canvas.fill(.plain, row: row, width: pane.width, in: pane)
    let used = canvas.field(
      state.text(label(prompt.kind)), style: StyleRole.promptLabel.style, base: .fixed(canvas.direction),
      row: row,
      offset: 0, width: max(1, pane.width / 2), in: pane)
    let gap = prompt.kind == .command ? 0 : 1
    let width = max(1, pane.width - used - gap)
    let scalars = prompt.text
    // One column stays free for the cursor behind the last character.
    let room = max(1, width - 1)
    let start = max(0, prompt.cursor - room)
    var shown = String.UnicodeScalarView()
    shown.append(contentsOf: scalars[start..<min(scalars.count, start + room)])
    let layout = Typesetter.shared.layout(
      String(shown), styles: [], options: LayoutOptions(width: 4096, base: base(prompt, state)))
    let cells = layout.rows.first?.cells ?? []
    let textWidth = cells.reduce(0) { $0 + Int($1.width) }
    let left = canvas.column(used + gap, width: width, in: pane)
    let textLeft = canvas.direction == .leftToRight ? left : left + width - textWidth
    canvas.frame.put(cells, row: row, column: textLeft)
    canvas.frame.cursor = (
      row,
      cursorColumn(
        prompt.cursor - start, cells, from: textLeft, direction: layout.direction, count: shown.count)
    )
  }

  /// The column of the insertion point: on the cell it stands before, or behind the end of the text.
  private static func cursorColumn(
    _ at: Int, _ cells: [Cell], from left: Int, direction: TextDirection, count: Int
  ) -> Int {
    var x = left
    var width = 0
    for cell in cells { width += Int(cell.width) }
    for cell in cells {
      if cell.logical.contains(at) { return x }
      x += Int(cell.width)
    }
    return direction == .rightToLeft ? max(0, left - 1) : left + width
  }

  /// The actors to choose from, above the line.
  static func drawChoices(_ prompt: PromptState, _ state: ReaderState, on canvas: inout Canvas, bottom: Int) {
    guard prompt.kind.picksActor, let actors = prompt.actors else {
      if prompt.kind == .command { drawCompletions(prompt, state, on: &canvas, bottom: bottom) }
      return
    }
    let pane = ScreenGeometry.Rectangle(column: 0, width: state.size.columns)
    let rows = min(max(1, actors.count), max(1, bottom - 1))
    let top = bottom - rows
    rule(state, on: &canvas, row: top - 1)
    if actors.isEmpty {
      canvas.fill(.plain, row: top, width: pane.width, in: pane)
      canvas.field(
        state.text(Phrase("no actor of that name", "لا علم بهذا الاسم")), style: StyleRole.dim.style,
        row: top, offset: 2,
        width: pane.width - 4, in: pane)
    }
    for (i, actor) in actors.prefix(rows).enumerated() {
      ActorRows.draw(
        number: nil, name: actor.name, kind: actor.kind, count: "\(actor.articles)",
        style: i == prompt.selected ? StyleID.plain.with(StyleID.selectedFlag) : .plain, y: top + i,
        on: &canvas, in: pane)
    }
  }

  private static func drawCompletions(
    _ prompt: PromptState, _ state: ReaderState, on canvas: inout Canvas, bottom: Int
  ) {
    let typed = prompt.string
    let names =
      prompt.completions.isEmpty && !typed.contains(" ")
      ? CommandTable.commands(in: state.front.context).map(\.id).filter { $0.hasPrefix(typed) }.sorted()
      : prompt.completions
    guard !names.isEmpty else { return }
    let pane = ScreenGeometry.Rectangle(column: 0, width: state.size.columns)
    let rows = min(names.count, max(1, min(10, bottom - 1)))
    let top = bottom - rows
    let first = max(0, min((prompt.completion ?? 0) - rows / 2, names.count - rows))
    rule(state, on: &canvas, row: top - 1)
    for i in 0..<rows {
      let name = names[first + i]
      let style = prompt.completion == first + i ? StyleID.plain.with(StyleID.selectedFlag) : .plain
      canvas.fill(style, row: top + i, width: pane.width, in: pane)
      canvas.field(
        name, style: StyleRole.number.style.with(style.flags), base: .fixed(.leftToRight), row: top + i,
        offset: 1, width: 30,
        in: pane)
      if let command = CommandTable.command(name) {
        canvas.field(
          state.text(command.help), style: style, base: .fixed(canvas.direction), row: top + i, offset: 32,
          width: pane.width - 33, in: pane)
      }
    }
  }

  /// A line across the screen.
  static func rule(_ state: ReaderState, on canvas: inout Canvas, row: Int) {
    guard row > 0 else { return }
    canvas.frame.put(
      [Cell](repeating: Cell(glyph: "─", style: StyleRole.border.style), count: state.size.columns), row: row,
      column: 0)
  }
}
