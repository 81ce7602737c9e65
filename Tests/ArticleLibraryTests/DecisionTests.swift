import ArticleLibrary
import ArticleModel
import Testing

@Suite struct DecisionTests {
  private typealias Key = Decision.ActorKey
  private let haftar = Key(name: "خليفة حفتر", kind: .person)
  private let salame = Key(name: "غسان سلامة", kind: .person)
  private let libya = Key(name: "ليبيا", kind: .place)

  /// Everything that decisions can change, as text: undoing must bring exactly this back.
  private func picture(_ library: SQLiteLibrary) throws -> [String] {
    var lines: [String] = []
    for actor in try library.actors(.all, kind: nil, matching: nil, offset: 0, limit: 99) {
      lines.append(
        "\(actor.id) \(actor.name) \(actor.kind) \(actor.names) \(actor.articles) \(actor.mentions)")
      lines.append("\(try library.companions(of: actor.id, limit: 9).map(\.name))")
      lines.append("\(try library.concordance(of: actor.id, offset: 0, limit: 99).map(\.mention))")
    }
    for id in 1...6 {
      lines.append("\(try library.mentions(in: .number(Int64(id))))")
      lines.append("\(try library.related(to: .number(Int64(id)), limit: 9).map(\.score))")
    }
    lines.append("\(try library.statistics().actors)")
    lines.append("\(try library.directory().map { ($0.name, $0.kind, $0.isCurated) })")
    return lines
  }

  @Test(arguments: Place.allCases)
  func renameKeepsTheOldName(_ place: Place) throws {
    try Desk.with(place) { (library) throws in
      let before = try picture(library)
      _ = try library.decide(.rename(haftar, to: "المشير حفتر"))
      let actor = try #require(try library.actor(.draft(Desk.haftar)))
      #expect(actor.name == "المشير حفتر")
      #expect(Set(actor.names) == ["خليفة حفتر", "حفتر", "المشير حفتر"])
      #expect(try library.actors(named: "المشير حفتر", limit: 3).map(\.id) == [.draft(Desk.haftar)])
      #expect(try library.directory().first { $0.id == .draft(Desk.haftar) }?.isCurated == true)
      let undone = try library.undoLastDecision()
      #expect(undone?.action == .rename(haftar, to: "المشير حفتر"))
      #expect(try picture(library) == before)
      #expect(try library.undoLastDecision() == nil)
    }
  }

  @Test(arguments: Place.allCases)
  func mergeAndUndo(_ place: Place) throws {
    try Desk.with(place) { (library) throws in
      let before = try picture(library)
      _ = try library.decide(.merge(salame, into: haftar))
      // حفتر in 1 3 6, سلامة in 2 3: together in four articles with 5 + 3 mentions.
      let actor = try #require(try library.actor(.draft(Desk.haftar)))
      #expect(actor.articles == 4)
      #expect(actor.mentions == 8)
      #expect(actor.names == ["خليفة حفتر", "حفتر", "غسان سلامة", "سلامة"])
      #expect(try library.actor(.draft(Desk.salame))?.id == .draft(Desk.haftar))
      #expect(try library.statistics().actors == 4)
      #expect(try ids(library.articles(Query(parsing: "actor:سلامة"), offset: 0, limit: 9)) == [2, 6, 3, 1])
      #expect(try library.actors(in: [.number(3)])[.number(3)]?.map(\.count) == [3, 1])
      let facets = try library.actors(
        Query(parsing: "actor:طرابلس"), kind: nil, matching: nil, offset: 0, limit: 9)
      // Article 3 names both, and counts once.
      #expect(facets.map(\.articles) == [2, 2, 1])
      #expect(throws: QariError.self) { try library.decide(.merge(salame, into: haftar)) }
      _ = try library.undoLastDecision()
      #expect(try picture(library) == before)
    }
  }

