import ArticleModel

/// Keys while something is being typed at the bottom of the screen.
enum PromptEditing {
  static func apply(_ key: Key, to state: inout ReaderState) -> [Effect] {
    guard var prompt = state.prompt else { return [] }
    switch key {
    case .named(.escape), .control("c"), .control("g"):
      state.prompt = nil
      return []
    case .named(.enter): return accept(prompt, &state)
    case .named(.backspace), .control("h"):
      if prompt.text.isEmpty {
        state.prompt = nil
        return []
      }
      prompt.deleteBackward()
    case .named(.delete): prompt.deleteForward()
    case .control("w"): prompt.deleteWord()
    case .control("u"): prompt.deleteToStart()
    // Left and right follow the eye: the text runs in the direction of its first strong letter.
    case .named(.left): prompt.move(by: PromptLine.direction(prompt, state) == .rightToLeft ? 1 : -1)
    case .named(.right): prompt.move(by: PromptLine.direction(prompt, state) == .rightToLeft ? -1 : 1)
    case .named(.home), .control("a"): prompt.move(toEnd: false)
    case .named(.end), .control("e"): prompt.move(toEnd: true)
    case .named(.up), .control("p"): step(&prompt, -1, state)
    case .named(.down), .control("n"): step(&prompt, 1, state)
    case .named(.tab): complete(&prompt, 1, state)
    case .named(.backTab): complete(&prompt, -1, state)
    case .named(.space): prompt.insert(CollectionOfOne(" "))
    case .character(let c): prompt.insert(CollectionOfOne(c))
    default: break
    }
    state.prompt = prompt
    return []
  }

  /// Up and down: through the rows of a picker, else through what was typed before.
  private static func step(_ prompt: inout PromptState, _ delta: Int, _ state: ReaderState) {
    if prompt.kind.picksActor {
      let n = prompt.actors?.count ?? 0
      if n > 0 { prompt.selected = ((prompt.selected + delta) % n + n) % n }
      return
    }
    let past = state.promptHistory[prompt.kind] ?? []
    let at = (prompt.historyIndex ?? past.count) + delta
    guard at >= 0, at <= past.count else { return }
    prompt.set(at == past.count ? "" : past[at])
    prompt.historyIndex = at
  }

  /// Tab: command names and their arguments; in a picker the next row.
  private static func complete(_ prompt: inout PromptState, _ delta: Int, _ state: ReaderState) {
    if prompt.kind.picksActor { return step(&prompt, delta, state) }
    guard prompt.kind == .command else { return }
    if prompt.completions.isEmpty {
      let typed = prompt.string
      guard !typed.contains(" ") else { return }
      let names = CommandTable.commands(in: state.front.context).map(\.id).filter { $0.hasPrefix(typed) }
        .sorted()
      guard !names.isEmpty else { return }
      prompt.set(names[0])
      prompt.completions = names
      prompt.completion = 0
    } else {
      let names = prompt.completions
      let next = (((prompt.completion ?? 0) + delta) % names.count + names.count) % names.count
      prompt.set(names[next])
      prompt.completions = names
      prompt.completion = next
    }
  }

  private static func accept(_ prompt: PromptState, _ state: inout ReaderState) -> [Effect] {
    state.prompt = nil
    let text = prompt.string
    let trimmed = String(text.drop { $0 == " " })
    if !trimmed.isEmpty, !prompt.kind.picksActor {
      var past = state.promptHistory[prompt.kind] ?? []
      past.removeAll { $0 == trimmed }
      past.append(trimmed)
      state.promptHistory[prompt.kind] = past.suffix(100)
    }
    switch prompt.kind {
    case .command:
      guard !trimmed.isEmpty else { return [] }
      let parts = trimmed.split(separator: " ", maxSplits: 1).map(String.init)
      return Update.give(command(parts[0], state), parts.count > 1 ? parts[1] : "", to: &state)
    case .searchHere: return trimmed.isEmpty ? [] : Searching.here(trimmed, &state)
    case .searchLibrary: return trimmed.isEmpty ? [] : Searching.library(trimmed, &state)
    case .filterByActor:
      guard let actor = prompt.actors?[safe: prompt.selected] else { return [] }
      state.selectedActor = SelectedActor(id: actor.id, name: actor.name, kind: actor.kind)
      return Update.give("require-actor", to: &state)
    case .mergeInto:
      guard let into = prompt.actors?[safe: prompt.selected], let a = actorAtHand(state), a.id != into.id
      else {
        state.say(Phrase("nothing was merged", "لم يُدمج شيء"))
        return []
      }
      return Deciding.decide(.merge(Deciding.key(a), into: Deciding.key(into)), keeping: into.id)
    case .renameActor: return trimmed.isEmpty ? [] : Update.give("rename", trimmed, to: &state)
    case .actorKind: return trimmed.isEmpty ? [] : Update.give("retype", trimmed, to: &state)
    case .tags: return CommandTable.setTags(trimmed, state)
    case .note: return CommandTable.setNote(trimmed, state)
    }
  }

  /// A command's name, or the only one that begins so.
  private static func command(_ typed: String, _ state: ReaderState) -> String {
    if CommandTable.command(typed) != nil { return typed }
    let fitting = CommandTable.commands(in: state.front.context).map(\.id).filter { $0.hasPrefix(typed) }
    return fitting.count == 1 ? fitting[0] : typed
  }
}
