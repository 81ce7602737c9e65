import ArticleModel

/// One JSON object a line, an array of objects, or one object (see `RecordFields` for the names of fields).
enum JSONLines {
  /// The articles of a text of JSON; each broken line is an error with its number, the rest goes on.
  static func articles(_ text: String, name: String, limits: ImportLimits) -> [Result<Article, QariError>] {
    let bytes = Array(text.utf8)
    // a whole value first: feeds, arrays and pretty-printed objects span lines
    if let value = try? JSONReader.value(bytes[...], depthLimit: limits.depth) {
      if JSONFeed.isFeed(value) { return JSONFeed.articles(value, name: name, limits: limits) }
      return value.elements.prefix(limits.articles).enumerated().map { index, element in
        article(element, place: "\(name), entry \(index + 1)", name: name, limits: limits)
      }
    }
    var results: [Result<Article, QariError>] = []
    var start = 0
    var line = 0
    while start < bytes.count, results.count < limits.articles {
      let end = bytes[start...].firstIndex(of: 0xA) ?? bytes.count
      line += 1
      let piece = bytes[start..<end]
      start = end + 1
      guard piece.contains(where: { $0 > 0x20 }) else { continue }
      let place = "\(name), line \(line)"
      do throws(JSONFailure) {
        let value = try JSONReader.value(piece, depthLimit: limits.depth)
        results.append(article(value, place: place, name: name, limits: limits))
      } catch {
        results.append(
          .failure(
            QariError(
              .input, "is not valid JSON: \(error.message)", at: "\(place), byte \(error.offset + 1)",
              remedy: "write one JSON object a line")))
      }
    }
    return results
  }

  private static func article(
    _ value: JSONValue, place: String, name: String, limits: ImportLimits
  ) -> Result<Article, QariError> {
    guard case .object(let members) = value else {
      return .failure(
        QariError(.input, "is no JSON object", at: place, remedy: "write one object an article"))
    }
    var fields = RecordFields()
    // names in a fixed order, so that of two names for one field always the same wins
    for member in members.keys.sorted() {
      guard let field = RecordFields.field(named: member), let value = members[member] else { continue }
      let texts = value.elements.compactMap { $0.string ?? $0["name"]?.string }
      fields.set(field, texts.joined(separator: field == .keywords || field == .author ? "، " : "\n"))
    }
    guard let article = fields.article(origin: name, limits: limits) else {
      return .failure(
        QariError(
          .input, "has neither a title nor a text", at: place, remedy: "name the fields `title` and `text`"))
    }
    return .success(article)
  }
}
