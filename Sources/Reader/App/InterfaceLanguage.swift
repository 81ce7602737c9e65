import TextLayout

/// The language of the interface; content keeps its own direction.
enum InterfaceLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case arabic = "ar"

  /// Panes, bullets, gutters and bars are mirrored in a right-to-left interface.
  var direction: TextDirection { self == .arabic ? .rightToLeft : .leftToRight }

  /// The language of a POSIX locale name such as `ar_LY.UTF-8`; English when it is neither.
  init(locale: String?) { self = locale?.hasPrefix("ar") == true ? .arabic : .english }
}

/// A text of the interface in both languages.
struct Phrase: Hashable, Sendable {
  let english: String
  let arabic: String

  /// English, Arabic.
  init(_ english: String, _ arabic: String) {
    self.english = english
    self.arabic = arabic
  }

  /// The text in one language.
  func text(_ language: InterfaceLanguage) -> String { language == .arabic ? arabic : english }
}
