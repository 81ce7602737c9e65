/// Sends rows to a terminal that reorders them, in an order from which the terminal makes the row that was meant.
///
/// There is no inverse of UAX #9 for arbitrary rows, so several plans are tried, and the first one that a model of the
/// terminal turns into the right row is sent. If there is none, the plan with the fewest wrong cells is.
public struct LogicalEncoder: RowEncoder {
  /// The terminal that the rows are meant for.
  public var terminal: ImplicitTerminal
  private var plans: [PreImage.Plan]

  /// An encoder for a kind of terminal.
  public init(terminal: ImplicitTerminal) {
    self.terminal = terminal
    plans =
      terminal.base == nil
      ? [.rightToLeftBase, .rightToLeftNumbersApart, .plain, .numbersApart]
      : [.plain, .numbersCut, .edgesCut, .fenced, .fencedAsArabic]
  }

  /// The cells to send for a whole screen row.
  public func encode(_ visualRow: [Cell]) -> [EncodedCell] { verified(visualRow).row }

  /// The cells to send, and how many cells the terminal's model shows differently from what was meant.
  public func verified(_ visualRow: [Cell]) -> (row: [EncodedCell], wrongCells: Int) {
    let image = PreImage(visualRow, terminal: terminal)
    if !image.needsReordering { return (image.row(.plain), 0) }
    var best: (row: [EncodedCell], wrongCells: Int)?
    for joinsSigns in [false, true] {
      let image = joinsSigns ? PreImage(visualRow, terminal: terminal, joinsSigns: true) : image
      for plan in plans {
        let row = image.row(plan)
        let wrong = wrongCells(terminal.display(row), visualRow)
        if wrong == 0 { return (row, 0) }
        if best.map({ wrong < $0.wrongCells }) ?? true { best = (row, wrong) }
      }
    }
    return best ?? ([], visualRow.count)
  }

  private func wrongCells(_ shown: [ShownCell], _ meant: [Cell]) -> Int {
    zip(shown, meant).reduce(0) { $0 + ($1.0 == ShownCell(meant: $1.1) ? 0 : 1) }
  }
}

extension PreImage {
  /// Whether the row holds anything that a terminal would reorder.
  var needsReordering: Bool {
    elements.contains { $0 == .right || $0 == .arabicNumber }
  }
}
