import ArticleModel

/// What the model knows of a heavy key. The layout is that of the file, 12 bytes.
struct KnownWord: BitwiseCopyable {
  /// High half of the key's hash.
  var fingerprint: UInt32 = 0
  /// Row of its vector; 0xFFFF where it has none.
  var stemRow: UInt16 = 0xFFFF
  /// Quantised logarithm of its frequency.
  var logCount: UInt8 = 0
  /// How common it is in names of persons, 0 to 5.
  var personLevel: UInt8 = 0
  /// How large a place of this name is, 0 to 4.
  var placeLevel: UInt8 = 0
  var flags: UInt8 = 0
  var reserved: UInt16 = 0

  /// False for an empty slot of the table.
  var isUsed: Bool { flags & 1 != 0 }
  /// Opens the name of a place of several words.
  var opensPlace: Bool { flags & 2 != 0 }
  /// The row of its vector; nil where it has none.
  var row: Int? { stemRow == 0xFFFF ? nil : Int(stemRow) }
}

/// The hash tables of the model: open addressing, linear probing, capacity a power of two.
///
/// Every probe ends after at most one round, so that a damaged table gives wrong answers, no endless loop.
struct KeyTables {
  private struct SurfaceEntry: BitwiseCopyable {
    var fingerprint: UInt32
    var rowPlusOne: UInt32
  }

  private let words: UnsafeBufferPointer<KnownWord>
  private let surface: UnsafeBufferPointer<SurfaceEntry>
  private let places: UnsafeBufferPointer<UInt64>

  /// The tables of a model.
  init(_ file: ModelFile) throws(QariError) {
    words = try file.section("words", of: KnownWord.self)
    surface = try file.section("surface", of: SurfaceEntry.self)
    places = try file.section("places", of: UInt64.self)
    for count in [words.count, surface.count, places.count] where count == 0 || count & (count - 1) != 0 {
      throw file.damaged("a table of \(count) slots")
    }
  }

  /// What is known of a heavy key with this hash; nothing but zeros for an unknown one.
  func word(_ hash: UInt64) -> KnownWord {
    let mask = words.count - 1
    var at = Int(truncatingIfNeeded: hash) & mask
    for _ in 0...mask {
      let word = words[at]
      if !word.isUsed { break }
      if word.fingerprint == UInt32(truncatingIfNeeded: hash >> 32) { return word }
      at = (at + 1) & mask
    }
    return KnownWord()
  }

  /// The row of the vector of a light key; nil where it has none.
  func surfaceRow(_ hash: UInt64) -> Int? {
    let mask = surface.count - 1
    var at = Int(truncatingIfNeeded: hash) & mask
    for _ in 0...mask {
      let entry = surface[at]
      if entry.rowPlusOne == 0 { break }
      if entry.fingerprint == UInt32(truncatingIfNeeded: hash >> 32) { return Int(entry.rowPlusOne) - 1 }
      at = (at + 1) & mask
    }
    return nil
  }

  /// Whether heavy keys joined by spaces, with this hash, name a place.
  func isPlace(_ hash: UInt64) -> Bool {
    let mask = places.count - 1
    var at = Int(truncatingIfNeeded: hash) & mask
    for _ in 0...mask {
      if places[at] == 0 { return false }
      if places[at] == hash { return true }
      at = (at + 1) & mask
    }
    return false
  }
}
