import ArticleModel

extension PageReader {
  /// Reads the lines between the first and the last text: text, unless a line is beyond doubt something else.
  mutating func readText(_ range: Range<Int>) {
    var i = range.lowerBound
    while i < range.upperBound {
      switch furniture[i] {
      case .certain?, .labelledLink?:
        roles[i] = .furniture
      case .listHeading?:
        i = readLinks(after: i, until: range.upperBound)
      case .buttons? where isBesideFurniture(i, in: range):
        roles[i] = .furniture
      default:
        readLine(i, in: range)
      }
      i += 1
    }
  }

  private mutating func readLine(_ i: Int, in range: Range<Int>) {
    let line = lines[i]
    if readMarked(i) { return }
    if !isText(i), let photo = PhotoCredit(line), line.end != .stop {
      splits[i] = (photo.caption, photo.credit)
      references.readPhotoCredit(photo.name)
    } else if line.hasBullet {
      let isAlone =
        !(i > range.lowerBound && lines[i - 1].hasBullet)
        && !(i + 1 < range.upperBound && lines[i + 1].hasBullet)
      roles[i] = isAlone && isHeading(i, in: range) ? .subheading : .listItem
    } else {
      roles[i] = isHeading(i, in: range) ? .subheading : .body
    }
  }

  /// A short unfinished line between finished text and more text.
  private func isHeading(_ i: Int, in range: Range<Int>) -> Bool {
    let line = lines[i]
    guard Heading.hasForm(line), i > range.lowerBound, i + 1 < range.upperBound else { return false }
    let before = lines[i - 1]
    let after = lines[i + 1]
    let isFinished = before.end != .open || furniture[i - 1] != nil || before.words >= 25
    return isFinished && before.end != .colon && after.words >= 6 && after.words > line.words + 2
  }

  /// The heading of a list of links, and the lines below it that can be its links. Where the list ends is
  /// only a guess, so one line, those that follow without a blank line, and bullets are taken.
  private mutating func readLinks(after heading: Int, until end: Int) -> Int {
    roles[heading] = .furniture
    var last = heading
    while last + 1 < end, !isSolidText(last + 1), lines[last + 1].end != .stop, lines[last + 1].words >= 3,
      last == heading || lines[last + 1].hasBullet || lines[last + 1].blanksBefore == 0
    {
      last += 1
      roles[last] = .furniture
    }
    return last
  }

  private func isBesideFurniture(_ i: Int, in range: Range<Int>) -> Bool {
    for neighbour in [i - 1, i + 1] where range.contains(neighbour) {
      if let kind = furniture[neighbour], kind != .buttons { return true }
    }
    return i > 0 && i - 1 < range.lowerBound && roles[i - 1] == .furniture
  }
}

/// The form of headings inside a text.
enum Heading {
  /// Short, no full stop, no quotation that goes on.
  static func hasForm(_ line: PageLine) -> Bool {
    line.words <= 10 && (line.end == .open || line.end == .question || line.end == .dots)
      && !opensSpeech(line.text) && !line.key.isEmpty
      && !(line.end == .question && line.text.contains(":"))  // dialogue: «فقالت: إلى أين؟»
  }

  /// A quotation mark opens the line and none closes it, or a dash opens direct speech.
  static func opensSpeech(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if first == "-" || first == "–" || first == "—" { return true }
    guard "\"“”«'‘".unicodeScalars.contains(first) else { return false }
    return !text.unicodeScalars.dropFirst().contains { "\"“”»'’".unicodeScalars.contains($0) }
  }
}
