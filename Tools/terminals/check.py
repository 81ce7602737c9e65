#!/usr/bin/env python3
"""Runs the reader in real terminals under Xvfb, takes a picture of an article in each, and checks it.

Usage: python3 Tools/terminals/check.py [--output FOLDER] [--only NAME,...] [--docs]

An article of seeds/ is opened, and scrolled down and up again, by rows that the terminal moves itself. Tesseract must find its Arabic words in order (70 % or more); a control that is
wrong on purpose must fail (below 20 %), or the check would prove nothing; numbers are looked for apart, as OCR of
Arabic does not see which way round they stand. Terminals that are not installed are named and skipped.
Needs xvfb, imagemagick, x11-apps (xwd), tesseract-ocr with tesseract-ocr-ara, and DejaVu Sans Mono.
With --docs the table and the pictures of docs/terminals.md are replaced (all terminals must be there).
QARI names the program (else .build/release/qari). Exit code 1 if a check fails.
"""
import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import reading
from known import TERMINALS

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
PROGRAM = os.path.abspath(os.environ.get("QARI", os.path.join(ROOT, ".build/release/qari")))
ARTICLE = os.path.join(ROOT, "seeds", "003_cce5e2cafa144cb0.txt")
# Numbers on the first screen of the article that differ from themselves backwards.
NUMBERS = ["23", "2020", "17"]
RIGHT, WRONG = 70, 20
# Opened, three rows down and three up: the same screen as before, if scrolling leaves no traces.
KEYS = ["\r", "j", "j", "j", "k", "k", "k"]
PAGE = os.path.join(ROOT, "docs/terminals.md")
# The pictures of the documentation, by the beginning of their names here.
GALLERY = {"vte": "vte-xfce4-terminal-0", "vte-wrong": "vte-xfce4-terminal-3-control", "konsole": "konsole-0",
           "kitty": "kitty-0", "putty": "putty-pterm-0", "tmux-vte": "tmux-in-vte-0"}
# What other terminals leave in the environment must not reach the one that is tried.
SCRUBBED = ["TMUX", "STY", "VTE_VERSION", "KONSOLE_VERSION", "KITTY_WINDOW_ID", "TERM_PROGRAM", "COLORTERM",
            "MLTERM", "WT_SESSION", "QARI_RENDER", "QARI_LIBRARY", "TERM_PROGRAM_VERSION"]


def environment(terminal, display, home):
    """A home of its own, so that no settings get in, and no library is touched."""
    made = {name: value for name, value in os.environ.items() if name not in SCRUBBED}
    made.update(DISPLAY=display, LC_ALL="C.UTF-8", HOME=home, XDG_RUNTIME_DIR=home, XDG_CONFIG_HOME=home + "/.config",
                XDG_DATA_HOME=home + "/.local", SWIFT_BACKTRACE="enable=no", NO_COLOR="1", TERM="xterm-256color",
                QT_QPA_PLATFORM="xcb", **terminal.environment)
    return made


def free_display():
    """A display number that no server has."""
    for number in range(90, 600):
        if not os.path.exists(f"/tmp/.X{number}-lock"):
            return f":{number}"
    sys.exit("there is no free display")


def stop(process):
    """Ends a process that was started here, and what it started."""
    try:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(timeout=5)
    except (ProcessLookupError, subprocess.TimeoutExpired):
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()


def take(terminal, options, dropped, picture, article=ARTICLE):
    """Opens the article in the terminal and saves a picture; returns what `qari terminal` says there, or None."""
    home = tempfile.mkdtemp(prefix="qari-terminal-")
    os.chmod(home, 0o700)
    display = free_display()
    env = environment(terminal, display, home)
    plan = os.path.join(home, "plan.json")
    with open(plan, "w", encoding="utf-8") as file:
        json.dump({"folder": home, "ask": [PROGRAM, "terminal"], "keys": KEYS, "drop": dropped,
                   "command": [PROGRAM, "--lang", "en", *options, article]}, file)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "start_new_session": True}
    server = subprocess.Popen(["Xvfb", display, "-screen", "0", "1300x1000x24"], **quiet)
    shown = None
    try:
        time.sleep(1.5)
        shown = subprocess.Popen(
            [*terminal.command, sys.executable, os.path.join(HERE, "driver.py"), plan], env=env, cwd=ROOT, **quiet)
        deadline = time.time() + 60
        while not os.path.exists(home + "/ready") and time.time() < deadline:
            time.sleep(0.2)
        if not os.path.exists(home + "/ready"):
            return None
        time.sleep(0.7)
        subprocess.run(["xwd", "-root", "-silent", "-out", home + "/all.xwd"], env=env, check=True)
        subprocess.run(["convert", "xwd:" + home + "/all.xwd", "-trim", "+repage", "-bordercolor", "white",
                        "-border", "8", picture], check=True)
        with open(home + "/terminal.txt", encoding="utf-8") as file:
            return file.read().strip()
    finally:
        if shown:
            stop(shown)
        # A multiplexer's server has left our session.
        if "tmux" in terminal.needs:
            subprocess.run(["tmux", "-L", "qari-check", "kill-server"], env=env, check=False,
                           stderr=subprocess.DEVNULL)
        if "screen" in terminal.needs:
            subprocess.run(["screen", "-X", "quit"], env=env, check=False, stdout=subprocess.DEVNULL)
        stop(server)
        shutil.rmtree(home, ignore_errors=True)


