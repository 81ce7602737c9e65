#!/usr/bin/env python3
"""Prints what Qari costs: start, keys, redrawing, opening long articles; layout against its peers.

Usage: python3 Benchmarks/run.py [ARTICLES]      (10,000 generated articles unless said otherwise)
CPU time everywhere: wall time on a shared machine says little. Nothing here fails on a slow machine.
"""
import fcntl
import glob
import os
import pty
import select
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BUILD = os.environ.get("QARI_BUILD", os.path.join(ROOT, ".build/release"))
QARI = os.path.join(BUILD, "qari")
SEEDS = os.path.join(ROOT, "seeds")
ENVIRONMENT = dict(os.environ, LC_ALL="C.UTF-8", TERM="xterm-256color", SWIFT_BACKTRACE="enable=no")
KEYS = [
    "j", "k", "PgDn", "G", "g", "Enter", "Tab", "Space", "x", "q", "a", "q", "]", "H", "q",
    "f", "TEXT:ا", "Esc", "s", "TEXT:قال", "Enter", "q",
]


def in_terminal(arguments, ready, keys="Q", rows=24, columns=80):
    """Runs the reader in a pty until `ready` appears, presses keys; CPU seconds of the whole process."""
    pid, fd = pty.fork()
    if pid == 0:
        os.execve(QARI, [QARI, *arguments], ENVIRONMENT)
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    seen = b""
    sent = False
    deadline = time.time() + 20
    while time.time() < deadline:
        readable, _, _ = select.select([fd], [], [], 0.2)
        if readable:
            try:
                chunk = os.read(fd, 65536)
            except OSError:
                break
            if not chunk:
                break
            seen += chunk
            if b"\x1b[c" in chunk:
                os.write(fd, b"\x1b[?64;1;2c")
        if not sent and ready in seen:
            os.write(fd, keys.encode())
            sent = True
    if not sent:
        os.kill(pid, 9)
    _, _, usage = os.wait4(pid, 0)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def start(label, arguments, ready):
    """Median CPU time and memory of starting the reader, showing the first list and quitting."""
    runs = [in_terminal(arguments, ready) for _ in range(5)]
    cpu = statistics.median(r[0] for r in runs) * 1000
    print(f"{label}: {cpu:.1f} ms CPU from start to first list and out again, {max(r[1] for r in runs):.0f} MB")


