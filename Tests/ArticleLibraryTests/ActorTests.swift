import ArticleLibrary
import ArticleModel
import Glibc
import Testing

@Suite struct ActorTests {
  @Test(arguments: Place.allCases)
  func facetsOfTheLibrary(_ place: Place) throws {
    try Desk.with(place) { (library) throws in
      let actors = try library.actors(.all, kind: nil, matching: nil, offset: 0, limit: 50)
      #expect(actors.map(\.name) == ["خليفة حفتر", "ليبيا", "غسان سلامة", "طرابلس", "الأمم المتحدة"])
      #expect(actors.map(\.articles) == [3, 3, 2, 2, 1])
      #expect(actors.map(\.mentions) == [5, 3, 3, 3, 1])
      #expect(actors[0].names == ["خليفة حفتر", "حفتر"])
      #expect(try library.actorCount(.all, kind: nil, matching: nil) == 5)
      #expect(try library.actorCount(.all, kind: .place, matching: nil) == 2)
      let places = try library.actors(.all, kind: .place, matching: nil, offset: 1, limit: 5)
      #expect(places.map(\.name) == ["طرابلس"])
    }
  }

  @Test(arguments: Place.allCases)
  func facetsUnderAFilter(_ place: Place) throws {
    try Desk.with(place) { (library) throws in
      // Three of six articles: counted from the set. Five of six: counted from the complement.
      let three = try library.actors(
        try Query(parsing: "source:الجزيرة"), kind: nil, matching: nil, offset: 0, limit: 9)
      #expect(three.map(\.name) == ["خليفة حفتر", "ليبيا", "غسان سلامة", "طرابلس"])
      #expect(three.map(\.articles) == [3, 2, 1, 1])
      #expect(three.map(\.mentions) == [5, 2, 2, 1])
      let five = try library.actors(
        try Query(parsing: "-actor:الأمم"), kind: nil, matching: nil, offset: 0, limit: 9)
      #expect(five.map(\.name) == ["خليفة حفتر", "ليبيا", "غسان سلامة", "طرابلس"])
      #expect(five.map(\.articles) == [3, 3, 1, 1])
      #expect(five.map(\.mentions) == [5, 3, 2, 1])
      #expect(try library.actorCount(Query(parsing: "title:الاقتصاد"), kind: nil, matching: nil) == 0)
    }
  }

  @Test func matchingNames() throws {
    try Desk.with(.memory) { (library) throws in
      func found(_ text: String) throws -> [String] {
        try library.actors(.all, kind: nil, matching: text, offset: 0, limit: 9).map(\.name)
      }
      #expect(try found("سلامه") == ["غسان سلامة"])
      #expect(try found("لي") == ["خليفة حفتر", "ليبيا"])
      #expect(try found("هيئة") == ["الأمم المتحدة"])
      #expect(try found("حفتر ليبيا") == [])
      #expect(try library.actorCount(.all, kind: .place, matching: "لي") == 1)
    }
  }

  @Test func actorsByName() throws {
    try Desk.with(.memory) { (library) throws in
      func found(_ text: String) throws -> [String] { try library.actors(named: text, limit: 9).map(\.name) }
      #expect(try found("حفتر") == ["خليفة حفتر"])
      #expect(try found("الامم المتحده") == ["الأمم المتحدة"])
      #expect(try found("أمم متحدة") == ["الأمم المتحدة"])
      #expect(try found("للأمم المتحدة") == ["الأمم المتحدة"])
      #expect(try found("وبالأمم المتحدة") == ["الأمم المتحدة"])
      #expect(try found("لحفتر") == ["خليفة حفتر"])
      #expect(try found("خليفة") == [])
      #expect(try library.actor(.draft(Desk.libya))?.articles == 3)
      #expect(try library.actor(ActorID(rawValue: 99)) == nil)
    }
  }

