import CNcurses
import TextLayout

/// Turns styles into curses attributes and colour pairs, each once.
@MainActor
struct CursesPalette {
  private let theme: Theme
  private var known: [UInt16: (attributes: attr_t, pair: Int32)] = [:]
  /// Most cells look like the one before.
  private var last: (style: StyleID, look: (attributes: attr_t, pair: Int32))?
  private var pairs: [Int32: Int32] = [:]
  private let italicWorks: Bool

  init(theme: Theme) {
    self.theme = theme
    italicWorks = nc_string_capability("sitm") != nil
  }

  /// Writes one encoded cell into curses' own form.
  mutating func fill(_ cell: inout cchar_t, _ encoded: EncodedCell) {
    let look = look(encoded.style)
    var attributes = look.attributes
    if encoded.contrast & 1 != 0 { attributes ^= nc_attribute_bold() }
    if encoded.contrast & 2 != 0 { attributes ^= nc_attribute_italic() }
    CursesPalette.set(&cell, encoded, attributes, look.pair)
  }

  /// Not bound to the main actor: its closures would ask for the actor twice a cell, a tenth of a redraw.
  nonisolated private static func set(
    _ cell: inout cchar_t, _ encoded: EncodedCell, _ attributes: attr_t, _ pair: Int32
  ) {
    // CCHARW_MAX is 5: a base and four marks; the array ends with 0.
    var text: (wchar_t, wchar_t, wchar_t, wchar_t, wchar_t, wchar_t) = (0, 0, 0, 0, 0, 0)
    withUnsafeMutableBytes(of: &text) { raw in
      let out = raw.bindMemory(to: wchar_t.self)
      out[0] = wchar_t(bitPattern: encoded.base.value)
      var i = 1
      for scalar in encoded.trailing where i < 5 {
        out[i] = wchar_t(bitPattern: scalar.value)
        i += 1
      }
      _ = nc_setcchar(&cell, out.baseAddress, attributes, pair)
    }
  }

  private mutating func look(_ style: StyleID) -> (attributes: attr_t, pair: Int32) {
    if let last, last.style == style { return last.look }
    if let found = known[style.rawValue] {
      last = (style, found)
      return found
    }
    let a = theme.appearance(of: style)
    var attributes: attr_t = 0
    if a.bold { attributes |= nc_attribute_bold() }
    if a.dim { attributes |= nc_attribute_dim() }
    // A person may ask for italics in the settings; where the terminal has none, dim says it.
    if a.italic { attributes |= italicWorks ? nc_attribute_italic() : nc_attribute_dim() }
    if a.underline { attributes |= nc_attribute_underline() }
    if a.reverse { attributes |= nc_attribute_reverse() }
    let made = (attributes: attributes, pair: pair(a.foreground, a.background))
    known[style.rawValue] = made
    return made
  }

  private mutating func pair(_ foreground: Int16, _ background: Int16) -> Int32 {
    if theme.depth == .mono || (foreground < 0 && background < 0) { return 0 }
    let key = Int32(foreground) << 16 | Int32(background) & 0xFFFF
    if let found = pairs[key] { return found }
    let number = Int32(pairs.count + 1)
    guard number < nc_color_pairs(),
      init_extended_pair(number, Int32(foreground), Int32(background)) != ERR
    else { return 0 }
    pairs[key] = number
    return number
  }
}
