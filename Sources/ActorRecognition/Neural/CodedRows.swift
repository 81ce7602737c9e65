import ArticleModel

/// A table of vectors in 8 bits: a value is its code times the scale of its row.
struct CodedRows {
  private let codes: UnsafeBufferPointer<Int8>
  private let scales: UnsafeBufferPointer<Float>
  /// Values in a row.
  let width: Int

  /// Number of rows.
  var count: Int { scales.count }

  /// The table in two sections; any number of rows where `count` is nil.
  init(_ file: ModelFile, codes: String, scales: String, width: Int, count: Int? = nil) throws(QariError) {
    self.width = width
    self.scales = try file.section(scales, of: Float.self)
    if let count, count != self.scales.count {
      throw file.damaged("section \(scales) has \(self.scales.count) rows")
    }
    self.codes = try file.section(codes, of: Int8.self, count: width * self.scales.count)
  }

  /// Adds a row to `out`; a row outside the table adds nothing.
  @inline(__always)
  func add(_ row: Int, to out: UnsafeMutablePointer<Float>) {
    guard row >= 0, row < scales.count, let base = codes.baseAddress else { return }
    let scale = scales[row]
    let source = base + row * width
    for i in 0..<width { out[i] += Float(source[i]) * scale }
  }
}
