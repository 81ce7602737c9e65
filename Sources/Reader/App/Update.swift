import ArticleModel

/// What happens to the state when something happens at the terminal. Pure: everything that touches the
/// world comes back as effects.
enum Update {
  /// Applies one event.
  static func apply(_ event: InputEvent, to state: inout ReaderState, target: Frame.Target.Action?)
    -> [Effect]
  {
    switch event {
    case .key(let key):
      if case .control("z") = key { return [.suspend] }
      state.message = nil
      if state.prompt != nil { return PromptEditing.apply(key, to: &state) }
      return press(key, &state)
    case .paste(let text):
      state.prompt?.insert(text.unicodeScalars)
      return []
    case .click: return click(target, &state)
    case .wheel(let rows, _, _): return wheel(rows, target, &state)
    case .resized(let rows, let columns):
      state.size = ScreenSize(rows: rows, columns: columns)
      keepSelectionsVisible(&state)
      return []
    case .signal, .wake: return []
    }
  }

  /// Gives a command by name, as the prompt and the tests do.
  static func give(_ id: String, _ argument: String = "", to state: inout ReaderState) -> [Effect] {
    guard let command = CommandTable.command(id) else {
      state.message = Message(
        text: state.text(Phrase("there is no command \(id); ? lists them", "لا يوجد أمر \(id)؛ ? للقائمة")),
        isError: true)
      return []
    }
    if let contexts = command.contexts, !contexts.contains(state.front.context) {
      state.message = Message(text: state.text(Phrase("\(id) does nothing here", "لا عمل للأمر \(id) هنا")))
      return []
    }
    if let why = command.whyDisabled(state) {
      state.message = Message(text: state.text(why))
      return []
    }
    return command.run(&state, argument)
  }

  private static func press(_ key: Key, _ state: inout ReaderState) -> [Effect] {
    if case .named(.escape) = key, !state.pendingKeys.isEmpty {
      state.pendingKeys = []
      return []
    }
    state.pendingKeys.append(key)
    let context = state.front.context
    var match = state.keymap.match(state.pendingKeys, in: context)
    if case .none = match {
      // The same keys with the keyboard in its Arabic layout.
      match = state.keymap.match(state.pendingKeys.map(\.withoutArabicLayout), in: context)
    }
    switch match {
    case .command(let command):
      state.pendingKeys = []
      return give(command.id, to: &state)
    case .prefix: return []
    case .none:
      let keys = state.pendingKeys.map(\.label).joined(separator: " ")
      state.pendingKeys = []
      if case .named(.escape) = key { return [] }
      state.message = Message(
        text: state.text(Phrase("\(keys) is not bound here; ? for help", "\(keys) بلا أمر هنا؛ ? للمساعدة")))
      return []
    }
  }

  private static func click(_ target: Frame.Target.Action?, _ state: inout ReaderState) -> [Effect] {
    state.message = nil
    switch target {
    case .mention(let index):
      guard case .article(var view) = state.front, let mentions = view.content?.mentions,
        mentions.indices.contains(index)
      else { return [] }
      view.mention = index
      state.front = .article(view)
      Selection.select(mention: index, in: view, &state)
      return []
    case .listRow(let pane, let index): return ListMovement.click(pane, index, &state)
    default: return []
    }
  }

  private static func wheel(_ rows: Int, _ target: Frame.Target.Action?, _ state: inout ReaderState)
    -> [Effect]
  {
    if case .article(let view) = state.front {
      state.front = .article(ArticleMovement.scrolled(view, by: rows, state))
      return []
    }
    ListMovement.scroll(rows, &state)
    return []
  }

  private static func keepSelectionsVisible(_ state: inout ReaderState) {
    for i in state.views.indices {
      state.views[i] = ListMovement.adjusted(state.views[i], state)
    }
  }
}