def mode(said):
    """The mode in what `qari terminal` printed."""
    return next((line.split(": ", 1)[1] for line in said.splitlines() if line.startswith("mode: ")), "?")


def examine(terminal, folder, text):
    """Tries the detected mode, other modes that must be right, and the control; yields rows of the table."""
    slug = "".join(c if c.isalnum() else "-" for c in terminal.name.lower()).strip("-").replace("--", "-")
    tries = [("detected", [], [], False)] if terminal.detectable else []
    tries += [(name, ["--render", name], [], False) for name in terminal.also]
    tries.append((terminal.wrong_name, terminal.wrong_options, terminal.wrong_drop, True))
    for number, (name, options, dropped, is_control) in enumerate(tries):
        picture = os.path.join(folder, f"{slug}-{number}{'-control' if is_control else ''}.png")
        said = take(terminal, options, dropped, picture)
        if said is None:
            yield [terminal.name, name, "-", "-", "did not start", False]
            return
        if name == "detected":
            with open(picture[:-4] + ".txt", "w", encoding="utf-8") as file:
                file.write(said + "\n")
            name = mode(said)
        count, percent = reading.score(picture, text)
        right, backwards = reading.numbers(picture, NUMBERS)
        if is_control:
            good = percent < WRONG
            yield [terminal.name, f"control: {name}", f"{percent} %", "", "as wrong as it must be" if good else "FAIL", good]
        else:
            good = percent >= RIGHT and not backwards and len(right) >= 2
            digits = " ".join(right) + (f" (backwards: {' '.join(backwards)})" if backwards else "")
            yield [terminal.name, name, f"{percent} % of {count}", digits, "right" if good else "FAIL", good]


def renew(lines, folder):
    """Puts the table into the page, and the pictures beside it."""
    with open(PAGE, encoding="utf-8") as file:
        page = file.read().split("\n")
    start = page.index(lines[0])
    end = start
    while page[end].startswith("|"):
        end += 1
    with open(PAGE, "w", encoding="utf-8") as file:
        file.write("\n".join(page[:start] + lines + page[end:]))
    for name, picture in GALLERY.items():
        subprocess.run(["convert", os.path.join(folder, picture + ".png"), "-colors", "64", "-depth", "8", "-strip",
                        os.path.join(os.path.dirname(PAGE), "terminals", name + ".png")], check=True)


def main():
    """Tries what is installed, prints the table, and says by the exit code whether all is well."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--output", help="folder for the pictures (else a temporary one)")
    options.add_argument("--only", help="names of terminals, with commas between")
    options.add_argument("--docs", action="store_true", help="renew docs/terminals.md and its pictures")
    chosen = options.parse_args()
    if not os.access(PROGRAM, os.X_OK):
        sys.exit(f"{PROGRAM}: not built; type make release, or name the program in QARI")
    for tool in ["Xvfb", "xwd", "convert", "tesseract"]:
        if not shutil.which(tool):
            sys.exit(f"{tool} is not installed")
    folder = chosen.output or tempfile.mkdtemp(prefix="qari-pictures-")
    os.makedirs(folder, exist_ok=True)
    with open(ARTICLE, encoding="utf-8") as file:
        text = file.read()
    lines = ["| terminal | mode | Arabic words in order | numbers read | verdict |", "|---|---|---|---|---|"]
    failed = 0
    for terminal in TERMINALS:
        if chosen.only and terminal.name not in chosen.only.split(","):
            continue
        if missing := terminal.missing():
            lines.append(f"| {terminal.name} | | | | skipped: {', '.join(missing)} not installed |")
            print(lines[-1], flush=True)
            continue
        for *cells, good in examine(terminal, folder, text):
            lines.append("| " + " | ".join(cells) + " |")
            print(lines[-1], flush=True)
            failed += not good
    if chosen.docs and not chosen.only and not failed and not any("skipped" in line for line in lines):
        renew(lines, folder)
    elif chosen.docs:
        print("docs/terminals.md stays as it is: not every terminal was tried and right")
    print(f"pictures: {folder}; {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
