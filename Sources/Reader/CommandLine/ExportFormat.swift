import ArgumentParser

/// What `qari export` writes.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  /// One JSON object an article: the fields of `list --json` and `text`, `keywords`, `note`.
  case json
  /// One line for each actor of each article, with a header (RFC 4180).
  case csv
  /// Actors as nodes, shared articles as edges (GraphML 1.0), for Gephi, yEd, NetworkX.
  case graphml
  /// The articles as a document.
  case markdown
}
