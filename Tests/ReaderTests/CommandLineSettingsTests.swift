import Foundation
import TextLayout
import Testing

@testable import Reader

/// The settings file.
@Suite struct CommandLineSettingsTests {
  @Test func theDefaultsAreTheDefaults() throws {
    let settings = try Settings.standard()
    #expect(settings.render == nil && settings.language == nil)
    #expect(settings.options == ViewOptions())
  }

  @Test func instructionsAreApplied() throws {
    var settings = try Settings.standard()
    try settings.apply(
      """
      # mine
      set render logical   # the terminal reorders
      set language ar
      set compact on
      set measure 72
      bind C-n down
      bind z z toggle-panes
      unbind j
      color person bright-cyan on 236 bold underline

      """, file: "config")
    #expect(settings.render == .logical && settings.language == .arabic)
    #expect(settings.options.isCompact && settings.options.measure == 72)
    let down = try #require(Keymap.sequence("C-n"))
    #expect(settings.keymap.bindings[down] == ["down"])
    #expect(settings.keymap.bindings[[.character("z"), .character("z")]] == ["toggle-panes"])
    #expect(settings.keymap.bindings[[.character("j")]] == nil)
    let person = settings.theme(.palette256).appearance(of: StyleRole.person.style)
    #expect(person == Appearance(foreground: 14, background: 236, bold: true, underline: true))
    let mono = settings.theme(.mono).appearance(of: StyleRole.person.style)
    #expect(mono.foreground == -1 && mono.bold && mono.underline)
  }

  @Test(arguments: [
    ("set rendr visual", "did you mean render?"), ("set compact maybe", "on or off"),
    ("sett x", "did you mean set?"),
    ("bind ctrl-n down", "is no key"), ("bind n dwn", "did you mean down?"),
    ("color persn red", "did you mean person?"),
    ("color person rde", "did you mean red?"), ("set measure 3", "20"), ("bind x", "bind KEY COMMAND"),
    ("color title on", "needs a colour"), ("set language fr", "auto, ar, en"),
  ])
  func errorsNameFileAndLine(line: String, hint: String) throws {
    var settings = try Settings.standard()
    do throws(SettingsError) {
      try settings.apply("set compact on\n\n" + line + "\n", file: "/home/x/config")
      Issue.record("\(line) was accepted")
    } catch {
      #expect(error.description.hasPrefix("/home/x/config:3: "))
      #expect(error.message.contains(hint), "\(error.message)")
    }
  }

  @Test func aBadFileStopsTheProgram() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/qari", withIntermediateDirectories: true)
    _ = try folder.write("qari/config", "set render sideways\n")
    let run = CommandLineRun(
      ["list", "--in", CommandLineRun.seeds], environment: ["XDG_CONFIG_HOME": folder.path])
    #expect(run.status == 2)
    #expect(run.errors.contains("qari/config:1: "))
  }

  @Test func theCommandsOfTheTableAreDocumented() {
    for command in CommandTable.all {
      #expect(KeysDocument.text.contains("`:\(command.id)"))
      #expect(!command.help.english.isEmpty && !command.help.arabic.isEmpty)
    }
    #expect(ManualPage.text.hasPrefix(".TH QARI 1"))
  }
}