  @Test func splitAndUndo() throws {
    try Desk.with(.memory) { (library) throws in
      // «حفتر» alone, twice in article 1, is somebody else.
      _ = try library.decide(.split(haftar, names: ["حفتر"], into: "صدام حفتر"))
      let actors = try library.actors(.all, kind: .person, matching: nil, offset: 0, limit: 9)
      #expect(actors.map(\.name) == ["خليفة حفتر", "غسان سلامة", "صدام حفتر"])
      #expect(actors.map(\.articles) == [3, 2, 1])
      #expect(actors.map(\.mentions) == [3, 3, 2])
      #expect(actors[2].names == ["حفتر"])
      #expect(try ids(library.articles(Query(parsing: "actor:\"صدام حفتر\""), offset: 0, limit: 9)) == [1])
      // A new article with the short name goes to the new actor as well.
      _ = try library.add(
        LinkedBatch(
          articles: [
            Desk.story("جديد", "قال حفتر شيئا.", date: nil, source: nil, [Desk.Name("حفتر", Desk.haftar)])
          ], newActors: Desk.drafts))
      #expect(try library.actors(named: "صدام حفتر", limit: 1).first?.articles == 2)
      _ = try library.undoLastDecision()
      #expect(try library.actor(.draft(Desk.haftar))?.articles == 4)
      #expect(try library.actor(.draft(Desk.haftar))?.mentions == 6)
      #expect(try library.actors(named: "صدام حفتر", limit: 1).first?.articles ?? 0 == 0)
      #expect(try library.statistics().actors == 5)
    }
  }

  @Test func splitUndoRestoresExactly() throws {
    try Desk.with(.memory) { (library) throws in
      let names = try library.actors(.all, kind: nil, matching: nil, offset: 0, limit: 9)
      _ = try library.decide(.split(haftar, names: ["حفتر"], into: "غسان سلامة"))
      #expect(try library.actor(.draft(Desk.salame))?.articles == 3)
      #expect(try library.actor(.draft(Desk.salame))?.mentions == 5)
      _ = try library.undoLastDecision()
      #expect(try library.actors(.all, kind: nil, matching: nil, offset: 0, limit: 9) == names)
    }
  }

