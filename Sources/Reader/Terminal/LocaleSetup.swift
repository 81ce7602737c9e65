import ArticleModel
import Glibc

/// curses and the C library need a UTF-8 locale to know how wide characters are; without one all Arabic
/// disappears from the screen.
enum LocaleSetup {
  /// Takes the person's locale; where it is not UTF-8 (LANG=C over ssh, a locale that is not installed),
  /// a UTF-8 one that every Debian has.
  static func ensureUTF8() throws {
    setlocale(LC_ALL, "")
    if isUTF8 { return }
    for name in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] {
      if setlocale(LC_CTYPE, name) != nil, isUTF8 { return }
    }
    throw QariError(
      .terminal, "no UTF-8 locale is installed", at: "LC_CTYPE",
      remedy: "install one (Debian: apt-get install locales) and set LC_ALL=C.UTF-8")
  }

  private static var isUTF8: Bool {
    guard let name = nl_langinfo(nl_item(CODESET)) else { return false }
    return String(cString: name).uppercased().filter { $0 != "-" } == "UTF8"
  }
}
