import ArticleLibrary
import ArticleModel
import Testing

@Suite("Names of an actor") struct NameListTests {
  @Test("what ل leaves of ال is no name of its own")
  func assimilatedArticle() throws {
    let library = try SQLiteLibrary.inMemory()
    let text = "شكر النجار زملاءه. وقدمت جائزة للنجار."
    let article = Article(title: "خبر", paragraphs: [Paragraph(text)], language: "ar")
    // Offsets into «خبر», a blank line, the paragraph: النجار after «شكر », and what follows the first ل of «للنجار».
    let mentions = [
      Mention(range: 9..<15, surface: "النجار", kind: .person),
      Mention(range: 37..<42, surface: "لنجار", kind: .person),
    ]
    let batch = LinkedBatch(
      articles: [LinkedArticle(article: article, mentions: mentions, actors: [.new(0), .new(0)])],
      newActors: [ActorDraft(name: "سلمى النجار", kind: .person)])
    _ = try library.add(batch)
    let actor = try #require(try library.actors(named: "سلمى النجار", limit: 1).first)
    #expect(try library.actor(actor.id)?.names == ["النجار"])
  }
}
