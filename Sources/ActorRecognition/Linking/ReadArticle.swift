import ArabicText
import ArticleModel

/// An article's mentions with their names as the linker compares them.
struct ReadArticle {
  /// One mention's name.
  struct Name {
    var name: ActorName
    var kind: ActorKind
    /// In natural spelling.
    var spelling: String
    /// A personal name of one part.
    var isShort: Bool
    /// The mention in this article that gives the same name in full: «وزارة الداخلية» after «وزارة
    /// الداخلية الألمانية», «محمد جواد» beside «محمد جواد ظريف».
    var fuller: Int?
  }

  private(set) var names: [Name] = []

  init(article: Article, mentions: [Mention], linker: ActorLinker) {
    guard !mentions.isEmpty else { return }
    let scalars = Array(ArticleText(article).string.unicodeScalars)
    names.reserveCapacity(mentions.count)
    var qualified: [UInt64: Int] = [:]
    for (n, mention) in mentions.enumerated() {
      var name = ReadArticle.name(of: mention, in: scalars, linker: linker)
      if name.kind == .organisation, linker.shortForms.isStateBody(name.name),
        linker.standing(name.name, kind: .organisation) == nil,
        let adjective = linker.shortForms.nationality(after: mention.range.upperBound, in: scalars)
      {
        let bare = name.name.key
        name.spelling += " " + adjective
        name.name = ActorName(name.spelling)
        // Two states' bodies of one name in an article: the bare name says nothing.
        let other = qualified[bare].map { $0 < 0 || names[$0].name.key != name.name.key } ?? false
        qualified[bare] = other ? -1 : n
      }
      names.append(name)
    }
    findFuller(qualified, linker: linker)
  }

  private mutating func findFuller(_ qualified: [UInt64: Int], linker: ActorLinker) {
    var longer: [UInt64: Int] = [:]
    for n in names.indices where !names[n].isShort {
      let name = names[n]
      let keys = name.kind == .person ? name.name.partsOfPerson : name.name.beginnings
      for key in keys {
        // Of several the longest one counts, so that a chain ends at its end.
        if let m = longer[key], names[m].name.words.count >= name.name.words.count { continue }
        longer[key] = n
      }
    }
    guard !longer.isEmpty || !qualified.isEmpty else { return }
    for n in names.indices where !names[n].isShort {
      let key = names[n].name.key
      guard let m = qualified[key] ?? longer[key], m >= 0, m != n, names[m].kind == names[n].kind,
        names[m].name.words.count > names[n].name.words.count,
        linker.standing(names[n].name, kind: names[n].kind) == nil
      else { continue }
      names[n].fuller = m
    }
  }

  private static func name(of mention: Mention, in scalars: [Unicode.Scalar], linker: ActorLinker) -> Name {
    var name = ActorName(mention.surface)
    var restores = false
    let start = mention.range.lowerBound
    if start > 0, start < scalars.count, scalars[start - 1] == "\u{644}", scalars[start] == "\u{644}" {
      let full = name.restoringArticle()
      restores = linker.restoresArticle(name, full, kind: mention.kind)
      if restores { name = full }
    }
    return Name(
      name: name, kind: mention.kind,
      spelling: NaturalSpelling.of(mention.surface, restoringArticle: restores),
      isShort: mention.kind == .person && name.units.count < 2)
  }
}
