import ArticleModel

/// A table with a header row; see `RecordFields` for the names of columns.
enum CSVTable {
  /// The rows as articles; each row that fails is an error with its line, the rest goes on.
  static func articles(_ text: String, name: String, limits: ImportLimits) -> [Result<Article, QariError>] {
    var reader = CSVReader(text)
    guard let header = reader.next() else {
      return [.failure(QariError(.input, "holds no rows", at: name, remedy: "leave it out"))]
    }
    let columns = header.fields.map { RecordFields.field(named: $0) }
    guard columns.contains(where: { $0 == .title || $0 == .text || $0 == .html || $0 == .summary }) else {
      return [
        .failure(
          QariError(
            .input, "names neither a title nor a text column in its first row", at: "\(name), line 1",
            remedy: "begin it with a header such as title,text,source,author,date,url"))
      ]
    }
    var results: [Result<Article, QariError>] = []
    while let row = reader.next(), results.count < limits.articles {
      if row.fields.allSatisfy({ $0.isEmpty }) { continue }
      let place = "\(name), line \(row.line)"
      if row.isOpen {
        results.append(
          .failure(
            QariError(
              .input, "a quoted field does not end", at: place, remedy: "close it, and double quotes inside"))
        )
        continue
      }
      var fields = RecordFields()
      for (field, value) in zip(columns, row.fields) { if let field { fields.set(field, value) } }
      if let article = fields.article(origin: name, limits: limits) {
        results.append(.success(article))
      } else {
        results.append(
          .failure(
            QariError(
              .input, "has neither a title nor a text", at: place, remedy: "fill the row or remove it")))
      }
    }
    if results.isEmpty {
      results.append(
        .failure(QariError(.input, "holds a header but no rows", at: name, remedy: "leave it out")))
    }
    return results
  }
}
