extension Query: CustomStringConvertible {
  /// The query in the filter language; parses back to an equal query.
  public var description: String {
    var parts: [String] = []
    if case .and(let conjuncts) = expression {
      parts = conjuncts.map { Query.print($0, inside: .and) }
    } else {
      parts = [Query.print(expression, inside: .and)]
    }
    if foldsRepeats { parts.append("repeats:folded") }
    if sort != .date { parts.append("sort:\(sort.rawValue)") }
    return parts.joined(separator: " ")
  }

  private enum Context { case and, or, not }

  private static func print(_ e: Expression, inside context: Context) -> String {
    switch e {
    case .term(let t): return print(t)
    case .not(let inner): return "-" + print(inner, inside: .not)
    case .or(let parts):
      let body = parts.map { print($0, inside: .or) }.joined(separator: " | ")
      return context == .and && parts.count > 1 ? body : "(\(body))"
    case .and(let parts):
      return "(" + parts.map { print($0, inside: .and) }.joined(separator: " ") + ")"
    }
  }

  private static func print(_ t: Term) -> String {
    switch t {
    case .actor(let name): return "actor:" + quoted(name)
    case .actorID(let id): return "actor:#\(id)"
    case .kind(let kind): return "kind:\(kind.rawValue)"
    case .source(let name): return "source:" + quoted(name)
    case .author(let name): return "author:" + quoted(name)
    case .after(let date): return "after:\(date.isoDay)"
    case .before(let date): return "before:\(date.isoDay)"
    case .state(let state): return "is:\(state.rawValue)"
    case .tag(let tag): return "tag:" + quoted(tag)
    case .title(let text): return "title:" + quoted(text)
    case .text(let text): return quoted(text)
    case .prefix(let text): return quoted(text) + "*"
    case .language(let tag): return "language:" + quoted(tag)
    case .repeats(let id): return "repeats:#\(id)"
    }
  }

  /// Bare where the parser reads it back as it is; in quotes, with `\` before quotes and `\`, elsewhere.
  private static func quoted(_ text: String) -> String {
    let plain = text.unicodeScalars.allSatisfy { s in
      !s.properties.isWhitespace && !QuerySyntax.special.contains(s) && s != "-" && s != "#"
    }
    if plain && !text.isEmpty { return text }
    var out = "\""
    for s in text.unicodeScalars {
      if s == "\"" || s == "\\" { out.unicodeScalars.append("\\") }
      out.unicodeScalars.append(s)
    }
    return out + "\""
  }
}

/// The characters and words of the filter language, shared by the parser and the printer.
enum QuerySyntax {
  /// Characters that end a bare word or mean something by themselves.
  static let special: Set<Unicode.Scalar> = [
    "\"", "«", "»", "“", "”", "„", "(", ")", "|", ":", "*", "\\", "؛",
  ]

  /// Field names in English and Arabic.
  static let fields: [String: Field] = [
    "actor": .actor, "فاعل": .actor, "الفاعل": .actor, "علم": .actor,
    "kind": .kind, "نوع": .kind, "النوع": .kind,
    "source": .source, "مصدر": .source, "المصدر": .source,
    "author": .author, "كاتب": .author, "الكاتب": .author,
    "after": .after, "since": .after, "بعد": .after, "منذ": .after,
    "before": .before, "until": .before, "قبل": .before,
    "is": .state, "حالة": .state, "الحالة": .state,
    "tag": .tag, "وسم": .tag, "الوسم": .tag,
    "title": .title, "عنوان": .title, "العنوان": .title,
    "language": .language, "lang": .language, "لغة": .language, "اللغة": .language,
    "repeats": .repeats, "مكررات": .repeats, "المكررات": .repeats,
    "sort": .sort, "ترتيب": .sort, "الترتيب": .sort,
  ]

  enum Field: String, CaseIterable {
    case actor, kind, source, author, after, before, state = "is", tag, title, language, repeats, sort
  }

  static let kinds: [String: ActorKind] = [
    "person": .person, "people": .person, "شخص": .person, "أشخاص": .person,
    "organisation": .organisation, "organization": .organisation, "org": .organisation,
    "منظمة": .organisation, "هيئة": .organisation, "جهة": .organisation,
    "place": .place, "مكان": .place, "أماكن": .place,
  ]

  static let states: [String: Query.State] = [
    "unread": .unread, "read": .read, "bookmarked": .bookmarked,
    "جديد": .unread, "مقروء": .read, "محفوظ": .bookmarked,
    "repeated": .repeated, "مكرر": .repeated,
  ]

  static let foldings: [String: Bool] = ["folded": true, "shown": false, "مطوية": true, "ظاهرة": false]

  static let sorts: [String: Query.Sort] = [
    "date": .date, "oldest": .oldest, "relevance": .relevance, "title": .title, "added": .added,
    "تاريخ": .date, "أقدم": .oldest, "صلة": .relevance, "عنوان": .title, "إضافة": .added,
  ]
}
