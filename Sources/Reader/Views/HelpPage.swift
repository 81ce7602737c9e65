import TextLayout

/// The help, made from the command table and the keys in force.
enum HelpPage {
  /// One row: keys and what they do, or a heading.
  struct HelpRow {
    var keys: String
    var text: String
    var isHeading = false
  }

  static func rows(_ state: ReaderState) -> [HelpRow] {
    var context = CommandContext.list
    if case .help(let help) = state.front { context = help.context }
    var rows: [HelpRow] = []
    let available = CommandTable.commands(in: context)
    for group in CommandGroup.allCases {
      // The numbers are nine commands of one kind: one row says it.
      let commands = available.filter { $0.group == group && !$0.id.hasPrefix("actor-") }
      let hasNumbers = available.contains { $0.group == group && $0.id.hasPrefix("actor-") }
      guard !commands.isEmpty || hasNumbers else { continue }
      if !rows.isEmpty { rows.append(HelpRow(keys: "", text: "")) }
      rows.append(HelpRow(keys: "", text: state.text(group.phrase), isHeading: true))
      if hasNumbers {
        rows.append(
          HelpRow(
            keys: "1 … 9", text: state.text(Phrase("to the actor of that number", "إلى العلم بذلك الرقم"))))
      }
      for command in commands {
        let labels = state.keymap.labels(of: command)
        let name = ":" + command.id + (command.argument.map { " " + $0 } ?? "")
        let keys = labels.isEmpty ? name : labels.joined(separator: "  ")
        let text = state.text(command.help) + (labels.isEmpty ? "" : "   \(name)")
        rows.append(HelpRow(keys: keys, text: text))
      }
    }
    return rows
  }

  static func draw(
    _ help: HelpState, _ state: ReaderState, on canvas: inout Canvas, in pane: ScreenGeometry.Rectangle,
    rows: Range<Int>
  ) {
    let all = HelpPage.rows(state)
    let keyWidth = min(24, max(12, pane.width / 4))
    for i in 0..<rows.count {
      guard let row = all[safe: help.top + i] else { continue }
      let y = rows.lowerBound + i
      if row.isHeading {
        canvas.field(
          row.text, style: StyleRole.subheading.style, row: y, offset: 1, width: pane.width - 2, in: pane)
        continue
      }
      // A command without a key may be longer than the column of keys.
      let used = max(keyWidth, min(row.keys.unicodeScalars.count + 1, pane.width / 2))
      canvas.field(
        row.keys, style: StyleRole.number.style, base: .fixed(.leftToRight), row: y, offset: 3,
        width: used - 1, in: pane)
      canvas.field(
        row.text, base: .fixed(canvas.direction), row: y, offset: 3 + used, width: pane.width - used - 4,
        in: pane)
    }
  }
}
