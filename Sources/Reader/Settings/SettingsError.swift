/// A line of the settings file that cannot be understood.
struct SettingsError: Error, Hashable, CustomStringConvertible {
  /// The file.
  var file: String
  /// The line, from 1.
  var line: Int
  /// What is wrong and what would be right.
  var message: String

  /// `file:line: message`, as compilers print it.
  var description: String { "\(file):\(line): \(message)" }
}
