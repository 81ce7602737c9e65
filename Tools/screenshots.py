#!/usr/bin/env python3
"""Takes pictures of the reader on the sample articles in xterm under Xvfb, for the README and to look at.

Usage: python3 Tools/screenshots.py [NAME ...]      (all pictures unless named)
Needs xvfb, xterm, imagemagick and a font with Arabic presentation forms (DejaVu Sans Mono).
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.environ.get("QARI", os.path.join(ROOT, ".build/release/qari"))
OUTPUT = os.path.join(ROOT, "docs")

# name: (columns, rows, options, keys). A key is what xdotool would call typing: sent through a pty by `script`.
PICTURES = {
    "screenshot": (150, 36, [], ["j", "\r", "\t", "\t"]),
    "list": (80, 24, [], []),
    "article": (80, 24, [], ["j", "\r", "\t", "\t"]),
    "arabic": (150, 36, ["--lang", "ar"], ["j", "\r", "\t"]),
    "related": (100, 24, [], ["j", "\r", "x"]),
    "epithets": (100, 16, [], ["G", "\r", "\t", "w"]),
    "filter": (80, 24, [], ["f", "حفتر"]),
    "mono": (80, 24, ["--no-color"], ["j", "\r", "\t"]),
}


def take(name, columns, rows, options, keys):
    """Runs the reader in an xterm of its own server, presses the keys, saves the window."""
    display = f":{90 + os.getpid() % 400}"
    server = subprocess.Popen(
        ["Xvfb", display, "-screen", "0", "2400x1500x24"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    environment = dict(os.environ, DISPLAY=display, LC_ALL="C.UTF-8", SWIFT_BACKTRACE="enable=no")
    environment.pop("TMUX", None)
    folder = tempfile.mkdtemp()
    driver = os.path.join(folder, "driver.py")
    with open(driver, "w", encoding="utf-8") as file:
        file.write(DRIVER)
    try:
        time.sleep(1)
        xterm = subprocess.Popen(
            ["xterm", "-tn", "xterm-256color", "-fa", "DejaVu Sans Mono", "-fs", "11", "-bg", "#16181d", "-fg", "#d8dee9",
             "-geometry", f"{columns}x{rows}", "-b", "6", "-e", sys.executable, driver, folder,
             repr(keys), PROGRAM, *options, os.path.relpath(os.path.join(ROOT, "seeds"), ROOT)],
            env=environment, cwd=ROOT,
        )
        deadline = time.time() + 30
        while not os.path.exists(os.path.join(folder, "ready")) and time.time() < deadline:
            time.sleep(0.2)
        time.sleep(1)
        window = os.path.join(folder, "window.xwd")
        subprocess.run(["xwd", "-root", "-silent", "-out", window], env=environment, check=True)
        picture = os.path.join(OUTPUT, name + ".png")
        subprocess.run(
            ["convert", "xwd:" + window, "-trim", "+repage", "-bordercolor", "#16181d", "-border", "4",
             "-colors", "64", picture], check=True)
        print(picture)
        xterm.terminate()
        xterm.wait(timeout=10)
    finally:
        server.terminate()
        server.wait(timeout=10)
        shutil.rmtree(folder, ignore_errors=True)


# Runs inside the xterm: a pty between it and the reader, so that keys can be sent at the right time.
DRIVER = r'''
import ast, fcntl, os, pty, select, struct, sys, termios, time, tty
folder, keys, command = sys.argv[1], ast.literal_eval(sys.argv[2]), sys.argv[3:]
size = fcntl.ioctl(0, termios.TIOCGWINSZ, b"\0" * 8)
tty.setraw(0)
pid, fd = pty.fork()
if pid == 0:
    time.sleep(0.2)
    os.execvp(command[0], command)
fcntl.ioctl(fd, termios.TIOCSWINSZ, size)
pending = [(3.0 + 0.5 * i, key) for i, key in enumerate(keys)]
start = time.time()
while True:
    if pending and time.time() - start > pending[0][0]:
        os.write(fd, pending.pop(0)[1].encode())
    if not pending and time.time() - start > 3.5 + 0.5 * len(keys):
        open(os.path.join(folder, "ready"), "w").close()
    ready, _, _ = select.select([fd, 0], [], [], 0.1)
    try:
        if fd in ready:
            os.write(1, os.read(fd, 65536))
        if 0 in ready:
            typed = os.read(0, 4096)
            if not typed:
                break
            os.write(fd, typed)
    except OSError:
        break
'''


def main():
    """Takes the pictures named on the command line, or all."""
    if not os.access(PROGRAM, os.X_OK):
        sys.exit(f"{PROGRAM}: not built; type make release")
    for tool in ["Xvfb", "xterm", "xwd", "convert"]:
        if not shutil.which(tool):
            sys.exit(f"{tool} is not installed; type sh Tools/setup.sh --screenshots")
    for name in sys.argv[1:] or PICTURES:
        take(name, *PICTURES[name])


if __name__ == "__main__":
    main()
