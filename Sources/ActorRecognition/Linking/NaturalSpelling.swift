import ArabicText

/// A name as a reader expects to see it in a list.
enum NaturalSpelling {
  /// The surface on one line, with single spaces, without tatweel and harakat; the article restored
  /// where the text hides it in لل.
  static func of(_ surface: String, restoringArticle: Bool) -> String {
    var out = String.UnicodeScalarView()
    if restoringArticle { out.append("\u{627}") }
    var pending = false
    for s in surface.unicodeScalars {
      switch s.value {
      case 0x640, 0x64B...0x652, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: continue
      case _ where s.properties.isWhitespace: pending = !out.isEmpty
      default:
        if pending { out.append(" ") }
        pending = false
        out.append(s)
      }
    }
    return String(out)
  }
}
