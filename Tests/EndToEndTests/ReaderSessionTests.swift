import Foundation
import Testing

/// The program as a person uses it, in tmux, on the sample articles.
@Suite("End to end", .enabled(if: TmuxSession.isAvailable), .serialized) struct ReaderSessionTests {
  /// Rows of the article on the screen: without the bars and the scroll bar.
  private func text(_ screen: String) -> [String] {
    screen.components(separatedBy: "\n").dropFirst().dropLast(2).map { line in
      var line = line
      if let first = line.unicodeScalars.first, "│┃".unicodeScalars.contains(first) {
        line.unicodeScalars.removeFirst()
        line = " " + line
      }
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }

  /// The screen shows these rows of the article in order, each flush right in the text column.
  private func expectShown(_ screen: String, _ rows: [String], from first: Int, count: Int) {
    let shown = text(screen).map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    for row in rows[first..<min(rows.count, first + count)] {
      let bare = row.trimmingCharacters(in: .whitespaces)
      #expect(shown.contains(bare), "not on the screen: \(bare)")
    }
  }

  @Test("open, filter by an actor, jump, go back, search, resize, suspend, resume, quit")
  func wholePath() throws {
    // An interactive shell: only a shell with job control can stop and continue what it started.
    let s = try TmuxSession(environment: ["PS1": "ready> "], command: "exec bash --norc --noprofile -i")
    _ = try #require(s.wait(for: "ready>"))
    s.type("$QARI $SEEDS")
    s.keys("Enter")
    let list = try #require(s.wait { $0.contains("1/5") && $0.contains("5") }, "the list of five articles")
    #expect(list.contains("2020-01-23"), "dates run left to right")
    #expect(s.value("#{alternate_on}") == "1")

    // The second article, its first rows exactly as `qari show` lays them out at the same width.
    s.keys("j", "Enter")
    let opened = try #require(s.wait(for: "2/5"))
    let title = "تحركات حفتر"
    let rows = TmuxSession.rows(of: title, width: 77)
    #expect(rows.count > 20)
    expectShown(opened, rows, from: 0, count: 8)
    // Flush right: the first row of the title ends one column before the edge.
    let first = try #require(opened.components(separatedBy: "\n").dropFirst().first { $0.contains("؟") })
    #expect(first.unicodeScalars.count == 79)

    // Filter by an actor, from inside the article.
    s.keys("f")
    _ = s.wait(for: "filter by actor:")
    s.type("سيسي")
    _ = s.wait { $0.components(separatedBy: "●").count == 2 }
    s.keys("Enter")
    _ = try #require(s.wait { $0.contains("⧩") }, "the filter is shown in the bar")

    // Jump to the next article with him, and back.
    s.keys("]")
    let jumped = try #require(s.wait { !$0.contains(first) && $0.contains("⧩") }, "another article")
    s.keys("H")
    let back = try #require(s.wait { $0.contains(first) }, "back in the article we came from")
    #expect(back != jumped)
    s.keys("L")
    _ = try #require(s.wait { self.text($0) == self.text(jumped) }, "forward again")
    s.keys("H")
    _ = s.wait { $0.contains(first) }

    // Search in the article; the spelling without hamza finds the one with it.
    s.keys("/")
    s.type("الاراضي")
    s.keys("C-u")
    s.type("اطلاق النار")
    s.keys("Enter")
    let found = try #require(s.wait(for: "hit 1 of"))
    #expect(found.contains("hit 1 of"))
    s.keys("n")
    _ = try #require(s.wait(for: "hit 2 of"))

    // Resize: the rows are those of the new width.
    s.keys("g")
    for (height, width) in [(30, 52), (50, 200), (24, 80)] {
      s.resize(rows: height, columns: width)
      let column = width >= 120 ? 0 : width - 3
      if column > 0 {
        let narrow = TmuxSession.rows(of: title, width: column)
        let wanted = narrow[0].trimmingCharacters(in: .whitespaces)
        let screen = try #require(
          s.wait { $0.contains(wanted) && self.text($0).count >= height - 3 },
          "\(height)x\(width): \(s.screen)")
        expectShown(screen, narrow, from: 0, count: 8)
      } else {
        let screen = try #require(s.wait { $0.components(separatedBy: "\n")[1].contains("│") }, "three panes")
        #expect(screen.components(separatedBy: "│").count > 60)
      }
    }

    // Suspend and resume.
    s.keys("C-z")
    _ = try #require(s.wait(for: "Stopped"))
    #expect(s.value("#{alternate_on}") == "0", "the shell has its screen back")
    #expect(s.value("#{cursor_flag}") == "1")
    s.type("fg")
    s.keys("Enter")
    _ = try #require(s.wait { $0.contains("⧩") && !$0.contains("ready>") }, "drawn again after fg")
    #expect(s.value("#{alternate_on}") == "1")

    s.keys("Q")
    _ = try #require(s.wait { !$0.contains("⧩") && $0.contains("ready>") })
    s.type("echo STATUS $?; stty -a")
    s.keys("Enter")
    let modes = try #require(s.wait { $0.contains("icanon") && $0.contains("\nSTATUS 0") })
    #expect(!modes.contains("-icanon") && !modes.contains("-echo "), "the terminal's modes are back")
    #expect(
      s.value("#{alternate_on}") == "0" && s.value("#{cursor_flag}") == "1"
        && s.value("#{mouse_any_flag}") == "0")
  }

  @Test("the terminal is restored after a signal", arguments: ["TERM", "HUP", "SEGV", "ABRT"])
  func signals(name: String) throws {
    // A crash is made by the signal that a crash raises.
    let t = try TmuxSession(
      command:
        "sh -c \"echo \\$\\$ > $XDG_DATA_HOME/pid; exec $QARI $SEEDS\"; echo STATUS $?; stty -a | tr \" \" \"\\n\" | grep -x -e echo -e icanon; sleep 60"
    )
    _ = try #require(t.wait(for: "1/5"))
    t.signal(name)
    let ended = try #require(t.wait { $0.contains("icanon") && $0.contains("\necho") })
    #expect(ended.contains("echo") && ended.contains("icanon"))
    let status = ["TERM": "143", "HUP": "129", "SEGV": "139", "ABRT": "134"][name] ?? ""
    #expect(ended.contains("STATUS \(status)"))
    #expect(
      t.value("#{alternate_on}") == "0" && t.value("#{cursor_flag}") == "1"
        && t.value("#{mouse_any_flag}") == "0")
  }

  @Test("a reader whose terminal is gone ends, even where it is not told")
  func lostTerminal() throws {
    let s = try TmuxSession(
      command: "trap \"\" HUP; sh -c \"echo \\$\\$ > $XDG_DATA_HOME/pid; exec $QARI $SEEDS\"")
    _ = try #require(s.wait(for: "1/5"))
    let pid = try #require(s.programID)
    s.killServer()
    let end = Date().addingTimeInterval(20)
    while kill(pid, 0) == 0, Date() < end { usleep(50_000) }
    #expect(kill(pid, 0) != 0, "still running")
    if kill(pid, 0) == 0 { kill(pid, SIGKILL) }
  }

  @Test("LANG=C still shows Arabic")
  func posixLocale() throws {
    let s = try TmuxSession(command: "env -u LC_ALL LANG=C $QARI $SEEDS; sleep 60")
    let list = try #require(s.wait(for: "1/5"))
    #expect(list.unicodeScalars.contains { (0xFE70...0xFEFC).contains($0.value) }, "joined Arabic letters")
  }

  @Test("a resize down to nothing and back does no harm")
  func tiny() throws {
    let s = try TmuxSession(command: "$QARI $SEEDS; echo STATUS $?; sleep 60")
    _ = try #require(s.wait(for: "1/5"))
    s.keys("Enter")
    for (rows, columns) in [(2, 2), (5, 10), (3, 200), (60, 20), (24, 80)] {
      s.resize(rows: rows, columns: columns)
      usleep(100_000)
    }
    _ = try #require(s.wait { $0.contains("/5") })
    s.keys("Q")
    _ = try #require(s.wait(for: "STATUS 0"))
  }
}

extension TmuxSession {
  /// The number of the program, where the command wrote it down.
  var programID: pid_t? {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(socket).appendingPathComponent(
      "pid")
    return (try? String(contentsOf: file, encoding: .utf8)).flatMap {
      pid_t($0.trimmingCharacters(in: .whitespacesAndNewlines))
    }
  }

  /// Sends a signal to the program started in this session.
  func signal(_ name: String) {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(socket).appendingPathComponent(
      "pid")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return }
    Self.run("/bin/sh", ["-c", "kill -\(name) \(text.trimmingCharacters(in: .whitespacesAndNewlines))"])
  }
}
