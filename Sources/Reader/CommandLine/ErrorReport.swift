import ArgumentParser
import ArticleModel
import TextLayout

/// What is said about an error that ended a command, and the exit code it gives.
struct ErrorReport {
  let error: any Error
  let arguments: [String]

  init(_ error: any Error, arguments: [String]) {
    self.error = error
    self.arguments = arguments
  }

  /// Prints it and says how the run ended.
  func print(to invocation: Invocation) -> ExitStatus {
    switch error {
    case let problem as QueryProblem:
      let lines =
        invocation.isErrorTerminal
        ? problem.lines(
          columns: invocation.columns ?? 80, mode: RenderChoice.mode(for: invocation, settings: nil))
        : problem.lines
      lines.forEach { invocation.errors.line($0) }
      return .usage
    case let error as QariError:
      invocation.errors.line("qari: \(error)")
      return ExitStatus(error)
    case let error as SettingsError:
      invocation.errors.line("qari: \(error)")
      return .usage
    case is FailedInputs: return .someFailed
    default:
      return printParserMessage(to: invocation)
    }
  }

  private func printParserMessage(to invocation: Invocation) -> ExitStatus {
    let message = RootCommand.fullMessage(for: error)
    switch RootCommand.exitCode(for: error) {
    case .success:
      if !message.isEmpty { invocation.output.line(message) }
      return .ok
    case .validationFailure:
      invocation.errors.line("qari: " + withoutPrefix(message))
      return .usage
    default:
      invocation.errors.line("qari: " + withoutPrefix(message))
      return .someFailed
    }
  }

  private func withoutPrefix(_ message: String) -> String {
    message.hasPrefix("Error: ") ? String(message.dropFirst(7)) : message
  }
}
