/// Which keys give which commands: the defaults of the command table, changed by the settings.
struct Keymap: Sendable {
  /// Key sequence to command id; several commands may share a sequence in different contexts.
  private(set) var bindings: [[Key]: [String]]

  /// The defaults.
  init() {
    bindings = [:]
    for command in CommandTable.all {
      for keys in command.keys {
        if let sequence = Keymap.sequence(keys) { bindings[sequence, default: []].append(command.id) }
      }
    }
  }

  /// Reads `g g` or `C-l`; nil when a part is no key.
  static func sequence(_ notation: String) -> [Key]? {
    let parts = notation.split(separator: " ").map { Key(String($0)) }
    guard !parts.isEmpty, !parts.contains(nil) else { return nil }
    return parts.compactMap { $0 }
  }

  /// Gives the keys to one command only.
  mutating func bind(_ sequence: [Key], to command: String) { bindings[sequence] = [command] }

  /// Takes the keys away from whatever has them.
  mutating func unbind(_ sequence: [Key]) { bindings[sequence] = nil }

  /// What keys mean in a context.
  enum Match {
    case command(Command)
    /// The beginning of longer sequences: what may follow, and what it does.
    case prefix([(key: Key, command: Command)])
    case none
  }

  /// Looks keys up.
  func match(_ keys: [Key], in context: CommandContext) -> Match {
    for id in bindings[keys] ?? [] {
      if let c = CommandTable.command(id), c.contexts?.contains(context) ?? true { return .command(c) }
    }
    var following: [(key: Key, command: Command)] = []
    for (sequence, ids) in bindings where sequence.count > keys.count && sequence.starts(with: keys) {
      for id in ids {
        if let c = CommandTable.command(id), c.contexts?.contains(context) ?? true {
          following.append((sequence[keys.count], c))
        }
      }
    }
    return following.isEmpty ? .none : .prefix(following.sorted { $0.key.description < $1.key.description })
  }

  /// The keys of a command in the order of the table, as they are shown to a person.
  func labels(of command: Command) -> [String] {
    let mine = bindings.filter { $0.value.contains(command.id) }.keys
    let ordered = command.keys.compactMap(Keymap.sequence).filter { mine.contains($0) }
    let added = mine.filter { !ordered.contains($0) }.sorted { "\($0)" < "\($1)" }
    return (ordered + added).map { $0.map(\.label).joined(separator: " ") }
  }
}
