import ArticleModel
import TextLayout

/// Actors for people: a mark and a colour for the kind, the counts, the name, the other names.
struct ActorPrinter {
  private let table: ColumnPrinter
  private let isLaidOut: Bool

  init(_ style: PageStyle, output: TextSink) {
    isLaidOut = style.layout != nil
    let width = style.layout?.width ?? 80
    table = ColumnPrinter(
      [
        .init(width: isLaidOut ? 1 : nil),
        .init(width: 6, role: .number, isNumber: true),
        .init(width: 6, role: .meta, isNumber: true),
        .init(width: max(12, (width - 19) * 2 / 5)),
        .init(width: nil, role: .meta),
      ], style: style, output: output)
  }

  func actor(_ a: Actor) {
    let others = a.names.filter { $0 != a.name }.joined(separator: "، ")
    table.entry(
      [isLaidOut ? a.kind.mark : a.kind.rawValue, "\(a.articles)", "\(a.mentions)", a.name, others],
      roles: [0: a.kind.role, 3: a.kind.role])
  }
}

/// What sources call an actor, for people: how often, the source, the words.
struct EpithetPrinter {
  private let table: ColumnPrinter

  init(_ style: PageStyle, output: TextSink) {
    table = ColumnPrinter(
      [
        .init(width: 6, role: .number, isNumber: true),
        .init(width: 20, role: .meta),
        .init(width: nil, role: .epithet),
        .init(width: 24, role: .meta),
      ], style: style, output: output)
  }

  func use(_ use: EpithetUse, actor: Actor) {
    table.entry(["\(use.count)", use.source ?? "-", use.epithet, actor.name], roles: [3: actor.kind.role])
  }
}
