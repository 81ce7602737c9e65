import Glibc

/// Where the paragraphs of a text begin, in bytes and in scalars.
struct ParagraphIndex {
  /// A line longer than this is cut into several paragraphs at blanks: bidi and wrapping need a paragraph whole, and a
  /// file of one line of 10 MB must not be laid out whole for its first screen. A row at a cut may end early.
  static let longestParagraph = 1 << 14

  /// The bytes of each paragraph, line ends excluded.
  private(set) var bytes: [Range<Int>] = []
  /// The scalar offset at which each paragraph begins.
  private(set) var scalars: [Int] = []
  /// The number of scalars in the text, line ends included.
  private(set) var scalarCount = 0

  init(_ text: UnsafeBufferPointer<UInt8>) {
    guard let base = text.baseAddress else {
      bytes = [0..<0]
      scalars = [0]
      return
    }
    var at = 0
    repeat {
      let found = at < text.count ? memchr(base + at, 0x0A, text.count - at) : nil
      let end = found.map { base.distance(to: $0.assumingMemoryBound(to: UInt8.self)) } ?? text.count
      appendLine(at..<end, of: text)
      at = end + 1
      if found != nil { scalarCount += 1 }
    } while at < text.count
  }

  private mutating func appendLine(_ line: Range<Int>, of text: UnsafeBufferPointer<UInt8>) {
    var first = line.lowerBound
    while line.upperBound - first > Self.longestParagraph {
      let cut = cutPosition(from: first, in: text)
      append(first..<cut, of: text)
      first = cut
    }
    append(first..<line.upperBound, of: text)
  }

  /// Behind the last blank within reach, or else between two scalars.
  private func cutPosition(from first: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var cut = first + Self.longestParagraph
    while cut > first + Self.longestParagraph / 2, text[cut - 1] != 0x20 { cut -= 1 }
    if text[cut - 1] == 0x20 { return cut }
    cut = first + Self.longestParagraph
    while text[cut] & 0xC0 == 0x80, cut > first + 1 { cut -= 1 }
    return cut
  }

  private mutating func append(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) {
    bytes.append(range)
    scalars.append(scalarCount)
    var count = 0
    for position in range { count &+= text[position] & 0xC0 == 0x80 ? 0 : 1 }
    scalarCount += count
  }

  /// The paragraph that holds a scalar offset.
  func paragraph(ofScalar offset: Int) -> Int {
    var low = 0
    var high = scalars.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if scalars[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
