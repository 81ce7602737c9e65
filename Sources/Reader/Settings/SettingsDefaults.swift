/// The defaults, as a person would write them.
enum SettingsDefaults {
  /// Keys are the command table's own; `bind` adds to them and `unbind` takes away.
  static let text = """
    # qari settings: one per line; a line that begins with # is a comment.
    # set NAME VALUE | bind KEY... COMMAND | unbind KEY... | color ROLE COLOR [on COLOR] [ATTRIBUTE...]

    set render auto        # auto visual raw logical logical-auto logical-mirror kitty none
    set language auto      # auto ar en
    set compact off        # one line an article in the list
    set marks on           # harakat and other combining marks
    set furniture off      # comment forms, share lines, related links
    set panes on           # list, article and actors side by side on a wide terminal
    set measure 100        # the widest a text column may be
    """
}
