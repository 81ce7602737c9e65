import Testing

@testable import Reader

@Suite("Keys") struct KeyTests {
  @Test(
    "notation round trip",
    arguments: ["j", "G", "?", "C-l", "M-Left", "Space", "S-Tab", "F1", "PgDn", "]", "ت", "M-x"])
  func notation(text: String) throws {
    let key = try #require(Key(text))
    #expect(key.description == text)
  }

  @Test("what is no key", arguments: ["", "jj", "C-", "M-", "Hyper-x", " "])
  func refused(text: String) { #expect(Key(text) == nil) }

  @Test("the Arabic 101 layout gives the commands of the same keys")
  func arabicLayout() {
    // The positions as printed on Arabic keyboards: j is ت, k is ن, q is ض, / is ظ, ? is ؟.
    for (arabic, latin) in [
      ("ت", "j"), ("ن", "k"), ("ض", "q"), ("ظ", "/"), ("؟", "?"), ("ش", "a"), ("ء", "x"), ("٣", "3"),
    ] {
      #expect(Key(arabic)?.withoutArabicLayout == Key(latin))
    }
  }

  @Test("every command has help in both languages, and no key is bound twice in one context")
  func table() {
    for command in CommandTable.all {
      #expect(!command.help.english.isEmpty && !command.help.arabic.isEmpty)
      for keys in command.keys { #expect(Keymap.sequence(keys) != nil, "\(command.id): \(keys)") }
    }
    #expect(Set(CommandTable.all.map(\.id)).count == CommandTable.all.count)
    for context in CommandContext.allCases {
      var seen: [String: String] = [:]
      for command in CommandTable.commands(in: context) {
        for keys in command.keys {
          #expect(seen[keys] == nil, "\(keys) in \(context): \(seen[keys] ?? "") and \(command.id)")
          seen[keys] = command.id
        }
      }
    }
  }

  @Test("the keys of the public interface are the defaults")
  func contract() {
    let expected: [(String, String, CommandContext)] = [
      ("j", "down", .list), ("k", "up", .list), ("Enter", "open", .list), ("q", "back", .article),
      ("Q", "quit", .list),
      ("?", "help", .list), (":", "prompt", .list), ("Tab", "next-mention", .article),
      ("S-Tab", "previous-mention", .article), ("n", "next-hit", .article), ("N", "previous-hit", .article),
      ("]", "next-article-with-actor", .article), ("[", "previous-article-with-actor", .article),
      ("x", "cross-references", .article), ("a", "actors", .article), ("f", "filter-by-actor", .list),
      ("F", "clear-filters", .list), ("+", "require-actor", .article), ("-", "exclude-actor", .article),
      ("/", "search", .article), ("s", "search-library", .list), ("H", "history-back", .article),
      ("L", "history-forward", .article), ("M-Left", "history-back", .list),
      ("M-Right", "history-forward", .list),
      ("Backspace", "history-back", .article), ("o", "open-url", .article), ("y", "copy", .article),
      ("u", "toggle-read", .list), ("b", "toggle-bookmark", .list), ("t", "tag", .list), ("e", "note", .list),
      ("M", "merge", .actors), ("R", "rename", .actors), ("K", "retype", .actors), ("X", "hide", .actors),
      ("U", "undo", .actors), ("w", "epithets", .actors), ("c", "concordance", .actors),
      ("v", "toggle-furniture", .article), ("z", "toggle-panes", .list), ("C-l", "redraw", .list),
      ("1", "actor-1", .article),
      ("g", "first", .list), ("G", "last", .list), ("Space", "page-down", .article),
      ("PgUp", "page-up", .article),
    ]
    let keymap = Keymap()
    for (keys, id, context) in expected {
      guard let sequence = Keymap.sequence(keys),
        case .command(let command) = keymap.match(sequence, in: context)
      else {
        Issue.record("\(keys) does nothing in \(context)")
        continue
      }
      #expect(command.id == id, "\(keys) in \(context)")
    }
  }

  @Test("sequences wait for their end and name what may follow")
  func sequences() throws {
    var keymap = Keymap()
    keymap.bind(try #require(Keymap.sequence("z a")), to: "actors")
    keymap.unbind(try #require(Keymap.sequence("z")))
    guard case .prefix(let following) = keymap.match([.character("z")], in: .list) else {
      Issue.record("z should wait")
      return
    }
    #expect(following.map(\.key) == [.character("a")])
  }
}
