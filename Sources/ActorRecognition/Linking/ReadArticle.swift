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
    /// A personal name of one part, or a body's or place's name that may be a short form.
    var isShort: Bool
  }

  let names: [Name]

  init(article: Article, mentions: [Mention], linker: ActorLinker) {
    guard !mentions.isEmpty else {
      names = []
      return
    }
    let scalars = Array(ArticleText(article).string.unicodeScalars)
    names = mentions.map { mention in
      var name = ActorName(mention.surface)
      var restores = false
      let before = mention.range.lowerBound - 1
      if before >= 0, before + 1 < scalars.count, scalars[before] == "\u{644}",
        scalars[before + 1] == "\u{644}"
      {
        let full = name.restoringArticle()
        restores = linker.knows(full, kind: mention.kind) || !linker.knows(name, kind: mention.kind)
        if restores { name = full }
      }
      return Name(
        name: name, kind: mention.kind,
        spelling: NaturalSpelling.of(mention.surface, restoringArticle: restores),
        isShort: mention.kind == .person && name.units.count < 2)
    }
  }
}
