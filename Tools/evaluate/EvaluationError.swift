/// What keeps an evaluation from running.
struct EvaluationError: Error, CustomStringConvertible {
  /// What happened, where, and what to do.
  let description: String

  init(_ description: String) { self.description = description }
}
