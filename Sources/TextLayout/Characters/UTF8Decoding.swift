/// Decodes UTF-8 into scalars; each maximal ill-formed subsequence becomes one U+FFFD (The Unicode Standard, 3.9).
///
/// - Parameter scalars: room for one scalar a byte.
/// - Returns: the number of scalars.
func decodeUTF8(_ bytes: UnsafeBufferPointer<UInt8>, into scalars: UnsafeMutablePointer<UInt32>) -> Int {
  guard let source = bytes.baseAddress else { return 0 }
  let end = bytes.count
  var at = 0
  var count = 0
  while at < end {
    let lead = UInt32(source[at])
    if lead < 0x80 {
      scalars[count] = lead
      at += 1
    } else if lead &- 0xC2 < 0x1E, at + 1 < end, source[at + 1] & 0xC0 == 0x80 {
      scalars[count] = (lead & 0x1F) << 6 | UInt32(source[at + 1] & 0x3F)
      at += 2
    } else {
      let (scalar, length) = decodeLongSequence(source + at, left: end - at)
      scalars[count] = scalar
      at += length
    }
    count += 1
  }
  return count
}

private func decodeLongSequence(_ source: UnsafePointer<UInt8>, left: Int) -> (scalar: UInt32, length: Int) {
  let lead = source[0]
  let length: Int
  var low: UInt8 = 0x80
  var high: UInt8 = 0xBF
  switch lead {
  case 0xE0...0xEF:
    length = 3
    if lead == 0xE0 { low = 0xA0 }
    if lead == 0xED { high = 0x9F }
  case 0xF0...0xF4:
    length = 4
    if lead == 0xF0 { low = 0x90 }
    if lead == 0xF4 { high = 0x8F }
  default:
    return (0xFFFD, 1)
  }
  var scalar = UInt32(lead) & (length == 3 ? 0x0F : 0x07)
  for offset in 1..<length {
    guard offset < left, source[offset] >= low, source[offset] <= high else { return (0xFFFD, offset) }
    scalar = scalar << 6 | UInt32(source[offset] & 0x3F)
    low = 0x80
    high = 0xBF
  }
  return (scalar, length)
}
