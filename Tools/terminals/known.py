"""The terminals that are tried: how each is started, and in which way it is to go wrong as a control."""
import shutil
import subprocess
from dataclasses import dataclass, field

FONT = "DejaVu Sans Mono"
LATIN_FONT = "Noto Mono"
COLUMNS, ROWS = 80, 30
EXPLICIT = "\x1b[8l"
MLTERM_OFF = "\x1b]5379;use_ctl=false\x07"


@dataclass
class Terminal:
    """One terminal, or one inside another."""

    name: str
    # The command line; what runs in it is appended.
    command: list
    # Programs that must be installed.
    needs: list
    # Options of the reader and sequences taken away that must make the picture wrong.
    wrong_options: list
    wrong_drop: list = field(default_factory=list)
    # Printed in the table for the control.
    wrong_name: str = ""
    # Modes that must be right as well, besides the one that is detected.
    also: list = field(default_factory=list)
    environment: dict = field(default_factory=dict)
    # False where the terminal cannot be told from its other self: what is detected is then the control.
    detectable: bool = True
    # A font family that must be installed.
    font: str = ""

    def missing(self):
        """The programs and the font that are not installed."""
        absent = [program for program in self.needs if not shutil.which(program)]
        if self.font and not subprocess.run(["fc-list", self.font], capture_output=True, check=False).stdout:
            absent.append(self.font)
        return absent


XTERM = ["xterm", "-tn", "xterm-256color", "-fa", FONT, "-fs", "14", "-bg", "white", "-fg", "black",
         "-geometry", f"{COLUMNS}x{ROWS}", "-e"]
VTE = ["dbus-run-session", "--", "xfce4-terminal", "--disable-server", "--hide-menubar", "--hide-scrollbar",
       "--hide-borders", f"--geometry={COLUMNS}x{ROWS}", f"--font={FONT} 14", "--color-bg=white",
       "--color-text=black", "-x"]
MLTERM = ["mlterm", "-g", f"{COLUMNS}x{ROWS}", "-w", "20", "-b", "white", "-f", "black", "-s", "-e"]
TMUX = ["tmux", "-L", "qari-check", "-f", "/dev/null", "new-session"]
SCREEN = ["screen", "-U", "-c", "/dev/null"]
SOFTWARE_GL = {"LIBGL_ALWAYS_SOFTWARE": "1"}


def kitty(font):
    """kitty's command line with a font."""
    return ["kitty", "--config", "NONE", "-o", f"font_family={font}", "-o", "font_size=14",
            "-o", "remember_window_size=no", "-o", f"initial_window_width={COLUMNS}c",
            "-o", f"initial_window_height={ROWS}c", "-o", "background=white", "-o", "foreground=black",
            "-o", "update_check_interval=0"]


TERMINALS = [
    Terminal("xterm", XTERM, ["xterm"], ["--render", "logical"], wrong_name="logical"),
    Terminal(
        "mlterm", MLTERM, ["mlterm"], [], [MLTERM_OFF], "visual, bidi left on"),
    Terminal(
        "VTE (xfce4-terminal)", VTE, ["xfce4-terminal", "dbus-run-session"], [], [EXPLICIT],
        "visual, bidi left on", ["logical", "raw"]),
    Terminal(
        "Konsole",
        ["dbus-run-session", "--", "konsole", "--nofork", "--hide-menubar", "--hide-tabbar",
         "-p", f"Font={FONT},14", "-p", f"TerminalColumns={COLUMNS}", "-p", f"TerminalRows={ROWS}",
         "-p", "ColorScheme=BlackOnWhite", "-p", "ScrollBarPosition=2", "-e"],
        ["konsole", "dbus-run-session"], ["--render", "visual"], wrong_name="visual"),
    Terminal("kitty", kitty(FONT), ["kitty"], ["--render", "visual"], wrong_name="visual",
             environment=SOFTWARE_GL),
    # Most fonts of programmers have no Arabic letters: kitty takes them from another font, in runs of their own.
    Terminal("kitty (font without Arabic)", kitty(LATIN_FONT), ["kitty"], ["--render", "visual"],
             wrong_name="visual", environment=SOFTWARE_GL, font=LATIN_FONT),
    Terminal("kitty with force_ltr", kitty(FONT) + ["-o", "force_ltr=yes"], ["kitty"], [], wrong_name="kitty",
             also=["visual"], environment=SOFTWARE_GL, detectable=False),
    Terminal(
        "alacritty",
        ["alacritty", "-o", f"window.dimensions.columns={COLUMNS}", f"window.dimensions.lines={ROWS}",
         f"font.normal.family={FONT}", "font.size=14", "colors.primary.background='0xffffff'",
         "colors.primary.foreground='0x000000'", "-e"],
        ["alacritty"], ["--render", "logical"], wrong_name="logical", environment=SOFTWARE_GL),
    Terminal(
        "PuTTY (pterm)",
        ["pterm", "-fn", f"client:{FONT} 14", "-geometry", f"{COLUMNS}x{ROWS}", "-bg", "white", "-fg", "black",
         "-bbg", "white", "-bfg", "black", "-e"],
        ["pterm"], ["--render", "visual"], wrong_name="visual"),
    Terminal("tmux in xterm", XTERM + TMUX, ["xterm", "tmux"], ["--render", "logical"], wrong_name="logical"),
    Terminal(
        "tmux in VTE", VTE + TMUX, ["xfce4-terminal", "dbus-run-session", "tmux"], ["--render", "visual"],
        wrong_name="visual"),
    Terminal(
        "tmux in mlterm", MLTERM + TMUX, ["mlterm", "tmux"], ["--render", "visual"], wrong_name="visual"),
    Terminal(
        "screen in xterm", XTERM + SCREEN, ["xterm", "screen"], ["--render", "logical"], wrong_name="logical"),
    Terminal(
        "screen in VTE", VTE + SCREEN, ["xfce4-terminal", "dbus-run-session", "screen"],
        ["--render", "visual"], wrong_name="visual"),
]
