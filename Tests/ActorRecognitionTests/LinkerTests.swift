import ActorRecognition
import ArticleModel
import Testing

/// Linking, with invented persons: expectations follow from the rules, not from a run.
@Suite struct LinkerTests {
  private let table = CuratedTable()

  /// An article of one paragraph; every name in it is marked where it first stands, in order.
  private func article(_ text: String, _ names: [(String, ActorKind)]) -> (Article, [Mention]) {
    let article = Article(title: "", titleIsDerived: true, paragraphs: [Paragraph(text)], language: "ar")
    let scalars = Array(ArticleText(article).string.unicodeScalars)
    var mentions: [Mention] = []
    var from = 0
    for (name, kind) in names {
      let wanted = Array(name.unicodeScalars)
      guard
        let start = (from...(scalars.count - wanted.count)).first(where: {
          Array(scalars[$0..<$0 + wanted.count]) == wanted
        })
      else { continue }
      mentions.append(Mention(range: start..<start + wanted.count, surface: name, kind: kind))
      from = start + wanted.count
    }
    #expect(mentions.count == names.count)
    return (article, mentions)
  }

  private func names(_ batch: LinkedBatch, _ article: Int) -> [String] {
    batch.articles[article].actors.map {
      switch $0 {
      case .known(let id): "#\(id)"
      case .new(let n): batch.newActors[n].name
      }
    }
  }

  @Test func surnameGoesToTheFullNameOfTheArticle() {
    var linker = ActorLinker(directory: [], table: table)
    let batch = linker.link([
      article("قال محمد الزروالي إن الزروالي حاضر", [("محمد الزروالي", .person), ("الزروالي", .person)]),
      article("قال خالد الزروالي إن الزروالي غائب", [("خالد الزروالي", .person), ("الزروالي", .person)]),
    ])
    #expect(names(batch, 0) == ["محمد الزروالي", "محمد الزروالي"])
    #expect(names(batch, 1) == ["خالد الزروالي", "خالد الزروالي"])
    #expect(batch.newActors.count == 2)
  }

  @Test(arguments: [["فلادمير بوتين", "فلاديمير بوتين"], ["فلاديمير بوتين", "فلادمير بوتين"]])
  func transliterationsMeetInAnyOrder(spellings: [String]) {
    var linker = ActorLinker(directory: [], table: table)
    let batch = linker.link(spellings.map { article("قال \($0) ذلك", [($0, .person)]) })
    #expect(batch.newActors.map(\.name) == ["فلاديمير بوتين"])
    // Over two batches too.
    linker = ActorLinker(directory: [], table: table)
    let first = linker.link([article("قال \(spellings[0]) ذلك", [(spellings[0], .person)])])
    linker.adopt(first.newActors.indices.map { ActorID(rawValue: Int64($0) + 1) })
    let second = linker.link([article("قال \(spellings[1]) ذلك", [(spellings[1], .person)])])
    #expect(second.newActors.isEmpty)
    #expect(names(second, 0) == ["#1"])
  }

  @Test func bareSurnameGoesToTheClearestCandidateWithLessConfidence() {
    let known = [
      DirectoryEntry(
        id: ActorID(rawValue: 7), name: "محمد الزروالي", kind: .person, names: [("محمد الزروالي", 30)],
        isCurated: false),
      DirectoryEntry(
        id: ActorID(rawValue: 8), name: "خالد الزروالي", kind: .person, names: [("خالد الزروالي", 2)],
        isCurated: false),
    ]
    var linker = ActorLinker(directory: known, table: table)
    let batch = linker.link([article("قال الزروالي إنه حاضر", [("الزروالي", .person)])])
    #expect(names(batch, 0) == ["#7"])
    #expect((batch.articles[0].mentions.first?.confidence ?? 1) < 1)
  }

  @Test func doubtfulSurnameGetsAnActorOfItsOwn() {
    let known = (1...2).map {
      DirectoryEntry(
        id: ActorID(rawValue: Int64($0)), name: ["محمد", "خالد"][$0 - 1] + " الزروالي", kind: .person,
        names: [(["محمد", "خالد"][$0 - 1] + " الزروالي", 10)], isCurated: false)
    }
    var linker = ActorLinker(directory: known, table: table)
    let batch = linker.link([article("قال الزروالي إنه حاضر", [("الزروالي", .person)])])
    #expect(names(batch, 0) == ["الزروالي"])
  }

  @Test func fullNameThatComesLaterKeepsTheNumber() {
    var linker = ActorLinker(directory: [], table: table)
    let first = linker.link([article("قال الزروالي إنه حاضر", [("الزروالي", .person)])])
    #expect(first.newActors.map(\.name) == ["الزروالي"])
    linker.adopt([ActorID(rawValue: 41)])
    let second = linker.link([
      article("قال محمد الزروالي إن الزروالي حاضر", [("محمد الزروالي", .person), ("الزروالي", .person)])
    ])
    #expect(names(second, 0) == ["#41", "#41"])
    #expect(second.newActors.isEmpty)
    #expect(second.renames.map(\.name) == ["محمد الزروالي"])
  }

