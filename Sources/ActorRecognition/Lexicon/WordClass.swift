/// What the lexicon knows of a word; a word may be of several classes.
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// A function of a person («رئيس», «وزير»), with or without article.
  static let office = WordClass(rawValue: 1 << 0)
  /// A title that stands directly before a name («اللواء», «الدكتور»).
  static let rank = WordClass(rawValue: 1 << 1)
  /// Goes on with a title inside a phrase.
  static let tail = WordClass(rawValue: 1 << 2)
  /// A verb of saying or meeting.
  static let say = WordClass(rawValue: 1 << 3)
  /// Between parts of a personal name («بن», «أبو»).
  static let link = WordClass(rawValue: 1 << 4)
  /// Never inside a name.
  static let stop = WordClass(rawValue: 1 << 5)
  /// Opens the name of a body («وزارة»).
  static let orgHead = WordClass(rawValue: 1 << 6)
  /// Opens the name of a body together with adjectives («الجيش الليبي»).
  static let orgAdjective = WordClass(rawValue: 1 << 7)
  /// A definite adjective that makes a name with such a head («الأعلى», «العامة»).
  static let orgTail = WordClass(rawValue: 1 << 8)
  /// An outlet's name follows («صحيفة»).
  static let media = WordClass(rawValue: 1 << 9)
  /// A quoted name after it is a body («تنظيم»).
  static let group = WordClass(rawValue: 1 << 10)
  /// Head word inside the name of a place («مطار»).
  static let siteInside = WordClass(rawValue: 1 << 11)
  /// Head word outside the name of a place («مدينة»).
  static let siteOutside = WordClass(rawValue: 1 << 12)
  /// An adjective of nationality, any gender, number and article.
  static let nationality = WordClass(rawValue: 1 << 13)
  /// A token of personal names that hardly is anything else.
  static let strongName = WordClass(rawValue: 1 << 14)
  /// A token of personal names that is an ordinary word as well.
  static let weakName = WordClass(rawValue: 1 << 15)
  /// One of the commonest ordinary words.
  static let common = WordClass(rawValue: 1 << 16)
  /// First word of a name in the curated table.
  static let opensStanding = WordClass(rawValue: 1 << 17)
  /// The head word before it is a verb's or preposition's complement: «في», «إلى».
  static let preposition = WordClass(rawValue: 1 << 18)
  /// English: part of the name of a body.
  static let latinBody = WordClass(rawValue: 1 << 19)
  /// English: title before a name.
  static let latinTitle = WordClass(rawValue: 1 << 20)
  /// English: capitalised only at the beginning of a sentence.
  static let latinStop = WordClass(rawValue: 1 << 21)
  /// Two places may follow («مدينتي»).
  static let pairOfSites = WordClass(rawValue: 1 << 22)

  /// The complement after this head may have two parts («وزارة التربية والتعليم»).
  static let pairedHead = WordClass(rawValue: 1 << 23)

  /// An adjective of nationality after the complement of this head belongs to the name.
  static let nationalHead = WordClass(rawValue: 1 << 24)

  /// The complement of this head may be a place («جامعة القاهرة»).
  static let placedHead = WordClass(rawValue: 1 << 25)
  /// The surname by which the curated table knows somebody.
  static let standingSurname = WordClass(rawValue: 1 << 26)

  /// No complement with ل belongs to the name of this head («الجيش»).
  static let bareHead = WordClass(rawValue: 1 << 27)

  /// Before «الله» in a formula («رحمه», «صلى») or in front of a name («رسول»).
  static let blessing = WordClass(rawValue: 1 << 28)
  /// What bears a maker's name and a model («طائرة», «طراز»).
  static let vehicle = WordClass(rawValue: 1 << 29)

  /// Strong or weak.
  static let name: WordClass = [.strongName, .weakName]
}
