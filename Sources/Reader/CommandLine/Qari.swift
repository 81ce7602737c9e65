import ArgumentParser
import Glibc

/// The program.
@main
struct Qari {
  static func main() {
    let invocation = Invocation.ofProcess()
    let status = run(Array(CommandLine.arguments.dropFirst()), invocation)
    exit(status.rawValue)
  }

  /// Parses the arguments and runs the command they name; errors go to the invocation's standard error.
  static func run(_ arguments: [String], _ invocation: Invocation) -> ExitStatus {
    defer {
      invocation.output.flush()
      invocation.errors.flush()
    }
    do {
      var command = try RootCommand.parseAsRoot(ArgumentOrder.normalized(arguments))
      if let invoked = command as? any InvokedCommand { return try invoked.run(invocation) }
      try command.run()
      return .ok
    } catch {
      // What was found before the failure comes first, also where both streams go to one place.
      invocation.output.flush()
      return ErrorReport(error, arguments: arguments).print(to: invocation)
    }
  }
}
