#!/usr/bin/env python3
"""Prints what Qari costs: start, keys, opening an article; layout against its peers.

Usage: python3 Benchmarks/run.py [ARTICLES]      (10,000 generated articles unless said otherwise)
CPU time everywhere: wall time on a shared machine says little. Nothing here fails on a slow machine.
"""
import fcntl
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
        print("\n## Keys on the seeds", flush=True)
        subprocess.run([QARI, "measure", "--in", SEEDS, *KEYS], env=ENVIRONMENT, check=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    sys.stdout.flush()


if __name__ == "__main__":
    main()
