import ArticleModel
import TextLayout

/// The line at the bottom while an import is under way, and when it has ended.
extension Bars {
  /// What the command line's progress bar says, in words: files, part, new articles, rate, time left, failures, file.
  static func progressText(_ p: ImportProgress, _ state: ReaderState, columns: Int) -> StyledText {
    let percent = Int(p.fraction * 100)
    var line = StyledText()
    func add(_ phrase: Phrase, _ role: StyleRole = .notice) {
      if !line.isEmpty { line.append(" · ", StyleRole.dim.style) }
      line.append(state.text(phrase), role.style)
    }
    add(Phrase("importing \(p.done)/\(p.total) (\(percent)%)", "استيراد \(p.done)/\(p.total) (\(percent)%)"))
    add(Phrase("\(p.added) new", "\(p.added) جديد"))
    if p.rate >= 1 { add(Phrase("\(Int(p.rate))/s", "\(Int(p.rate)) في الثانية")) }
    if let left = p.secondsLeft {
      add(Phrase("\(ProgressBar.duration(left)) left", "بقي \(duration(left))"))
    }
    if p.failed > 0 { add(Phrase("\(p.failed) failed", "فشل \(p.failed)"), .error) }
    let room = columns - line.text.unicodeScalars.count - 3
    if room > 12, !p.current.isEmpty {
      // The end of a path says more than its beginning.
      let name = p.current.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }.suffix(room)
      line.append(" · ", StyleRole.dim.style)
      line.appendIsolated(String(String.UnicodeScalarView(name)), StyleRole.dim.style)
    }
    return line
  }

  /// The message at the end; failures are shown by name on a page of their own.
  static func importedText(_ p: ImportProgress, _ state: ReaderState) -> String {
    let done = state.text(Phrase("imported \(p.added) articles", "أُضيف \(p.added) مقالا"))
    guard p.failed > 0 else { return done }
    let failed = state.text(
      Phrase(
        "\(p.failed) failed: :import-failures shows them", "فشل \(p.failed): الأمر :import-failures يعرضها"))
    return done + state.text(Phrase(", ", "، ")) + failed
  }

  private static func duration(_ seconds: Double) -> String {
    let s = Int(seconds.rounded(.up))
    if s < 100 { return "\(s) ث" }
    let minutes = (s + 59) / 60
    return minutes < 100 ? "\(minutes) د" : "\(minutes / 60) س \(minutes % 60) د"
  }
}