  @Test func hideRetypeAddName() throws {
    try Desk.with(.memory) { (library) throws in
      let before = try picture(library)
      _ = try library.decide(.hide(libya))
      #expect(try library.actorCount(.all, kind: .place, matching: nil) == 1)
      #expect(try library.mentions(in: .number(6)).map(\.surface) == ["خليفة حفتر"])
      #expect(
        try library.companions(of: .draft(Desk.haftar), limit: 9).map(\.name) == ["غسان سلامة", "طرابلس"])
      #expect(try library.related(to: .number(4), limit: 9).isEmpty)
      #expect(try library.actor(.draft(Desk.libya))?.isHidden == true)
      _ = try library.decide(.retype(salame, to: .organisation))
      #expect(try library.actorCount(.all, kind: .organisation, matching: nil) == 2)
      #expect(try library.articleCount(Query(parsing: "kind:organisation")) == 2)
      #expect(try library.mentions(in: .number(3)).first?.kind == .organisation)
      _ = try library.decide(.addName(haftar, name: "رجل بنغازي"))
      #expect(try library.actors(named: "رجل بنغازي", limit: 3).map(\.name) == ["خليفة حفتر"])
      #expect(try library.articleCount(Query(parsing: "actor:\"رجل بنغازي\"")) == 3)
      for _ in 0..<3 { _ = try library.undoLastDecision() }
      #expect(try picture(library) == before)
      // Three decisions and three undoings: nothing is ever taken out of the log.
      #expect(try library.decisions().map(\.sequence) == [1, 2, 3, 4, 5, 6])
      #expect(try library.decisions()[3].action == .undo(3))
    }
  }

  @Test func chainsUndoInAnyOrder() throws {
    try Desk.with(.memory) { (library) throws in
      let before = try picture(library)
      let first = try library.decide(.merge(salame, into: haftar))
      _ = try library.decide(.rename(haftar, to: "س"))
      _ = try library.decide(.merge(Key(name: "س", kind: .person), into: libya))
      #expect(try library.actor(.draft(Desk.salame))?.name == "ليبيا")
      #expect(try library.actor(.draft(Desk.libya))?.articles == 5)
      _ = try library.decide(.undo(first.sequence))
      #expect(try library.actor(.draft(Desk.salame))?.name == "غسان سلامة")
      #expect(try library.actor(.draft(Desk.libya))?.articles == 4)
      #expect(throws: QariError.self) { try library.decide(.undo(first.sequence)) }
      _ = try library.undoLastDecision()
      _ = try library.undoLastDecision()
      #expect(try picture(library) == before)
    }
  }

  @Test func whatComesInDuringAMergeGoesBackToo() throws {
    try Desk.with(.memory) { (library) throws in
      _ = try library.decide(.merge(salame, into: libya))
      // One import still knows the draft, the other one the directory's actor.
      var known = Desk.story(
        "أ", "قال غسان سلامة.", date: nil, source: nil, [Desk.Name("غسان سلامة", Desk.salame)])
      let draft = known
      known.actors = [.known(.draft(Desk.libya))]
      _ = try library.add(LinkedBatch(articles: [known]))
      _ = try library.add(LinkedBatch(articles: [draft], newActors: Desk.drafts))
      // ليبيا in 1 4 6, سلامة in 2 3, and the two new ones.
      #expect(try library.actor(.draft(Desk.libya))?.articles == 7)
      #expect(try library.statistics().actors == 4)
      _ = try library.undoLastDecision()
      #expect(try library.actor(.draft(Desk.salame))?.articles == 4)
      #expect(try library.actor(.draft(Desk.libya))?.articles == 3)
    }
  }

  @Test func nonsenseIsRefused() throws {
    try Desk.with(.memory) { (library) throws in
      func refused(_ action: Decision.Action) -> Bool {
        do {
          _ = try library.decide(action)
          return false
        } catch let error as QariError {
          return error.area == .usage
        } catch {
          return false
        }
      }
      #expect(refused(.merge(haftar, into: haftar)))
      #expect(refused(.merge(Key(name: "لا أحد", kind: .person), into: haftar)))
      #expect(refused(.hide(Key(name: "ليبيا", kind: .person))))
      #expect(refused(.rename(haftar, to: " ")))
      #expect(refused(.retype(libya, to: .place)))
      #expect(refused(.split(haftar, names: [], into: "آخر")))
      #expect(try library.decisions().isEmpty)
    }
  }

  @Test func logTravelsToAnotherLibrary() throws {
    try Desk.with(.memory) { (library) throws in
      _ = try library.decide(.hide(libya))
      _ = try library.undoLastDecision()
      _ = try library.decide(.merge(salame, into: haftar))
      _ = try library.decide(.rename(haftar, to: "المشير"))
      let log = try library.decisions()

      // Into a library with the same articles.
      try Desk.with(.memory) { (other) throws in
        #expect(try other.importDecisions(log) == 2)
        #expect(try other.importDecisions(log) == 0)
        #expect(try picture(other) == picture(library))
      }
      // Into an empty one: the decisions wait for the articles.
      let empty = try SQLiteLibrary.inMemory()
      #expect(try empty.importDecisions(log) == 2)
      _ = try empty.add(Desk.batch)
      #expect(try picture(empty) == picture(library))
    }
  }

  @Test func linkerLeavesCuratedActorsAlone() throws {
    try Desk.with(.memory) { (library) throws in
      _ = try library.decide(.rename(haftar, to: "المشير"))
      _ = try library.add(
        LinkedBatch(
          articles: [], merges: [(.known(.draft(Desk.libya)), .known(.draft(Desk.tripoli)))],
          renames: [
            (.known(.draft(Desk.haftar)), "حفتر خليفة"), (.known(.draft(Desk.salame)), "غسان محمد سلامة"),
          ], retypes: [(.known(.draft(Desk.nations)), .place)]))
      #expect(try library.actor(.draft(Desk.haftar))?.name == "المشير")
      #expect(try library.actor(.draft(Desk.salame))?.name == "غسان محمد سلامة")
      #expect(try library.actor(.draft(Desk.nations))?.kind == .place)
      // ليبيا (1 4 6) and طرابلس (2 3) are one now.
      #expect(try library.actor(.draft(Desk.libya))?.id == .draft(Desk.tripoli))
      #expect(try library.actor(.draft(Desk.tripoli))?.articles == 5)
      #expect(try library.statistics().actors == 4)
    }
  }

  @Test func recognisedAnew() throws {
    try Desk.with(.memory) { (library) throws in
      _ = try library.decide(.merge(salame, into: haftar))
      // Article 3 now has حفتر only, with another epithet.
      var linked = Desk.story(
        "سلامة يحذر", "حذر المبعوث الأممي غسان سلامة اللواء المتقاعد خليفة حفتر من دخول طرابلس.", date: nil,
        source: nil, [Desk.Name("خليفة حفتر", Desk.haftar, "المتقاعد")])
      linked.article.id = .number(3)
      try library.replaceMentions(LinkedBatch(articles: [linked], newActors: Desk.drafts))
      #expect(try library.mentions(in: .number(3)).map(\.title) == ["المتقاعد"])
      #expect(try library.actor(.draft(Desk.tripoli))?.articles == 1)
      #expect(try library.actor(.draft(Desk.haftar))?.articles == 4)
      #expect(try library.actor(.draft(Desk.haftar))?.mentions == 6)
      #expect(try library.statistics().mentions == 12)
      #expect(try library.epithets(of: .draft(Desk.haftar)).map(\.epithet) == ["المشير", "المتقاعد"])
      #expect(try library.articleCount(Query(parsing: "actor:طرابلس")) == 1)
    }
  }
}
