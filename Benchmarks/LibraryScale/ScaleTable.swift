/// Rows of operations, columns of library sizes.
struct ScaleTable: CustomStringConvertible {
  let sizes: [Int]
  private var names: [String] = []
  private var cells: [String: [Int: String]] = [:]

  init(sizes: [Int]) { self.sizes = sizes }

  mutating func set(_ name: String, size: Int, _ value: String) {
    if cells[name] == nil { names.append(name) }
    cells[name, default: [:]][size] = value
  }

  /// Milliseconds: the median, and the worst in parentheses.
  mutating func set(_ name: String, size: Int, milliseconds: [Double]) {
    let sorted = milliseconds.sorted()
    guard let worst = sorted.last else { return }
    set(name, size: size, "\(Self.rounded(sorted[sorted.count / 2])) (\(Self.rounded(worst)))")
  }

  static func rounded(_ value: Double) -> String {
    value >= 100 ? "\(Int(value.rounded()))" : "\((value * 100).rounded() / 100)"
  }

  var description: String {
    var lines = ["| CPU ms: median (worst) | " + sizes.map(String.init).joined(separator: " | ") + " |"]
    lines.append("|---" + String(repeating: "|---", count: sizes.count) + "|")
    for name in names {
      lines.append("| \(name) | " + sizes.map { cells[name]?[$0] ?? "" }.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n")
  }
}
