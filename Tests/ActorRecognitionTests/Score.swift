/// Precision and recall over sets of things found and things expected.
struct Score: CustomStringConvertible {
  var correct = 0
  var found = 0
  var expected = 0

  var precision: Double { found == 0 ? 0 : 100 * Double(correct) / Double(found) }
  var recall: Double { expected == 0 ? 0 : 100 * Double(correct) / Double(expected) }
  var f1: Double { found + expected == 0 ? 0 : 200 * Double(correct) / Double(found + expected) }

  mutating func count<T: Hashable>(found: Set<T>, expected: Set<T>) {
    correct += found.intersection(expected).count
    self.found += found.count
    self.expected += expected.count
  }

  var description: String {
    "P \(round(precision)) R \(round(recall)) F1 \(round(f1)) (\(expected) expected)"
  }

  private func round(_ x: Double) -> Double { (x * 10).rounded() / 10 }
}

/// B-cubed (Bagga & Baldwin 1998): how well two groupings of the same items agree, F1 in percent.
func bCubed(_ pairs: [(system: String, gold: String)]) -> Double {
  var cells: [String: [String: Int]] = [:]
  var gold: [String: Int] = [:]
  var system: [String: Int] = [:]
  for pair in pairs {
    cells[pair.system, default: [:]][pair.gold, default: 0] += 1
    gold[pair.gold, default: 0] += 1
    system[pair.system, default: 0] += 1
  }
  var precision = 0.0
  var recall = 0.0
  for (s, row) in cells {
    for (g, n) in row {
      precision += Double(n * n) / Double(system[s] ?? 1)
      recall += Double(n * n) / Double(gold[g] ?? 1)
    }
  }
  let total = Double(max(pairs.count, 1))
  return precision + recall == 0
    ? 0 : 200 * (precision / total) * (recall / total) / ((precision + recall) / total)
}
