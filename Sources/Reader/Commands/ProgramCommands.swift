import ArticleModel

extension CommandTable {
  /// Help, prompt, import, quitting.
  nonisolated(unsafe) static let programCommands: [Command] = [
    Command("help", Phrase("help", "مساعدة"), .program, keys: ["?", "F1"]) { s, _ in
      if case .help = s.front {
        _ = s.closeFront()
      } else {
        s.open(.help(HelpState(context: s.front.context)))
      }
      return []
    },
    Command("prompt", Phrase("give a command by name", "أمر بالاسم"), .program, keys: [":"]) { s, _ in
      s.prompt = PromptState(.command)
      return []
    },
    Command(
      "import", Phrase("add files or folders to the library", "إضافة ملفات أو مجلدات"), .program,
      argument: "PATH …"
    ) {
      s, text in
      let paths = text.split(separator: " ").map(String.init)
      guard !paths.isEmpty else {
        s.say(Phrase("import needs a path", "الاستيراد يحتاج مسارا"), isError: true)
        return []
      }
      return [.importPaths(paths)]
    },
    Command(
      "import-failures", Phrase("what the last import could not take", "ما لم يأخذه آخر استيراد"), .program,
      unless: {
        $0.importFailures.isEmpty ? Phrase("the last import took everything", "أخذ آخر استيراد كل شيء") : nil
      }
    ) { s, _ in
      var view = FailureState()
      view.cursor.setCount(s.importFailures.count, visible: max(1, ScreenGeometry.visibleRows(s) / 2))
      s.open(.failures(view))
      return []
    },
    Command(
      "open-article", Phrase("open the article of that number", "فتح المقال بالرقم"), .program, argument: "ID"
    ) { s, text in
      guard let n = Int64(text.filter { $0 != "#" }), n > 0 else {
        s.say(Phrase("open-article needs a number", "يحتاج الأمر رقما"), isError: true)
        return []
      }
      return [
        .read("open") { library in
          let found = try library.summary(ArticleID(rawValue: n))
          return { s in
            if let found {
              s.openArticle(found.id)
            } else {
              s.say(Phrase("there is no article \(n)", "لا يوجد مقال \(n)"), isError: true)
            }
          }
        }
      ]
    },
    Command(
      "suspend", Phrase("stop for a while (fg continues)", "تعليق (fg للمتابعة)"), .program, keys: ["C-z"]
    ) { _, _ in
      [.suspend]
    },
    Command("quit", Phrase("quit", "خروج"), .program, keys: ["Q", "C-c"]) { _, _ in [.quit] },
  ]
}
