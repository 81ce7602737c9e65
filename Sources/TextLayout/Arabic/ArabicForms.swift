/// The presentation forms of Arabic letters (U+FB50..U+FDFF and U+FE70..U+FEFC), for terminals that do not join.
struct ArabicForms: @unchecked Sendable {
  /// Four forms a letter from U+0600 on: isolated, final, initial, medial; the letter itself where there is none.
  private let forms: UnsafePointer<UInt16>
  private static let first: UInt32 = 0x600
  private static let count = 0x200

  static let shared = ArabicForms()

  private init() {
    let table = UnsafeMutablePointer<UInt16>.allocate(capacity: Self.count * 4)
    for index in 0..<Self.count * 4 { table[index] = UInt16(Int(Self.first) + index / 4) }
    for row in stride(from: 0, to: Self.rows.count, by: 5) {
      let letter = (Int(Self.rows[row]) - Int(Self.first)) * 4
      for position in 0..<4 where Self.rows[row + 1 + position] != 0 {
        table[letter + position] = Self.rows[row + 1 + position]
      }
    }
    forms = UnsafePointer(table)
  }

  /// The form of a letter.
  ///
  /// - Parameter joining: bit 0 says that it joins the letter on its right, bit 1 the one on its left: the low bits
  ///   of FriBidi's Arabic properties.
  @inline(__always)
  func form(_ letter: UInt32, joining: UInt8) -> UInt32 {
    let index = letter &- Self.first
    guard index < UInt32(Self.count) else { return letter }
    return UInt32(forms[Int(index) << 2 | Int(joining & 3)])
  }

  /// The ligature of a lam with this alef, or 0 if there is none.
  ///
  /// - Parameter joined: whether the lam joins the letter on its right.
  func lamAlef(_ alef: UInt32, joined: Bool) -> UInt32 {
    for row in stride(from: 0, to: Self.lamAlefRows.count, by: 3) where UInt32(Self.lamAlefRows[row]) == alef
    {
      return UInt32(Self.lamAlefRows[row + (joined ? 2 : 1)])
    }
    return 0
  }
}
