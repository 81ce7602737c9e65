import TextLayout

/// How a role looks: colours and attributes. Every kind of actor has an attribute of its own beside its
/// colour, so that the kinds can be told apart without colours.
struct Appearance: Hashable, Sendable {
  /// Index into the terminal's palette; -1 is the terminal's own colour.
  var foreground: Int16 = -1
  var background: Int16 = -1
  var bold = false
  var dim = false
  var italic = false
  var underline = false
  var reverse = false
}

/// How many colours there are to work with.
enum ColorDepth: Sendable {
  case mono, eight, palette256
}

/// The look of every role at a colour depth.
struct Theme: Sendable {
  /// The depth that it was made for.
  let depth: ColorDepth
  /// What the settings say about single roles.
  var overrides: [UInt16: Appearance] = [:]

  /// The appearance of a style: its role's, then the flags on top.
  func appearance(of style: StyleID) -> Appearance {
    let role = style.role
    var a = overrides[role.rawValue] ?? base(role)
    if style.flags & StyleID.hitFlag != 0 {
      // Never bold on a coloured ground: several terminals turn bold black into grey.
      if depth == .mono {
        a.reverse = true
      } else {
        a.foreground = 0
        a.background = 3
        a.bold = false
        a.dim = false
      }
    }
    if style.flags & StyleID.selectedFlag != 0 {
      if depth == .palette256 {
        a.background = a.background >= 0 ? a.background : 237
      } else if style.flags & StyleID.hitFlag == 0 {
        a.reverse = true
        a.dim = false
        if depth == .eight { a.foreground = -1 }
      }
    }
    if style.flags & StyleID.currentFlag != 0 {
      a.reverse = true
      a.dim = false
      a.underline = true
    }
    return a
  }

  /// The font face of a style: kitty lays out each run of one face by itself.
  func face(of style: StyleID) -> UInt8 {
    let a = appearance(of: style)
    return (a.bold ? 1 : 0) | (a.italic ? 2 : 0)
  }

  private func base(_ role: StyleRole) -> Appearance {
    switch depth {
    case .mono: return Theme.attributes(role)
    case .eight: return Theme.attributes(role).colored(Theme.eight[role] ?? -1)
    case .palette256: return Theme.attributes(role).colored(Theme.palette[role] ?? -1)
    }
  }

  private static func attributes(_ role: StyleRole) -> Appearance {
    switch role {
    case .title, .strong, .subheading, .barKey, .unread, .error, .promptLabel, .organisation:
      return Appearance(bold: true)
    case .person: return Appearance(underline: true)
    // Arabic has no italics: slanted letters break their joins.
    case .place: return Appearance(dim: true)
    case .dim, .border, .meta, .kicker: return Appearance(dim: true)
    case .bar, .barDim: return Appearance(reverse: true)
    default: return Appearance()
    }
  }

  private static let eight: [StyleRole: Int16] = [
    .person: 6, .organisation: 3, .place: 2, .error: 1, .unread: 6, .bookmark: 3, .notice: 2, .epithet: 5,
    .cursorMark: 6, .number: 6, .promptLabel: 6,
  ]

  private static let palette: [StyleRole: Int16] = [
    .person: 81, .organisation: 215, .place: 120, .error: 203, .unread: 81, .bookmark: 220, .notice: 114,
    .epithet: 176, .cursorMark: 81, .number: 81, .promptLabel: 81, .kicker: 245, .meta: 245, .border: 240,
    .dim: 244, .barDim: 248,
  ]
}

extension Appearance {
  fileprivate func colored(_ foreground: Int16) -> Appearance {
    var a = self
    a.foreground = foreground
    // Where a grey is available it says "dim" better than the attribute, which some terminals render unreadably.
    if foreground >= 232 { a.dim = false }
    return a
  }
}
