import ArticleModel

extension CommandTable {
  /// Correcting what recognition got wrong; all of it can be undone.
  nonisolated(unsafe) static let decisionCommands: [Command] = [
    Command(
      "merge", Phrase("same as another actor", "دمج مع علم آخر"), .deciding, keys: ["M"], argument: "NAME",
      unless: needsActor
    ) {
      s, name in
      if name.isEmpty {
        s.prompt = PromptState(.mergeInto)
        return []
      }
      guard let a = actorAtHand(s) else { return [] }
      return [
        .read("find actor") { library in
          let found = try library.actors(named: name, limit: 1).first
          return { s in
            guard let found else {
              return s.say(
                Phrase("nobody of that name: \(name)", "لا علم بهذا الاسم: \(name)"), isError: true)
            }
            s.pendingEffects += Deciding.decide(
              .merge(Deciding.key(a), into: Deciding.key(found)), keeping: found.id)
          }
        }
      ]
    },
    Command(
      "rename", Phrase("give the actor another name", "تغيير اسم العلم"), .deciding, keys: ["R"],
      argument: "NAME", unless: needsActor
    ) {
      s, name in
      guard let a = actorAtHand(s) else { return [] }
      if name.isEmpty {
        s.prompt = PromptState(.renameActor, text: a.name)
        return []
      }
      return Deciding.decide(.rename(Deciding.key(a), to: name), keeping: a.id)
    },
    Command(
      "retype", Phrase("change the actor's kind", "تغيير نوع العلم"), .deciding, keys: ["K"],
      argument: "person|organisation|place",
      unless: needsActor
    ) { s, kind in
      guard let a = actorAtHand(s) else { return [] }
      guard !kind.isEmpty else {
        s.prompt = PromptState(.actorKind)
        return []
      }
      guard let chosen = Deciding.kind(kind) else {
        s.say(
          Phrase("kinds are person, organisation, place (p, o, l)", "الأنواع: شخص، جهة، مكان"), isError: true)
        return []
      }
      return Deciding.decide(.retype(Deciding.key(a), to: chosen), keeping: a.id)
    },
    Command(
      "hide", Phrase("not an actor: hide it", "ليس علما: إخفاؤه"), .deciding, keys: ["X"], unless: needsActor
    ) { s, _ in
      guard let a = actorAtHand(s) else { return [] }
      return Deciding.decide(.hide(Deciding.key(a)), keeping: nil)
    },
    Command(
      "add-name", Phrase("the actor also goes by this name", "للعلم اسم آخر"), .deciding, argument: "NAME",
      unless: needsActor
    ) {
      s, name in
      guard let a = actorAtHand(s), !name.isEmpty else { return [] }
      return Deciding.decide(.addName(Deciding.key(a), name: name), keeping: a.id)
    },
    Command("undo", Phrase("undo the last correction", "التراجع عن آخر تصحيح"), .deciding, keys: ["U"]) {
      _, _ in
      [
        .write("undo") { library in
          let undone = try library.undoLastDecision()
          return { s in
            s.forgetLoaded()
            if let undone {
              s.message = Message(
                text: s.text(Phrase("undone: ", "أُلغي: ")) + Deciding.describe(undone.action, s.language))
            } else {
              s.say(Phrase("nothing to undo", "لا شيء للتراجع عنه"))
            }
          }
        }
      ]
    },
  ]
}

/// Taking decisions about actors.
enum Deciding {
  static func key(_ a: SelectedActor) -> Decision.ActorKey { Decision.ActorKey(name: a.name, kind: a.kind) }
  static func key(_ a: Actor) -> Decision.ActorKey { Decision.ActorKey(name: a.name, kind: a.kind) }

  /// A kind by its name in either language or its first letter.
  static func kind(_ text: String) -> ActorKind? {
    let t = text.lowercased()
    for kind in ActorKind.allCases where kind.rawValue == t || kind.phrase.arabic == t { return kind }
    return ["p": .person, "o": .organisation, "l": .place, "ش": .person, "ج": .organisation, "م": .place][t]
  }

  /// Writes the decision; afterwards the actor given is the selected one, under its new name and kind.
  static func decide(_ action: Decision.Action, keeping actor: ActorID?) -> [Effect] {
    [
      .write("decide") { library in
        _ = try library.decide(action)
        let kept = try actor.flatMap { try library.actor($0) }
        return { s in
          s.forgetLoaded()
          s.selectedActor = kept.map { SelectedActor(id: $0.id, name: $0.name, kind: $0.kind) }
          s.message = Message(
            text: describe(action, s.language) + s.text(Phrase("; U undoes", "؛ U للتراجع")))
        }
      }
    ]
  }

  /// A decision in words.
  static func describe(_ action: Decision.Action, _ language: InterfaceLanguage) -> String {
    switch action {
    case .rename(let a, let to): return Phrase("\(a.name) is now \(to)", "\(a.name) صار \(to)").text(language)
    case .merge(let a, let b):
      return Phrase("\(a.name) is \(b.name)", "\(a.name) هو \(b.name)").text(language)
    case .split(let a, _, let into):
      return Phrase("\(into) is not \(a.name)", "\(into) غير \(a.name)").text(language)
    case .retype(let a, let kind):
      return a.name + ": " + kind.phrase.text(language)
    case .hide(let a): return Phrase("\(a.name) is hidden", "أُخفي \(a.name)").text(language)
    case .addName(let a, let name):
      return Phrase("\(a.name) also goes by \(name)", "\(a.name) يسمى أيضا \(name)").text(language)
    case .notRepeat(let a):
      return Phrase("«\(a.title)» repeats no other article", "«\(a.title)» لا يكرر مقالا آخر").text(language)
    case .repeatOf(let a, let b):
      return Phrase("«\(a.title)» repeats «\(b.title)»", "«\(a.title)» تكرار «\(b.title)»").text(language)
    case .undo(let n): return Phrase("decision \(n) undone", "أُلغي القرار \(n)").text(language)
    }
  }
}
