import ArticleLibrary
import ArticleModel
import Testing

@testable import Reader

@Suite("Reader: keys in, state and screen out") @MainActor struct ReaderFlowTests {
  @Test("the list shows the newest first and moves")
  func list() throws {
    let r = try ReaderHarness()
    guard case .list(let list) = r.state.front else { return }
    #expect(list.cursor.count == 5)
    #expect(list.loaded.rows.map(\.id.rawValue) == [5, 4, 3, 2, 1])
    r.press("j j k G")
    #expect(r.state.currentArticle?.rawValue == 1)
    r.press("g")
    #expect(r.state.currentArticle?.rawValue == 5)
  }

  @Test("Enter opens and marks as read, q closes")
  func open() throws {
    let r = try ReaderHarness()
    r.press("j Enter")
    #expect(r.openArticle == 4)
    #expect(try r.library.summary(ArticleID(rawValue: 4))?.state.isRead == true)
    r.press("q")
    #expect(r.openArticle == nil && r.state.currentArticle?.rawValue == 4)
    r.press("q")
    #expect(r.state.message != nil, "closing the last view says how to quit")
  }

  @Test("Tab walks through the mentions and selects their actors")
  func mentions() throws {
    let r = try ReaderHarness()
    r.press("j Enter Tab")
    #expect(r.state.selectedActor?.name == "هيئة الموانئ")
    r.press("Tab")
    #expect(r.state.selectedActor?.name == "سلمى النجار")
    r.press("S-Tab S-Tab")
    #expect(r.state.selectedActor?.name == "منى العطار", "S-Tab goes round to the last mention")
  }

  @Test("filter by an actor, jump to the next article that shares it, go back")
  func filterAndJump() throws {
    let r = try ReaderHarness()
    r.press("j Enter f")
    r.type("سلمي")
    r.press("Enter")
    #expect(r.state.selectedActor?.name == "سلمى النجار")
    #expect(try r.library.articleCount(r.state.query) == 2)
    r.press("]")
    #expect(r.openArticle == 1)
    r.press("]")
    #expect(r.openArticle == 1 && r.state.message != nil, "there is no further article")
    r.press("H")
    #expect(r.openArticle == 4)
    r.press("L")
    #expect(r.openArticle == 1)
    r.press("[")
    #expect(r.openArticle == 4)
    r.press("q F")
    #expect(r.state.query.isUnfiltered)
  }

  @Test("+ and - require and exclude the selected actor")
  func requireAndExclude() throws {
    let r = try ReaderHarness()
    r.press("j Enter Tab -")
    #expect(try r.library.articleCount(r.state.query) == 3)
    r.press("+")
    #expect(try r.library.articleCount(r.state.query) == 2)
    #expect(r.state.query.conjuncts.count == 1, "requiring takes the exclusion back")
  }

  @Test("the actors of an article are numbered and lead to their mention")
  func numbers() throws {
    let r = try ReaderHarness()
    r.press("j Enter a")
    guard case .actors(let list) = r.state.front else {
      Issue.record("no actor list")
      return
    }
    let second = try #require(list.loaded[1])
    r.press("2")
    #expect(r.openArticle == 4 && r.state.selectedActor?.id == second.id)
  }

  @Test("cross-references name the shared actors")
  func related() throws {
    let r = try ReaderHarness()
    r.press("j Enter x")
    guard case .related(let view) = r.state.front, let rows = view.rows else {
      Issue.record("no cross-references")
      return
    }
    #expect(Set(rows.map(\.article.id.rawValue)) == [1, 2])
    #expect(rows.allSatisfy { !$0.shared.isEmpty })
    r.press("Enter")
    #expect(r.openArticle == rows[0].article.id.rawValue)
  }

  @Test("search folds spelling, n and N go round")
  func search() throws {
    let r = try ReaderHarness()
    r.press("j Enter /")
    r.type("هيئه")
    r.press("Enter")
    guard case .article(let view) = r.state.front else { return }
    #expect(view.search?.hits.count == 2)
    r.press("n n")
    guard case .article(let after) = r.state.front else { return }
    #expect(after.search?.current == view.search?.current)
    r.press("q s")
    r.type("الزيتون")
    r.press("Enter")
    guard case .list(let list) = r.state.front else { return }
    #expect(list.isSearch && list.cursor.count == 1)
    r.press("Enter")
    #expect(r.openArticle == 3)
  }

  @Test("decisions rename, merge, hide and are undone")
  func decisions() throws {
    let r = try ReaderHarness()
    r.press("j Enter Tab R C-u")
    r.type("سلطة الموانئ")
    r.press("Enter")
    #expect(r.state.selectedActor?.name == "سلطة الموانئ", "\(r.state.message?.text ?? "")")
    r.press("U")
    let kept = try r.library.actors(named: "هيئة الموانئ", limit: 1)
    #expect(kept.first?.name == "هيئة الموانئ")
    r.press("Tab X")
    #expect(r.state.selectedActor == nil)
    r.press("U")
    #expect(try r.library.actors(in: [ArticleID(rawValue: 4)])[ArticleID(rawValue: 4)]?.count == 3)
  }

