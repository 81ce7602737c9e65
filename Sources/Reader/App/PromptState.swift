import ArticleModel

/// What is being asked for at the bottom of the screen.
enum PromptKind: Hashable, Sendable {
  case command
  case searchHere
  case searchLibrary
  case filterByActor
  case mergeInto
  case renameActor
  case actorKind
  case tags
  case note

  /// Shows a list of actors that narrows while typing.
  var picksActor: Bool { self == .filterByActor || self == .mergeInto }
}

/// A line of text being typed.
struct PromptState {
  var kind: PromptKind
  private(set) var text: [Unicode.Scalar]
  /// Insertion point, a scalar offset in `text`.
  private(set) var cursor: Int
  /// Actors that match, for the pickers; nil: to be fetched.
  var actors: [Actor]?
  /// The row chosen in the picker.
  var selected = 0
  /// Completions of the word before the cursor, and the one shown.
  var completions: [String] = []
  var completion: Int?
  /// Position in the history while walking through it.
  var historyIndex: Int?

  init(_ kind: PromptKind, text: String = "") {
    self.kind = kind
    self.text = Array(text.unicodeScalars)
    cursor = self.text.count
  }

  /// The text typed so far.
  var string: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text)
    return String(view)
  }

  /// Replaces everything; the cursor goes to the end.
  mutating func set(_ string: String) {
    text = Array(string.unicodeScalars)
    cursor = text.count
    changed()
  }

  /// Inserts at the cursor; control characters are left out.
  mutating func insert(_ scalars: some Sequence<Unicode.Scalar>) {
    for s in scalars {
      let safe: Unicode.Scalar = s == "\n" || s == "\t" || s == "\r" ? " " : s
      guard safe.value >= 0x20, !(0x7F...0x9F).contains(safe.value), text.count < 4096 else { continue }
      text.insert(safe, at: cursor)
      cursor += 1
    }
    changed()
  }

  /// Deletes the character before the cursor, marks with their base.
  mutating func deleteBackward() {
    guard cursor > 0 else { return }
    repeat {
      cursor -= 1
      let gone = text.remove(at: cursor)
      if !PromptState.isMark(gone) { break }
    } while cursor > 0
    changed()
  }

  /// Deletes the character at the cursor.
  mutating func deleteForward() {
    guard cursor < text.count else { return }
    text.remove(at: cursor)
    while cursor < text.count, PromptState.isMark(text[cursor]) { text.remove(at: cursor) }
    changed()
  }

  /// Deletes back to the start of the word.
  mutating func deleteWord() {
    while cursor > 0, text[cursor - 1] == " " { deleteBackward() }
    while cursor > 0, text[cursor - 1] != " " { deleteBackward() }
  }

  /// Deletes everything before the cursor.
  mutating func deleteToStart() {
    text.removeFirst(cursor)
    cursor = 0
    changed()
  }

  /// Moves by characters, in reading order.
  mutating func move(by delta: Int) {
    let step = delta < 0 ? -1 : 1
    for _ in 0..<abs(delta) {
      repeat {
        cursor = min(max(0, cursor + step), text.count)
      } while cursor > 0 && cursor < text.count
        && PromptState.isMark(text[cursor])
    }
  }

  /// To the start or the end.
  mutating func move(toEnd: Bool) { cursor = toEnd ? text.count : 0 }

  private mutating func changed() {
    actors = nil
    selected = 0
    completions = []
    completion = nil
  }

  private static func isMark(_ s: Unicode.Scalar) -> Bool {
    switch s.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return true
    default: return false
    }
  }
}
