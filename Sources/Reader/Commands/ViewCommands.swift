import ArticleModel

extension CommandTable {
  /// How things are shown.
  nonisolated(unsafe) static let viewCommands: [Command] = [
    Command(
      "toggle-furniture", Phrase("show or hide page furniture", "إظهار أثاث الصفحة أو إخفاؤه"), .viewing,
      keys: ["v"]
    ) {
      s, _ in
      s.options.showsFurniture.toggle()
      s.keepArticlePlace()
      s.say(
        s.options.showsFurniture
          ? Phrase("page furniture is shown", "أثاث الصفحة ظاهر")
          : Phrase("page furniture is hidden", "أثاث الصفحة مخفي"))
      return []
    },
    Command(
      "toggle-panes", Phrase("show or hide the side panes", "إظهار الألواح الجانبية أو إخفاؤها"), .viewing,
      keys: ["z"]
    ) {
      s, _ in
      s.options.showsSidePanes.toggle()
      return []
    },
    Command(
      "toggle-compact", Phrase("one or two lines for each article", "سطر أو سطران لكل مقال"), .viewing,
      keys: ["Z"]
    ) {
      s, _ in
      s.options.isCompact.toggle()
      for i in s.views.indices { s.views[i] = ListMovement.adjusted(s.views[i], s) }
      return []
    },
    Command("toggle-marks", Phrase("show or hide harakat", "إظهار الحركات أو إخفاؤها"), .viewing, keys: ["m"])
    { s, _ in
      s.options.showsMarks.toggle()
      return []
    },
    Command(
      "set", Phrase("set an option", "ضبط خيار"), .viewing,
      argument: "language|compact|marks|panes|furniture|measure VALUE"
    ) { s, text in OptionSetting.set(text, &s) },
    Command("redraw", Phrase("draw the screen anew", "إعادة رسم الشاشة"), .viewing, keys: ["C-l"]) { _, _ in
      [.redraw]
    },
  ]
}

/// `:set OPTION VALUE` and the same lines of the settings file.
enum OptionSetting {
  static func set(_ text: String, _ s: inout ReaderState) -> [Effect] {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 2 else {
      s.say(
        Phrase("set OPTION VALUE, e.g. set compact on", "set خيار قيمة، مثل set compact on"), isError: true)
      return []
    }
    if let problem = apply(words[0], words[1], &s.options, &s.language) {
      s.message = Message(text: problem.text(s.language), isError: true)
    }
    for i in s.views.indices { s.views[i] = ListMovement.adjusted(s.views[i], s) }
    return []
  }

  /// Sets one option; returns what is wrong, or nil.
  static func apply(
    _ option: String, _ value: String, _ options: inout ViewOptions, _ language: inout InterfaceLanguage
  ) -> Phrase? {
    let switches: [String: WritableKeyPath<ViewOptions, Bool>] = [
      "compact": \.isCompact, "marks": \.showsMarks, "panes": \.showsSidePanes, "furniture": \.showsFurniture,
    ]
    if let path = switches[option] {
      switch value.lowercased() {
      case "on", "yes", "true", "1": options[keyPath: path] = true
      case "off", "no", "false", "0": options[keyPath: path] = false
      default: return Phrase("\(option) is on or off, not \(value)", "\(option) إما on أو off لا \(value)")
      }
      return nil
    }
    switch option {
    case "language":
      guard let chosen = InterfaceLanguage(rawValue: value) else {
        return Phrase("language is ar or en, not \(value)", "اللغة ar أو en لا \(value)")
      }
      language = chosen
      return nil
    case "measure":
      guard let n = Int(value), (20...400).contains(n) else {
        return Phrase("measure is 20 to 400 columns, not \(value)", "العرض من 20 إلى 400 لا \(value)")
      }
      options.measure = n
      return nil
    default:
      return Phrase("there is no option \(option)", "لا يوجد خيار \(option)")
    }
  }
}

extension ReaderState {
  /// After furniture came or went, the same paragraph stays on the screen.
  mutating func keepArticlePlace() {
    for i in views.indices {
      guard case .article(var v) = views[i], let content = v.content else { continue }
      var before = self
      before.options.showsFurniture.toggle()
      let offset = ArticleMovement.page(content, v, before).offset(of: v.top)
      if let offset, let place = ArticleMovement.page(content, v, self).position(of: offset) {
        v.top = place
      } else {
        v.top = TextPosition(block: 0, offset: 0)
      }
      views[i] = .article(v)
    }
  }
}
