import ArgumentParser

/// A command that runs with what it is given instead of the process's own streams.
protocol InvokedCommand: ParsableCommand {
  /// Does it.
  /// - Throws: `QariError`, `QueryProblem`, or errors of the argument parser.
  func run(_ invocation: Invocation) throws -> ExitStatus
}