  @Test("furniture is hidden until v shows it")
  func furniture() throws {
    let r = try ReaderHarness()
    r.press("G Enter")
    let hidden = r.lines
    r.press("v")
    #expect(r.lines != hidden)
    r.press("v")
    r.press("j")
    #expect(r.lines.dropLast() == hidden.dropLast())
  }

  @Test("marks on articles")
  func marks() throws {
    let r = try ReaderHarness()
    r.press("b u t")
    r.type("ميناء #مهم")
    r.press("Enter e")
    r.type("للمتابعة")
    r.press("Enter")
    let state = try #require(try r.library.summary(ArticleID(rawValue: 5))?.state)
    #expect(state.isBookmarked && state.isRead && state.tags == ["ميناء", "مهم"] && state.note == "للمتابعة")
  }

  @Test("copy takes the logical text")
  func copy() throws {
    let r = try ReaderHarness()
    r.press("j Enter Tab y")
    #expect(r.terminal.copied == ["هيئة الموانئ"])
  }

  @Test(
    "every view opens, draws at every size, and closes",
    arguments: [
      (24, 80), (50, 200), (10, 30), (4, 20), (2, 5), (1, 1), (60, 121), (24, 119),
    ])
  func sizes(rows: Int, columns: Int) throws {
    for language in InterfaceLanguage.allCases {
      let r = try ReaderHarness(rows: rows, columns: columns, language: language)
      for keys in [
        "j", "Enter", "Tab", "x", "q", "a", "q", "w", "q", "c", "q", "A", "G", "g", "q", "?", "Space", "q",
        ":", "Tab", "Esc", "f", "Esc", "q", "a", "G", "q", "G", "F1",
      ] {
        r.press(keys)
        let frame = try #require(r.terminal.frame)
        #expect(frame.rows.count == rows)
        for row in frame.rows {
          #expect(row.reduce(0) { $0 + Int($1.width) } == columns, "\(keys) at \(rows)x\(columns)")
        }
      }
    }
  }

  @Test("a click selects a mention, a second click in a list opens")
  func mouse() throws {
    let r = try ReaderHarness()
    r.click(row: 3, column: 40)
    #expect(r.state.currentArticle?.rawValue == 4)
    r.click(row: 3, column: 40)
    #expect(r.openArticle == 4)
    let frame = try #require(r.terminal.frame)
    let target = try #require(
      frame.targets.first { if case .mention = $0.action { return true } else { return false } })
    r.click(row: target.row, column: target.columns.lowerBound)
    #expect(r.state.selectedActor != nil)
  }

  @Test("a resize keeps the place and the selection")
  func resize() throws {
    let r = try ReaderHarness()
    r.press("j Enter Tab")
    let actor = r.state.selectedActor
    r.resize(rows: 30, columns: 52)
    r.resize(rows: 50, columns: 200)
    #expect(r.openArticle == 4 && r.state.selectedActor == actor)
    r.resize(rows: 24, columns: 80)
    #expect(r.state.selectedActor == actor)
  }

  @Test("an import says what the command line says, and names what failed")
  func importing() throws {
    let r = try ReaderHarness(columns: 110)
    r.press(":")
    r.type("import-failures")
    r.press("Enter")
    #expect(r.lines.last?.contains("took everything") == true)
    r.press("j")
    var p = ImportProgress()
    (p.done, p.total, p.added, p.failed) = (3, 10, 25, 1)
    (p.fraction, p.rate, p.secondsLeft, p.current) = (0.3, 12.4, 40, "/news/pages.zip/a/port.html")
    r.post(.progress(p))
    let expected = "importing 3/10 (30%) · 25 new · 12/s · 40 s left · 1 failed · /news/pages.zip/a/port.html"
    #expect(r.lines.last?.contains(expected) == true)
    p.isFinished = true
    p.failures = [QariError(.input, "is encrypted", at: "/news/pages.zip/b.txt", remedy: "unpack it")]
    r.post(.progress(p))
    #expect(r.lines.last?.contains("imported 25 articles, 1 failed: :import-failures shows them") == true)
    r.press(":")
    r.type("import-failures")
    r.press("Enter")
    #expect(r.screen.contains("/news/pages.zip/b.txt"))
    #expect(r.screen.contains("is encrypted; unpack it"))
    r.press("j G g Enter x PgDn ? q")
    #expect(r.screen.contains("is encrypted"))
    r.press("q")
    #expect(!r.screen.contains("is encrypted"))
  }

  @Test("an empty library says what to do")
  func empty() throws {
    let library = try SQLiteLibrary.inMemory()
    let r = try ReaderHarness(library: library)
    #expect(r.screen.contains(":import"))
    r.press("Enter j G x a f")
    r.press("Esc")
  }

  @Test("wrong commands and queries say what is wrong")
  func errors() throws {
    let r = try ReaderHarness()
    r.press(":")
    r.type("frobnicate")
    r.press("Enter")
    #expect(r.state.message?.isError == true)
    r.press(":")
    r.type("filter colour:red")
    r.press("Enter")
    #expect(r.state.message?.text.contains("colour") == true)
    r.press("+")
    #expect(r.state.message != nil, "no actor is selected")
  }
}