  @Test func mentionsAndActorsOfArticles() throws {
    try Desk.with(.memory) { (library) throws in
      let mentions = try library.mentions(in: .number(3))
      #expect(mentions.map(\.surface) == ["سلامة", "غسان سلامة", "خليفة حفتر", "طرابلس"])
      #expect(mentions.map(\.title) == [nil, "المبعوث الأممي", "اللواء المتقاعد", nil])
      #expect(mentions.map(\.actor) == [.draft(3), .draft(3), .draft(0), .draft(4)])
      // «سلامة يحذر» and a blank line are 12 scalars, «حذر المبعوث الأممي » 19 more.
      #expect(mentions[1].range == 31..<41)
      let actors = try library.actors(in: [.number(3), .number(5), .number(1)])
      #expect(actors[.number(3)]?.map(\.name) == ["غسان سلامة", "خليفة حفتر", "طرابلس"])
      #expect(actors[.number(3)]?.map(\.count) == [2, 1, 1])
      #expect(actors[.number(5)] == [])
      #expect(actors[.number(1)]?.map(\.count) == [3, 1])
    }
  }

  @Test func companionsEpithetsConcordance() throws {
    try Desk.with(.memory) { (library) throws in
      let companions = try library.companions(of: .draft(Desk.haftar), limit: 9)
      #expect(companions.map(\.name) == ["ليبيا", "غسان سلامة", "طرابلس"])
      #expect(companions.map(\.count) == [2, 1, 1])

      let epithets = try library.epithets(of: .draft(Desk.haftar))
      #expect(epithets.map(\.epithet) == ["المشير", "اللواء المتقاعد"])
      #expect(epithets.map(\.source) == ["الجزيرة", "الجزيرة"])
      #expect(epithets.map(\.count) == [2, 1])
      #expect(epithets[0].articles == [.number(6), .number(1)])

      let lines = try library.concordance(of: .draft(Desk.haftar), offset: 0, limit: 9)
      #expect(lines.map(\.article.id.rawValue) == [6, 3, 1, 1, 1])
      #expect(lines.map(\.mention.surface) == ["خليفة حفتر", "خليفة حفتر", "حفتر", "خليفة حفتر", "حفتر"])
      #expect(lines[3].context.text == "وصل المشير خليفة حفتر إلى موسكو.")
      #expect(lines[3].context.hits == [11..<21])
      #expect(lines[4].context.text == "وقال حفتر إن ليبيا موحدة.")
      let page = try library.concordance(of: .draft(Desk.haftar), offset: 3, limit: 1)
      #expect(page.map(\.mention.range) == [lines[3].mention.range])
      #expect(try library.concordance(of: .draft(Desk.haftar), offset: 5, limit: 1).isEmpty)
    }
  }

  @Test func neighbours() throws {
    try Desk.with(.memory) { (library) throws in
      func next(_ id: Int64, _ forward: Bool, _ query: Query = .all) throws -> Int64? {
        try library.neighbour(of: .number(id), mentioning: .draft(Desk.haftar), forward: forward, in: query)?
          .rawValue
      }
      // Newest first: 2 6 3 1 5 4; Haftar in 6 3 1.
      #expect(try next(2, true) == 6)
      #expect(try next(6, true) == 3)
      #expect(try next(3, false) == 6)
      #expect(try next(6, false) == nil)
      #expect(try next(1, true) == nil)
      #expect(try next(4, false) == 1)
      let libya = try Query(parsing: "actor:ليبيا")
      #expect(try next(6, true, libya) == 1)
      // 3 does not fulfil the filter, but its date says where it would stand.
      #expect(try next(3, true, libya) == 1)
      #expect(try next(3, false, libya) == 6)
      #expect(try next(3, true, Query(sort: .oldest)) == 6)
    }
  }

  @Test func crossReferences() throws {
    try Desk.with(.memory) { (library) throws in
      // Of six articles سلامة and طرابلس are in two, حفتر in three.
      let related = try library.related(to: .number(3), limit: 9)
      #expect(related.map(\.article.id.rawValue) == [2, 6, 1])
      #expect(abs(related[0].score - 2 * log(4.0)) < 1e-9)
      #expect(abs(related[1].score - log(3.0)) < 1e-9)
      #expect(related[0].shared.map(\.name) == ["غسان سلامة", "طرابلس"])
      #expect(related[0].shared.map(\.count) == [1, 2])
      #expect(try library.related(to: .number(3), limit: 2).map(\.article.id.rawValue) == [2, 6])
      #expect(try library.related(to: .number(5), limit: 9).isEmpty)
    }
  }
}
