import ArticleModel

/// Where a command can be given.
enum CommandContext: String, CaseIterable, Hashable, Sendable {
  case list, article, actors, actorPage, related, concordance, epithets, help

  /// Its name in the help.
  var phrase: Phrase {
    switch self {
    case .list: return Phrase("Article list", "قائمة المقالات")
    case .article: return Phrase("Article", "المقال")
    case .actors: return Phrase("Actor list", "قائمة الأعلام")
    case .actorPage: return Phrase("Actor", "صفحة العَلَم")
    case .related: return Phrase("Cross-references", "الإحالات")
    case .concordance: return Phrase("Concordance", "السياقات")
    case .epithets: return Phrase("Epithets", "الألقاب")
    case .help: return Phrase("Help", "المساعدة")
    }
  }
}

/// One thing a person can tell the reader to do. Keys, prompt, help, pop-up, man page and tests derive from it.
struct Command {
  /// Its name at the prompt and in the settings file, e.g. `next-mention`.
  let id: String
  /// What it does, for the help.
  let help: Phrase
  /// The heading it stands under in the help.
  let group: CommandGroup
  /// Where it can be given; nil: everywhere.
  let contexts: Set<CommandContext>?
  /// Keys in the notation of `Key`; several keys of a sequence are separated by blanks.
  let keys: [String]
  /// What may follow its name at the prompt, for the help; nil: nothing.
  let argument: String?
  /// Why it cannot be done right now, if it cannot.
  let whyDisabled: (ReaderState) -> Phrase?
  /// Does it.
  let run: (inout ReaderState, String) -> [Effect]

  init(
    _ id: String, _ help: Phrase, _ group: CommandGroup, in contexts: Set<CommandContext>? = nil,
    keys: [String] = [], argument: String? = nil,
    unless whyDisabled: @escaping (ReaderState) -> Phrase? = { _ in nil },
    run: @escaping (inout ReaderState, String) -> [Effect]
  ) {
    self.id = id
    self.help = help
    self.group = group
    self.contexts = contexts
    self.keys = keys
    self.argument = argument
    self.whyDisabled = whyDisabled
    self.run = run
  }
}

/// Headings of the help.
enum CommandGroup: CaseIterable {
  case moving, actors, jumping, searching, marking, deciding, viewing, program

  var phrase: Phrase {
    switch self {
    case .moving: return Phrase("Moving", "التنقل")
    case .actors: return Phrase("Actors and filters", "الأعلام والتصفية")
    case .jumping: return Phrase("Jumping", "القفز بين المقالات")
    case .searching: return Phrase("Searching", "البحث")
    case .marking: return Phrase("Marking", "العلامات")
    case .deciding: return Phrase("Correcting", "التصحيح")
    case .viewing: return Phrase("Views", "العرض")
    case .program: return Phrase("Program", "البرنامج")
    }
  }
}

/// The one table of commands.
enum CommandTable {
  /// All commands in the order of the help.
  nonisolated(unsafe) static let all: [Command] =
    movementCommands + actorCommands + jumpCommands + searchCommands + markCommands + decisionCommands
    + repeatCommands + viewCommands + programCommands

  nonisolated(unsafe) private static let byID: [String: Command] = Dictionary(
    all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// The command of that name.
  static func command(_ id: String) -> Command? { byID[id] }

  /// The commands that can be given in a context.
  static func commands(in context: CommandContext) -> [Command] {
    all.filter { $0.contexts?.contains(context) ?? true }
  }
}
