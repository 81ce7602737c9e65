import ArticleModel

private let noActor = Phrase(
  "no actor is selected; Tab selects a mention, a lists the actors",
  "لم يُختر علم؛ Tab يختار ذكرا و a تسرد الأعلام")

/// Why a command that needs a selected actor cannot run.
func needsActor(_ s: ReaderState) -> Phrase? { actorAtHand(s) == nil ? noActor : nil }

/// The actor that commands act on: of the page in front, of the row under the cursor, or the one selected last.
func actorAtHand(_ s: ReaderState) -> SelectedActor? {
  if case .actor(let v) = s.front, let a = v.content?.actor {
    return SelectedActor(id: a.id, name: a.name, kind: a.kind)
  }
  if case .actors(let v) = s.front, let a = v.loaded[v.cursor.selected] {
    return SelectedActor(id: a.id, name: a.name, kind: a.kind)
  }
  return s.selectedActor
}

extension CommandTable {
  /// Listing actors and filtering by them.
  nonisolated(unsafe) static let actorCommands: [Command] =
    [
      Command(
        "actors", Phrase("actors of this article, or of the filter", "أعلام هذا المقال أو التصفية"), .actors,
        keys: ["a"]
      ) {
        s, _ in
        if case .article(let v) = s.front {
          s.open(.actors(ActorListState(scope: .article(v.id))))
        } else {
          s.open(.actors(ActorListState(scope: .query(s.query))))
        }
        return []
      },
      Command(
        "kind", Phrase("show one kind of actor, then the next", "عرض نوع واحد من الأعلام ثم التالي"), .actors,
        in: [.actors], keys: ["i"], argument: "person|organisation|place|all"
      ) { s, argument in
        guard case .actors(var v) = s.front else { return [] }
        let order: [ActorKind?] = [nil, .person, .organisation, .place]
        if let kind = ActorKind(rawValue: argument) {
          v.kind = kind
        } else if argument == "all" {
          v.kind = nil
        } else {
          let at = order.firstIndex(of: v.kind) ?? 0
          v.kind = order[(at + 1) % order.count]
        }
        s.front = .actors(ActorListState(scope: v.scope, kind: v.kind))
        return []
      },
      Command("filter-by-actor", Phrase("filter by an actor", "تصفية بعَلَم"), .actors, keys: ["f"]) { s, _ in
        s.prompt = PromptState(.filterByActor)
        return []
      },
      Command(
        "filter", Phrase("filter by the filter language", "تصفية بلغة الاستعلام"), .actors, argument: "QUERY"
      ) {
        s, argument in
        do {
          s.setQuery(try Query(parsing: argument))
          s.returnToList()
        } catch {
          s.message = Message(text: "\(error)", isError: true)
        }
        return []
      },
      Command("clear-filters", Phrase("clear all filters", "إلغاء كل التصفية"), .actors, keys: ["F"]) {
        s, _ in
        s.setQuery(Query(sort: s.query.sort))
        return []
      },
      Command(
        "require-actor", Phrase("only articles with the selected actor", "مقالات العلم المختار فقط"), .actors,
        keys: ["+", "="],
        unless: needsActor
      ) { s, _ in
        if let a = actorAtHand(s) { filter(&s, .term(.actorID(a.id)), without: .not(.term(.actorID(a.id)))) }
        return []
      },
      Command(
        "exclude-actor", Phrase("no articles with the selected actor", "استبعاد مقالات العلم المختار"),
        .actors, keys: ["-"],
        unless: needsActor
      ) { s, _ in
        if let a = actorAtHand(s) { filter(&s, .not(.term(.actorID(a.id))), without: .term(.actorID(a.id))) }
        return []
      },
      Command("actor", Phrase("the page of an actor", "صفحة علم"), .actors, keys: ["A"], argument: "NAME") {
        s, name in
        if name.isEmpty {
          guard let a = actorAtHand(s) else {
            s.say(noActor)
            return []
          }
          s.open(.actor(ActorPageState(id: a.id)))
          return []
        }
        return [
          .read("find actor") { library in
            let found = try library.actors(named: name, limit: 1).first
            return { s in
              guard let found else {
                return s.say(
                  Phrase("nobody of that name: \(name)", "لا علم بهذا الاسم: \(name)"), isError: true)
              }
              s.open(.actor(ActorPageState(id: found.id)))
            }
          }
        ]
      },
      Command(
        "epithets", Phrase("what each source calls the actor", "ماذا يسميه كل مصدر"), .actors, keys: ["w"],
        unless: needsActor
      ) { s, _ in
        if let a = actorAtHand(s) { s.open(.epithets(EpithetState(actor: a.id, name: a.name))) }
        return []
      },
      Command(
        "concordance", Phrase("every mention of the actor in context", "كل ذكر للعلم في سياقه"), .actors,
        keys: ["c"],
        unless: needsActor
      ) { s, _ in
        if let a = actorAtHand(s) { s.open(.concordance(ConcordanceState(actor: a.id, name: a.name))) }
        return []
      },
    ] + numberCommands

  /// `1` to `9`: the actor of that number.
  nonisolated(unsafe) private static let numberCommands: [Command] = (1...9).map { n in
    Command(
      "actor-\(n)", Phrase("to actor number \(n)", "إلى العلم رقم \(n)"), .actors, in: [.article, .actors],
      keys: ["\(n)"]
    ) { s, _ in
      if case .actors(let list) = s.front {
        guard let actor = list.loaded[n - 1] else { return [] }
        s.selectedActor = SelectedActor(id: actor.id, name: actor.name, kind: actor.kind)
        if case .article(let id) = list.scope {
          _ = s.closeFront()
          if case .article(var v) = s.front, v.id == id {
            Selection.selectFirstMention(of: actor.id, in: &v, &s)
            s.front = .article(v)
          }
        } else {
          s.open(.actor(ActorPageState(id: actor.id)))
        }
      } else if case .article(var v) = s.front, let actor = v.content?.actors[safe: n - 1] {
        Selection.selectFirstMention(of: actor.id, in: &v, &s)
        s.front = .article(v)
      }
      return []
    }
  }

  private static func filter(
    _ s: inout ReaderState, _ part: Query.Expression, without other: Query.Expression
  ) {
    s.setQuery(s.query.removing(other).adding(part))
  }
}

extension ReaderState {
  /// Closes views until the nearest list is in front.
  mutating func returnToList() {
    while views.count > 1 {
      if case .list = front { return }
      views.removeLast()
    }
  }
}
