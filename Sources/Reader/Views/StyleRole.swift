import TextLayout

/// What a piece of text is, for the theme to decide how it looks.
///
/// The lower byte of a `StyleID` is the role, the upper byte holds flags that any role can carry.
enum StyleRole: UInt16, CaseIterable {
  case plain = 0
  case dim, strong, title, kicker, subheading, meta
  case person, organisation, place
  case bar, barDim, barKey, border, cursorMark, unread, bookmark, error, notice, promptLabel, epithet, number

  /// The style without flags.
  var style: StyleID { StyleID(rawValue: rawValue) }
}

extension StyleID {
  /// The row under the cursor.
  static let selectedFlag: UInt16 = 0x100
  /// The mention that is selected.
  static let currentFlag: UInt16 = 0x200
  /// A search hit.
  static let hitFlag: UInt16 = 0x400

  /// The role in the lower byte.
  var role: StyleRole { StyleRole(rawValue: rawValue & 0xFF) ?? .plain }
  /// The flags in the upper byte.
  var flags: UInt16 { rawValue & 0xFF00 }
  /// The same with more flags.
  func with(_ flags: UInt16) -> StyleID { StyleID(rawValue: rawValue | flags) }
}
