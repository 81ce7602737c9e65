import ArticleModel
import TextLayout

/// The list of articles for people: number, date, source, title.
struct ListPrinter {
  private let table: ColumnPrinter

  init(_ style: PageStyle, output: TextSink, largestNumber: Int) {
    let width = style.layout?.width ?? 80
    table = ColumnPrinter(
      [
        .init(width: max(3, String(largestNumber).count), role: .number, isNumber: true),
        .init(width: 10, role: .meta),
        .init(width: width < 60 ? 10 : 18, role: .meta),
        .init(width: nil),
      ], style: style, output: output)
  }

  func article(_ a: ArticleSummary) {
    table.entry(
      [a.id.description, a.date?.isoDay ?? "-", a.source ?? "-", a.title],
      roles: a.state.isRead ? [3: .dim] : [:])
  }
}
