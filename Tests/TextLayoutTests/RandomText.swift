/// A small generator of nasty text with a seed: splitmix64.
struct RandomText {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }

  /// Pieces that meet in news text, and worse: marks, controls, brackets, numbers, emoji, wide letters.
  static let pieces: [String] = [
    "سلام", "لا", "لَا", "الله", "في", "قرّرًا", "می‌خواهم", "ہے", "پښتو", "کوردی", "abc", "C++", "C#", "Ünï",
    "x",
    "שלום", "בְּ", "2020", "٢٠٢٠", "۱۲", "17/71", "50%", "-5", "1,099.99$", "2020-01-23", " ", " ", " ", " ",
    "\u{A0}",
    "(", ")", "[", "]", "«", "»", "\"", "“", "”", ".", "،", "؟", "!", ":", "/", "-", "…", "\u{200F}",
    "\u{200E}",
    "\u{061C}", "\u{200C}", "\u{200D}", "\u{202B}", "\u{202C}", "\u{202E}", "\u{2067}", "\u{2066}",
    "\u{2069}",
    "\u{64E}", "\u{651}", "\u{301}", "\u{AD}", "\u{FE0F}", "\u{1B}", "\u{85}", "\t", "日本", "한국",
    "\u{1100}\u{1161}",
    "😀", "👨‍👩‍👧", "🇱🇾", "👍🏽", "❤\u{FE0F}", "कि", "ไทย", "https://a.b/c?d=e", "x@y.org", "@name", "#وسم",
    "\u{FFFE}", "\u{200B}", "ـ",
  ]

  mutating func text(pieces count: Int) -> String {
    var text = ""
    for _ in 0..<count { text += Self.pieces[next(below: Self.pieces.count)] }
    return text
  }
}