  @Test func storedSurnameMergesIntoItsOnlyFullName() {
    let known = ["الزروالي", "محمد الزروالي"].enumerated().map {
      DirectoryEntry(
        id: ActorID(rawValue: Int64($0 + 1)), name: $1, kind: .person, names: [($1, 3)], isCurated: false)
    }
    var linker = ActorLinker(directory: known, table: table)
    let batch = linker.link([article("قال الزروالي إنه حاضر", [("الزروالي", .person)])])
    #expect(names(batch, 0) == ["#2"])
    #expect(batch.merges.count == 1)
    #expect(
      batch.merges.first.map { $0 == (.known(ActorID(rawValue: 1)), .known(ActorID(rawValue: 2))) } == true)
  }

  @Test func spellingsOfOneName() {
    var linker = ActorLinker(directory: [], table: table)
    let batch = linker.link([
      article(
        "عبدالفتاح السيسي ثم عبد الفتاح السيسي ثم السيسي",
        [
          ("عبدالفتاح السيسي", .person), ("عبد الفتاح السيسي", .person), ("السيسي", .person),
        ]),
      article(
        "إسماعيل ابن رحمون ثم اسماعيل بن رحمون",
        [("إسماعيل ابن رحمون", .person), ("اسماعيل بن رحمون", .person)]),
      article("يوهان فرايبيرغ ثم يوهان فرايبرج", [("يوهان فرايبيرغ", .person), ("يوهان فرايبرج", .person)]),
    ])
    #expect(Set(names(batch, 0)) == ["عبد الفتاح السيسي"])
    #expect(Set(names(batch, 1)).count == 1)
    #expect(Set(names(batch, 2)).count == 1)
  }

  @Test func shortFormsOfABody() {
    var linker = ActorLinker(directory: [], table: table)
    let batch = linker.link([
      article(
        "حكومة الوفاق الوطني ثم حكومة الوفاق ثم الوفاق",
        [
          ("حكومة الوفاق الوطني", .organisation), ("حكومة الوفاق", .organisation), ("الوفاق", .organisation),
        ]),
      article("حركة الزرافة ثم الزرافة", [("حركة الزرافة", .organisation), ("الزرافة", .organisation)]),
    ])
    #expect(Set(names(batch, 0)) == ["حكومة الوفاق الوطني"])
    #expect(Set(names(batch, 1)) == ["حركة الزرافة"])
  }

  @Test func bodiesOfTwoStatesStayTwo() {
    var linker = ActorLinker(directory: [], table: table)
    let batch = linker.link([
      article(
        "قالت وزارة الداخلية الألمانية ثم وزارة الداخلية",
        [
          ("وزارة الداخلية", .organisation), ("وزارة الداخلية", .organisation),
        ]),
      article("قالت وزارة الداخلية التونسية", [("وزارة الداخلية", .organisation)]),
      article("قالت وزارة الداخلية", [("وزارة الداخلية", .organisation)]),
    ])
    #expect(names(batch, 0) == ["وزارة الداخلية الألمانية", "وزارة الداخلية الألمانية"])
    #expect(names(batch, 1) == ["وزارة الداخلية التونسية"])
    #expect(names(batch, 2) == ["وزارة الداخلية"])
  }

  @Test func partsOfALongerNameInTheArticle() {
    var linker = ActorLinker(directory: [], table: table)
    let batch = linker.link([
      article(
        "كمال زيدان أوزغور ثم زيدان أوزغور ثم كمال زيدان",
        [
          ("كمال زيدان أوزغور", .person), ("زيدان أوزغور", .person), ("كمال زيدان", .person),
        ]),
      article(
        "خالد بن سلمان بن عبد العزيز وخالد بن سلطان بن عبد العزيز",
        [
          ("خالد بن سلمان بن عبد العزيز", .person), ("خالد بن سلطان بن عبد العزيز", .person),
        ]),
    ])
    #expect(Set(names(batch, 0)) == ["كمال زيدان أوزغور"])
    #expect(Set(names(batch, 1)).count == 2)
  }

  @Test func articleHiddenInAPreposition() {
    var linker = ActorLinker(directory: [], table: table)
    let batch = linker.link([article("قال السيسي إن للسيسي رأيا", [("السيسي", .person), ("لسيسي", .person)])])
    #expect(Set(names(batch, 0)) == ["عبد الفتاح السيسي"])
  }

  @Test func oneKindByVote() {
    var linker = ActorLinker(directory: [], table: table)
    let batch = linker.link([
      article(
        "زار شلبانة ثم شلبانة ثم شلبانة", [("شلبانة", .place), ("شلبانة", .place), ("شلبانة", .organisation)])
    ])
    #expect(batch.newActors.map(\.kind) == [.place])
    #expect(batch.articles[0].mentions.map(\.kind) == [.place, .place, .place])
  }

  @Test func decisionsStand() {
    let fixed = DirectoryEntry(
      id: ActorID(rawValue: 3), name: "شلبانة", kind: .organisation, names: [("شلبانة", 1)], isCurated: true)
    var linker = ActorLinker(directory: [fixed], table: table)
    let batch = linker.link([
      article("زار شلبانة ثم شلبانة ثم شلبانة", [("شلبانة", .place), ("شلبانة", .place), ("شلبانة", .place)])
    ])
    #expect(batch.retypes.isEmpty)
    #expect(batch.articles[0].mentions.allSatisfy { $0.kind == .organisation })
    #expect(names(batch, 0) == ["#3", "#3", "#3"])
  }

  @Test func namesAddedByDecisionAreKnown() {
    let known = DirectoryEntry(
      id: ActorID(rawValue: 5), name: "محمد الزروالي", kind: .person,
      names: [("محمد الزروالي", 4), ("أبو الورد", 0)], isCurated: true)
    var linker = ActorLinker(directory: [known], table: table)
    let batch = linker.link([article("قال أبو الورد", [("أبو الورد", .person)])])
    #expect(names(batch, 0) == ["#5"])
  }

  @Test func acronymsAndEnglishNames() {
    var linker = ActorLinker(directory: [], table: table)
    let batch = linker.link([
      article(
        "الناتو ثم NATO ثم حلف شمال الأطلسي",
        [
          ("الناتو", .organisation), ("NATO", .organisation), ("حلف شمال الأطلسي", .organisation),
        ])
    ])
    #expect(Set(names(batch, 0)) == ["حلف شمال الأطلسي"])
  }
}
