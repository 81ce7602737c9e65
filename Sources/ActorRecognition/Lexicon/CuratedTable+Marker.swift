extension CuratedTable {
  /// When a name of the table counts.
  enum Marker: UInt8, Sendable {
    case plain
    case needsEvidence
    case needsQuotes
    /// A body of any state; an adjective of nationality after it belongs to the name.
    case generic
    /// A body of any state that is named with the adjective only.
    case genericWithAdjective
    /// A body of any state; the adjective stays outside.
    case genericAlone
    /// Directly after a word such as تنظيم only.
    case needsHead
    /// Not looked for in texts; the linker knows it.
    case shownOnly

    /// Not the name of one actor.
    var isGeneric: Bool { self == .generic || self == .genericWithAdjective || self == .genericAlone }

    /// The marker that a name's first byte is; nil where it is none.
    init?(_ byte: UInt8?) {
      switch byte {
      case 0x3F: self = .needsEvidence
      case 0x22: self = .needsQuotes
      case 0x2B: self = .generic
      case 0x26: self = .genericWithAdjective
      case 0x3D: self = .genericAlone
      case 0x40: self = .needsHead
      case 0x21: self = .shownOnly
      default: return nil
      }
    }
  }
}
