import ArticleModel

/// Where the lines and names of a table text are, found in one walk over its bytes.
struct TableLines {
  /// A good line.
  struct Line {
    let kind: ActorKind
    /// UTF-8 offsets in the text.
    let bytes: Range<Int>
  }

  /// A name on a line.
  struct Name {
    /// Index into `lines`.
    let line: Int
    let marker: CuratedTable.Marker
    /// Scalar offsets in the text, the marker left out.
    let scalars: Range<Int>
  }

  private(set) var lines: [Line] = []
  private(set) var names: [Name] = []
  /// Numbers (from 1) of lines that are neither empty, nor comments, nor of the format.
  private(set) var badLines: [Int] = []

  /// Walks over a text with contiguous UTF-8.
  init(_ text: String) {
    var text = text
    self = text.withUTF8 { TableLines(bytes: $0) }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    names.reserveCapacity(bytes.count / 20)
    var start = 0
    var scalars = 0
    var number = 0
    while start < bytes.count {
      number += 1
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      scalars = read(start..<end, number: number, scalars: scalars, bytes)
      start = end + 1
      scalars += 1
    }
  }

  /// Reads one line that begins at scalar offset `scalars`; gives the scalar offset of its end.
  private mutating func read(
    _ line: Range<Int>, number: Int, scalars: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var scalars = scalars
    var field = 0
    var nameBytes = line.lowerBound
    var nameScalars = scalars
    var found: [(bytes: Int, scalars: Range<Int>, field: Int)] = []
    var kind: ActorKind?
    for i in line.lowerBound...line.upperBound {
      let isEnd = i == line.upperBound
      let byte = isEnd ? 0x09 : bytes[i]
      if byte == 0x09 || byte == 0x7C && field > 1 {
        if field == 0 {
          kind = ActorKind(rawValue: String(decoding: bytes[line.lowerBound..<i], as: UTF8.self))
        } else if field < 4, i > nameBytes {
          found.append((nameBytes, nameScalars..<scalars, field))
        }
        if byte == 0x09 { field += 1 }
        nameBytes = i + 1
        nameScalars = scalars + 1
      }
      if !isEnd, byte & 0xC0 != 0x80 { scalars += 1 }
    }
    if line.isEmpty || bytes[line.lowerBound] == 0x23 || bytes[line.lowerBound] == 0x0D { return scalars }
    guard let kind, let first = found.first, first.field == 1 else {
      badLines.append(number)
      return scalars
    }
    lines.append(Line(kind: kind, bytes: line))
    for name in found {
      let marker = CuratedTable.Marker(bytes[name.bytes])
      let start = name.scalars.lowerBound + (marker == nil ? 0 : 1)
      if start < name.scalars.upperBound {
        names.append(
          Name(line: lines.count - 1, marker: marker ?? .plain, scalars: start..<name.scalars.upperBound))
      }
    }
    return scalars
  }
}