def terminal_output(arguments, rows, columns):
    """Runs a program in a pty of that size and returns all that it wrote."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    process = subprocess.Popen(
        arguments, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True, env=ENVIRONMENT,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
    os.close(theirs)
    seen = b""
    deadline = time.time() + 120
    while time.time() < deadline:
        readable, _, _ = select.select([ours], [], [], 1)
        if not readable:
            continue
        try:
            chunk = os.read(ours, 65536)
        except OSError:  # Linux says so when the other side is closed
            break
        if not chunk:
            break
        seen += chunk
        if b"\x1b[c" in chunk:
            os.write(ours, b"\x1b[?64;1;2c")
    else:
        process.kill()
    process.wait()
    os.close(ours)
    return seen.decode(errors="replace")


def keys_in_terminal(arguments, before, keys, rows=50, columns=200):
    """Prints CPU time and bytes of keys, drawn by curses in a pty."""
    command = [QARI, "measure", "--terminal", *arguments]
    for key in before:
        command += ["--before", key]
    for line in terminal_output([*command, *keys], rows, columns).replace("\r", "").split("\n"):
        # The first line stands behind the sequence that left the full screen.
        if "\tmedian " in line:
            print(line.rsplit(">", 1)[-1])
    sys.stdout.flush()


def redraw(folder):
    """A whole screen, and scrolling by a row and by a screen."""
    file = os.path.join(folder, "long.sqlite")
    text = os.path.join(folder, "long.txt")
    long_text(text, 1_000_000, in_one_paragraph=False)
    subprocess.run([QARI, "--library", file, "import", text, SEEDS], env=ENVIRONMENT, check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    scrolling = ["C-l", "j", "j", "j", "k", "Space", "PgUp"]
    print("### an article of the seeds, all names coloured, three panes; C-l redraws everything")
    keys_in_terminal(["--in", SEEDS], ["j", "j", "j", "Enter"], ["C-l"])
    print("### a long article, three panes (a terminal scrolls whole rows only: the article's rows are sent anew)")
    keys_in_terminal(["--library", file], ["G", "Enter"], scrolling)
    print("### the same in one pane (the terminal scrolls)")
    keys_in_terminal(["--library", file], ["G", "Enter", "z"], scrolling)


def long_text(path, size, in_one_paragraph):
    """Writes an article of about `size` bytes made of the paragraphs of the seeds, numbered, so that none repeats."""
    paragraphs = []
    for name in sorted(glob.glob(os.path.join(SEEDS, "*.txt"))):
        with open(name, encoding="utf-8-sig") as file:
            paragraphs += [line.strip() for line in file if len(line.strip()) > 60]
    parts, length = [], 0
    while length < size:
        parts.append(f"{paragraphs[len(parts) % len(paragraphs)]} {len(parts)}")
        length += len(parts[-1].encode()) + 2
    with open(path, "w", encoding="utf-8") as file:
        file.write("نص طويل للتجربة\n\n" + (" " if in_one_paragraph else "\n\n").join(parts) + "\n")


def used_cpu(arguments):
    """CPU seconds of a program."""
    before = os.times()
    subprocess.run(arguments, env=ENVIRONMENT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def long_articles(folder):
    """Importing and opening articles of 1 and 10 MB."""
    for name, in_one in [("many paragraphs", False), ("one paragraph", True)]:
        for size in [1, 10]:
            text = os.path.join(folder, "big.txt")
            file = os.path.join(folder, f"big-{size}-{in_one}.sqlite")
            long_text(text, size * 1_000_000, in_one)
            plain = used_cpu([QARI, "--library", file, "import", "--no-actors", text])
            os.remove(file)
            full = used_cpu([QARI, "--library", file, "import", text])
            print(f"### {size} MB in {name}: import {plain:.2f} s CPU, with recognition {full:.2f} s", flush=True)
            if size == 10:
                # Each time in a process of its own: what is opened first is not in memory yet.
                subprocess.run(
                    [QARI, "measure", "--library", file, "--times", "1", "Enter", "j", "k", "Space", "G", "k", "g"],
                    env=ENVIRONMENT, check=True)
            os.remove(file)


def peers(folder):
    """An interpreter with the packages of a folder's requirements.txt, in an environment of its own; this one where
    that cannot be made."""
    home = os.path.join(ROOT, folder, ".venv")
    python = os.path.join(home, "bin/python")
    wanted = os.path.join(ROOT, folder, "requirements.txt")
    if not os.access(python, os.X_OK):
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "timeout": 300}
        try:
            subprocess.run([sys.executable, "-m", "venv", home], check=True, **quiet)
            subprocess.run([python, "-m", "pip", "install", "-q", "-r", wanted], check=True, **quiet)
        except (OSError, subprocess.SubprocessError):
            shutil.rmtree(home, ignore_errors=True)
            return sys.executable
    return python


def layout():
    """Layout speed, and that of others on the same texts in the same run."""
    seeds = sorted(glob.glob(os.path.join(SEEDS, "*.txt")))
    said = subprocess.run([QARI, "measure-layout", *seeds], env=ENVIRONMENT, check=True, capture_output=True,
                          text=True).stdout.strip()
    print(f"qari (bidi, joining, cells, wrapping, highlights)\t{said}", flush=True)
    speed = said.split()[0]
    compare = os.path.join(ROOT, "Tools/layout/compare_speed.py")
    subprocess.run([peers("Tools/layout"), compare, "--qari", speed, *seeds], cwd=ROOT, check=True)


def main():
    """Runs everything."""
    articles = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    if not os.access(QARI, os.X_OK):
        sys.exit(f"{QARI}: not built; type make release")
    print("## Start")
    start("five seeds, read and recognised", [SEEDS], b"ed 5 articles")
    folder = tempfile.mkdtemp(prefix="qari-bench-")
    try:
        print(f"\n## Library of {articles} generated articles", flush=True)
        scale = os.path.join(BUILD, "LibraryScale")
        if os.access(scale, os.X_OK):
            subprocess.run([scale, "--folder", folder, "--keep", str(articles)], env=ENVIRONMENT, check=True)
            file = next(
                os.path.join(folder, f) for f in sorted(os.listdir(folder)) if f.endswith((".sqlite", ".db", ".qari"))
            )
            start(f"{articles} articles", ["--library", file], b" 1/")
            print(f"\n## Keys on {articles} articles, from the key to the encoded 24x80 screen", flush=True)
            subprocess.run([QARI, "measure", "--library", file, *KEYS], env=ENVIRONMENT, check=True)
            print("\n## The same at 200x50", flush=True)
            subprocess.run(
                [QARI, "measure", "--library", file, "--rows", "50", "--columns", "200", *KEYS],
                env=ENVIRONMENT, check=True)
        print("\n## Layout of Arabic news, MB of UTF-8 a second of CPU time", flush=True)
        layout()
        print("\n## Recognition of the seeds, words a second of CPU time", flush=True)
        subprocess.run(
            [peers("Benchmarks"), os.path.join(ROOT, "Benchmarks/recognisers.py"), os.path.join(BUILD, "qari-train")],
            cwd=ROOT, check=False)
        print("\n## Screen of 50 rows and 200 columns, through curses in a pty", flush=True)
        redraw(folder)
        print("\n## Long articles", flush=True)
        long_articles(folder)
        print("\n## Keys on the seeds", flush=True)
        subprocess.run([QARI, "measure", "--in", SEEDS, *KEYS], env=ENVIRONMENT, check=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    sys.stdout.flush()


if __name__ == "__main__":
    main()
