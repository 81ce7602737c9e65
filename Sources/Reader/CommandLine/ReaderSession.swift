import ArticleModel
import TextLayout

/// What the interactive reader is started with.
struct ReaderSession {
  /// The articles.
  let library: any Library
  /// The filter to begin with.
  let query: Query
  let language: InterfaceLanguage
  let settings: Settings
  /// Paths to import in the background once the screen is up.
  let pendingImports: [String]
  /// The output mode that was asked for; nil: ask the terminal.
  let renderOverride: OutputMode?
  let wantsColor: Bool
  /// Makes what finds actors; called in the background, so that no start waits for tables.
  let recognition: @Sendable () throws -> Recognition

  /// Imports in the background: returns at once, reports through the mailbox.
  func importer(_ paths: [String], _ mailbox: Mailbox) {
    BackgroundImport(paths: paths, library: library, recognition: recognition, mailbox: mailbox).start()
  }
}
